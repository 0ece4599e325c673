from loopsafe import blocking

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
