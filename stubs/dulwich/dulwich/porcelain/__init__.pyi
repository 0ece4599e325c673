from loopsafe import blocking

@blocking("network")
def clone(
    source,
    target=...,
    bare=...,
    checkout=...,
    errstream=...,
    outstream=...,
    origin=...,
    depth=...,
    branch=...,
    config=...,
    filter_spec=...,
    protocol_version=...,
    recurse_submodules=...,
    ssh_command=...,
    env=...,
    **kwargs,
): ...
@blocking("network")
def fetch(
    repo,
    remote_location=...,
    outstream=...,
    errstream=...,
    message=...,
    depth=...,
    prune=...,
    prune_tags=...,
    force=...,
    operation=...,
    thin_packs=...,
    report_activity=...,
    quiet=...,
    include_tags=...,
    username=...,
    password=...,
    key_filename=...,
    ssh_command=...,
    shallow_since=...,
    shallow_exclude=...,
    unshallow=...,
    env=...,
): ...
@blocking("network")
def pull(
    repo=...,
    remote_location=...,
    refspecs=...,
    outstream=...,
    errstream=...,
    fast_forward=...,
    ff_only=...,
    force=...,
    filter_spec=...,
    protocol_version=...,
    env=...,
    **kwargs,
): ...
@blocking("network")
def push(
    repo=...,
    remote_location=...,
    refspecs=...,
    outstream=...,
    errstream=...,
    force=...,
    push_options=...,
    atomic=...,
    all=...,
    tags=...,
    delete=...,
    dry_run=...,
    prune=...,
    set_upstream=...,
    follow_tags=...,
    mirror=...,
    env=...,
    **kwargs,
): ...
@blocking("network")
def ls_remote(
    remote,
    config=...,
    operation=...,
    thin_packs=...,
    report_activity=...,
    quiet=...,
    include_tags=...,
    username=...,
    password=...,
    key_filename=...,
    ssh_command=...,
    env=...,
): ...
@blocking("file")
def add(repo=..., paths=...): ...
@blocking("file")
def archive(
    repo=..., committish=..., outstream=..., errstream=..., remote=..., ssh_command=..., env=...
): ...
@blocking("file")
def branch_create(repo, name, objectish=..., force=..., env=...): ...
@blocking("file")
def branch_delete(repo, name): ...
@blocking("file")
def checkout(repo=..., target=..., force=..., new_branch=..., paths=...): ...
@blocking("file")
def clean(repo=..., target_dir=...): ...
@blocking("file")
def commit(
    repo=...,
    message=...,
    author=...,
    author_timestamp=...,
    author_timezone=...,
    committer=...,
    commit_timestamp=...,
    commit_timezone=...,
    encoding=...,
    no_verify=...,
    signoff=...,
    all=...,
    amend=...,
    sign=...,
    env=...,
): ...
@blocking("file")
def init(path=..., *, bare=..., symlinks=..., object_format=...): ...
@blocking("file")
def remove(repo=..., paths=..., cached=...): ...
@blocking("file")
def reset(repo, mode, treeish=..., env=...): ...
@blocking("file")
def stash_push(repo=...): ...
@blocking("file")
def stash_pop(repo=...): ...
@blocking("file")
def status(repo=..., ignored=..., untracked_files=..., optional_locks=...): ...
