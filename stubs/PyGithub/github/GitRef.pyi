from loopsafe import blocking

class GitRef:
    @blocking("http")
    def delete(self): ...
    @blocking("http")
    def edit(self, sha, force=...): ...
