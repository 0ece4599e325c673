from loopsafe import blocking

@blocking("path")
def build_file_list(root): ...
