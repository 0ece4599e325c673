from loopsafe import blocking

class RateLimiter:
    @blocking("http", instead="geopy.extra.rate_limiter.AsyncRateLimiter")
    def __call__(self, *args, **kwargs): ...
