from loopsafe import blocking

from django.db.models import Manager

# Names of django-stubs; Django makes these classes inside functions.
class RelatedManager(Manager):
    @blocking("database", instead="django.db.models.fields.related_descriptors.RelatedManager.aadd")
    def add(self, *objs, bulk=...): ...
    @blocking(
        "database", instead="django.db.models.fields.related_descriptors.RelatedManager.aremove"
    )
    def remove(self, *objs, bulk=...): ...
    @blocking(
        "database", instead="django.db.models.fields.related_descriptors.RelatedManager.aclear"
    )
    def clear(self, *, bulk=...): ...
    @blocking("database", instead="django.db.models.fields.related_descriptors.RelatedManager.aset")
    def set(self, objs, *, bulk=..., clear=...): ...

class ManyRelatedManager(Manager):
    @blocking(
        "database", instead="django.db.models.fields.related_descriptors.ManyRelatedManager.aadd"
    )
    def add(self, *objs, through_defaults=...): ...
    @blocking(
        "database", instead="django.db.models.fields.related_descriptors.ManyRelatedManager.aremove"
    )
    def remove(self, *objs): ...
    @blocking(
        "database", instead="django.db.models.fields.related_descriptors.ManyRelatedManager.aclear"
    )
    def clear(self): ...
    @blocking(
        "database", instead="django.db.models.fields.related_descriptors.ManyRelatedManager.aset"
    )
    def set(self, objs, *, clear=..., through_defaults=...): ...
    @blocking(
        "database", instead="django.db.models.fields.related_descriptors.ManyRelatedManager.acreate"
    )
    def create(self, *, through_defaults=..., **kwargs): ...
    @blocking(
        "database",
        instead="django.db.models.fields.related_descriptors.ManyRelatedManager.aget_or_create",
    )
    def get_or_create(self, *, through_defaults=..., **kwargs): ...
    @blocking(
        "database",
        instead="django.db.models.fields.related_descriptors.ManyRelatedManager.aupdate_or_create",
    )
    def update_or_create(
        self, defaults=..., create_defaults=..., *, through_defaults=..., **kwargs
    ): ...
