from typing import Literal, overload

from botocore.client import BaseClient
from mypy_boto3_bedrock_runtime.client import BedrockRuntimeClient
from mypy_boto3_cloudwatch.client import CloudWatchClient
from mypy_boto3_cognito_idp.client import CognitoIdentityProviderClient
from mypy_boto3_dynamodb.client import DynamoDBClient
from mypy_boto3_dynamodb.service_resource import DynamoDBServiceResource
from mypy_boto3_events.client import EventBridgeClient
from mypy_boto3_firehose.client import FirehoseClient
from mypy_boto3_kinesis.client import KinesisClient
from mypy_boto3_kms.client import KMSClient
from mypy_boto3_lambda.client import LambdaClient
from mypy_boto3_logs.client import CloudWatchLogsClient
from mypy_boto3_s3.client import S3Client
from mypy_boto3_s3.service_resource import S3ServiceResource
from mypy_boto3_secretsmanager.client import SecretsManagerClient
from mypy_boto3_ses.client import SESClient
from mypy_boto3_sesv2.client import SESV2Client
from mypy_boto3_sns.client import SNSClient
from mypy_boto3_sns.service_resource import SNSServiceResource
from mypy_boto3_sqs.client import SQSClient
from mypy_boto3_sqs.service_resource import SQSServiceResource
from mypy_boto3_ssm.client import SSMClient
from mypy_boto3_stepfunctions.client import SFNClient
from mypy_boto3_sts.client import STSClient

@overload
def client(service_name: Literal["s3"], **kwargs) -> S3Client: ...
@overload
def client(service_name: Literal["dynamodb"], **kwargs) -> DynamoDBClient: ...
@overload
def client(service_name: Literal["sqs"], **kwargs) -> SQSClient: ...
@overload
def client(service_name: Literal["sns"], **kwargs) -> SNSClient: ...
@overload
def client(service_name: Literal["lambda"], **kwargs) -> LambdaClient: ...
@overload
def client(service_name: Literal["secretsmanager"], **kwargs) -> SecretsManagerClient: ...
@overload
def client(service_name: Literal["ssm"], **kwargs) -> SSMClient: ...
@overload
def client(service_name: Literal["sts"], **kwargs) -> STSClient: ...
@overload
def client(service_name: Literal["ses"], **kwargs) -> SESClient: ...
@overload
def client(service_name: Literal["sesv2"], **kwargs) -> SESV2Client: ...
@overload
def client(service_name: Literal["logs"], **kwargs) -> CloudWatchLogsClient: ...
@overload
def client(service_name: Literal["cloudwatch"], **kwargs) -> CloudWatchClient: ...
@overload
def client(service_name: Literal["bedrock-runtime"], **kwargs) -> BedrockRuntimeClient: ...
@overload
def client(service_name: Literal["kms"], **kwargs) -> KMSClient: ...
@overload
def client(service_name: Literal["kinesis"], **kwargs) -> KinesisClient: ...
@overload
def client(service_name: Literal["firehose"], **kwargs) -> FirehoseClient: ...
@overload
def client(service_name: Literal["stepfunctions"], **kwargs) -> SFNClient: ...
@overload
def client(service_name: Literal["events"], **kwargs) -> EventBridgeClient: ...
@overload
def client(service_name: Literal["cognito-idp"], **kwargs) -> CognitoIdentityProviderClient: ...
@overload
def client(*args, **kwargs) -> BaseClient: ...
@overload
def resource(service_name: Literal["s3"], **kwargs) -> S3ServiceResource: ...
@overload
def resource(service_name: Literal["dynamodb"], **kwargs) -> DynamoDBServiceResource: ...
@overload
def resource(service_name: Literal["sqs"], **kwargs) -> SQSServiceResource: ...
@overload
def resource(service_name: Literal["sns"], **kwargs) -> SNSServiceResource: ...
@overload
def resource(*args, **kwargs): ...

class Session:
    @overload
    def client(
        self,
        service_name: Literal["s3"],
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
    ) -> S3Client: ...
    @overload
    def client(
        self,
        service_name: Literal["dynamodb"],
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
    ) -> DynamoDBClient: ...
    @overload
    def client(
        self,
        service_name: Literal["sqs"],
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
    ) -> SQSClient: ...
    @overload
    def client(
        self,
        service_name: Literal["sns"],
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
    ) -> SNSClient: ...
    @overload
    def client(
        self,
        service_name: Literal["lambda"],
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
    ) -> LambdaClient: ...
    @overload
    def client(
        self,
        service_name: Literal["secretsmanager"],
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
    ) -> SecretsManagerClient: ...
    @overload
    def client(
        self,
        service_name: Literal["ssm"],
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
    ) -> SSMClient: ...
    @overload
    def client(
        self,
        service_name: Literal["sts"],
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
    ) -> STSClient: ...
    @overload
    def client(
        self,
        service_name: Literal["ses"],
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
    ) -> SESClient: ...
    @overload
    def client(
        self,
        service_name: Literal["sesv2"],
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
    ) -> SESV2Client: ...
    @overload
    def client(
        self,
        service_name: Literal["logs"],
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
    ) -> CloudWatchLogsClient: ...
    @overload
    def client(
        self,
        service_name: Literal["cloudwatch"],
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
    ) -> CloudWatchClient: ...
    @overload
    def client(
        self,
        service_name: Literal["bedrock-runtime"],
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
    ) -> BedrockRuntimeClient: ...
    @overload
    def client(
        self,
        service_name: Literal["kms"],
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
    ) -> KMSClient: ...
    @overload
    def client(
        self,
        service_name: Literal["kinesis"],
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
    ) -> KinesisClient: ...
    @overload
    def client(
        self,
        service_name: Literal["firehose"],
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
    ) -> FirehoseClient: ...
    @overload
    def client(
        self,
        service_name: Literal["stepfunctions"],
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
    ) -> SFNClient: ...
    @overload
    def client(
        self,
        service_name: Literal["events"],
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
    ) -> EventBridgeClient: ...
    @overload
    def client(
        self,
        service_name: Literal["cognito-idp"],
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
    ) -> CognitoIdentityProviderClient: ...
    @overload
    def client(
        self,
        service_name: str,
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
    @overload
    def resource(
        self,
        service_name: Literal["s3"],
        region_name=...,
        api_version=...,
        use_ssl=...,
        verify=...,
        endpoint_url=...,
        aws_access_key_id=...,
        aws_secret_access_key=...,
        aws_session_token=...,
        config=...,
    ) -> S3ServiceResource: ...
    @overload
    def resource(
        self,
        service_name: Literal["dynamodb"],
        region_name=...,
        api_version=...,
        use_ssl=...,
        verify=...,
        endpoint_url=...,
        aws_access_key_id=...,
        aws_secret_access_key=...,
        aws_session_token=...,
        config=...,
    ) -> DynamoDBServiceResource: ...
    @overload
    def resource(
        self,
        service_name: Literal["sqs"],
        region_name=...,
        api_version=...,
        use_ssl=...,
        verify=...,
        endpoint_url=...,
        aws_access_key_id=...,
        aws_secret_access_key=...,
        aws_session_token=...,
        config=...,
    ) -> SQSServiceResource: ...
    @overload
    def resource(
        self,
        service_name: Literal["sns"],
        region_name=...,
        api_version=...,
        use_ssl=...,
        verify=...,
        endpoint_url=...,
        aws_access_key_id=...,
        aws_secret_access_key=...,
        aws_session_token=...,
        config=...,
    ) -> SNSServiceResource: ...
    @overload
    def resource(
        self,
        service_name: str,
        region_name=...,
        api_version=...,
        use_ssl=...,
        verify=...,
        endpoint_url=...,
        aws_access_key_id=...,
        aws_secret_access_key=...,
        aws_session_token=...,
        config=...,
    ): ...
