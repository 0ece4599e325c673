from loopsafe import blocking

class SshMachine:
    @blocking("network", instead="asyncssh.connect")
    def __init__(
        self,
        host,
        user=...,
        port=...,
        keyfile=...,
        ssh_command=...,
        scp_command=...,
        ssh_opts=...,
        scp_opts=...,
        password=...,
        encoding=...,
        connect_timeout=...,
        new_session=...,
    ): ...
    @blocking("network", instead="asyncssh.SFTPClient.put")
    def upload(self, src, dst): ...
    @blocking("network", instead="asyncssh.SFTPClient.get")
    def download(self, src, dst): ...
