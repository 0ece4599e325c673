from loopsafe import blocking

class Repo:
    @classmethod
    @blocking("subprocess")
    def clone_from(
        cls,
        url,
        to_path,
        progress=...,
        env=...,
        multi_options=...,
        allow_unsafe_protocols=...,
        allow_unsafe_options=...,
        **kwargs,
    ) -> Repo: ...
    @blocking("subprocess")
    def clone(
        self,
        path,
        progress=...,
        multi_options=...,
        allow_unsafe_protocols=...,
        allow_unsafe_options=...,
        **kwargs,
    ) -> Repo: ...
    @classmethod
    @blocking("subprocess")
    def init(
        cls, path=..., mkdir=..., odbt=..., expand_vars=..., allow_unsafe_options=..., **kwargs
    ) -> Repo: ...
    @blocking("subprocess")
    def archive(
        self,
        ostream,
        treeish=...,
        prefix=...,
        allow_unsafe_options=...,
        allow_unsafe_protocols=...,
        **kwargs,
    ): ...
    @blocking("subprocess")
    def blame(
        self, rev, file, incremental=..., rev_opts=..., allow_unsafe_options=..., **kwargs
    ): ...
    @blocking("subprocess")
    def is_dirty(
        self, index=..., working_tree=..., untracked_files=..., submodules=..., path=...
    ): ...
    @blocking("subprocess")
    def ignored(self, *paths): ...
    @blocking("subprocess")
    def is_ancestor(self, ancestor_rev, rev): ...
    @blocking("subprocess")
    def merge_base(self, *rev, allow_unsafe_options=..., **kwargs): ...
    @blocking("subprocess")
    def submodule_update(self, *args, **kwargs): ...
    @blocking("subprocess")
    def create_head(self, path, commit=..., force=..., logmsg=...): ...
    @blocking("subprocess")
    def delete_head(self, *heads, **kwargs): ...
    @blocking("subprocess")
    def create_remote(self, name, url, **kwargs): ...
    @blocking("subprocess")
    def delete_remote(self, remote): ...
    @blocking("subprocess")
    def create_tag(self, path, ref=..., message=..., force=..., **kwargs): ...
    @blocking("subprocess")
    def delete_tag(self, *tags): ...
    @blocking("subprocess")
    def create_submodule(self, *args, **kwargs): ...
    @blocking("subprocess", when="iterated")
    def blame_incremental(self, rev, file, allow_unsafe_options=..., **kwargs): ...
    @property
    @blocking("subprocess")
    def untracked_files(self): ...
    @blocking("subprocess", when="iterated")
    def iter_commits(self, rev=..., paths=..., allow_unsafe_options=..., **kwargs): ...
    def remote(self, name=...) -> Remote: ...
    git: Git
    index: IndexFile
    @blocking("subprocess")
    def commit(self, rev=...): ...
    @blocking("subprocess")
    def tree(self, rev=...): ...
    @blocking("subprocess", when="iterated")
    def iter_trees(self, *args, **kwargs): ...
    @blocking("subprocess")
    def is_valid_object(self, sha, object_type=...): ...
    @property
    @blocking("file")
    def description(self): ...
    @property
    @blocking("file")
    def alternates(self): ...
    @property
    @blocking("file")
    def active_branch(self): ...

class Remote:
    @blocking("subprocess")
    def fetch(
        self,
        refspec=...,
        progress=...,
        verbose=...,
        kill_after_timeout=...,
        allow_unsafe_protocols=...,
        allow_unsafe_options=...,
        **kwargs,
    ): ...
    @blocking("subprocess")
    def pull(
        self,
        refspec=...,
        progress=...,
        kill_after_timeout=...,
        allow_unsafe_protocols=...,
        allow_unsafe_options=...,
        **kwargs,
    ): ...
    @blocking("subprocess")
    def push(
        self,
        refspec=...,
        progress=...,
        kill_after_timeout=...,
        allow_unsafe_protocols=...,
        allow_unsafe_options=...,
        **kwargs,
    ): ...
    @blocking("subprocess")
    def update(self, **kwargs): ...
    @blocking("subprocess")
    def exists(self): ...
    @blocking("subprocess")
    def set_url(self, new_url, old_url=..., allow_unsafe_protocols=..., **kwargs): ...
    @blocking("subprocess")
    def add_url(self, url, allow_unsafe_protocols=..., **kwargs): ...
    @blocking("subprocess")
    def delete_url(self, url, **kwargs): ...
    @classmethod
    @blocking("subprocess")
    def create(cls, repo, name, url, allow_unsafe_protocols=..., **kwargs): ...
    @classmethod
    @blocking("subprocess")
    def add(cls, repo, name, url, **kwargs): ...
    @blocking("subprocess")
    def rename(self, new_name): ...
    @classmethod
    @blocking("subprocess")
    def remove(cls, repo, name): ...
    @classmethod
    @blocking("subprocess")
    def rm(cls, repo, name): ...

class IndexFile:
    @blocking("subprocess")
    def add(
        self,
        items,
        force=...,
        fprogress=...,
        path_rewriter=...,
        write=...,
        write_extension_data=...,
    ): ...
    @blocking("subprocess")
    def remove(self, items, working_tree=..., allow_unsafe_options=..., **kwargs): ...
    @blocking("subprocess")
    def move(self, items, skip_errors=..., allow_unsafe_options=..., **kwargs): ...
    @blocking("subprocess")
    def checkout(self, paths=..., force=..., fprogress=..., allow_unsafe_options=..., **kwargs): ...
    @blocking("subprocess")
    def reset(
        self, commit=..., working_tree=..., paths=..., head=..., allow_unsafe_options=..., **kwargs
    ): ...
    @blocking("file")
    def commit(
        self,
        message,
        parent_commits=...,
        head=...,
        author=...,
        committer=...,
        author_date=...,
        commit_date=...,
        skip_hooks=...,
        trailers=...,
    ): ...
    @blocking("file")
    def write(self, file_path=..., ignore_extension_data=...): ...
    @blocking("file")
    def write_tree(self): ...
    @blocking("subprocess")
    def diff(self, other=..., paths=..., create_patch=..., allow_unsafe_options=..., **kwargs): ...

class Head:
    @blocking("subprocess")
    def checkout(self, force=..., allow_unsafe_options=..., **kwargs): ...
    @classmethod
    @blocking("subprocess")
    def delete(cls, repo, *heads, force=..., **kwargs): ...
    @blocking("subprocess")
    def rename(self, new_path, force=...): ...

class Git:
    @blocking("subprocess", instead="asyncio.create_subprocess_exec")
    def execute(
        self,
        command,
        istream=...,
        with_extended_output=...,
        with_exceptions=...,
        as_process=...,
        output_stream=...,
        stdout_as_string=...,
        kill_after_timeout=...,
        with_stdout=...,
        universal_newlines=...,
        shell=...,
        env=...,
        max_chunk_size=...,
        strip_newline_in_stdout=...,
        **subprocess_kwargs,
    ): ...
    @blocking("subprocess")
    def ls_remote(self, *args, allow_unsafe_options=..., allow_unsafe_protocols=..., **kwargs): ...
    @blocking("subprocess")
    def get_object_header(self, ref): ...
    @blocking("subprocess")
    def get_object_data(self, ref): ...
    @blocking("subprocess")
    def stream_object_data(self, ref): ...

class Submodule:
    @classmethod
    @blocking("subprocess")
    def add(
        cls,
        repo,
        name,
        path,
        url=...,
        branch=...,
        no_checkout=...,
        depth=...,
        env=...,
        clone_multi_options=...,
        allow_unsafe_options=...,
        allow_unsafe_protocols=...,
    ): ...
    @blocking("subprocess")
    def update(
        self,
        recursive=...,
        init=...,
        to_latest_revision=...,
        progress=...,
        dry_run=...,
        force=...,
        keep_going=...,
        env=...,
        clone_multi_options=...,
        allow_unsafe_options=...,
        allow_unsafe_protocols=...,
        no_fetch=...,
    ): ...
    @blocking("subprocess")
    def move(self, module_path, configuration=..., module=...): ...
    @blocking("subprocess")
    def remove(self, module=..., force=..., configuration=..., dry_run=...): ...

class Commit:
    @classmethod
    @blocking("subprocess", when="iterated")
    def iter_items(cls, repo, rev, paths=..., allow_unsafe_options=..., **kwargs): ...
    @blocking("subprocess", when="iterated")
    def iter_parents(self, paths=..., **kwargs): ...
    @property
    @blocking("subprocess")
    def trailers_list(self): ...
    @property
    @blocking("subprocess")
    def trailers_dict(self): ...
    @classmethod
    @blocking("subprocess")
    def create_from_tree(
        cls,
        repo,
        tree,
        message,
        parent_commits=...,
        head=...,
        author=...,
        committer=...,
        author_date=...,
        commit_date=...,
        trailers=...,
    ): ...

class RootModule:
    @blocking("subprocess")
    def update(
        self,
        previous_commit=...,
        recursive=...,
        force_remove=...,
        init=...,
        to_latest_revision=...,
        progress=...,
        dry_run=...,
        force_reset=...,
        keep_going=...,
        no_fetch=...,
    ): ...

class GitConfigParser:
    @blocking("file")
    def read(self): ...
    @blocking("file")
    def write(self): ...

class Diffable:
    @blocking("subprocess")
    def diff(self, other=..., paths=..., create_patch=..., allow_unsafe_options=..., **kwargs): ...

@blocking("path")
def rmtree(path): ...

@blocking("subprocess")
def refresh(path=...): ...
