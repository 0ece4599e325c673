from loopsafe import blocking

class Client:
    # reads the WSDL; AsyncClient does the same, in its constructor, on the loop
    @blocking("http")
    def __init__(
        self,
        wsdl,
        wsse=...,
        transport=...,
        service_name=...,
        port_name=...,
        plugins=...,
        settings=...,
    ): ...
