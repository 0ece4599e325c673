from loopsafe import blocking, calls, enters, inspects, sync_only, wraps

@sync_only("name", "return")
def command(name=..., cls=..., **attrs): ...
@sync_only("name", "return")
def group(name=..., cls=..., **attrs): ...
@sync_only("callback")
def argument(*param_decls, cls=..., callback=..., **attrs): ...
@sync_only("callback")
def option(*param_decls, cls=..., callback=..., **attrs): ...
@sync_only("f")
@wraps("f")
def pass_context(f): ...
@sync_only("f")
@wraps("f")
def pass_obj(f): ...

class Context:
    @enters("context_manager")
    def with_resource(self, context_manager): ...
    @sync_only("f")
    def call_on_close(self, f): ...
    @calls("callback", or_async=True)
    def invoke(self, callback, /, *args, **kwargs): ...

class Parameter:
    @sync_only("callback")
    def __init__(
        self,
        param_decls=...,
        type=...,
        required=...,
        default=...,
        callback=...,
        nargs=...,
        multiple=...,
        metavar=...,
        expose_value=...,
        is_eager=...,
        envvar=...,
        shell_complete=...,
        deprecated=...,
        help=...,
    ): ...

class Command:
    @sync_only("callback")
    def __init__(
        self,
        name,
        context_settings=...,
        callback=...,
        params=...,
        help=...,
        epilog=...,
        short_help=...,
        options_metavar=...,
        add_help_option=...,
        no_args_is_help=...,
        hidden=...,
        deprecated=...,
    ): ...

class Group(Command):
    @sync_only("result_callback", "callback")
    def __init__(
        self,
        name=...,
        commands=...,
        invoke_without_command=...,
        no_args_is_help=...,
        subcommand_metavar=...,
        chain=...,
        result_callback=...,
        *,
        callback=...,
        **kwargs,
    ): ...
    @sync_only("args", "return")
    def command(self, *args, **kwargs): ...
    @sync_only("args", "return")
    def group(self, *args, **kwargs): ...
    @sync_only("return")
    def result_callback(self, replace=...): ...

@blocking("console")
def prompt(
    text,
    default=...,
    hide_input=...,
    confirmation_prompt=...,
    type=...,
    value_proc=...,
    prompt_suffix=...,
    show_default=...,
    err=...,
    show_choices=...,
): ...
@blocking("console")
def confirm(text, default=..., abort=..., prompt_suffix=..., show_default=..., err=...): ...
@blocking("subprocess")
def echo_via_pager(text_or_generator, color=...): ...
@blocking("subprocess")
def edit(text=..., editor=..., env=..., require_save=..., extension=..., filename=...): ...
@blocking("subprocess")
def launch(url, wait=..., locate=...): ...
@blocking("console")
def getchar(echo=...): ...
@blocking("console")
def pause(info=..., err=...): ...
@blocking("file", instead="aiofiles.open")
def open_file(filename, mode=..., encoding=..., errors=..., lazy=..., atomic=...): ...
@inspects("message")
def echo(message=..., file=..., nl=..., err=..., color=...): ...
@inspects("message")
def secho(message=..., file=..., nl=..., err=..., color=..., **styles): ...
@inspects("text")
def style(
    text,
    fg=...,
    bg=...,
    bold=...,
    dim=...,
    underline=...,
    overline=...,
    italic=...,
    blink=...,
    reverse=...,
    strikethrough=...,
    reset=...,
): ...
