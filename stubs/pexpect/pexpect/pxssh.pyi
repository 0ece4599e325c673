from loopsafe import blocking
from pexpect import spawn

class pxssh(spawn):
    @blocking("network", instead="asyncssh.connect")
    def login(
        self,
        server,
        username=...,
        password=...,
        terminal_type=...,
        original_prompt=...,
        login_timeout=...,
        port=...,
        auto_prompt_reset=...,
        ssh_key=...,
        quiet=...,
        sync_multiplier=...,
        check_local_ip=...,
        password_regex=...,
        ssh_tunnels=...,
        spawn_local_ssh=...,
        sync_original_prompt=...,
        ssh_config=...,
        cmd=...,
    ): ...
    @blocking("network")
    def logout(self): ...
    @blocking("network")
    def prompt(self, timeout=...): ...
    @blocking("network")
    def sync_original_prompt(self, sync_multiplier=...): ...
    @blocking("network")
    def set_unique_prompt(self): ...
