from loopsafe import blocking

class CompletableGithubObject:
    @blocking("http")
    def complete(self): ...
    @blocking("http")
    def update(self, additional_headers=..., parameters=...): ...
