from typing import Literal, overload

from loopsafe import blocking

class AutomapBase:
    # Reflects the database when autoload_with is given.
    @overload
    @classmethod
    def prepare(
        cls,
        autoload_with: Literal[None] = ...,
        engine: Literal[None] = ...,
        reflect: Literal[False] = ...,
        schema: object = ...,
        classname_for_table: object = ...,
        modulename_for_table: object = ...,
        collection_class: object = ...,
        name_for_scalar_relationship: object = ...,
        name_for_collection_relationship: object = ...,
        generate_relationship: object = ...,
        reflection_options: object = ...,
    ) -> None: ...
    @overload
    @classmethod
    @blocking("database", instead="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def prepare(
        cls,
        autoload_with: object = ...,
        engine: object = ...,
        reflect: object = ...,
        schema: object = ...,
        classname_for_table: object = ...,
        modulename_for_table: object = ...,
        collection_class: object = ...,
        name_for_scalar_relationship: object = ...,
        name_for_collection_relationship: object = ...,
        generate_relationship: object = ...,
        reflection_options: object = ...,
    ) -> None: ...
