from loopsafe import blocking

class Question:
    @blocking("console", instead="questionary.Question.ask_async")
    def ask(self, patch_stdout=..., kbi_msg=...): ...
    @blocking("console", instead="questionary.Question.unsafe_ask_async")
    def unsafe_ask(self, patch_stdout=...): ...

class Form:
    @blocking("console", instead="questionary.Form.ask_async")
    def ask(self, patch_stdout=..., kbi_msg=...): ...
    @blocking("console", instead="questionary.Form.unsafe_ask_async")
    def unsafe_ask(self, patch_stdout=...): ...

@blocking("console")
def prompt(questions, answers=..., patch_stdout=..., true_color=..., kbi_msg=..., **kwargs): ...
@blocking("console")
def unsafe_prompt(questions, answers=..., patch_stdout=..., true_color=..., **kwargs): ...
def autocomplete(
    message,
    choices,
    default=...,
    qmark=...,
    completer=...,
    meta_information=...,
    ignore_case=...,
    match_middle=...,
    complete_style=...,
    validate=...,
    style=...,
    **kwargs,
) -> Question: ...
def checkbox(
    message,
    choices,
    default=...,
    validate=...,
    qmark=...,
    pointer=...,
    style=...,
    initial_choice=...,
    use_arrow_keys=...,
    use_jk_keys=...,
    use_emacs_keys=...,
    use_search_filter=...,
    instruction=...,
    show_description=...,
    **kwargs,
) -> Question: ...
def confirm(
    message, default=..., qmark=..., style=..., auto_enter=..., instruction=..., **kwargs
) -> Question: ...
def password(message, default=..., validate=..., qmark=..., style=..., **kwargs) -> Question: ...
def path(
    message,
    default=...,
    qmark=...,
    validate=...,
    completer=...,
    style=...,
    only_directories=...,
    get_paths=...,
    file_filter=...,
    complete_style=...,
    **kwargs,
) -> Question: ...
def press_any_key_to_continue(message=..., style=..., **kwargs) -> Question: ...
def rawselect(
    message, choices, default=..., qmark=..., pointer=..., style=..., **kwargs
) -> Question: ...
def select(
    message,
    choices,
    default=...,
    qmark=...,
    pointer=...,
    style=...,
    use_shortcuts=...,
    use_arrow_keys=...,
    use_indicator=...,
    use_jk_keys=...,
    use_emacs_keys=...,
    use_search_filter=...,
    show_selected=...,
    show_description=...,
    instruction=...,
    **kwargs,
) -> Question: ...
def text(
    message,
    default=...,
    validate=...,
    qmark=...,
    style=...,
    multiline=...,
    instruction=...,
    lexer=...,
    **kwargs,
) -> Question: ...
def form(**kwargs) -> Form: ...
