from loopsafe import blocking

class DeferredReflection:
    @classmethod
    @blocking("database", instead="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def prepare(cls, bind, **reflect_kw): ...
