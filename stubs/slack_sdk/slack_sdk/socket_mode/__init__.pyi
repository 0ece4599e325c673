from loopsafe import blocking

class SocketModeClient:
    @blocking("network", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.connect")
    def connect(self): ...
    @blocking(
        "network", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.connect_to_new_endpoint"
    )
    def connect_to_new_endpoint(self, force=...): ...
    @blocking("network", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.disconnect")
    def disconnect(self): ...
    @blocking("network", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.close")
    def close(self): ...
    @blocking("network", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.send_message")
    def send_message(self, message): ...
    @blocking(
        "network",
        instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.send_socket_mode_response",
    )
    def send_socket_mode_response(self, response): ...
