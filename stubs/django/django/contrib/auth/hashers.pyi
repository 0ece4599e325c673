from loopsafe import blocking

# Hashing is slow on purpose; the async one runs in a thread.
@blocking("call", instead="django.contrib.auth.hashers.acheck_password")
def check_password(password, encoded, setter=..., preferred=...): ...
