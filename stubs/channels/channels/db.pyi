from loopsafe import runs_in_thread

from asgiref.sync import SyncToAsync

class DatabaseSyncToAsync(SyncToAsync): ...

@runs_in_thread("func")
def database_sync_to_async(func, thread_sensitive=..., executor=..., context=...): ...
