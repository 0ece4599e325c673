from loopsafe import blocking

class Account:
    @blocking("http")
    def bulk_create(
        self, folder, items, message_disposition=..., send_meeting_invitations=..., chunk_size=...
    ): ...
    @blocking("http")
    def bulk_update(
        self,
        items,
        conflict_resolution=...,
        message_disposition=...,
        send_meeting_invitations_or_cancellations=...,
        suppress_read_receipts=...,
        chunk_size=...,
    ): ...
    @blocking("http")
    def bulk_delete(
        self,
        ids,
        delete_type=...,
        send_meeting_cancellations=...,
        affected_task_occurrences=...,
        suppress_read_receipts=...,
        chunk_size=...,
    ): ...
    @blocking("http")
    def bulk_send(self, ids, save_copy=..., copy_to_folder=..., chunk_size=...): ...
    @blocking("http")
    def bulk_copy(self, ids, to_folder, chunk_size=...): ...
    @blocking("http")
    def bulk_move(self, ids, to_folder, chunk_size=...): ...
    @blocking("http")
    def bulk_archive(self, ids, to_folder, chunk_size=...): ...
    @blocking("http")
    def bulk_mark_as_junk(self, ids, is_junk, move_item, chunk_size=...): ...
    @blocking("http")
    def export(self, items, chunk_size=...): ...
    @blocking("http")
    def upload(self, data, chunk_size=...): ...
    @property
    @blocking("http")
    def oof_settings(self): ...
    @blocking("http", when="iterated")
    def fetch(self, ids, folder=..., only_fields=..., chunk_size=...): ...
    @blocking("http", when="iterated")
    def fetch_personas(self, ids): ...

class Message:
    @blocking("http")
    def save(self, update_fields=..., conflict_resolution=..., send_meeting_invitations=...): ...
    @blocking("http")
    def send(
        self,
        save_copy=...,
        copy_to_folder=...,
        conflict_resolution=...,
        send_meeting_invitations=...,
    ): ...
    @blocking("http")
    def send_and_save(
        self, update_fields=..., conflict_resolution=..., send_meeting_invitations=...
    ): ...
    @blocking("http")
    def reply(
        self, subject, body, to_recipients=..., cc_recipients=..., bcc_recipients=..., author=...
    ): ...
    @blocking("http")
    def reply_all(self, subject, body, author=...): ...
    @blocking("http")
    def delete(
        self,
        send_meeting_cancellations=...,
        affected_task_occurrences=...,
        suppress_read_receipts=...,
    ): ...
    @blocking("http")
    def refresh(self): ...
    @blocking("http")
    def copy(self, to_folder): ...
    @blocking("http")
    def move(self, to_folder): ...
    @blocking("http")
    def soft_delete(
        self,
        send_meeting_cancellations=...,
        affected_task_occurrences=...,
        suppress_read_receipts=...,
    ): ...
    @blocking("http")
    def move_to_trash(
        self,
        send_meeting_cancellations=...,
        affected_task_occurrences=...,
        suppress_read_receipts=...,
    ): ...
    @blocking("http")
    def forward(self, subject, body, to_recipients, cc_recipients=..., bcc_recipients=...): ...
    @blocking("http")
    def archive(self, to_folder): ...
    @blocking("http")
    def attach(self, attachments): ...
    @blocking("http")
    def detach(self, attachments): ...

class CalendarItem:
    @blocking("http")
    def save(self, update_fields=..., conflict_resolution=..., send_meeting_invitations=...): ...
    @blocking("http")
    def delete(
        self,
        send_meeting_cancellations=...,
        affected_task_occurrences=...,
        suppress_read_receipts=...,
    ): ...
    @blocking("http")
    def refresh(self): ...
    @blocking("http")
    def copy(self, to_folder): ...
    @blocking("http")
    def move(self, to_folder): ...
    @blocking("http")
    def soft_delete(
        self,
        send_meeting_cancellations=...,
        affected_task_occurrences=...,
        suppress_read_receipts=...,
    ): ...
    @blocking("http")
    def move_to_trash(
        self,
        send_meeting_cancellations=...,
        affected_task_occurrences=...,
        suppress_read_receipts=...,
    ): ...
    @blocking("http")
    def accept(self, message_disposition=..., **kwargs): ...
    @blocking("http")
    def decline(self, message_disposition=..., **kwargs): ...
    @blocking("http")
    def tentatively_accept(self, message_disposition=..., **kwargs): ...
