from typing import Literal, overload

from docker.models.containers import ContainerCollection
from docker.models.images import ImageCollection
from docker.models.networks import NetworkCollection
from docker.models.services import ServiceCollection
from docker.models.volumes import VolumeCollection
from loopsafe import blocking

# without a version given, the client asks the server for it
@overload
@blocking("http", instead="aiodocker.Docker")
def from_env(*, version: Literal["auto"], **kwargs) -> DockerClient: ...
@overload
def from_env(*, version: str, **kwargs) -> DockerClient: ...
@overload
@blocking("http", instead="aiodocker.Docker")
def from_env(**kwargs) -> DockerClient: ...

class DockerClient:
    @overload
    @blocking("http", instead="aiodocker.Docker")
    def __init__(self, *args, version: Literal["auto"], **kwargs): ...
    @overload
    def __init__(self, *args, version: str, **kwargs): ...
    @overload
    @blocking("http", instead="aiodocker.Docker")
    def __init__(self, *args, **kwargs): ...
    @overload
    @classmethod
    @blocking("http", instead="aiodocker.Docker")
    def from_env(cls, *, version: Literal["auto"], **kwargs) -> DockerClient: ...
    @overload
    @classmethod
    def from_env(cls, *, version: str, **kwargs) -> DockerClient: ...
    @overload
    @classmethod
    @blocking("http", instead="aiodocker.Docker")
    def from_env(cls, **kwargs) -> DockerClient: ...
    containers: ContainerCollection
    images: ImageCollection
    networks: NetworkCollection
    volumes: VolumeCollection
    services: ServiceCollection
    @blocking("http", instead="aiodocker.Docker")
    def df(self): ...
    @blocking("http", instead="aiodocker.Docker")
    def events(self, *args, **kwargs): ...
    @blocking("http", instead="aiodocker.Docker")
    def info(self, *args, **kwargs): ...
    @blocking("http", instead="aiodocker.Docker")
    def login(self, *args, **kwargs): ...
    @blocking("http", instead="aiodocker.Docker")
    def ping(self, *args, **kwargs): ...
    @blocking("http", instead="aiodocker.Docker")
    def version(self, *args, **kwargs): ...
    @classmethod
    @blocking("http")
    def from_context(cls, name=..., **kwargs): ...

class APIClient:
    @blocking("http", instead="aiodocker.Docker")
    def configure_plugin(self, name, options): ...
    @blocking("http", instead="aiodocker.Docker")
    def volumes(self, filters=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def exec_create(
        self,
        container,
        cmd,
        stdout=...,
        stderr=...,
        stdin=...,
        tty=...,
        privileged=...,
        user=...,
        environment=...,
        workdir=...,
        detach_keys=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def create_config(self, name, data, labels=..., templating=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def create_secret(self, name, data, labels=..., driver=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def networks(self, names=..., ids=..., filters=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def df(self): ...
    @blocking("http", instead="aiodocker.Docker")
    def build(
        self,
        path=...,
        tag=...,
        quiet=...,
        fileobj=...,
        nocache=...,
        rm=...,
        timeout=...,
        custom_context=...,
        encoding=...,
        pull=...,
        forcerm=...,
        dockerfile=...,
        container_limits=...,
        decode=...,
        buildargs=...,
        gzip=...,
        shmsize=...,
        labels=...,
        cache_from=...,
        target=...,
        network_mode=...,
        squash=...,
        extra_hosts=...,
        platform=...,
        isolation=...,
        use_config_proxy=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def get_image(self, image, chunk_size=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def attach(self, container, stdout=..., stderr=..., stream=..., logs=..., demux=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def events(self, since=..., until=..., filters=..., decode=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def create_plugin(self, name, plugin_data_dir, gzip=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def create_volume(self, name=..., driver=..., driver_opts=..., labels=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_config(self, id): ...
    @blocking("http", instead="aiodocker.Docker")
    def create_network(
        self,
        name,
        driver=...,
        options=...,
        ipam=...,
        check_duplicate=...,
        internal=...,
        labels=...,
        enable_ipv6=...,
        attachable=...,
        scope=...,
        ingress=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def history(self, image): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_secret(self, id): ...
    @blocking("http", instead="aiodocker.Docker")
    def disable_plugin(self, name, force=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def remove_config(self, id): ...
    @blocking("http", instead="aiodocker.Docker")
    def images(self, name=..., quiet=..., all=..., filters=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def remove_secret(self, id): ...
    @blocking("http", instead="aiodocker.Docker")
    def attach_socket(self, container, params=..., ws=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def enable_plugin(self, name, timeout=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def get_unlock_key(self): ...
    @blocking("http", instead="aiodocker.Docker")
    def configs(self, filters=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def exec_inspect(self, exec_id): ...
    @blocking("http", instead="aiodocker.Docker")
    def info(self): ...
    @blocking("http", instead="aiodocker.Docker")
    def init_swarm(
        self,
        advertise_addr=...,
        listen_addr=...,
        force_new_cluster=...,
        swarm_spec=...,
        default_addr_pool=...,
        subnet_size=...,
        data_path_addr=...,
        data_path_port=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def secrets(self, filters=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_plugin(self, name): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_volume(self, name): ...
    @blocking("http", instead="aiodocker.Docker")
    def login(
        self, username, password=..., email=..., registry=..., reauth=..., dockercfg_path=...
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def exec_resize(self, exec_id, height=..., width=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def import_image(
        self, src=..., repository=..., tag=..., image=..., changes=..., stream_src=...
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def pull_plugin(self, remote, privileges, name=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def commit(
        self,
        container,
        repository=...,
        tag=...,
        message=...,
        author=...,
        pause=...,
        changes=...,
        conf=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def create_service(
        self,
        task_template,
        name=...,
        labels=...,
        mode=...,
        update_config=...,
        networks=...,
        endpoint_config=...,
        endpoint_spec=...,
        rollback_config=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def exec_start(self, exec_id, detach=..., tty=..., stream=..., socket=..., demux=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def prune_volumes(self, filters=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def remove_volume(self, name, force=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def plugins(self): ...
    @blocking("http", instead="aiodocker.Docker")
    def containers(
        self,
        quiet=...,
        all=...,
        trunc=...,
        latest=...,
        since=...,
        before=...,
        limit=...,
        size=...,
        filters=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def import_image_from_data(self, data, repository=..., tag=..., changes=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def ping(self): ...
    @blocking("http", instead="aiodocker.Docker")
    def plugin_privileges(self, name): ...
    @blocking("http", instead="aiodocker.Docker")
    def prune_networks(self, filters=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def version(self, api_version=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def remove_network(self, net_id): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_swarm(self): ...
    @blocking("http", instead="aiodocker.Docker")
    def push_plugin(self, name): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_network(self, net_id, verbose=..., scope=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_service(self, service, insert_defaults=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_node(self, node_id): ...
    @blocking("http", instead="aiodocker.Docker")
    def remove_plugin(self, name, force=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def connect_container_to_network(
        self,
        container,
        net_id,
        ipv4_address=...,
        ipv6_address=...,
        aliases=...,
        links=...,
        link_local_ips=...,
        driver_opt=...,
        mac_address=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def join_swarm(
        self, remote_addrs, join_token, listen_addr=..., advertise_addr=..., data_path_addr=...
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_task(self, task): ...
    @blocking("http", instead="aiodocker.Docker")
    def upgrade_plugin(self, name, remote, privileges): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_image(self, image): ...
    @blocking("http", instead="aiodocker.Docker")
    def remove_service(self, service): ...
    @blocking("http", instead="aiodocker.Docker")
    def disconnect_container_from_network(self, container, net_id, force=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_distribution(self, image, auth_config=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def services(self, filters=..., status=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def leave_swarm(self, force=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def prune_builds(self, filters=..., keep_storage=..., all=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def load_image(self, data, quiet=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def service_logs(
        self,
        service,
        details=...,
        follow=...,
        stdout=...,
        stderr=...,
        since=...,
        timestamps=...,
        tail=...,
        is_tty=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def nodes(self, filters=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def remove_node(self, node_id, force=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def prune_images(self, filters=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def tasks(self, filters=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def unlock_swarm(self, key): ...
    @blocking("http", instead="aiodocker.Docker")
    def pull(
        self,
        repository,
        tag=...,
        stream=...,
        auth_config=...,
        decode=...,
        platform=...,
        all_tags=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def update_service(
        self,
        service,
        version,
        task_template=...,
        name=...,
        labels=...,
        mode=...,
        update_config=...,
        networks=...,
        endpoint_config=...,
        endpoint_spec=...,
        fetch_current_spec=...,
        rollback_config=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def update_node(self, node_id, version, node_spec=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def update_swarm(
        self,
        version,
        swarm_spec=...,
        rotate_worker_token=...,
        rotate_manager_token=...,
        rotate_manager_unlock_key=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def push(self, repository, tag=..., stream=..., auth_config=..., decode=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def create_container_from_config(self, config, name=..., platform=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def remove_image(self, image, force=..., noprune=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def search(self, term, limit=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def tag(self, image, repository, tag=..., force=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def diff(self, container): ...
    @blocking("http", instead="aiodocker.Docker")
    def export(self, container, chunk_size=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def get_archive(self, container, path, chunk_size=..., encode_stream=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def inspect_container(self, container): ...
    @blocking("http", instead="aiodocker.Docker")
    def kill(self, container, signal=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def logs(
        self,
        container,
        stdout=...,
        stderr=...,
        stream=...,
        timestamps=...,
        tail=...,
        since=...,
        follow=...,
        until=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def pause(self, container): ...
    @blocking("http", instead="aiodocker.Docker")
    def port(self, container, private_port): ...
    @blocking("http", instead="aiodocker.Docker")
    def put_archive(self, container, path, data): ...
    @blocking("http", instead="aiodocker.Docker")
    def prune_containers(self, filters=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def remove_container(self, container, v=..., link=..., force=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def rename(self, container, name): ...
    @blocking("http", instead="aiodocker.Docker")
    def resize(self, container, height, width): ...
    @blocking("http", instead="aiodocker.Docker")
    def restart(self, container, timeout=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def start(self, container, *args, **kwargs): ...
    @blocking("http", instead="aiodocker.Docker")
    def stats(self, container, decode=..., stream=..., one_shot=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def stop(self, container, timeout=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def top(self, container, ps_args=...): ...
    @blocking("http", instead="aiodocker.Docker")
    def unpause(self, container): ...
    @blocking("http", instead="aiodocker.Docker")
    def update_container(
        self,
        container,
        blkio_weight=...,
        cpu_period=...,
        cpu_quota=...,
        cpu_shares=...,
        cpuset_cpus=...,
        cpuset_mems=...,
        mem_limit=...,
        mem_reservation=...,
        memswap_limit=...,
        kernel_memory=...,
        restart_policy=...,
    ): ...
    @blocking("http", instead="aiodocker.Docker")
    def wait(self, container, timeout=..., condition=...): ...
    @overload
    @blocking("http", instead="aiodocker.Docker")
    def __init__(self, base_url=..., *, version: Literal["auto"], **kwargs): ...
    @overload
    def __init__(self, base_url=..., *, version: str, **kwargs): ...
    @overload
    @blocking("http", instead="aiodocker.Docker")
    def __init__(self, base_url=..., version=..., **kwargs): ...
    @blocking("file")
    def reload_config(self, dockercfg_path=...): ...

class Context:
    @classmethod
    @blocking("file")
    def load_context(cls, name): ...
    @blocking("file")
    def save(self): ...
    @blocking("path")
    def remove(self): ...

class ContextAPI:
    @classmethod
    @blocking("file")
    def create_context(
        cls,
        name,
        orchestrator=...,
        host=...,
        tls_cfg=...,
        default_namespace=...,
        skip_tls_verify=...,
    ): ...
    @classmethod
    @blocking("file")
    def get_context(cls, name=...): ...
    @classmethod
    @blocking("file")
    def contexts(cls): ...
    @classmethod
    @blocking("file")
    def get_current_context(cls): ...
    @classmethod
    @blocking("file")
    def set_current_context(cls, name=...): ...
    @classmethod
    @blocking("file")
    def remove_context(cls, name): ...
    @classmethod
    @blocking("file")
    def inspect_context(cls, name=...): ...
