from loopsafe import blocking

@blocking("network")
def clone_repository(
    url,
    path,
    bare=...,
    repository=...,
    remote=...,
    checkout_branch=...,
    callbacks=...,
    depth=...,
    proxy=...,
): ...

class Repository:
    @blocking("file")
    def checkout(self, refname=..., **kwargs): ...
    @blocking("file")
    def checkout_head(self, **kwargs): ...
    @blocking("file")
    def checkout_index(self, index=..., **kwargs): ...
    @blocking("file")
    def checkout_tree(self, treeish, **kwargs): ...
    @blocking("file")
    def stash(
        self,
        stasher,
        message=...,
        keep_index=...,
        include_untracked=...,
        include_ignored=...,
        keep_all=...,
        paths=...,
    ): ...
    @blocking("file")
    def stash_apply(self, index=..., reinstate_index=..., strategy=..., callbacks=...): ...
    @blocking("file")
    def stash_pop(self, index=..., reinstate_index=..., strategy=..., callbacks=...): ...
    @blocking("file")
    def pack(self, path=..., pack_delegate=..., n_threads=...): ...
    @blocking("file")
    def write_archive(self, treeish, archive, timestamp=..., prefix=...): ...
    @blocking("file")
    def status(self, untracked_files=..., ignored=...): ...
