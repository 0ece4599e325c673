from loopsafe import blocking

class Gitlab:
    @blocking("http")
    def auth(self): ...
    @blocking("http")
    def version(self): ...
    @blocking("http")
    def markdown(self, text, gfm=..., project=..., **kwargs): ...
    @blocking("http")
    def get_license(self, **kwargs): ...
    @blocking("http")
    def set_license(self, license, **kwargs): ...
    @blocking("http")
    def search(self, scope, search, **kwargs): ...
    @blocking("http")
    def http_request(
        self,
        verb,
        path,
        query_data=...,
        post_data=...,
        raw=...,
        streamed=...,
        files=...,
        timeout=...,
        obey_rate_limit=...,
        retry_transient_errors=...,
        max_retries=...,
        extra_headers=...,
        **kwargs,
    ): ...
    @blocking("http")
    def http_get(self, path, query_data=..., streamed=..., raw=..., **kwargs): ...
    @blocking("http")
    def http_head(self, path, query_data=..., **kwargs): ...
    @blocking("http")
    def http_post(self, path, query_data=..., post_data=..., raw=..., files=..., **kwargs): ...
    @blocking("http")
    def http_put(self, path, query_data=..., post_data=..., raw=..., files=..., **kwargs): ...
    @blocking("http")
    def http_patch(self, path, *, query_data=..., post_data=..., raw=..., **kwargs): ...
    @blocking("http")
    def http_delete(self, path, **kwargs): ...
    @blocking("http")
    def http_list(self, path, query_data=..., *, iterator=..., message_details=..., **kwargs): ...

class GitlabList:
    @blocking("http")
    def __next__(self): ...
