from loopsafe import blocking, calls, inspects

class Console:
    @blocking("console")
    def input(self, prompt=..., *, markup=..., emoji=..., password=..., stream=...): ...
    @blocking("file")
    def save_text(self, path, *, clear=..., styles=...): ...
    @blocking("file")
    def save_html(self, path, *, theme=..., clear=..., code_format=..., inline_styles=...): ...
    @blocking("file")
    def save_svg(
        self,
        path,
        *,
        title=...,
        theme=...,
        clear=...,
        code_format=...,
        font_aspect_ratio=...,
        unique_id=...,
    ): ...
    @inspects("objects")
    def print(
        self,
        *objects,
        sep=...,
        end=...,
        style=...,
        justify=...,
        overflow=...,
        no_wrap=...,
        emoji=...,
        markup=...,
        highlight=...,
        width=...,
        height=...,
        crop=...,
        soft_wrap=...,
        new_line_start=...,
    ): ...
    @inspects("objects")
    def log(
        self,
        *objects,
        sep=...,
        end=...,
        style=...,
        justify=...,
        emoji=...,
        markup=...,
        highlight=...,
        log_locals=...,
    ): ...
    @inspects("objects")
    def out(self, *objects, sep=..., end=..., style=..., highlight=...): ...
    @inspects("data")
    @calls("default")
    def print_json(
        self,
        json=...,
        *,
        data=...,
        indent=...,
        highlight=...,
        skip_keys=...,
        ensure_ascii=...,
        check_circular=...,
        allow_nan=...,
        default=...,
        sort_keys=...,
    ): ...
