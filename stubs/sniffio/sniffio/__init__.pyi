from loopsafe import tells_context

@tells_context("loop")
def current_async_library(): ...
