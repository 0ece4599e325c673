from loopsafe import runs_in_thread

# A class whose instances are decorators.
@runs_in_thread("return", or_async=True)
def listener(*event_ids): ...
