from loopsafe import sync_only

@sync_only("handle_*")
class HTMLParser: ...
