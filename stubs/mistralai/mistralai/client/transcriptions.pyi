from loopsafe import blocking

class Transcriptions:
    @blocking("http", instead="mistralai.client.transcriptions.Transcriptions.complete_async")
    def complete(
        self,
        *,
        model,
        file=...,
        file_url=...,
        file_id=...,
        language=...,
        temperature=...,
        diarize=...,
        context_bias=...,
        speaker_references=...,
        timestamp_granularities=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.transcriptions.Transcriptions.stream_async")
    def stream(
        self,
        *,
        model,
        file=...,
        file_url=...,
        file_id=...,
        language=...,
        temperature=...,
        diarize=...,
        context_bias=...,
        speaker_references=...,
        timestamp_granularities=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
