from loopsafe import blocking

@blocking("network")
def whois(
    url,
    command=...,
    flags=...,
    executable=...,
    executable_opts=...,
    inc_raw=...,
    quiet=...,
    ignore_socket_errors=...,
    convert_punycode=...,
    timeout=...,
): ...
