from loopsafe import blocking

class ModuleFinder:
    @blocking("file")
    def load_file(self, pathname): ...
    @blocking("file")
    def run_script(self, pathname): ...
