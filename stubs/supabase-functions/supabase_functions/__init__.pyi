from loopsafe import blocking

class SyncFunctionsClient:
    @blocking("http", instead="supabase_functions.AsyncFunctionsClient.invoke")
    def invoke(self, function_name, invoke_options=...): ...
