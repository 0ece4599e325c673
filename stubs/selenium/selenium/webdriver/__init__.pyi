from loopsafe import blocking
from selenium.webdriver.remote.webdriver import WebDriver

class Chrome(WebDriver):
    @blocking("subprocess")
    def __init__(self, options=..., service=..., keep_alive=...): ...
    @blocking("subprocess")
    def quit(self): ...

class Edge(WebDriver):
    @blocking("subprocess")
    def __init__(self, options=..., service=..., keep_alive=...): ...
    @blocking("subprocess")
    def quit(self): ...

class Firefox(WebDriver):
    @blocking("subprocess")
    def __init__(self, options=..., service=..., keep_alive=...): ...
    @blocking("subprocess")
    def quit(self): ...

class Safari(WebDriver):
    @blocking("subprocess")
    def __init__(self, options=..., service=..., keep_alive=...): ...
    @blocking("subprocess")
    def quit(self): ...

class Remote(WebDriver):
    @blocking("http")
    def __init__(
        self,
        command_executor=...,
        keep_alive=...,
        file_detector=...,
        options=...,
        locator_converter=...,
        web_element_cls=...,
        client_config=...,
    ): ...

class ActionChains:
    @blocking("http")
    def perform(self): ...
    @blocking("http")
    def reset_actions(self): ...
