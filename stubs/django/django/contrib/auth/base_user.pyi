from loopsafe import blocking

from django.db.models import Manager, Model

class BaseUserManager(Manager):
    @blocking(
        "database", instead="django.contrib.auth.base_user.BaseUserManager.aget_by_natural_key"
    )
    def get_by_natural_key(self, username): ...

class AbstractBaseUser(Model):
    # Hashing is slow on purpose; the async one runs in a thread.
    @blocking("call", instead="django.contrib.auth.base_user.AbstractBaseUser.acheck_password")
    def check_password(self, raw_password): ...
