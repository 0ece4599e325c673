from loopsafe import blocking

class S3Transfer:
    @blocking("http", instead="aioboto3.Session.client")
    def upload_file(self, filename, bucket, key, callback=..., extra_args=...): ...
    @blocking("http", instead="aioboto3.Session.client")
    def download_file(self, bucket, key, filename, extra_args=..., callback=...): ...
