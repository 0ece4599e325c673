from loopsafe import blocking

class PromptBase:
    @classmethod
    @blocking("console")
    def ask(
        cls,
        prompt=...,
        *,
        console=...,
        password=...,
        choices=...,
        case_sensitive=...,
        show_default=...,
        show_choices=...,
        default=...,
        stream=...,
    ): ...
    @blocking("console")
    def __call__(self, *, default=..., stream=...): ...
    @classmethod
    @blocking("console")
    def get_input(cls, console, prompt, password, stream=...): ...

class Prompt(PromptBase): ...
class IntPrompt(PromptBase): ...
class FloatPrompt(PromptBase): ...
class Confirm(PromptBase): ...
