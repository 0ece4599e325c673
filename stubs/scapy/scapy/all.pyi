from typing import Literal, overload

from loopsafe import blocking

@blocking("network")
def send(x, **kargs): ...
@blocking("network")
def sendp(x, iface=..., iface_hint=..., socket=..., **kargs): ...
@blocking("network")
def sr(x, promisc=..., filter=..., nofilter=..., *args, **kargs): ...
@blocking("network")
def sr1(*args, **kargs): ...
@blocking("network")
def srp(
    x, promisc=..., iface=..., iface_hint=..., filter=..., nofilter=..., type=..., *args, **kargs
): ...
@blocking("network")
def srp1(*args, **kargs): ...
@blocking("network")
def srloop(pkts, *args, **kargs): ...
@blocking("network")
def srploop(pkts, *args, **kargs): ...
@blocking("network")
def sendpfast(
    x,
    pps=...,
    mbps=...,
    realtime=...,
    count=...,
    loop=...,
    file_cache=...,
    iface=...,
    replay_args=...,
    parse_results=...,
): ...
@blocking("network")
def sniff(*args, **kwargs): ...
@blocking("network")
def bridge_and_sniff(if1, if2, xfrm12=..., xfrm21=..., prn=..., L2socket=..., *args, **kargs): ...
@blocking("network")
def arping(net, timeout=..., cache=..., verbose=..., threaded=..., **kargs): ...
@blocking("network")
def traceroute(
    target,
    dport=...,
    minttl=...,
    maxttl=...,
    sport=...,
    l4=...,
    filter=...,
    timeout=...,
    verbose=...,
    **kargs,
): ...

class AsyncSniffer:
    @blocking("lock")
    def join(self, *args, **kwargs): ...
    @overload
    def stop(self, join: Literal[False]): ...
    @overload
    @blocking("lock")
    def stop(self, join=...): ...

@blocking("file")
def rdpcap(filename, count=...): ...
@blocking("file")
def wrpcap(filename, pkt, *args, **kargs): ...
