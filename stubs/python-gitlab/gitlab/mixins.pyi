from typing import Literal, overload

from loopsafe import blocking

class HeadMixin:
    @blocking("http")
    def head(self, id=..., **kwargs): ...

class GetMixin:
    @overload
    def get(self, id, lazy: Literal[True], **kwargs): ...
    @overload
    @blocking("http")
    def get(self, id, lazy=..., **kwargs): ...

class GetWithoutIdMixin:
    @blocking("http")
    def get(self, **kwargs): ...

class RefreshMixin:
    @blocking("http")
    def refresh(self, **kwargs): ...

class ListMixin:
    @blocking("http")
    def list(self, *, iterator=..., **kwargs): ...

class CreateMixin:
    @blocking("http")
    def create(self, data=..., **kwargs): ...

class UpdateMixin:
    @blocking("http")
    def update(self, id=..., new_data=..., **kwargs): ...

class SetMixin:
    @blocking("http")
    def set(self, key, value, **kwargs): ...

class DeleteMixin:
    @blocking("http")
    def delete(self, id=..., **kwargs): ...

class SaveMixin:
    @blocking("http")
    def save(self, **kwargs): ...

class ObjectDeleteMixin:
    @blocking("http")
    def delete(self, **kwargs): ...
