from loopsafe import blocking

class BaseChatModel:
    @blocking("http", instead="langchain_core.language_models.BaseChatModel.abatch")
    def batch(self, inputs, config=..., *, return_exceptions=..., **kwargs): ...
    @blocking("http", instead="langchain_core.language_models.BaseChatModel.agenerate")
    def generate(
        self,
        messages,
        stop=...,
        callbacks=...,
        *,
        tags=...,
        metadata=...,
        run_name=...,
        run_id=...,
        **kwargs,
    ): ...
    @blocking("http", instead="langchain_core.language_models.BaseChatModel.agenerate_prompt")
    def generate_prompt(self, prompts, stop=..., callbacks=..., **kwargs): ...
    @blocking("http", instead="langchain_core.language_models.BaseChatModel.ainvoke")
    def invoke(self, input, config=..., *, stop=..., **kwargs): ...
    @blocking("http", instead="langchain_core.language_models.BaseChatModel.astream", when="iterated")
    def stream(self, input, config=..., *, stop=..., **kwargs): ...

class BaseLLM:
    @blocking("http", instead="langchain_core.language_models.BaseLLM.abatch")
    def batch(self, inputs, config=..., *, return_exceptions=..., **kwargs): ...
    @blocking("http", instead="langchain_core.language_models.BaseLLM.agenerate")
    def generate(
        self,
        prompts,
        stop=...,
        callbacks=...,
        *,
        tags=...,
        metadata=...,
        run_name=...,
        run_id=...,
        **kwargs,
    ): ...
    @blocking("http", instead="langchain_core.language_models.BaseLLM.agenerate_prompt")
    def generate_prompt(self, prompts, stop=..., callbacks=..., **kwargs): ...
    @blocking("http", instead="langchain_core.language_models.BaseLLM.ainvoke")
    def invoke(self, input, config=..., *, stop=..., **kwargs): ...
    @blocking("http", instead="langchain_core.language_models.BaseLLM.astream", when="iterated")
    def stream(self, input, config=..., *, stop=..., **kwargs): ...
