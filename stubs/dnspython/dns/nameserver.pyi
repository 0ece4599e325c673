from loopsafe import blocking

class Do53Nameserver:
    @blocking("network", instead="dns.nameserver.Do53Nameserver.async_query")
    def query(
        self,
        request,
        timeout,
        source,
        source_port,
        max_size,
        one_rr_per_rrset=...,
        ignore_trailing=...,
    ): ...

class DoHNameserver:
    @blocking("network", instead="dns.nameserver.DoHNameserver.async_query")
    def query(
        self,
        request,
        timeout,
        source,
        source_port,
        max_size=...,
        one_rr_per_rrset=...,
        ignore_trailing=...,
    ): ...

class DoTNameserver:
    @blocking("network", instead="dns.nameserver.DoTNameserver.async_query")
    def query(
        self,
        request,
        timeout,
        source,
        source_port,
        max_size=...,
        one_rr_per_rrset=...,
        ignore_trailing=...,
    ): ...

class DoQNameserver:
    @blocking("network", instead="dns.nameserver.DoQNameserver.async_query")
    def query(
        self,
        request,
        timeout,
        source,
        source_port,
        max_size=...,
        one_rr_per_rrset=...,
        ignore_trailing=...,
    ): ...
