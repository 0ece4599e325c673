from loopsafe import blocking

@blocking("subprocess")
def run(**kwargs): ...
@blocking("subprocess")
def run_command(executable_cmd, cmdline_args=..., **kwargs): ...
@blocking("subprocess")
def get_plugin_docs(
    plugin_names,
    plugin_type=...,
    response_format=...,
    snippet=...,
    playbook_dir=...,
    module_path=...,
    **kwargs,
): ...
@blocking("subprocess")
def get_plugin_list(
    list_files=...,
    response_format=...,
    plugin_type=...,
    playbook_dir=...,
    module_path=...,
    **kwargs,
): ...
@blocking("subprocess")
def get_inventory(
    action,
    inventories,
    response_format=...,
    host=...,
    playbook_dir=...,
    vault_ids=...,
    vault_password_file=...,
    output_file=...,
    export=...,
    **kwargs,
): ...
@blocking("subprocess")
def get_ansible_config(action, config_file=..., only_changed=..., **kwargs): ...
@blocking("subprocess")
def get_role_list(collection=..., playbook_dir=..., **kwargs): ...
@blocking("subprocess")
def get_role_argspec(role, collection=..., playbook_dir=..., **kwargs): ...
