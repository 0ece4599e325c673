from loopsafe import blocking

class Client:
    @blocking("call", instead="django.test.AsyncClient.request")
    def request(self, **request): ...
    @blocking("call", instead="django.test.AsyncClient.get")
    def get(
        self, path, data=..., follow=..., secure=..., *, headers=..., query_params=..., **extra
    ): ...
    @blocking("call", instead="django.test.AsyncClient.post")
    def post(
        self,
        path,
        data=...,
        content_type=...,
        follow=...,
        secure=...,
        *,
        headers=...,
        query_params=...,
        **extra,
    ): ...
    @blocking("call", instead="django.test.AsyncClient.head")
    def head(
        self, path, data=..., follow=..., secure=..., *, headers=..., query_params=..., **extra
    ): ...
    @blocking("call", instead="django.test.AsyncClient.trace")
    def trace(
        self, path, data=..., follow=..., secure=..., *, headers=..., query_params=..., **extra
    ): ...
    @blocking("call", instead="django.test.AsyncClient.options")
    def options(
        self,
        path,
        data=...,
        content_type=...,
        follow=...,
        secure=...,
        *,
        headers=...,
        query_params=...,
        **extra,
    ): ...
    @blocking("call", instead="django.test.AsyncClient.put")
    def put(
        self,
        path,
        data=...,
        content_type=...,
        follow=...,
        secure=...,
        *,
        headers=...,
        query_params=...,
        **extra,
    ): ...
    @blocking("call", instead="django.test.AsyncClient.patch")
    def patch(
        self,
        path,
        data=...,
        content_type=...,
        follow=...,
        secure=...,
        *,
        headers=...,
        query_params=...,
        **extra,
    ): ...
    @blocking("call", instead="django.test.AsyncClient.delete")
    def delete(
        self,
        path,
        data=...,
        content_type=...,
        follow=...,
        secure=...,
        *,
        headers=...,
        query_params=...,
        **extra,
    ): ...
    @blocking("database", instead="django.test.AsyncClient.alogin")
    def login(self, **credentials): ...
    @blocking("database", instead="django.test.AsyncClient.aforce_login")
    def force_login(self, user, backend=...): ...
    @blocking("database", instead="django.test.AsyncClient.alogout")
    def logout(self): ...
