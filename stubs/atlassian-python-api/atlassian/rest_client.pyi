from loopsafe import blocking

class AtlassianRestAPI:
    @blocking("http")
    def request(
        self,
        method=...,
        path=...,
        data=...,
        json=...,
        flags=...,
        params=...,
        headers=...,
        files=...,
        trailing=...,
        absolute=...,
        advanced_mode=...,
        allow_redirects=...,
    ): ...
    @blocking("http")
    def get(
        self,
        path,
        data=...,
        flags=...,
        params=...,
        headers=...,
        not_json_response=...,
        trailing=...,
        absolute=...,
        advanced_mode=...,
        **kwargs,
    ): ...
    @blocking("http")
    def post(
        self,
        path,
        data=...,
        json=...,
        headers=...,
        files=...,
        params=...,
        trailing=...,
        absolute=...,
        advanced_mode=...,
        **kwargs,
    ): ...
    @blocking("http")
    def put(
        self,
        path,
        data=...,
        headers=...,
        files=...,
        trailing=...,
        params=...,
        absolute=...,
        advanced_mode=...,
        **kwargs,
    ): ...
    @blocking("http")
    def patch(
        self,
        path,
        data=...,
        headers=...,
        files=...,
        trailing=...,
        params=...,
        absolute=...,
        advanced_mode=...,
        **kwargs,
    ): ...
    @blocking("http")
    def delete(
        self,
        path,
        data=...,
        headers=...,
        params=...,
        trailing=...,
        absolute=...,
        advanced_mode=...,
        **kwargs,
    ): ...
