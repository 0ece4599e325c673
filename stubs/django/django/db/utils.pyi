from django.db.backends.base.base import BaseDatabaseWrapper

class ConnectionHandler:
    def __getitem__(self, alias) -> BaseDatabaseWrapper: ...
