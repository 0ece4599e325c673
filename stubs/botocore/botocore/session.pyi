from botocore.client import BaseClient

def get_session(env_vars=...) -> Session: ...

class Session:
    def create_client(
        self,
        service_name,
        region_name=...,
        api_version=...,
        use_ssl=...,
        verify=...,
        endpoint_url=...,
        aws_access_key_id=...,
        aws_secret_access_key=...,
        aws_session_token=...,
        config=...,
        aws_account_id=...,
    ) -> BaseClient: ...
