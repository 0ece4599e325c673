from loopsafe import blocking

@blocking("lock", instead="sentry_sdk.flush_async")
def flush(timeout=..., callback=...): ...

class Client:
    @blocking("lock", instead="sentry_sdk.Client.close_async")
    def close(self, timeout=..., callback=...): ...
    @blocking("lock", instead="sentry_sdk.Client.flush_async")
    def flush(self, timeout=..., callback=...): ...
