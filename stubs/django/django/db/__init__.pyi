from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import ConnectionHandler

connection: BaseDatabaseWrapper
connections: ConnectionHandler
