from couchbase.collection import Collection

class Scope:
    def collection(self, name) -> Collection: ...
