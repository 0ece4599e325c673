from loopsafe import blocking

class LROPoller:
    @blocking("http", instead="azure.core.polling.AsyncLROPoller.result")
    def result(self, timeout=...): ...
    @blocking("http", instead="azure.core.polling.AsyncLROPoller.wait")
    def wait(self, timeout=...): ...
