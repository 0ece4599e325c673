from loopsafe import blocking

class REPLWrapper:
    @blocking("subprocess")
    def __init__(
        self,
        cmd_or_spawn,
        orig_prompt,
        prompt_change,
        new_prompt=...,
        continuation_prompt=...,
        extra_init_cmd=...,
    ): ...
    @blocking("subprocess")
    def set_prompt(self, orig_prompt, prompt_change): ...
    @blocking("subprocess")
    def run_command(self, command, timeout=..., async_=...): ...

@blocking("subprocess")
def python(command=...): ...

@blocking("subprocess")
def bash(command=...): ...

@blocking("subprocess")
def zsh(command=..., args=...): ...
