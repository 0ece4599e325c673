from loopsafe import blocking

class ConferenceList:
    @blocking(
        "http", instead="twilio.rest.api.v2010.account.conference.ConferenceList.stream_async"
    )
    def stream(
        self,
        date_created=...,
        date_created_before=...,
        date_created_after=...,
        date_updated=...,
        date_updated_before=...,
        date_updated_after=...,
        friendly_name=...,
        status=...,
        limit=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.conference.ConferenceList.list_async")
    def list(
        self,
        date_created=...,
        date_created_before=...,
        date_created_after=...,
        date_updated=...,
        date_updated_before=...,
        date_updated_after=...,
        friendly_name=...,
        status=...,
        limit=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.conference.ConferenceList.page_async")
    def page(
        self,
        date_created=...,
        date_created_before=...,
        date_created_after=...,
        date_updated=...,
        date_updated_before=...,
        date_updated_after=...,
        friendly_name=...,
        status=...,
        page_token=...,
        page_number=...,
        page_size=...,
    ): ...
    @blocking(
        "http", instead="twilio.rest.api.v2010.account.conference.ConferenceList.get_page_async"
    )
    def get_page(self, target_url): ...

class ConferenceInstance:
    @blocking(
        "http", instead="twilio.rest.api.v2010.account.conference.ConferenceInstance.fetch_async"
    )
    def fetch(self): ...
    @blocking(
        "http", instead="twilio.rest.api.v2010.account.conference.ConferenceInstance.update_async"
    )
    def update(self, status=..., announce_url=..., announce_method=...): ...

class ConferenceContext:
    @blocking(
        "http", instead="twilio.rest.api.v2010.account.conference.ConferenceContext.fetch_async"
    )
    def fetch(self): ...
    @blocking(
        "http", instead="twilio.rest.api.v2010.account.conference.ConferenceContext.update_async"
    )
    def update(self, status=..., announce_url=..., announce_method=...): ...
