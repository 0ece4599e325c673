from loopsafe import blocking

@blocking("call")
def call_command(command_name, *args, **options): ...
