from loopsafe import blocking

@blocking("http")
def create_from_yaml(
    k8s_client, yaml_file=..., yaml_objects=..., verbose=..., namespace=..., apply=..., **kwargs
): ...
@blocking("http", instead="kubernetes.aio.utils.create_from_dict")
def create_from_dict(k8s_client, data, verbose=..., namespace=..., apply=..., **kwargs): ...
