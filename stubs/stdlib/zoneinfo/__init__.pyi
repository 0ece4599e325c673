from loopsafe import blocking

@blocking("file")
def available_timezones(): ...

class ZoneInfo:
    @classmethod
    @blocking("file")
    def no_cache(cls, key): ...
