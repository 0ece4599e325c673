from loopsafe import blocking

class YoutubeDL:
    @blocking("http")
    def extract_info(
        self,
        url,
        download=...,
        ie_key=...,
        extra_info=...,
        process=...,
        force_generic_extractor=...,
    ): ...
    @blocking("http")
    def process_ie_result(self, ie_result, download=..., extra_info=...): ...
    @blocking("http")
    def download(self, url_list): ...
    @blocking("http")
    def download_with_info_file(self, info_filename): ...
    @blocking("http")
    def urlopen(self, req): ...
