from loopsafe import blocking

@blocking("network", instead="asyncssh.connect")
def ConnectHandler(*args, **kwargs) -> BaseConnection: ...
@blocking("network")
def file_transfer(
    ssh_conn,
    source_file,
    dest_file,
    file_system=...,
    direction=...,
    disable_md5=...,
    inline_transfer=...,
    overwrite_file=...,
    socket_timeout=...,
    progress=...,
    progress4=...,
    verify_file=...,
): ...

class BaseConnection:
    @blocking("network")
    def __init__(
        self,
        ip=...,
        host=...,
        username=...,
        password=...,
        secret=...,
        port=...,
        device_type=...,
        verbose=...,
        global_delay_factor=...,
        global_cmd_verify=...,
        use_keys=...,
        key_file=...,
        pkey=...,
        passphrase=...,
        disabled_algorithms=...,
        disable_sha2_fix=...,
        allow_agent=...,
        ssh_strict=...,
        system_host_keys=...,
        alt_host_keys=...,
        alt_key_file=...,
        ssh_config_file=...,
        conn_timeout=...,
        auth_timeout=...,
        banner_timeout=...,
        blocking_timeout=...,
        timeout=...,
        session_timeout=...,
        read_timeout_override=...,
        keepalive=...,
        default_enter=...,
        response_return=...,
        serial_settings=...,
        fast_cli=...,
        _legacy_mode=...,
        session_log=...,
        session_log_record_writes=...,
        session_log_file_mode=...,
        allow_auto_change=...,
        encoding=...,
        sock=...,
        sock_telnet=...,
        auto_connect=...,
        delay_factor_compat=...,
        disable_lf_normalization=...,
    ): ...
    @blocking("network")
    def establish_connection(self, width=..., height=...): ...
    @blocking("network")
    def write_channel(self, out_data): ...
    @blocking("network")
    def read_channel(self): ...
    @blocking("network")
    def read_until_pattern(self, pattern=..., read_timeout=..., re_flags=..., max_loops=...): ...
    @blocking("network")
    def read_channel_timing(
        self, last_read=..., read_timeout=..., delay_factor=..., max_loops=...
    ): ...
    @blocking("network")
    def read_until_prompt(
        self, read_timeout=..., read_entire_line=..., re_flags=..., max_loops=...
    ): ...
    @blocking("network")
    def read_until_prompt_or_pattern(
        self, pattern=..., read_timeout=..., read_entire_line=..., re_flags=..., max_loops=...
    ): ...
    @blocking("network")
    def find_prompt(self, delay_factor=..., pattern=...): ...
    @blocking("network")
    def clear_buffer(self, backoff=..., backoff_max=..., delay_factor=...): ...
    @blocking("network")
    def send_command_timing(
        self,
        command_string,
        last_read=...,
        read_timeout=...,
        delay_factor=...,
        max_loops=...,
        strip_prompt=...,
        strip_command=...,
        normalize=...,
        use_textfsm=...,
        textfsm_template=...,
        use_ttp=...,
        ttp_template=...,
        use_genie=...,
        cmd_verify=...,
        raise_parsing_error=...,
    ): ...
    @blocking("network")
    def send_multiline_timing(self, commands, multiline=..., **kwargs): ...
    @blocking("network")
    def send_command(
        self,
        command_string,
        expect_string=...,
        read_timeout=...,
        delay_factor=...,
        max_loops=...,
        auto_find_prompt=...,
        strip_prompt=...,
        strip_command=...,
        normalize=...,
        use_textfsm=...,
        textfsm_template=...,
        use_ttp=...,
        ttp_template=...,
        use_genie=...,
        cmd_verify=...,
        raise_parsing_error=...,
    ): ...
    @blocking("network")
    def send_command_expect(self, *args, **kwargs): ...
    @blocking("network")
    def send_multiline(self, commands, multiline=..., **kwargs): ...
    @blocking("network")
    def check_enable_mode(self, check_string=...): ...
    @blocking("network")
    def enable(self, cmd=..., pattern=..., enable_pattern=..., check_state=..., re_flags=...): ...
    @blocking("network")
    def exit_enable_mode(self, exit_command=...): ...
    @blocking("network")
    def check_config_mode(self, check_string=..., pattern=..., force_regex=...): ...
    @blocking("network")
    def config_mode(self, config_command=..., pattern=..., re_flags=...): ...
    @blocking("network")
    def exit_config_mode(self, exit_config=..., pattern=...): ...
    @blocking("network")
    def send_config_from_file(self, config_file, **kwargs): ...
    @blocking("network")
    def send_config_set(
        self,
        config_commands=...,
        *,
        exit_config_mode=...,
        read_timeout=...,
        delay_factor=...,
        max_loops=...,
        strip_prompt=...,
        strip_command=...,
        config_mode_command=...,
        cmd_verify=...,
        enter_config_mode=...,
        error_pattern=...,
        terminator=...,
        bypass_commands=...,
    ): ...
    @blocking("network")
    def save_config(self, cmd=..., confirm=..., confirm_response=...): ...
    @blocking("network")
    def commit(self): ...
    @blocking("network")
    def disconnect(self): ...
    @blocking("network")
    def set_base_prompt(
        self, pri_prompt_terminator=..., alt_prompt_terminator=..., delay_factor=..., pattern=...
    ): ...
    @blocking("network")
    def disable_paging(self, command=..., delay_factor=..., cmd_verify=..., pattern=...): ...

class SSHDetect:
    @blocking("network")
    def autodetect(self): ...
