from loopsafe import blocking

class Operations:
    @blocking("http", instead="google.genai.operations.AsyncOperations.get")
    def get(self, operation, *, config=...): ...
