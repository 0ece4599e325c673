from loopsafe import blocking

class Ocr:
    @blocking("http", instead="mistralai.client.ocr.Ocr.process_async")
    def process(
        self,
        *,
        model,
        document,
        pages=...,
        include_image_base64=...,
        image_limit=...,
        image_min_size=...,
        bbox_annotation_format=...,
        document_annotation_format=...,
        document_annotation_prompt=...,
        table_format=...,
        extract_header=...,
        extract_footer=...,
        include_blocks=...,
        confidence_scores_granularity=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
