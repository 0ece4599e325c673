from loopsafe import blocking

@blocking("http")
def auth_check(repo_id, *, repo_type=..., token=..., write=...): ...
@blocking("http")
def create_branch(repo_id, *, branch, revision=..., token=..., repo_type=..., exist_ok=...): ...
@blocking("http")
def create_commit(
    repo_id,
    operations,
    *,
    commit_message,
    commit_description=...,
    token=...,
    repo_type=...,
    revision=...,
    create_pr=...,
    num_threads=...,
    parent_commit=...,
    run_as_future=...,
    _hot_reload=...,
): ...
@blocking("http")
def create_repo(
    repo_id,
    *,
    token=...,
    private=...,
    visibility=...,
    repo_type=...,
    exist_ok=...,
    resource_group_id=...,
    region=...,
    space_sdk=...,
    space_hardware=...,
    space_sleep_time=...,
    space_secrets=...,
    space_variables=...,
    space_volumes=...,
    space_template=...,
): ...
@blocking("http")
def create_tag(
    repo_id, *, tag, tag_message=..., revision=..., token=..., repo_type=..., exist_ok=...
): ...
@blocking("http")
def dataset_info(
    repo_id, *, revision=..., timeout=..., files_metadata=..., expand=..., token=...
): ...
@blocking("http")
def delete_branch(repo_id, *, branch, token=..., repo_type=...): ...
@blocking("http")
def delete_file(
    path_in_repo,
    repo_id,
    *,
    token=...,
    repo_type=...,
    revision=...,
    commit_message=...,
    commit_description=...,
    create_pr=...,
    parent_commit=...,
): ...
@blocking("http")
def delete_folder(
    path_in_repo,
    repo_id,
    *,
    token=...,
    repo_type=...,
    revision=...,
    commit_message=...,
    commit_description=...,
    create_pr=...,
    parent_commit=...,
): ...
@blocking("http")
def delete_repo(repo_id, *, token=..., repo_type=..., missing_ok=...): ...
@blocking("http")
def delete_tag(repo_id, *, tag, token=..., repo_type=...): ...
@blocking("http")
def file_exists(repo_id, filename, *, repo_type=..., revision=..., token=...): ...
@blocking("http")
def get_hf_file_metadata(
    url,
    token=...,
    timeout=...,
    library_name=...,
    library_version=...,
    user_agent=...,
    headers=...,
    endpoint=...,
    retry_on_errors=...,
): ...
@blocking("http")
def get_paths_info(repo_id, paths, *, expand=..., revision=..., repo_type=..., token=...): ...
@blocking("http")
def get_safetensors_metadata(repo_id, *, repo_type=..., revision=..., token=..., timeout=...): ...
@blocking("http")
def hf_hub_download(
    repo_id,
    filename,
    *,
    subfolder=...,
    repo_type=...,
    revision=...,
    library_name=...,
    library_version=...,
    cache_dir=...,
    local_dir=...,
    user_agent=...,
    force_download=...,
    etag_timeout=...,
    token=...,
    local_files_only=...,
    headers=...,
    endpoint=...,
    tqdm_class=...,
    dry_run=...,
): ...
@blocking("http", when="iterated")
def list_datasets(
    *,
    filter=...,
    author=...,
    benchmark=...,
    dataset_name=...,
    gated=...,
    language_creators=...,
    language=...,
    multilinguality=...,
    size_categories=...,
    task_categories=...,
    task_ids=...,
    search=...,
    sort=...,
    limit=...,
    expand=...,
    full=...,
    token=...,
): ...
@blocking("http", when="iterated")
def list_models(
    *,
    filter=...,
    author=...,
    apps=...,
    gated=...,
    inference=...,
    inference_provider=...,
    trained_dataset=...,
    search=...,
    pipeline_tag=...,
    num_parameters=...,
    emissions_thresholds=...,
    sort=...,
    limit=...,
    expand=...,
    full=...,
    cardData=...,
    fetch_config=...,
    token=...,
): ...
@blocking("http")
def list_repo_commits(repo_id, *, repo_type=..., token=..., revision=..., formatted=...): ...
@blocking("http")
def list_repo_files(repo_id, *, revision=..., repo_type=..., token=...): ...
@blocking("http")
def list_repo_refs(repo_id, *, repo_type=..., include_pull_requests=..., token=...): ...
@blocking("http", when="iterated")
def list_repo_tree(
    repo_id, path_in_repo=..., *, recursive=..., expand=..., revision=..., repo_type=..., token=...
): ...
@blocking("http", when="iterated")
def list_spaces(
    *,
    filter=...,
    author=...,
    search=...,
    datasets=...,
    models=...,
    linked=...,
    sort=...,
    limit=...,
    expand=...,
    full=...,
    token=...,
): ...
@blocking("http")
def model_info(
    repo_id,
    *,
    revision=...,
    timeout=...,
    securityStatus=...,
    files_metadata=...,
    expand=...,
    token=...,
): ...
@blocking("http")
def paper_info(id): ...
@blocking("http")
def repo_exists(repo_id, *, repo_type=..., token=...): ...
@blocking("http")
def repo_info(
    repo_id, *, revision=..., repo_type=..., timeout=..., files_metadata=..., expand=..., token=...
): ...
@blocking("http")
def revision_exists(repo_id, revision, *, repo_type=..., token=...): ...
@blocking("http")
def snapshot_download(
    repo_id,
    *,
    repo_type=...,
    revision=...,
    cache_dir=...,
    local_dir=...,
    library_name=...,
    library_version=...,
    user_agent=...,
    etag_timeout=...,
    force_download=...,
    token=...,
    local_files_only=...,
    allow_patterns=...,
    ignore_patterns=...,
    max_workers=...,
    tqdm_class=...,
    headers=...,
    endpoint=...,
    dry_run=...,
): ...
@blocking("http")
def space_info(
    repo_id, *, revision=..., timeout=..., files_metadata=..., expand=..., token=...
): ...
@blocking("http")
def upload_file(
    *,
    path_or_fileobj,
    path_in_repo,
    repo_id,
    token=...,
    repo_type=...,
    revision=...,
    commit_message=...,
    commit_description=...,
    create_pr=...,
    parent_commit=...,
    run_as_future=...,
    _hot_reload=...,
): ...
@blocking("http")
def upload_folder(
    *,
    repo_id,
    folder_path,
    path_in_repo=...,
    commit_message=...,
    commit_description=...,
    token=...,
    repo_type=...,
    revision=...,
    create_pr=...,
    parent_commit=...,
    allow_patterns=...,
    ignore_patterns=...,
    delete_patterns=...,
    run_as_future=...,
): ...
@blocking("http")
def whoami(token=..., *, cache=...): ...

class HfApi:
    @blocking("http")
    def auth_check(self, repo_id, *, repo_type=..., token=..., write=...): ...
    @blocking("http")
    def create_branch(
        self, repo_id, *, branch, revision=..., token=..., repo_type=..., exist_ok=...
    ): ...
    @blocking("http")
    def create_commit(
        self,
        repo_id,
        operations,
        *,
        commit_message,
        commit_description=...,
        token=...,
        repo_type=...,
        revision=...,
        create_pr=...,
        num_threads=...,
        parent_commit=...,
        run_as_future=...,
        _hot_reload=...,
    ): ...
    @blocking("http")
    def create_repo(
        self,
        repo_id,
        *,
        token=...,
        private=...,
        visibility=...,
        repo_type=...,
        exist_ok=...,
        resource_group_id=...,
        region=...,
        space_sdk=...,
        space_hardware=...,
        space_sleep_time=...,
        space_secrets=...,
        space_variables=...,
        space_volumes=...,
        space_template=...,
    ): ...
    @blocking("http")
    def create_tag(
        self, repo_id, *, tag, tag_message=..., revision=..., token=..., repo_type=..., exist_ok=...
    ): ...
    @blocking("http")
    def dataset_info(
        self, repo_id, *, revision=..., timeout=..., files_metadata=..., expand=..., token=...
    ): ...
    @blocking("http")
    def delete_branch(self, repo_id, *, branch, token=..., repo_type=...): ...
    @blocking("http")
    def delete_file(
        self,
        path_in_repo,
        repo_id,
        *,
        token=...,
        repo_type=...,
        revision=...,
        commit_message=...,
        commit_description=...,
        create_pr=...,
        parent_commit=...,
    ): ...
    @blocking("http")
    def delete_folder(
        self,
        path_in_repo,
        repo_id,
        *,
        token=...,
        repo_type=...,
        revision=...,
        commit_message=...,
        commit_description=...,
        create_pr=...,
        parent_commit=...,
    ): ...
    @blocking("http")
    def delete_repo(self, repo_id, *, token=..., repo_type=..., missing_ok=...): ...
    @blocking("http")
    def delete_tag(self, repo_id, *, tag, token=..., repo_type=...): ...
    @blocking("http")
    def file_exists(self, repo_id, filename, *, repo_type=..., revision=..., token=...): ...
    @blocking("http")
    def get_hf_file_metadata(self, *, url, token=..., timeout=...): ...
    @blocking("http")
    def get_paths_info(
        self, repo_id, paths, *, expand=..., revision=..., repo_type=..., token=...
    ): ...
    @blocking("http")
    def get_safetensors_metadata(
        self, repo_id, *, repo_type=..., revision=..., token=..., timeout=...
    ): ...
    @blocking("http")
    def hf_hub_download(
        self,
        repo_id,
        filename,
        *,
        subfolder=...,
        repo_type=...,
        revision=...,
        cache_dir=...,
        local_dir=...,
        force_download=...,
        etag_timeout=...,
        token=...,
        local_files_only=...,
        tqdm_class=...,
        dry_run=...,
    ): ...
    @blocking("http", when="iterated")
    def list_datasets(
        self,
        *,
        filter=...,
        author=...,
        benchmark=...,
        dataset_name=...,
        gated=...,
        language_creators=...,
        language=...,
        multilinguality=...,
        size_categories=...,
        task_categories=...,
        task_ids=...,
        search=...,
        sort=...,
        limit=...,
        expand=...,
        full=...,
        token=...,
    ): ...
    @blocking("http", when="iterated")
    def list_models(
        self,
        *,
        filter=...,
        author=...,
        apps=...,
        gated=...,
        inference=...,
        inference_provider=...,
        trained_dataset=...,
        search=...,
        pipeline_tag=...,
        num_parameters=...,
        emissions_thresholds=...,
        sort=...,
        limit=...,
        expand=...,
        full=...,
        cardData=...,
        fetch_config=...,
        token=...,
    ): ...
    @blocking("http")
    def list_repo_commits(
        self, repo_id, *, repo_type=..., token=..., revision=..., formatted=...
    ): ...
    @blocking("http")
    def list_repo_files(self, repo_id, *, revision=..., repo_type=..., token=...): ...
    @blocking("http")
    def list_repo_refs(self, repo_id, *, repo_type=..., include_pull_requests=..., token=...): ...
    @blocking("http", when="iterated")
    def list_repo_tree(
        self,
        repo_id,
        path_in_repo=...,
        *,
        recursive=...,
        expand=...,
        revision=...,
        repo_type=...,
        token=...,
    ): ...
    @blocking("http", when="iterated")
    def list_spaces(
        self,
        *,
        filter=...,
        author=...,
        search=...,
        datasets=...,
        models=...,
        linked=...,
        sort=...,
        limit=...,
        expand=...,
        full=...,
        token=...,
    ): ...
    @blocking("http")
    def model_info(
        self,
        repo_id,
        *,
        revision=...,
        timeout=...,
        securityStatus=...,
        files_metadata=...,
        expand=...,
        token=...,
    ): ...
    @blocking("http")
    def paper_info(self, id): ...
    @blocking("http")
    def repo_exists(self, repo_id, *, repo_type=..., token=...): ...
    @blocking("http")
    def repo_info(
        self,
        repo_id,
        *,
        revision=...,
        repo_type=...,
        timeout=...,
        files_metadata=...,
        expand=...,
        token=...,
    ): ...
    @blocking("http")
    def revision_exists(self, repo_id, revision, *, repo_type=..., token=...): ...
    @blocking("http")
    def snapshot_download(
        self,
        repo_id,
        *,
        repo_type=...,
        revision=...,
        cache_dir=...,
        local_dir=...,
        etag_timeout=...,
        force_download=...,
        token=...,
        local_files_only=...,
        allow_patterns=...,
        ignore_patterns=...,
        max_workers=...,
        tqdm_class=...,
        dry_run=...,
    ): ...
    @blocking("http")
    def space_info(
        self, repo_id, *, revision=..., timeout=..., files_metadata=..., expand=..., token=...
    ): ...
    @blocking("http")
    def upload_file(
        self,
        *,
        path_or_fileobj,
        path_in_repo,
        repo_id,
        token=...,
        repo_type=...,
        revision=...,
        commit_message=...,
        commit_description=...,
        create_pr=...,
        parent_commit=...,
        run_as_future=...,
        _hot_reload=...,
    ): ...
    @blocking("http")
    def upload_folder(
        self,
        *,
        repo_id,
        folder_path,
        path_in_repo=...,
        commit_message=...,
        commit_description=...,
        token=...,
        repo_type=...,
        revision=...,
        create_pr=...,
        parent_commit=...,
        allow_patterns=...,
        ignore_patterns=...,
        delete_patterns=...,
        run_as_future=...,
    ): ...
    @blocking("http")
    def whoami(self, token=..., *, cache=...): ...

class InferenceClient:
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.audio_classification")
    def audio_classification(self, audio, *, model=..., top_k=..., function_to_apply=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.audio_to_audio")
    def audio_to_audio(self, audio, *, model=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.automatic_speech_recognition")
    def automatic_speech_recognition(self, audio, *, model=..., extra_body=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.chat_completion")
    def chat_completion(
        self,
        messages,
        *,
        model=...,
        stream=...,
        frequency_penalty=...,
        logit_bias=...,
        logprobs=...,
        max_tokens=...,
        n=...,
        presence_penalty=...,
        response_format=...,
        seed=...,
        stop=...,
        stream_options=...,
        temperature=...,
        tool_choice=...,
        tool_prompt=...,
        tools=...,
        top_logprobs=...,
        top_p=...,
        extra_body=...,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.document_question_answering")
    def document_question_answering(
        self,
        image,
        question,
        *,
        model=...,
        doc_stride=...,
        handle_impossible_answer=...,
        lang=...,
        max_answer_len=...,
        max_question_len=...,
        max_seq_len=...,
        top_k=...,
        word_boxes=...,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.feature_extraction")
    def feature_extraction(
        self,
        text,
        *,
        normalize=...,
        prompt_name=...,
        truncate=...,
        truncation_direction=...,
        dimensions=...,
        encoding_format=...,
        model=...,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.fill_mask")
    def fill_mask(self, text, *, model=..., targets=..., top_k=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.get_endpoint_info")
    def get_endpoint_info(self, *, model=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.health_check")
    def health_check(self, model=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.image_classification")
    def image_classification(self, image, *, model=..., function_to_apply=..., top_k=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.image_segmentation")
    def image_segmentation(
        self,
        image,
        *,
        model=...,
        mask_threshold=...,
        overlap_mask_area_threshold=...,
        subtask=...,
        threshold=...,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.image_to_image")
    def image_to_image(
        self,
        image,
        prompt=...,
        *,
        negative_prompt=...,
        num_inference_steps=...,
        guidance_scale=...,
        model=...,
        target_size=...,
        **kwargs,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.image_to_text")
    def image_to_text(self, image, *, model=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.image_to_video")
    def image_to_video(
        self,
        image,
        *,
        model=...,
        prompt=...,
        negative_prompt=...,
        num_frames=...,
        num_inference_steps=...,
        guidance_scale=...,
        seed=...,
        target_size=...,
        **kwargs,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.object_detection")
    def object_detection(self, image, *, model=..., threshold=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.question_answering")
    def question_answering(
        self,
        question,
        context,
        *,
        model=...,
        align_to_words=...,
        doc_stride=...,
        handle_impossible_answer=...,
        max_answer_len=...,
        max_question_len=...,
        max_seq_len=...,
        top_k=...,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.sentence_similarity")
    def sentence_similarity(self, sentence, other_sentences, *, model=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.summarization")
    def summarization(
        self,
        text,
        *,
        model=...,
        clean_up_tokenization_spaces=...,
        generate_parameters=...,
        truncation=...,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.table_question_answering")
    def table_question_answering(
        self, table, query, *, model=..., padding=..., sequential=..., truncation=...
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.tabular_classification")
    def tabular_classification(self, table, *, model=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.tabular_regression")
    def tabular_regression(self, table, *, model=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.text_classification")
    def text_classification(self, text, *, model=..., top_k=..., function_to_apply=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.text_generation")
    def text_generation(
        self,
        prompt,
        *,
        details=...,
        stream=...,
        model=...,
        adapter_id=...,
        best_of=...,
        decoder_input_details=...,
        do_sample=...,
        frequency_penalty=...,
        grammar=...,
        max_new_tokens=...,
        repetition_penalty=...,
        return_full_text=...,
        seed=...,
        stop=...,
        temperature=...,
        top_k=...,
        top_n_tokens=...,
        top_p=...,
        truncate=...,
        typical_p=...,
        watermark=...,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.text_to_image")
    def text_to_image(
        self,
        prompt,
        *,
        negative_prompt=...,
        height=...,
        width=...,
        num_inference_steps=...,
        guidance_scale=...,
        model=...,
        scheduler=...,
        seed=...,
        extra_body=...,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.text_to_speech")
    def text_to_speech(
        self,
        text,
        *,
        model=...,
        do_sample=...,
        early_stopping=...,
        epsilon_cutoff=...,
        eta_cutoff=...,
        max_length=...,
        max_new_tokens=...,
        min_length=...,
        min_new_tokens=...,
        num_beam_groups=...,
        num_beams=...,
        penalty_alpha=...,
        temperature=...,
        top_k=...,
        top_p=...,
        typical_p=...,
        use_cache=...,
        extra_body=...,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.text_to_video")
    def text_to_video(
        self,
        prompt,
        *,
        model=...,
        guidance_scale=...,
        negative_prompt=...,
        num_frames=...,
        num_inference_steps=...,
        seed=...,
        extra_body=...,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.token_classification")
    def token_classification(
        self, text, *, model=..., aggregation_strategy=..., ignore_labels=..., stride=...
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.translation")
    def translation(
        self,
        text,
        *,
        model=...,
        src_lang=...,
        tgt_lang=...,
        clean_up_tokenization_spaces=...,
        truncation=...,
        generate_parameters=...,
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.visual_question_answering")
    def visual_question_answering(self, image, question, *, model=..., top_k=...): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.zero_shot_classification")
    def zero_shot_classification(
        self, text, candidate_labels, *, multi_label=..., hypothesis_template=..., model=...
    ): ...
    @blocking("http", instead="huggingface_hub.AsyncInferenceClient.zero_shot_image_classification")
    def zero_shot_image_classification(
        self, image, candidate_labels, *, model=..., hypothesis_template=...
    ): ...
