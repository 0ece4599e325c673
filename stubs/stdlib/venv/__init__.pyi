from loopsafe import blocking

@blocking("subprocess")
def create(
    env_dir,
    system_site_packages=...,
    clear=...,
    symlinks=...,
    with_pip=...,
    prompt=...,
    upgrade_deps=...,
    *,
    scm_ignore_files=...,
): ...

class EnvBuilder:
    @blocking("subprocess")
    def create(self, env_dir): ...
