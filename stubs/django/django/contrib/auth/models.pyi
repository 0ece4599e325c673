from loopsafe import blocking

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager

class UserManager(BaseUserManager):
    @blocking("database", instead="django.contrib.auth.models.UserManager.acreate_user")
    def create_user(self, username, email=..., password=..., **extra_fields): ...
    @blocking("database", instead="django.contrib.auth.models.UserManager.acreate_superuser")
    def create_superuser(self, username, email=..., password=..., **extra_fields): ...

class PermissionsMixin:
    @blocking(
        "database", instead="django.contrib.auth.models.PermissionsMixin.aget_user_permissions"
    )
    def get_user_permissions(self, obj=...): ...
    @blocking(
        "database", instead="django.contrib.auth.models.PermissionsMixin.aget_group_permissions"
    )
    def get_group_permissions(self, obj=...): ...
    @blocking(
        "database", instead="django.contrib.auth.models.PermissionsMixin.aget_all_permissions"
    )
    def get_all_permissions(self, obj=...): ...
    @blocking("database", instead="django.contrib.auth.models.PermissionsMixin.ahas_perm")
    def has_perm(self, perm, obj=...): ...
    @blocking("database", instead="django.contrib.auth.models.PermissionsMixin.ahas_perms")
    def has_perms(self, perm_list, obj=...): ...
    @blocking("database", instead="django.contrib.auth.models.PermissionsMixin.ahas_module_perms")
    def has_module_perms(self, app_label): ...

class AbstractUser(AbstractBaseUser, PermissionsMixin):
    @blocking("network")
    def email_user(self, subject, message, from_email=..., **kwargs): ...

class User(AbstractUser):
    objects: UserManager
