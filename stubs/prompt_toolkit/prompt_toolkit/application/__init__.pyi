from loopsafe import blocking

class Application:
    @blocking("console", instead="prompt_toolkit.application.Application.run_async")
    def run(
        self,
        pre_run=...,
        set_exception_handler=...,
        handle_sigint=...,
        in_thread=...,
        inputhook=...,
    ): ...
