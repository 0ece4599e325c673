from loopsafe import blocking

@blocking("console", instead="prompt_toolkit.PromptSession.prompt_async")
def confirm(message=..., suffix=...): ...
