from loopsafe import blocking

class GitRelease:
    @blocking("http")
    def delete_release(self): ...
    @blocking("http")
    def update_release(
        self,
        name,
        message,
        draft=...,
        prerelease=...,
        tag_name=...,
        target_commitish=...,
        make_latest=...,
        discussion_category_name=...,
    ): ...
    @blocking("http")
    def upload_asset(self, path, label=..., content_type=..., name=...): ...
    @blocking("http")
    def upload_asset_from_memory(self, file_like, file_size, name, content_type=..., label=...): ...
