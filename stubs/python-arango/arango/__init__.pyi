from typing import Literal, overload

from loopsafe import blocking

from arango.database import StandardDatabase

class ArangoClient:
    @overload
    def db(
        self,
        name: object = ...,
        username: object = ...,
        password: object = ...,
        verify: Literal[False] = ...,
        auth_method: object = ...,
        user_token: object = ...,
        superuser_token: object = ...,
    ) -> StandardDatabase: ...
    @overload
    @blocking("database")
    def db(
        self,
        name: object = ...,
        username: object = ...,
        password: object = ...,
        verify: object = ...,
        auth_method: object = ...,
        user_token: object = ...,
        superuser_token: object = ...,
    ) -> StandardDatabase: ...
