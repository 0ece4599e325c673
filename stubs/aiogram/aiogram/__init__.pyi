from loopsafe import runs_event_loop

class Dispatcher:
    @runs_event_loop
    def run_polling(
        self,
        *bots,
        polling_timeout=...,
        handle_as_tasks=...,
        backoff_config=...,
        allowed_updates=...,
        handle_signals=...,
        close_bot_session=...,
        tasks_concurrency_limit=...,
        **kwargs,
    ): ...
