from loopsafe import calls, wraps

@calls("target")
def retry_target(
    target, predicate, sleep_generator, timeout=..., on_error=..., exception_factory=..., **kwargs
): ...

class Retry:
    @wraps("func")
    def __call__(self, func, on_error=...): ...
