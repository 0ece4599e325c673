from loopsafe import blocking

class FieldFile:
    @blocking("file")
    def save(self, name, content, save=...): ...
    @blocking("file")
    def delete(self, save=...): ...
