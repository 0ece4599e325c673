from loopsafe import blocking

class OperationsClient:
    @blocking(
        "network", instead="google.api_core.operations_v1.OperationsAsyncClient.get_operation"
    )
    def get_operation(self, name, retry=..., timeout=..., compression=..., metadata=...): ...
    @blocking(
        "network", instead="google.api_core.operations_v1.OperationsAsyncClient.list_operations"
    )
    def list_operations(
        self, name, filter_, retry=..., timeout=..., compression=..., metadata=...
    ): ...
    @blocking(
        "network", instead="google.api_core.operations_v1.OperationsAsyncClient.cancel_operation"
    )
    def cancel_operation(self, name, retry=..., timeout=..., compression=..., metadata=...): ...
    @blocking(
        "network", instead="google.api_core.operations_v1.OperationsAsyncClient.delete_operation"
    )
    def delete_operation(self, name, retry=..., timeout=..., compression=..., metadata=...): ...
