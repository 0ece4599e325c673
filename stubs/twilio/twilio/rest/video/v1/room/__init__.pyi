from loopsafe import blocking

class RoomList:
    @blocking("http", instead="twilio.rest.video.v1.room.RoomList.create_async")
    def create(
        self,
        enable_turn=...,
        type=...,
        unique_name=...,
        status_callback=...,
        status_callback_method=...,
        max_participants=...,
        record_participants_on_connect=...,
        transcribe_participants_on_connect=...,
        video_codecs=...,
        media_region=...,
        recording_rules=...,
        transcriptions_configuration=...,
        audio_only=...,
        max_participant_duration=...,
        empty_room_timeout=...,
        unused_room_timeout=...,
        large_room=...,
    ): ...
    @blocking("http", instead="twilio.rest.video.v1.room.RoomList.stream_async")
    def stream(
        self,
        status=...,
        unique_name=...,
        date_created_after=...,
        date_created_before=...,
        limit=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.video.v1.room.RoomList.list_async")
    def list(
        self,
        status=...,
        unique_name=...,
        date_created_after=...,
        date_created_before=...,
        limit=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.video.v1.room.RoomList.page_async")
    def page(
        self,
        status=...,
        unique_name=...,
        date_created_after=...,
        date_created_before=...,
        page_token=...,
        page_number=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.video.v1.room.RoomList.get_page_async")
    def get_page(self, target_url): ...

class RoomInstance:
    @blocking("http", instead="twilio.rest.video.v1.room.RoomInstance.fetch_async")
    def fetch(self): ...
    @blocking("http", instead="twilio.rest.video.v1.room.RoomInstance.update_async")
    def update(self, status): ...

class RoomContext:
    @blocking("http", instead="twilio.rest.video.v1.room.RoomContext.fetch_async")
    def fetch(self): ...
    @blocking("http", instead="twilio.rest.video.v1.room.RoomContext.update_async")
    def update(self, status): ...
