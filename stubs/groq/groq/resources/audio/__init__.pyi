from loopsafe import blocking

class Audio:
    speech: Speech
    transcriptions: Transcriptions
    translations: Translations

class Speech:
    @blocking("http", instead="groq.AsyncGroq")
    def create(
        self,
        *,
        input,
        model,
        voice,
        response_format=...,
        sample_rate=...,
        speed=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Transcriptions:
    @blocking("http", instead="groq.AsyncGroq")
    def create(
        self,
        *,
        model,
        file=...,
        language=...,
        prompt=...,
        response_format=...,
        temperature=...,
        timestamp_granularities=...,
        url=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Translations:
    @blocking("http", instead="groq.AsyncGroq")
    def create(
        self,
        *,
        model,
        file=...,
        prompt=...,
        response_format=...,
        temperature=...,
        url=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
