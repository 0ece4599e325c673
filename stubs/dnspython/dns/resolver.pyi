from loopsafe import blocking

@blocking("network", instead="dns.asyncresolver.resolve")
def resolve(
    qname,
    rdtype=...,
    rdclass=...,
    tcp=...,
    source=...,
    raise_on_no_answer=...,
    source_port=...,
    lifetime=...,
    search=...,
): ...
@blocking("network", instead="dns.asyncresolver.resolve")
def query(
    qname,
    rdtype=...,
    rdclass=...,
    tcp=...,
    source=...,
    raise_on_no_answer=...,
    source_port=...,
    lifetime=...,
): ...
@blocking("network", instead="dns.asyncresolver.resolve_address")
def resolve_address(ipaddr, *args, **kwargs): ...
@blocking("network", instead="dns.asyncresolver.resolve_name")
def resolve_name(name, family=..., **kwargs): ...
@blocking("network", instead="dns.asyncresolver.canonical_name")
def canonical_name(name): ...
@blocking("network", instead="dns.asyncresolver.resolve_at")
def resolve_at(
    where,
    qname,
    rdtype=...,
    rdclass=...,
    tcp=...,
    source=...,
    raise_on_no_answer=...,
    source_port=...,
    lifetime=...,
    search=...,
    port=...,
    family=...,
    resolver=...,
): ...
@blocking("network", instead="dns.asyncresolver.make_resolver_at")
def make_resolver_at(where, port=..., family=..., resolver=...): ...
@blocking("network", instead="dns.asyncresolver.zone_for_name")
def zone_for_name(name, rdclass=..., tcp=..., resolver=..., lifetime=...): ...

class Resolver:
    @blocking("network", instead="dns.asyncresolver.Resolver.resolve")
    def resolve(
        self,
        qname,
        rdtype=...,
        rdclass=...,
        tcp=...,
        source=...,
        raise_on_no_answer=...,
        source_port=...,
        lifetime=...,
        search=...,
    ): ...
    @blocking("network", instead="dns.asyncresolver.Resolver.resolve")
    def query(
        self,
        qname,
        rdtype=...,
        rdclass=...,
        tcp=...,
        source=...,
        raise_on_no_answer=...,
        source_port=...,
        lifetime=...,
    ): ...
    @blocking("network", instead="dns.asyncresolver.Resolver.resolve_address")
    def resolve_address(self, ipaddr, *args, **kwargs): ...
    @blocking("network", instead="dns.asyncresolver.Resolver.resolve_name")
    def resolve_name(self, name, family=..., **kwargs): ...
    @blocking("network", instead="dns.asyncresolver.Resolver.canonical_name")
    def canonical_name(self, name): ...
    @blocking("network", instead="dns.asyncresolver.Resolver.try_ddr")
    def try_ddr(self, lifetime=...): ...

@blocking("network", instead="dns.asyncresolver.try_ddr")
def try_ddr(lifetime=...): ...

@blocking("file")
def reset_default_resolver(): ...

@blocking("file")
def override_system_resolver(resolver=...): ...
