from loopsafe import blocking

class RecordingList:
    @blocking("http", instead="twilio.rest.api.v2010.account.recording.RecordingList.stream_async")
    def stream(
        self,
        date_created=...,
        date_created_before=...,
        date_created_after=...,
        call_sid=...,
        conference_sid=...,
        include_soft_deleted=...,
        limit=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.recording.RecordingList.list_async")
    def list(
        self,
        date_created=...,
        date_created_before=...,
        date_created_after=...,
        call_sid=...,
        conference_sid=...,
        include_soft_deleted=...,
        limit=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.recording.RecordingList.page_async")
    def page(
        self,
        date_created=...,
        date_created_before=...,
        date_created_after=...,
        call_sid=...,
        conference_sid=...,
        include_soft_deleted=...,
        page_token=...,
        page_number=...,
        page_size=...,
    ): ...
    @blocking(
        "http", instead="twilio.rest.api.v2010.account.recording.RecordingList.get_page_async"
    )
    def get_page(self, target_url): ...

class RecordingInstance:
    @blocking(
        "http", instead="twilio.rest.api.v2010.account.recording.RecordingInstance.delete_async"
    )
    def delete(self): ...
    @blocking(
        "http", instead="twilio.rest.api.v2010.account.recording.RecordingInstance.fetch_async"
    )
    def fetch(self, include_soft_deleted=...): ...

class RecordingContext:
    @blocking(
        "http", instead="twilio.rest.api.v2010.account.recording.RecordingContext.delete_async"
    )
    def delete(self): ...
    @blocking(
        "http", instead="twilio.rest.api.v2010.account.recording.RecordingContext.fetch_async"
    )
    def fetch(self, include_soft_deleted=...): ...
