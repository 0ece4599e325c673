"""Runs the service."""

from half_converted.repository import Repository
from half_converted.service import Service

service = Service(Repository())
print(service.exists(0), service.report(), service.really_exists(0))
