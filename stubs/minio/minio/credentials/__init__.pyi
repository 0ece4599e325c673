from loopsafe import blocking

class AssumeRoleProvider:
    @blocking("http")
    def retrieve(self): ...

class AWSConfigProvider:
    @blocking("file")
    def retrieve(self): ...

class CertificateIdentityProvider:
    @blocking("http")
    def retrieve(self): ...

class IamAwsProvider:
    @blocking("http")
    def retrieve(self): ...

class LdapIdentityProvider:
    @blocking("http")
    def retrieve(self): ...

class MinioClientConfigProvider:
    @blocking("file")
    def retrieve(self): ...
