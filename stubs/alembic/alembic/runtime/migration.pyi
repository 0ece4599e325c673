from loopsafe import blocking

class MigrationContext:
    @classmethod
    def configure(
        cls,
        connection=...,
        url=...,
        dialect_name=...,
        dialect=...,
        environment_context=...,
        dialect_opts=...,
        opts=...,
    ) -> MigrationContext: ...
    @blocking("database")
    def get_current_revision(self): ...
    @blocking("database")
    def get_current_heads(self): ...
    @blocking("database")
    def stamp(self, script_directory, revision): ...
    @blocking("database")
    def run_migrations(self, **kw): ...
