import sys
from typing import overload

from loopsafe import blocking

if sys.platform == "win32":
    @overload
    def ConnectRegistry(computer_name: None, key, /): ...
    @overload
    @blocking("network")
    def ConnectRegistry(computer_name, key, /): ...
    @blocking("file")
    def LoadKey(key, sub_key, file_name, /): ...
    @blocking("file")
    def SaveKey(key, file_name, /): ...
