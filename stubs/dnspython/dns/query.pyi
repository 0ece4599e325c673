from loopsafe import blocking

@blocking("network", instead="dns.asyncquery.https")
def https(
    q,
    where,
    timeout=...,
    port=...,
    source=...,
    source_port=...,
    one_rr_per_rrset=...,
    ignore_trailing=...,
    session=...,
    path=...,
    post=...,
    bootstrap_address=...,
    verify=...,
    resolver=...,
    family=...,
    http_version=...,
): ...
@blocking("network", instead="dns.asyncquery.udp")
def udp(
    q,
    where,
    timeout=...,
    port=...,
    source=...,
    source_port=...,
    ignore_unexpected=...,
    one_rr_per_rrset=...,
    ignore_trailing=...,
    raise_on_truncation=...,
    sock=...,
    ignore_errors=...,
): ...
@blocking("network", instead="dns.asyncquery.udp_with_fallback")
def udp_with_fallback(
    q,
    where,
    timeout=...,
    port=...,
    source=...,
    source_port=...,
    ignore_unexpected=...,
    one_rr_per_rrset=...,
    ignore_trailing=...,
    udp_sock=...,
    tcp_sock=...,
    ignore_errors=...,
): ...
@blocking("network", instead="dns.asyncquery.send_udp")
def send_udp(sock, what, destination, expiration=...): ...
@blocking("network", instead="dns.asyncquery.receive_udp")
def receive_udp(
    sock,
    destination=...,
    expiration=...,
    ignore_unexpected=...,
    one_rr_per_rrset=...,
    keyring=...,
    request_mac=...,
    ignore_trailing=...,
    raise_on_truncation=...,
    ignore_errors=...,
    query=...,
): ...
@blocking("network", instead="dns.asyncquery.tcp")
def tcp(
    q,
    where,
    timeout=...,
    port=...,
    source=...,
    source_port=...,
    one_rr_per_rrset=...,
    ignore_trailing=...,
    sock=...,
): ...
@blocking("network", instead="dns.asyncquery.send_tcp")
def send_tcp(sock, what, expiration=...): ...
@blocking("network", instead="dns.asyncquery.receive_tcp")
def receive_tcp(
    sock, expiration=..., one_rr_per_rrset=..., keyring=..., request_mac=..., ignore_trailing=...
): ...
@blocking("network", instead="dns.asyncquery.tls")
def tls(
    q,
    where,
    timeout=...,
    port=...,
    source=...,
    source_port=...,
    one_rr_per_rrset=...,
    ignore_trailing=...,
    sock=...,
    ssl_context=...,
    server_hostname=...,
    verify=...,
): ...
@blocking("network", instead="dns.asyncquery.quic")
def quic(
    q,
    where,
    timeout=...,
    port=...,
    source=...,
    source_port=...,
    one_rr_per_rrset=...,
    ignore_trailing=...,
    connection=...,
    verify=...,
    hostname=...,
    server_hostname=...,
): ...
@blocking("network", instead="dns.asyncquery.inbound_xfr")
def inbound_xfr(
    where,
    txn_manager,
    query=...,
    port=...,
    timeout=...,
    lifetime=...,
    source=...,
    source_port=...,
    udp_mode=...,
    raise_on_serial_went_backwards=...,
): ...
@blocking("network", when="iterated")
def xfr(
    where,
    zone,
    rdtype=...,
    rdclass=...,
    timeout=...,
    port=...,
    keyring=...,
    keyname=...,
    relativize=...,
    lifetime=...,
    source=...,
    source_port=...,
    serial=...,
    use_udp=...,
    keyalgorithm=...,
    raise_on_serial_went_backwards=...,
): ...
