from typing import Literal, Self, overload

from loopsafe import blocking

class Connection:
    @overload
    @blocking("network")
    def __init__(
        self,
        server,
        user=...,
        password=...,
        *,
        auto_bind: Literal[True],
        version=...,
        authentication=...,
        client_strategy=...,
        auto_referrals=...,
        auto_range=...,
        sasl_mechanism=...,
        sasl_credentials=...,
        check_names=...,
        collect_usage=...,
        read_only=...,
        lazy=...,
        raise_exceptions=...,
        pool_name=...,
        pool_size=...,
        pool_lifetime=...,
        cred_store=...,
        fast_decoder=...,
        receive_timeout=...,
        return_empty_attributes=...,
        use_referral_cache=...,
        auto_escape=...,
        auto_encode=...,
        pool_keepalive=...,
        source_address=...,
        source_port=...,
        source_port_list=...,
    ): ...
    @overload
    def __init__(
        self,
        server,
        user=...,
        password=...,
        auto_bind=...,
        version=...,
        authentication=...,
        client_strategy=...,
        auto_referrals=...,
        auto_range=...,
        sasl_mechanism=...,
        sasl_credentials=...,
        check_names=...,
        collect_usage=...,
        read_only=...,
        lazy=...,
        raise_exceptions=...,
        pool_name=...,
        pool_size=...,
        pool_lifetime=...,
        cred_store=...,
        fast_decoder=...,
        receive_timeout=...,
        return_empty_attributes=...,
        use_referral_cache=...,
        auto_escape=...,
        auto_encode=...,
        pool_keepalive=...,
        source_address=...,
        source_port=...,
        source_port_list=...,
    ): ...
    @blocking("network")
    def __enter__(self) -> Self: ...
    @blocking("network")
    def bind(self, read_server_info=..., controls=...): ...
    @blocking("network")
    def rebind(
        self,
        user=...,
        password=...,
        authentication=...,
        sasl_mechanism=...,
        sasl_credentials=...,
        read_server_info=...,
        controls=...,
    ): ...
    @blocking("network")
    def unbind(self, controls=...): ...
    @blocking("network")
    def search(
        self,
        search_base,
        search_filter,
        search_scope=...,
        dereference_aliases=...,
        attributes=...,
        size_limit=...,
        time_limit=...,
        types_only=...,
        get_operational_attributes=...,
        controls=...,
        paged_size=...,
        paged_criticality=...,
        paged_cookie=...,
        auto_escape=...,
    ): ...
    @blocking("network")
    def compare(self, dn, attribute, value, controls=...): ...
    @blocking("network")
    def add(self, dn, object_class=..., attributes=..., controls=...): ...
    @blocking("network")
    def delete(self, dn, controls=...): ...
    @blocking("network")
    def modify(self, dn, changes, controls=...): ...
    @blocking("network")
    def modify_dn(self, dn, relative_dn, delete_old_dn=..., new_superior=..., controls=...): ...
    @blocking("network")
    def abandon(self, message_id, controls=...): ...
    @blocking("network")
    def extended(self, request_name, request_value=..., controls=..., no_encode=...): ...
    @blocking("network")
    def start_tls(self, read_server_info=...): ...
    @blocking("network")
    def do_sasl_bind(self, controls): ...
    @blocking("network")
    def do_ntlm_bind(self, controls): ...
    @blocking("network")
    def refresh_server_info(self): ...
    @blocking("network")
    def __exit__(self, exc_type, exc_val, exc_tb): ...
    @blocking("file")
    def response_to_file(self, target, raw=..., indent=..., sort=...): ...

class Server:
    @property
    @blocking("network")
    def address_info(self): ...
    @blocking("network")
    def update_availability(self, address, available): ...
    @blocking("network")
    def check_availability(self, source_address=..., source_port=..., source_port_list=...): ...
    @blocking("network")
    def candidate_addresses(self): ...
    @staticmethod
    @blocking("file")
    def from_definition(host, dsa_info, dsa_schema, port=..., use_ssl=..., formatter=..., validator=...): ...

class Reader:
    @blocking("network")
    def search(self, attributes=...): ...
    @blocking("network")
    def search_object(self, entry_dn=..., attributes=...): ...
    @blocking("network")
    def search_level(self, attributes=...): ...
    @blocking("network")
    def search_subtree(self, attributes=...): ...
