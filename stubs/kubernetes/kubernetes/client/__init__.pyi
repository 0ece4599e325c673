from typing import Literal, overload

from loopsafe import blocking

class CoreV1Api:
    @overload
    def create_namespace(self, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespace")
    def create_namespace(self, body, **kwargs): ...
    @overload
    def create_namespaced_binding(self, namespace, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_binding")
    def create_namespaced_binding(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_config_map(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_config_map")
    def create_namespaced_config_map(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_endpoints(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_endpoints")
    def create_namespaced_endpoints(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_event(self, namespace, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_event")
    def create_namespaced_event(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_limit_range(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_limit_range")
    def create_namespaced_limit_range(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_persistent_volume_claim(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_persistent_volume_claim"
    )
    def create_namespaced_persistent_volume_claim(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_pod(self, namespace, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_pod")
    def create_namespaced_pod(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_pod_binding(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_pod_binding")
    def create_namespaced_pod_binding(self, name, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_pod_eviction(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_pod_eviction")
    def create_namespaced_pod_eviction(self, name, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_pod_template(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_pod_template")
    def create_namespaced_pod_template(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_replication_controller(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_replication_controller"
    )
    def create_namespaced_replication_controller(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_resource_quota(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_resource_quota")
    def create_namespaced_resource_quota(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_secret(self, namespace, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_secret")
    def create_namespaced_secret(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_service(self, namespace, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_service")
    def create_namespaced_service(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_service_account(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_service_account")
    def create_namespaced_service_account(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_service_account_token(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.create_namespaced_service_account_token"
    )
    def create_namespaced_service_account_token(self, name, namespace, body, **kwargs): ...
    @overload
    def create_node(self, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_node")
    def create_node(self, body, **kwargs): ...
    @overload
    def create_persistent_volume(self, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.create_persistent_volume")
    def create_persistent_volume(self, body, **kwargs): ...
    @overload
    def delete_collection_namespaced_config_map(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_config_map"
    )
    def delete_collection_namespaced_config_map(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_endpoints(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_endpoints"
    )
    def delete_collection_namespaced_endpoints(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_event(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_event")
    def delete_collection_namespaced_event(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_limit_range(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_limit_range"
    )
    def delete_collection_namespaced_limit_range(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_persistent_volume_claim(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_persistent_volume_claim",
    )
    def delete_collection_namespaced_persistent_volume_claim(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_pod(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_pod")
    def delete_collection_namespaced_pod(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_pod_template(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_pod_template"
    )
    def delete_collection_namespaced_pod_template(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_replication_controller(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_replication_controller",
    )
    def delete_collection_namespaced_replication_controller(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_resource_quota(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_resource_quota",
    )
    def delete_collection_namespaced_resource_quota(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_secret(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_secret")
    def delete_collection_namespaced_secret(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_service(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_service"
    )
    def delete_collection_namespaced_service(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_service_account(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.delete_collection_namespaced_service_account",
    )
    def delete_collection_namespaced_service_account(self, namespace, **kwargs): ...
    @overload
    def delete_collection_node(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_collection_node")
    def delete_collection_node(self, **kwargs): ...
    @overload
    def delete_collection_persistent_volume(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_collection_persistent_volume")
    def delete_collection_persistent_volume(self, **kwargs): ...
    @overload
    def delete_namespace(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_namespace")
    def delete_namespace(self, name, **kwargs): ...
    @overload
    def delete_namespaced_config_map(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_config_map")
    def delete_namespaced_config_map(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_endpoints(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_endpoints")
    def delete_namespaced_endpoints(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_event(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_event")
    def delete_namespaced_event(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_limit_range(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_limit_range")
    def delete_namespaced_limit_range(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_persistent_volume_claim(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_persistent_volume_claim"
    )
    def delete_namespaced_persistent_volume_claim(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_pod(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_pod")
    def delete_namespaced_pod(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_pod_template(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_pod_template")
    def delete_namespaced_pod_template(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_replication_controller(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_replication_controller"
    )
    def delete_namespaced_replication_controller(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_resource_quota(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_resource_quota")
    def delete_namespaced_resource_quota(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_secret(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_secret")
    def delete_namespaced_secret(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_service(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_service")
    def delete_namespaced_service(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_service_account(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_namespaced_service_account")
    def delete_namespaced_service_account(self, name, namespace, **kwargs): ...
    @overload
    def delete_node(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_node")
    def delete_node(self, name, **kwargs): ...
    @overload
    def delete_persistent_volume(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.delete_persistent_volume")
    def delete_persistent_volume(self, name, **kwargs): ...
    @overload
    def get_api_resources(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.get_api_resources")
    def get_api_resources(self, **kwargs): ...
    @overload
    def list_component_status(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_component_status")
    def list_component_status(self, **kwargs): ...
    @overload
    def list_config_map_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_config_map_for_all_namespaces")
    def list_config_map_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_endpoints_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_endpoints_for_all_namespaces")
    def list_endpoints_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_event_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_event_for_all_namespaces")
    def list_event_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_limit_range_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_limit_range_for_all_namespaces")
    def list_limit_range_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_namespace(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_namespace")
    def list_namespace(self, **kwargs): ...
    @overload
    def list_namespaced_config_map(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_config_map")
    def list_namespaced_config_map(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_endpoints(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_endpoints")
    def list_namespaced_endpoints(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_event(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_event")
    def list_namespaced_event(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_limit_range(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_limit_range")
    def list_namespaced_limit_range(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_persistent_volume_claim(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_persistent_volume_claim"
    )
    def list_namespaced_persistent_volume_claim(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_pod(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_pod")
    def list_namespaced_pod(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_pod_template(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_pod_template")
    def list_namespaced_pod_template(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_replication_controller(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_replication_controller"
    )
    def list_namespaced_replication_controller(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_resource_quota(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_resource_quota")
    def list_namespaced_resource_quota(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_secret(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_secret")
    def list_namespaced_secret(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_service(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_service")
    def list_namespaced_service(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_service_account(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_namespaced_service_account")
    def list_namespaced_service_account(self, namespace, **kwargs): ...
    @overload
    def list_node(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_node")
    def list_node(self, **kwargs): ...
    @overload
    def list_persistent_volume(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_persistent_volume")
    def list_persistent_volume(self, **kwargs): ...
    @overload
    def list_persistent_volume_claim_for_all_namespaces(
        self, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.list_persistent_volume_claim_for_all_namespaces",
    )
    def list_persistent_volume_claim_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_pod_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_pod_for_all_namespaces")
    def list_pod_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_pod_template_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.list_pod_template_for_all_namespaces"
    )
    def list_pod_template_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_replication_controller_for_all_namespaces(
        self, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.list_replication_controller_for_all_namespaces",
    )
    def list_replication_controller_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_resource_quota_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.list_resource_quota_for_all_namespaces"
    )
    def list_resource_quota_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_secret_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_secret_for_all_namespaces")
    def list_secret_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_service_account_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.list_service_account_for_all_namespaces"
    )
    def list_service_account_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_service_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.list_service_for_all_namespaces")
    def list_service_for_all_namespaces(self, **kwargs): ...
    @overload
    def patch_namespace(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespace")
    def patch_namespace(self, name, body, **kwargs): ...
    @overload
    def patch_namespace_status(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespace_status")
    def patch_namespace_status(self, name, body, **kwargs): ...
    @overload
    def patch_namespaced_config_map(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_config_map")
    def patch_namespaced_config_map(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_endpoints(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_endpoints")
    def patch_namespaced_endpoints(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_event(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_event")
    def patch_namespaced_event(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_limit_range(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_limit_range")
    def patch_namespaced_limit_range(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_persistent_volume_claim(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_persistent_volume_claim"
    )
    def patch_namespaced_persistent_volume_claim(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_persistent_volume_claim_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_persistent_volume_claim_status",
    )
    def patch_namespaced_persistent_volume_claim_status(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_pod(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_pod")
    def patch_namespaced_pod(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_pod_ephemeralcontainers(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_pod_ephemeralcontainers"
    )
    def patch_namespaced_pod_ephemeralcontainers(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_pod_resize(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_pod_resize")
    def patch_namespaced_pod_resize(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_pod_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_pod_status")
    def patch_namespaced_pod_status(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_pod_template(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_pod_template")
    def patch_namespaced_pod_template(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_replication_controller(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_replication_controller"
    )
    def patch_namespaced_replication_controller(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_replication_controller_scale(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_replication_controller_scale",
    )
    def patch_namespaced_replication_controller_scale(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_replication_controller_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_replication_controller_status",
    )
    def patch_namespaced_replication_controller_status(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_resource_quota(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_resource_quota")
    def patch_namespaced_resource_quota(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_resource_quota_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_resource_quota_status"
    )
    def patch_namespaced_resource_quota_status(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_secret(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_secret")
    def patch_namespaced_secret(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_service(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_service")
    def patch_namespaced_service(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_service_account(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_service_account")
    def patch_namespaced_service_account(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_service_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_namespaced_service_status")
    def patch_namespaced_service_status(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_node(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_node")
    def patch_node(self, name, body, **kwargs): ...
    @overload
    def patch_node_status(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_node_status")
    def patch_node_status(self, name, body, **kwargs): ...
    @overload
    def patch_persistent_volume(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_persistent_volume")
    def patch_persistent_volume(self, name, body, **kwargs): ...
    @overload
    def patch_persistent_volume_status(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.patch_persistent_volume_status")
    def patch_persistent_volume_status(self, name, body, **kwargs): ...
    @overload
    def read_component_status(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_component_status")
    def read_component_status(self, name, **kwargs): ...
    @overload
    def read_namespace(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespace")
    def read_namespace(self, name, **kwargs): ...
    @overload
    def read_namespace_status(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespace_status")
    def read_namespace_status(self, name, **kwargs): ...
    @overload
    def read_namespaced_config_map(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_config_map")
    def read_namespaced_config_map(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_endpoints(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_endpoints")
    def read_namespaced_endpoints(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_event(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_event")
    def read_namespaced_event(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_limit_range(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_limit_range")
    def read_namespaced_limit_range(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_persistent_volume_claim(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_persistent_volume_claim"
    )
    def read_namespaced_persistent_volume_claim(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_persistent_volume_claim_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.read_namespaced_persistent_volume_claim_status",
    )
    def read_namespaced_persistent_volume_claim_status(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_pod(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_pod")
    def read_namespaced_pod(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_pod_ephemeralcontainers(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_pod_ephemeralcontainers"
    )
    def read_namespaced_pod_ephemeralcontainers(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_pod_log(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_pod_log")
    def read_namespaced_pod_log(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_pod_resize(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_pod_resize")
    def read_namespaced_pod_resize(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_pod_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_pod_status")
    def read_namespaced_pod_status(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_pod_template(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_pod_template")
    def read_namespaced_pod_template(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_replication_controller(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_replication_controller"
    )
    def read_namespaced_replication_controller(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_replication_controller_scale(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.read_namespaced_replication_controller_scale",
    )
    def read_namespaced_replication_controller_scale(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_replication_controller_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.read_namespaced_replication_controller_status",
    )
    def read_namespaced_replication_controller_status(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_resource_quota(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_resource_quota")
    def read_namespaced_resource_quota(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_resource_quota_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_resource_quota_status"
    )
    def read_namespaced_resource_quota_status(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_secret(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_secret")
    def read_namespaced_secret(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_service(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_service")
    def read_namespaced_service(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_service_account(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_service_account")
    def read_namespaced_service_account(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_service_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_namespaced_service_status")
    def read_namespaced_service_status(self, name, namespace, **kwargs): ...
    @overload
    def read_node(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_node")
    def read_node(self, name, **kwargs): ...
    @overload
    def read_node_status(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_node_status")
    def read_node_status(self, name, **kwargs): ...
    @overload
    def read_persistent_volume(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_persistent_volume")
    def read_persistent_volume(self, name, **kwargs): ...
    @overload
    def read_persistent_volume_status(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.read_persistent_volume_status")
    def read_persistent_volume_status(self, name, **kwargs): ...
    @overload
    def replace_namespace(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespace")
    def replace_namespace(self, name, body, **kwargs): ...
    @overload
    def replace_namespace_finalize(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespace_finalize")
    def replace_namespace_finalize(self, name, body, **kwargs): ...
    @overload
    def replace_namespace_status(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespace_status")
    def replace_namespace_status(self, name, body, **kwargs): ...
    @overload
    def replace_namespaced_config_map(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_config_map")
    def replace_namespaced_config_map(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_endpoints(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_endpoints")
    def replace_namespaced_endpoints(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_event(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_event")
    def replace_namespaced_event(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_limit_range(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_limit_range")
    def replace_namespaced_limit_range(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_persistent_volume_claim(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_persistent_volume_claim"
    )
    def replace_namespaced_persistent_volume_claim(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_persistent_volume_claim_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_persistent_volume_claim_status",
    )
    def replace_namespaced_persistent_volume_claim_status(
        self, name, namespace, body, **kwargs
    ): ...
    @overload
    def replace_namespaced_pod(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_pod")
    def replace_namespaced_pod(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_pod_ephemeralcontainers(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_pod_ephemeralcontainers"
    )
    def replace_namespaced_pod_ephemeralcontainers(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_pod_resize(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_pod_resize")
    def replace_namespaced_pod_resize(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_pod_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_pod_status")
    def replace_namespaced_pod_status(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_pod_template(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_pod_template")
    def replace_namespaced_pod_template(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_replication_controller(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_replication_controller"
    )
    def replace_namespaced_replication_controller(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_replication_controller_scale(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_replication_controller_scale",
    )
    def replace_namespaced_replication_controller_scale(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_replication_controller_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_replication_controller_status",
    )
    def replace_namespaced_replication_controller_status(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_resource_quota(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_resource_quota")
    def replace_namespaced_resource_quota(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_resource_quota_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_resource_quota_status"
    )
    def replace_namespaced_resource_quota_status(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_secret(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_secret")
    def replace_namespaced_secret(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_service(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_service")
    def replace_namespaced_service(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_service_account(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_service_account")
    def replace_namespaced_service_account(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_service_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_namespaced_service_status")
    def replace_namespaced_service_status(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_node(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_node")
    def replace_node(self, name, body, **kwargs): ...
    @overload
    def replace_node_status(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_node_status")
    def replace_node_status(self, name, body, **kwargs): ...
    @overload
    def replace_persistent_volume(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_persistent_volume")
    def replace_persistent_volume(self, name, body, **kwargs): ...
    @overload
    def replace_persistent_volume_status(
        self, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CoreV1Api.replace_persistent_volume_status")
    def replace_persistent_volume_status(self, name, body, **kwargs): ...

class AppsV1Api:
    @overload
    def create_namespaced_controller_revision(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.create_namespaced_controller_revision"
    )
    def create_namespaced_controller_revision(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_daemon_set(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.create_namespaced_daemon_set")
    def create_namespaced_daemon_set(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_deployment(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.create_namespaced_deployment")
    def create_namespaced_deployment(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_replica_set(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.create_namespaced_replica_set")
    def create_namespaced_replica_set(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_stateful_set(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.create_namespaced_stateful_set")
    def create_namespaced_stateful_set(self, namespace, body, **kwargs): ...
    @overload
    def delete_collection_namespaced_controller_revision(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.AppsV1Api.delete_collection_namespaced_controller_revision",
    )
    def delete_collection_namespaced_controller_revision(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_daemon_set(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.delete_collection_namespaced_daemon_set"
    )
    def delete_collection_namespaced_daemon_set(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_deployment(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.delete_collection_namespaced_deployment"
    )
    def delete_collection_namespaced_deployment(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_replica_set(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.delete_collection_namespaced_replica_set"
    )
    def delete_collection_namespaced_replica_set(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_stateful_set(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.delete_collection_namespaced_stateful_set"
    )
    def delete_collection_namespaced_stateful_set(self, namespace, **kwargs): ...
    @overload
    def delete_namespaced_controller_revision(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.delete_namespaced_controller_revision"
    )
    def delete_namespaced_controller_revision(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_daemon_set(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.delete_namespaced_daemon_set")
    def delete_namespaced_daemon_set(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_deployment(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.delete_namespaced_deployment")
    def delete_namespaced_deployment(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_replica_set(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.delete_namespaced_replica_set")
    def delete_namespaced_replica_set(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_stateful_set(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.delete_namespaced_stateful_set")
    def delete_namespaced_stateful_set(self, name, namespace, **kwargs): ...
    @overload
    def get_api_resources(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.get_api_resources")
    def get_api_resources(self, **kwargs): ...
    @overload
    def list_controller_revision_for_all_namespaces(
        self, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.AppsV1Api.list_controller_revision_for_all_namespaces",
    )
    def list_controller_revision_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_daemon_set_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.list_daemon_set_for_all_namespaces")
    def list_daemon_set_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_deployment_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.list_deployment_for_all_namespaces")
    def list_deployment_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_namespaced_controller_revision(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.list_namespaced_controller_revision")
    def list_namespaced_controller_revision(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_daemon_set(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.list_namespaced_daemon_set")
    def list_namespaced_daemon_set(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_deployment(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.list_namespaced_deployment")
    def list_namespaced_deployment(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_replica_set(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.list_namespaced_replica_set")
    def list_namespaced_replica_set(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_stateful_set(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.list_namespaced_stateful_set")
    def list_namespaced_stateful_set(self, namespace, **kwargs): ...
    @overload
    def list_replica_set_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.list_replica_set_for_all_namespaces")
    def list_replica_set_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_stateful_set_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.list_stateful_set_for_all_namespaces"
    )
    def list_stateful_set_for_all_namespaces(self, **kwargs): ...
    @overload
    def patch_namespaced_controller_revision(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_controller_revision"
    )
    def patch_namespaced_controller_revision(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_daemon_set(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_daemon_set")
    def patch_namespaced_daemon_set(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_daemon_set_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_daemon_set_status")
    def patch_namespaced_daemon_set_status(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_deployment(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_deployment")
    def patch_namespaced_deployment(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_deployment_scale(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_deployment_scale")
    def patch_namespaced_deployment_scale(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_deployment_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_deployment_status")
    def patch_namespaced_deployment_status(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_replica_set(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_replica_set")
    def patch_namespaced_replica_set(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_replica_set_scale(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_replica_set_scale")
    def patch_namespaced_replica_set_scale(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_replica_set_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_replica_set_status")
    def patch_namespaced_replica_set_status(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_stateful_set(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_stateful_set")
    def patch_namespaced_stateful_set(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_stateful_set_scale(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_stateful_set_scale")
    def patch_namespaced_stateful_set_scale(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_stateful_set_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.patch_namespaced_stateful_set_status"
    )
    def patch_namespaced_stateful_set_status(self, name, namespace, body, **kwargs): ...
    @overload
    def read_namespaced_controller_revision(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_controller_revision")
    def read_namespaced_controller_revision(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_daemon_set(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_daemon_set")
    def read_namespaced_daemon_set(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_daemon_set_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_daemon_set_status")
    def read_namespaced_daemon_set_status(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_deployment(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_deployment")
    def read_namespaced_deployment(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_deployment_scale(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_deployment_scale")
    def read_namespaced_deployment_scale(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_deployment_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_deployment_status")
    def read_namespaced_deployment_status(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_replica_set(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_replica_set")
    def read_namespaced_replica_set(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_replica_set_scale(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_replica_set_scale")
    def read_namespaced_replica_set_scale(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_replica_set_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_replica_set_status")
    def read_namespaced_replica_set_status(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_stateful_set(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_stateful_set")
    def read_namespaced_stateful_set(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_stateful_set_scale(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_stateful_set_scale")
    def read_namespaced_stateful_set_scale(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_stateful_set_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.read_namespaced_stateful_set_status")
    def read_namespaced_stateful_set_status(self, name, namespace, **kwargs): ...
    @overload
    def replace_namespaced_controller_revision(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_controller_revision"
    )
    def replace_namespaced_controller_revision(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_daemon_set(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_daemon_set")
    def replace_namespaced_daemon_set(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_daemon_set_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_daemon_set_status"
    )
    def replace_namespaced_daemon_set_status(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_deployment(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_deployment")
    def replace_namespaced_deployment(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_deployment_scale(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_deployment_scale")
    def replace_namespaced_deployment_scale(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_deployment_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_deployment_status"
    )
    def replace_namespaced_deployment_status(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_replica_set(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_replica_set")
    def replace_namespaced_replica_set(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_replica_set_scale(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_replica_set_scale"
    )
    def replace_namespaced_replica_set_scale(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_replica_set_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_replica_set_status"
    )
    def replace_namespaced_replica_set_status(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_stateful_set(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_stateful_set")
    def replace_namespaced_stateful_set(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_stateful_set_scale(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_stateful_set_scale"
    )
    def replace_namespaced_stateful_set_scale(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_stateful_set_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.AppsV1Api.replace_namespaced_stateful_set_status"
    )
    def replace_namespaced_stateful_set_status(self, name, namespace, body, **kwargs): ...

class BatchV1Api:
    @overload
    def create_namespaced_cron_job(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.create_namespaced_cron_job")
    def create_namespaced_cron_job(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_job(self, namespace, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.create_namespaced_job")
    def create_namespaced_job(self, namespace, body, **kwargs): ...
    @overload
    def delete_collection_namespaced_cron_job(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.BatchV1Api.delete_collection_namespaced_cron_job"
    )
    def delete_collection_namespaced_cron_job(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_job(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.delete_collection_namespaced_job")
    def delete_collection_namespaced_job(self, namespace, **kwargs): ...
    @overload
    def delete_namespaced_cron_job(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.delete_namespaced_cron_job")
    def delete_namespaced_cron_job(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_job(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.delete_namespaced_job")
    def delete_namespaced_job(self, name, namespace, **kwargs): ...
    @overload
    def get_api_resources(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.get_api_resources")
    def get_api_resources(self, **kwargs): ...
    @overload
    def list_cron_job_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.list_cron_job_for_all_namespaces")
    def list_cron_job_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_job_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.list_job_for_all_namespaces")
    def list_job_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_namespaced_cron_job(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.list_namespaced_cron_job")
    def list_namespaced_cron_job(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_job(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.list_namespaced_job")
    def list_namespaced_job(self, namespace, **kwargs): ...
    @overload
    def patch_namespaced_cron_job(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.patch_namespaced_cron_job")
    def patch_namespaced_cron_job(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_cron_job_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.patch_namespaced_cron_job_status")
    def patch_namespaced_cron_job_status(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_job(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.patch_namespaced_job")
    def patch_namespaced_job(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_job_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.patch_namespaced_job_status")
    def patch_namespaced_job_status(self, name, namespace, body, **kwargs): ...
    @overload
    def read_namespaced_cron_job(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.read_namespaced_cron_job")
    def read_namespaced_cron_job(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_cron_job_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.read_namespaced_cron_job_status")
    def read_namespaced_cron_job_status(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_job(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.read_namespaced_job")
    def read_namespaced_job(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_job_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.read_namespaced_job_status")
    def read_namespaced_job_status(self, name, namespace, **kwargs): ...
    @overload
    def replace_namespaced_cron_job(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.replace_namespaced_cron_job")
    def replace_namespaced_cron_job(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_cron_job_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.replace_namespaced_cron_job_status")
    def replace_namespaced_cron_job_status(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_job(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.replace_namespaced_job")
    def replace_namespaced_job(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_job_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.BatchV1Api.replace_namespaced_job_status")
    def replace_namespaced_job_status(self, name, namespace, body, **kwargs): ...

class NetworkingV1Api:
    @overload
    def create_ingress_class(self, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.create_ingress_class")
    def create_ingress_class(self, body, **kwargs): ...
    @overload
    def create_ip_address(self, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.create_ip_address")
    def create_ip_address(self, body, **kwargs): ...
    @overload
    def create_namespaced_ingress(self, namespace, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.create_namespaced_ingress")
    def create_namespaced_ingress(self, namespace, body, **kwargs): ...
    @overload
    def create_namespaced_network_policy(
        self, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.create_namespaced_network_policy"
    )
    def create_namespaced_network_policy(self, namespace, body, **kwargs): ...
    @overload
    def create_service_cidr(self, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.create_service_cidr")
    def create_service_cidr(self, body, **kwargs): ...
    @overload
    def delete_collection_ingress_class(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.delete_collection_ingress_class"
    )
    def delete_collection_ingress_class(self, **kwargs): ...
    @overload
    def delete_collection_ip_address(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.delete_collection_ip_address")
    def delete_collection_ip_address(self, **kwargs): ...
    @overload
    def delete_collection_namespaced_ingress(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.delete_collection_namespaced_ingress"
    )
    def delete_collection_namespaced_ingress(self, namespace, **kwargs): ...
    @overload
    def delete_collection_namespaced_network_policy(
        self, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.NetworkingV1Api.delete_collection_namespaced_network_policy",
    )
    def delete_collection_namespaced_network_policy(self, namespace, **kwargs): ...
    @overload
    def delete_collection_service_cidr(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.delete_collection_service_cidr"
    )
    def delete_collection_service_cidr(self, **kwargs): ...
    @overload
    def delete_ingress_class(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.delete_ingress_class")
    def delete_ingress_class(self, name, **kwargs): ...
    @overload
    def delete_ip_address(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.delete_ip_address")
    def delete_ip_address(self, name, **kwargs): ...
    @overload
    def delete_namespaced_ingress(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.delete_namespaced_ingress")
    def delete_namespaced_ingress(self, name, namespace, **kwargs): ...
    @overload
    def delete_namespaced_network_policy(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.delete_namespaced_network_policy"
    )
    def delete_namespaced_network_policy(self, name, namespace, **kwargs): ...
    @overload
    def delete_service_cidr(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.delete_service_cidr")
    def delete_service_cidr(self, name, **kwargs): ...
    @overload
    def get_api_resources(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.get_api_resources")
    def get_api_resources(self, **kwargs): ...
    @overload
    def list_ingress_class(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.list_ingress_class")
    def list_ingress_class(self, **kwargs): ...
    @overload
    def list_ingress_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.list_ingress_for_all_namespaces"
    )
    def list_ingress_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_ip_address(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.list_ip_address")
    def list_ip_address(self, **kwargs): ...
    @overload
    def list_namespaced_ingress(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.list_namespaced_ingress")
    def list_namespaced_ingress(self, namespace, **kwargs): ...
    @overload
    def list_namespaced_network_policy(self, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.list_namespaced_network_policy"
    )
    def list_namespaced_network_policy(self, namespace, **kwargs): ...
    @overload
    def list_network_policy_for_all_namespaces(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.NetworkingV1Api.list_network_policy_for_all_namespaces",
    )
    def list_network_policy_for_all_namespaces(self, **kwargs): ...
    @overload
    def list_service_cidr(self, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.list_service_cidr")
    def list_service_cidr(self, **kwargs): ...
    @overload
    def patch_ingress_class(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.patch_ingress_class")
    def patch_ingress_class(self, name, body, **kwargs): ...
    @overload
    def patch_ip_address(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.patch_ip_address")
    def patch_ip_address(self, name, body, **kwargs): ...
    @overload
    def patch_namespaced_ingress(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.patch_namespaced_ingress")
    def patch_namespaced_ingress(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_ingress_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.patch_namespaced_ingress_status"
    )
    def patch_namespaced_ingress_status(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_namespaced_network_policy(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.patch_namespaced_network_policy"
    )
    def patch_namespaced_network_policy(self, name, namespace, body, **kwargs): ...
    @overload
    def patch_service_cidr(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.patch_service_cidr")
    def patch_service_cidr(self, name, body, **kwargs): ...
    @overload
    def patch_service_cidr_status(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.patch_service_cidr_status")
    def patch_service_cidr_status(self, name, body, **kwargs): ...
    @overload
    def read_ingress_class(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.read_ingress_class")
    def read_ingress_class(self, name, **kwargs): ...
    @overload
    def read_ip_address(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.read_ip_address")
    def read_ip_address(self, name, **kwargs): ...
    @overload
    def read_namespaced_ingress(self, name, namespace, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.read_namespaced_ingress")
    def read_namespaced_ingress(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_ingress_status(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.read_namespaced_ingress_status"
    )
    def read_namespaced_ingress_status(self, name, namespace, **kwargs): ...
    @overload
    def read_namespaced_network_policy(
        self, name, namespace, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.read_namespaced_network_policy"
    )
    def read_namespaced_network_policy(self, name, namespace, **kwargs): ...
    @overload
    def read_service_cidr(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.read_service_cidr")
    def read_service_cidr(self, name, **kwargs): ...
    @overload
    def read_service_cidr_status(self, name, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.read_service_cidr_status")
    def read_service_cidr_status(self, name, **kwargs): ...
    @overload
    def replace_ingress_class(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.replace_ingress_class")
    def replace_ingress_class(self, name, body, **kwargs): ...
    @overload
    def replace_ip_address(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.replace_ip_address")
    def replace_ip_address(self, name, body, **kwargs): ...
    @overload
    def replace_namespaced_ingress(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.replace_namespaced_ingress")
    def replace_namespaced_ingress(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_ingress_status(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.replace_namespaced_ingress_status"
    )
    def replace_namespaced_ingress_status(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_namespaced_network_policy(
        self, name, namespace, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.NetworkingV1Api.replace_namespaced_network_policy"
    )
    def replace_namespaced_network_policy(self, name, namespace, body, **kwargs): ...
    @overload
    def replace_service_cidr(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.replace_service_cidr")
    def replace_service_cidr(self, name, body, **kwargs): ...
    @overload
    def replace_service_cidr_status(self, name, body, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.NetworkingV1Api.replace_service_cidr_status")
    def replace_service_cidr_status(self, name, body, **kwargs): ...

class CustomObjectsApi:
    @overload
    def create_cluster_custom_object(
        self, group, version, plural, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CustomObjectsApi.create_cluster_custom_object")
    def create_cluster_custom_object(self, group, version, plural, body, **kwargs): ...
    @overload
    def create_namespaced_custom_object(
        self, group, version, namespace, plural, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.create_namespaced_custom_object"
    )
    def create_namespaced_custom_object(
        self, group, version, namespace, plural, body, **kwargs
    ): ...
    @overload
    def delete_cluster_custom_object(
        self, group, version, plural, name, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CustomObjectsApi.delete_cluster_custom_object")
    def delete_cluster_custom_object(self, group, version, plural, name, **kwargs): ...
    @overload
    def delete_collection_cluster_custom_object(
        self, group, version, plural, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CustomObjectsApi.delete_collection_cluster_custom_object",
    )
    def delete_collection_cluster_custom_object(self, group, version, plural, **kwargs): ...
    @overload
    def delete_collection_namespaced_custom_object(
        self, group, version, namespace, plural, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CustomObjectsApi.delete_collection_namespaced_custom_object",
    )
    def delete_collection_namespaced_custom_object(
        self, group, version, namespace, plural, **kwargs
    ): ...
    @overload
    def delete_namespaced_custom_object(
        self, group, version, namespace, plural, name, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.delete_namespaced_custom_object"
    )
    def delete_namespaced_custom_object(
        self, group, version, namespace, plural, name, **kwargs
    ): ...
    @overload
    def get_api_resources(self, group, version, *, async_req: Literal[True], **kwargs): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CustomObjectsApi.get_api_resources")
    def get_api_resources(self, group, version, **kwargs): ...
    @overload
    def get_cluster_custom_object(
        self, group, version, plural, name, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CustomObjectsApi.get_cluster_custom_object")
    def get_cluster_custom_object(self, group, version, plural, name, **kwargs): ...
    @overload
    def get_cluster_custom_object_scale(
        self, group, version, plural, name, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.get_cluster_custom_object_scale"
    )
    def get_cluster_custom_object_scale(self, group, version, plural, name, **kwargs): ...
    @overload
    def get_cluster_custom_object_status(
        self, group, version, plural, name, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.get_cluster_custom_object_status"
    )
    def get_cluster_custom_object_status(self, group, version, plural, name, **kwargs): ...
    @overload
    def get_namespaced_custom_object(
        self, group, version, namespace, plural, name, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CustomObjectsApi.get_namespaced_custom_object")
    def get_namespaced_custom_object(self, group, version, namespace, plural, name, **kwargs): ...
    @overload
    def get_namespaced_custom_object_scale(
        self, group, version, namespace, plural, name, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.get_namespaced_custom_object_scale"
    )
    def get_namespaced_custom_object_scale(
        self, group, version, namespace, plural, name, **kwargs
    ): ...
    @overload
    def get_namespaced_custom_object_status(
        self, group, version, namespace, plural, name, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.get_namespaced_custom_object_status"
    )
    def get_namespaced_custom_object_status(
        self, group, version, namespace, plural, name, **kwargs
    ): ...
    @overload
    def list_cluster_custom_object(
        self, group, version, plural, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CustomObjectsApi.list_cluster_custom_object")
    def list_cluster_custom_object(self, group, version, plural, **kwargs): ...
    @overload
    def list_custom_object_for_all_namespaces(
        self, group, version, resource_plural, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CustomObjectsApi.list_custom_object_for_all_namespaces",
    )
    def list_custom_object_for_all_namespaces(self, group, version, resource_plural, **kwargs): ...
    @overload
    def list_namespaced_custom_object(
        self, group, version, namespace, plural, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.list_namespaced_custom_object"
    )
    def list_namespaced_custom_object(self, group, version, namespace, plural, **kwargs): ...
    @overload
    def patch_cluster_custom_object(
        self, group, version, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking("http", instead="kubernetes.aio.client.CustomObjectsApi.patch_cluster_custom_object")
    def patch_cluster_custom_object(self, group, version, plural, name, body, **kwargs): ...
    @overload
    def patch_cluster_custom_object_scale(
        self, group, version, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.patch_cluster_custom_object_scale"
    )
    def patch_cluster_custom_object_scale(self, group, version, plural, name, body, **kwargs): ...
    @overload
    def patch_cluster_custom_object_status(
        self, group, version, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.patch_cluster_custom_object_status"
    )
    def patch_cluster_custom_object_status(self, group, version, plural, name, body, **kwargs): ...
    @overload
    def patch_namespaced_custom_object(
        self, group, version, namespace, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.patch_namespaced_custom_object"
    )
    def patch_namespaced_custom_object(
        self, group, version, namespace, plural, name, body, **kwargs
    ): ...
    @overload
    def patch_namespaced_custom_object_scale(
        self, group, version, namespace, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CustomObjectsApi.patch_namespaced_custom_object_scale",
    )
    def patch_namespaced_custom_object_scale(
        self, group, version, namespace, plural, name, body, **kwargs
    ): ...
    @overload
    def patch_namespaced_custom_object_status(
        self, group, version, namespace, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CustomObjectsApi.patch_namespaced_custom_object_status",
    )
    def patch_namespaced_custom_object_status(
        self, group, version, namespace, plural, name, body, **kwargs
    ): ...
    @overload
    def replace_cluster_custom_object(
        self, group, version, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.replace_cluster_custom_object"
    )
    def replace_cluster_custom_object(self, group, version, plural, name, body, **kwargs): ...
    @overload
    def replace_cluster_custom_object_scale(
        self, group, version, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.replace_cluster_custom_object_scale"
    )
    def replace_cluster_custom_object_scale(self, group, version, plural, name, body, **kwargs): ...
    @overload
    def replace_cluster_custom_object_status(
        self, group, version, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CustomObjectsApi.replace_cluster_custom_object_status",
    )
    def replace_cluster_custom_object_status(
        self, group, version, plural, name, body, **kwargs
    ): ...
    @overload
    def replace_namespaced_custom_object(
        self, group, version, namespace, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http", instead="kubernetes.aio.client.CustomObjectsApi.replace_namespaced_custom_object"
    )
    def replace_namespaced_custom_object(
        self, group, version, namespace, plural, name, body, **kwargs
    ): ...
    @overload
    def replace_namespaced_custom_object_scale(
        self, group, version, namespace, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CustomObjectsApi.replace_namespaced_custom_object_scale",
    )
    def replace_namespaced_custom_object_scale(
        self, group, version, namespace, plural, name, body, **kwargs
    ): ...
    @overload
    def replace_namespaced_custom_object_status(
        self, group, version, namespace, plural, name, body, *, async_req: Literal[True], **kwargs
    ): ...
    @overload
    @blocking(
        "http",
        instead="kubernetes.aio.client.CustomObjectsApi.replace_namespaced_custom_object_status",
    )
    def replace_namespaced_custom_object_status(
        self, group, version, namespace, plural, name, body, **kwargs
    ): ...
