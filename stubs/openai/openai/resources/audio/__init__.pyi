from loopsafe import blocking

class Audio:
    speech: Speech
    transcriptions: Transcriptions
    translations: Translations
    voice_consents: VoiceConsents
    voices: Voices

class Speech:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        input,
        model,
        voice,
        instructions=...,
        response_format=...,
        speed=...,
        stream_format=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Transcriptions:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        file,
        model,
        chunking_strategy=...,
        include=...,
        keywords=...,
        known_speaker_names=...,
        known_speaker_references=...,
        language=...,
        languages=...,
        prompt=...,
        response_format=...,
        stream=...,
        temperature=...,
        timestamp_granularities=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Translations:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        file,
        model,
        prompt=...,
        response_format=...,
        temperature=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class VoiceConsents:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        language,
        name,
        recording,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self, consent_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def update(
        self, consent_id, *, name, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        *,
        after=...,
        limit=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self, consent_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...

class Voices:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        audio_sample=...,
        consent=...,
        name,
        type=...,
        prompt=...,
        model=...,
        script_hint=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self, voice_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
