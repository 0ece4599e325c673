from loopsafe import blocking

class ClientEncryption:
    @blocking("database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.create_encrypted_collection")
    def create_encrypted_collection(
        self,
        database,
        name,
        encrypted_fields,
        kms_provider=...,
        master_key=...,
        **kwargs,
    ): ...
    @blocking("database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.get_key")
    def get_key(self, id): ...
    @blocking("database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.delete_key")
    def delete_key(self, id): ...
    @blocking("database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.add_key_alt_name")
    def add_key_alt_name(self, id, key_alt_name): ...
    @blocking("database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.get_key_by_alt_name")
    def get_key_by_alt_name(self, key_alt_name): ...
    @blocking("database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.remove_key_alt_name")
    def remove_key_alt_name(self, id, key_alt_name): ...
    @blocking("database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.rewrap_many_data_key")
    def rewrap_many_data_key(self, filter, provider=..., master_key=...): ...
