from loopsafe import blocking

def sync_playwright() -> PlaywrightContextManager: ...

class APIRequest:
    @blocking("network", instead="playwright.async_api.APIRequest.new_context")
    def new_context(
        self,
        *,
        base_url=...,
        client_certificates=...,
        extra_http_headers=...,
        fail_on_status_code=...,
        http_credentials=...,
        ignore_https_errors=...,
        max_redirects=...,
        proxy=...,
        storage_state=...,
        timeout=...,
        user_agent=...,
    ) -> APIRequestContext: ...

class APIRequestContext:
    @blocking("network", instead="playwright.async_api.APIRequestContext.add_cookies")
    def add_cookies(self, cookies): ...
    @blocking("network", instead="playwright.async_api.APIRequestContext.clear_cookies")
    def clear_cookies(self, *, domain=..., name=..., path=...): ...
    @blocking("network", instead="playwright.async_api.APIRequestContext.cookies")
    def cookies(self, urls=...): ...
    @blocking("network", instead="playwright.async_api.APIRequestContext.delete")
    def delete(
        self,
        url,
        *,
        data=...,
        fail_on_status_code=...,
        form=...,
        headers=...,
        ignore_https_errors=...,
        max_redirects=...,
        max_retries=...,
        multipart=...,
        params=...,
        timeout=...,
    ) -> APIResponse: ...
    @blocking("network", instead="playwright.async_api.APIRequestContext.dispose")
    def dispose(self, *, reason=...): ...
    @blocking("network", instead="playwright.async_api.APIRequestContext.fetch")
    def fetch(
        self,
        url_or_request,
        *,
        data=...,
        fail_on_status_code=...,
        form=...,
        headers=...,
        ignore_https_errors=...,
        max_redirects=...,
        max_retries=...,
        method=...,
        multipart=...,
        params=...,
        timeout=...,
    ) -> APIResponse: ...
    @blocking("network", instead="playwright.async_api.APIRequestContext.get")
    def get(
        self,
        url,
        *,
        data=...,
        fail_on_status_code=...,
        form=...,
        headers=...,
        ignore_https_errors=...,
        max_redirects=...,
        max_retries=...,
        multipart=...,
        params=...,
        timeout=...,
    ) -> APIResponse: ...
    @blocking("network", instead="playwright.async_api.APIRequestContext.head")
    def head(
        self,
        url,
        *,
        data=...,
        fail_on_status_code=...,
        form=...,
        headers=...,
        ignore_https_errors=...,
        max_redirects=...,
        max_retries=...,
        multipart=...,
        params=...,
        timeout=...,
    ) -> APIResponse: ...
    @blocking("network", instead="playwright.async_api.APIRequestContext.patch")
    def patch(
        self,
        url,
        *,
        data=...,
        fail_on_status_code=...,
        form=...,
        headers=...,
        ignore_https_errors=...,
        max_redirects=...,
        max_retries=...,
        multipart=...,
        params=...,
        timeout=...,
    ) -> APIResponse: ...
    @blocking("network", instead="playwright.async_api.APIRequestContext.post")
    def post(
        self,
        url,
        *,
        data=...,
        fail_on_status_code=...,
        form=...,
        headers=...,
        ignore_https_errors=...,
        max_redirects=...,
        max_retries=...,
        multipart=...,
        params=...,
        timeout=...,
    ) -> APIResponse: ...
    @blocking("network", instead="playwright.async_api.APIRequestContext.put")
    def put(
        self,
        url,
        *,
        data=...,
        fail_on_status_code=...,
        form=...,
        headers=...,
        ignore_https_errors=...,
        max_redirects=...,
        max_retries=...,
        multipart=...,
        params=...,
        timeout=...,
    ) -> APIResponse: ...
    @blocking("network", instead="playwright.async_api.APIRequestContext.storage_state")
    def storage_state(self, *, indexed_db=..., opfs=..., path=...): ...

class APIResponse:
    @blocking("network", instead="playwright.async_api.APIResponse.body")
    def body(self): ...
    @blocking("network", instead="playwright.async_api.APIResponse.dispose")
    def dispose(self): ...
    @blocking("network", instead="playwright.async_api.APIResponse.json")
    def json(self): ...
    @blocking("network", instead="playwright.async_api.APIResponse.security_details")
    def security_details(self): ...
    @blocking("network", instead="playwright.async_api.APIResponse.server_addr")
    def server_addr(self): ...
    @blocking("network", instead="playwright.async_api.APIResponse.text")
    def text(self): ...

class Browser:
    @blocking("network", instead="playwright.async_api.Browser.bind")
    def bind(self, title, *, host=..., port=..., workspace_dir=...): ...
    @blocking("network", instead="playwright.async_api.Browser.close")
    def close(self, *, reason=...): ...
    @blocking("network", instead="playwright.async_api.Browser.new_browser_cdp_session")
    def new_browser_cdp_session(self) -> CDPSession: ...
    @blocking("network", instead="playwright.async_api.Browser.new_context")
    def new_context(
        self,
        *,
        accept_downloads=...,
        base_url=...,
        bypass_csp=...,
        client_certificates=...,
        color_scheme=...,
        contrast=...,
        default_browser_type=...,
        device_scale_factor=...,
        extra_http_headers=...,
        forced_colors=...,
        geolocation=...,
        has_touch=...,
        http_credentials=...,
        ignore_https_errors=...,
        is_mobile=...,
        java_script_enabled=...,
        locale=...,
        no_viewport=...,
        offline=...,
        permissions=...,
        proxy=...,
        record_har_content=...,
        record_har_mode=...,
        record_har_omit_content=...,
        record_har_path=...,
        record_har_url_filter=...,
        record_video_dir=...,
        record_video_fps=...,
        record_video_size=...,
        reduced_motion=...,
        screen=...,
        service_workers=...,
        storage_state=...,
        strict_selectors=...,
        timezone_id=...,
        user_agent=...,
        viewport=...,
    ) -> BrowserContext: ...
    @blocking("network", instead="playwright.async_api.Browser.new_page")
    def new_page(
        self,
        *,
        accept_downloads=...,
        base_url=...,
        bypass_csp=...,
        client_certificates=...,
        color_scheme=...,
        contrast=...,
        default_browser_type=...,
        device_scale_factor=...,
        extra_http_headers=...,
        forced_colors=...,
        geolocation=...,
        has_touch=...,
        http_credentials=...,
        ignore_https_errors=...,
        is_mobile=...,
        java_script_enabled=...,
        locale=...,
        no_viewport=...,
        offline=...,
        permissions=...,
        proxy=...,
        record_har_content=...,
        record_har_mode=...,
        record_har_omit_content=...,
        record_har_path=...,
        record_har_url_filter=...,
        record_video_dir=...,
        record_video_fps=...,
        record_video_size=...,
        reduced_motion=...,
        screen=...,
        service_workers=...,
        storage_state=...,
        strict_selectors=...,
        timezone_id=...,
        user_agent=...,
        viewport=...,
    ) -> Page: ...
    @blocking("network", instead="playwright.async_api.Browser.start_tracing")
    def start_tracing(self, *, categories=..., page=..., path=..., screenshots=...): ...
    @blocking("network", instead="playwright.async_api.Browser.stop_tracing")
    def stop_tracing(self): ...
    @blocking("network", instead="playwright.async_api.Browser.unbind")
    def unbind(self): ...

class BrowserContext:
    @blocking("network", instead="playwright.async_api.BrowserContext.add_cookies")
    def add_cookies(self, cookies): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.add_init_script")
    def add_init_script(self, script=..., *, path=...): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.clear_cookies")
    def clear_cookies(self, *, domain=..., name=..., path=...): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.clear_permissions")
    def clear_permissions(self): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.close")
    def close(self, *, reason=...): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.cookies")
    def cookies(self, urls=...): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.expose_binding")
    def expose_binding(self, name, callback): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.expose_function")
    def expose_function(self, name, callback): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.grant_permissions")
    def grant_permissions(self, permissions, *, origin=...): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.new_cdp_session")
    def new_cdp_session(self, page) -> CDPSession: ...
    @blocking("network", instead="playwright.async_api.BrowserContext.new_page")
    def new_page(self) -> Page: ...
    @blocking("network", instead="playwright.async_api.BrowserContext.route")
    def route(self, url, handler, *, times=...): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.route_from_har")
    def route_from_har(
        self, har, *, not_found=..., update=..., update_content=..., update_mode=..., url=...
    ): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.route_web_socket")
    def route_web_socket(self, url, handler): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.set_extra_http_headers")
    def set_extra_http_headers(self, headers): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.set_geolocation")
    def set_geolocation(self, geolocation=...): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.set_offline")
    def set_offline(self, offline): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.set_storage_state")
    def set_storage_state(self, storage_state): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.storage_state")
    def storage_state(self, *, credentials=..., indexed_db=..., opfs=..., path=...): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.unroute")
    def unroute(self, url, handler=...): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.unroute_all")
    def unroute_all(self, *, behavior=...): ...
    @blocking("network", instead="playwright.async_api.BrowserContext.wait_for_event")
    def wait_for_event(self, event, predicate=..., *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_console_message(self, predicate=..., *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_event(self, event, predicate=..., *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_page(self, predicate=..., *, timeout=...): ...

class BrowserType:
    @blocking("network", instead="playwright.async_api.BrowserType.connect")
    def connect(
        self, endpoint, *, expose_network=..., headers=..., slow_mo=..., timeout=...
    ) -> Browser: ...
    @blocking("network", instead="playwright.async_api.BrowserType.connect_over_cdp")
    def connect_over_cdp(
        self,
        endpoint_url,
        *,
        artifacts_dir=...,
        headers=...,
        is_local=...,
        no_defaults=...,
        slow_mo=...,
        timeout=...,
    ) -> Browser: ...
    @blocking("network", instead="playwright.async_api.BrowserType.launch")
    def launch(
        self,
        *,
        args=...,
        artifacts_dir=...,
        channel=...,
        chromium_sandbox=...,
        downloads_path=...,
        env=...,
        executable_path=...,
        firefox_user_prefs=...,
        handle_sighup=...,
        handle_sigint=...,
        handle_sigterm=...,
        headless=...,
        ignore_default_args=...,
        proxy=...,
        slow_mo=...,
        timeout=...,
        traces_dir=...,
    ) -> Browser: ...
    @blocking("network", instead="playwright.async_api.BrowserType.launch_persistent_context")
    def launch_persistent_context(
        self,
        user_data_dir,
        *,
        accept_downloads=...,
        args=...,
        artifacts_dir=...,
        base_url=...,
        bypass_csp=...,
        channel=...,
        chromium_sandbox=...,
        client_certificates=...,
        color_scheme=...,
        contrast=...,
        device_scale_factor=...,
        downloads_path=...,
        env=...,
        executable_path=...,
        extra_http_headers=...,
        firefox_user_prefs=...,
        forced_colors=...,
        geolocation=...,
        handle_sighup=...,
        handle_sigint=...,
        handle_sigterm=...,
        has_touch=...,
        headless=...,
        http_credentials=...,
        ignore_default_args=...,
        ignore_https_errors=...,
        is_mobile=...,
        java_script_enabled=...,
        locale=...,
        no_viewport=...,
        offline=...,
        permissions=...,
        proxy=...,
        record_har_content=...,
        record_har_mode=...,
        record_har_omit_content=...,
        record_har_path=...,
        record_har_url_filter=...,
        record_video_dir=...,
        record_video_fps=...,
        record_video_size=...,
        reduced_motion=...,
        screen=...,
        service_workers=...,
        slow_mo=...,
        strict_selectors=...,
        timeout=...,
        timezone_id=...,
        traces_dir=...,
        user_agent=...,
        viewport=...,
    ) -> BrowserContext: ...

class CDPSession:
    @blocking("network", instead="playwright.async_api.CDPSession.detach")
    def detach(self): ...
    @blocking("network", instead="playwright.async_api.CDPSession.send")
    def send(self, method, params=..., *, timeout=...): ...

class Dialog:
    @blocking("network", instead="playwright.async_api.Dialog.accept")
    def accept(self, prompt_text=...): ...
    @blocking("network", instead="playwright.async_api.Dialog.dismiss")
    def dismiss(self): ...

class Download:
    @blocking("network", instead="playwright.async_api.Download.cancel")
    def cancel(self): ...
    @blocking("network", instead="playwright.async_api.Download.delete")
    def delete(self): ...
    @blocking("network", instead="playwright.async_api.Download.failure")
    def failure(self): ...
    @blocking("network", instead="playwright.async_api.Download.path")
    def path(self): ...
    @blocking("network", instead="playwright.async_api.Download.save_as")
    def save_as(self, path): ...

class ElementHandle:
    @blocking("network", instead="playwright.async_api.ElementHandle.bounding_box")
    def bounding_box(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.check")
    def check(
        self, *, force=..., no_wait_after=..., position=..., scroll=..., timeout=..., trial=...
    ): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.click")
    def click(
        self,
        *,
        button=...,
        click_count=...,
        delay=...,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        steps=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.content_frame")
    def content_frame(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.dblclick")
    def dblclick(
        self,
        *,
        button=...,
        delay=...,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        steps=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.dispatch_event")
    def dispatch_event(self, type, event_init=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.eval_on_selector")
    def eval_on_selector(self, selector, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.eval_on_selector_all")
    def eval_on_selector_all(self, selector, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.fill")
    def fill(self, value, *, force=..., no_wait_after=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.focus")
    def focus(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.get_attribute")
    def get_attribute(self, name): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.hover")
    def hover(
        self,
        *,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.inner_html")
    def inner_html(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.inner_text")
    def inner_text(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.input_value")
    def input_value(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.is_checked")
    def is_checked(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.is_disabled")
    def is_disabled(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.is_editable")
    def is_editable(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.is_enabled")
    def is_enabled(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.is_hidden")
    def is_hidden(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.is_visible")
    def is_visible(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.owner_frame")
    def owner_frame(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.press")
    def press(self, key, *, delay=..., no_wait_after=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.query_selector")
    def query_selector(self, selector): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.query_selector_all")
    def query_selector_all(self, selector): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.screenshot")
    def screenshot(
        self,
        *,
        animations=...,
        caret=...,
        mask=...,
        mask_color=...,
        omit_background=...,
        path=...,
        quality=...,
        scale=...,
        style=...,
        timeout=...,
        type=...,
    ): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.scroll_into_view_if_needed")
    def scroll_into_view_if_needed(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.select_option")
    def select_option(
        self,
        value=...,
        *,
        element=...,
        force=...,
        index=...,
        label=...,
        no_wait_after=...,
        timeout=...,
    ): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.select_text")
    def select_text(self, *, force=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.set_checked")
    def set_checked(
        self,
        checked,
        *,
        force=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.set_input_files")
    def set_input_files(self, files, *, no_wait_after=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.tap")
    def tap(
        self,
        *,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.text_content")
    def text_content(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.type")
    def type(self, text, *, delay=..., no_wait_after=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.uncheck")
    def uncheck(
        self, *, force=..., no_wait_after=..., position=..., scroll=..., timeout=..., trial=...
    ): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.wait_for_element_state")
    def wait_for_element_state(self, state, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.wait_for_selector")
    def wait_for_selector(self, selector, *, state=..., strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.dispose")
    def dispose(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.evaluate")
    def evaluate(self, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.evaluate_handle")
    def evaluate_handle(self, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.get_properties")
    def get_properties(self): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.get_property")
    def get_property(self, property_name): ...
    @blocking("network", instead="playwright.async_api.ElementHandle.json_value")
    def json_value(self): ...

class FileChooser:
    @blocking("network", instead="playwright.async_api.FileChooser.set_files")
    def set_files(self, files, *, no_wait_after=..., timeout=...): ...

class Frame:
    @blocking("network", instead="playwright.async_api.Frame.add_script_tag")
    def add_script_tag(self, *, content=..., path=..., type=..., url=...) -> ElementHandle: ...
    @blocking("network", instead="playwright.async_api.Frame.add_style_tag")
    def add_style_tag(self, *, content=..., path=..., url=...) -> ElementHandle: ...
    @blocking("network", instead="playwright.async_api.Frame.check")
    def check(
        self,
        selector,
        *,
        force=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Frame.click")
    def click(
        self,
        selector,
        *,
        button=...,
        click_count=...,
        delay=...,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Frame.content")
    def content(self, *, include_shadow=...): ...
    @blocking("network", instead="playwright.async_api.Frame.dblclick")
    def dblclick(
        self,
        selector,
        *,
        button=...,
        delay=...,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Frame.dispatch_event")
    def dispatch_event(self, selector, type, event_init=..., *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.drag_and_drop")
    def drag_and_drop(
        self,
        source,
        target,
        *,
        force=...,
        no_wait_after=...,
        scroll=...,
        source_position=...,
        steps=...,
        strict=...,
        target_position=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Frame.eval_on_selector")
    def eval_on_selector(self, selector, expression, arg=..., *, strict=...): ...
    @blocking("network", instead="playwright.async_api.Frame.eval_on_selector_all")
    def eval_on_selector_all(self, selector, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.Frame.evaluate")
    def evaluate(self, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.Frame.evaluate_handle")
    def evaluate_handle(self, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.Frame.fill")
    def fill(self, selector, value, *, force=..., no_wait_after=..., strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.focus")
    def focus(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.frame_element")
    def frame_element(self) -> ElementHandle: ...
    @blocking("network", instead="playwright.async_api.Frame.get_attribute")
    def get_attribute(self, selector, name, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.goto")
    def goto(self, url, *, referer=..., timeout=..., wait_until=...): ...
    @blocking("network", instead="playwright.async_api.Frame.hover")
    def hover(
        self,
        selector,
        *,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Frame.inner_html")
    def inner_html(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.inner_text")
    def inner_text(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.input_value")
    def input_value(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.is_checked")
    def is_checked(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.is_disabled")
    def is_disabled(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.is_editable")
    def is_editable(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.is_enabled")
    def is_enabled(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.is_hidden")
    def is_hidden(self, selector, *, strict=...): ...
    @blocking("network", instead="playwright.async_api.Frame.is_visible")
    def is_visible(self, selector, *, strict=...): ...
    @blocking("network", instead="playwright.async_api.Frame.press")
    def press(self, selector, key, *, delay=..., no_wait_after=..., strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.query_selector")
    def query_selector(self, selector, *, strict=...): ...
    @blocking("network", instead="playwright.async_api.Frame.query_selector_all")
    def query_selector_all(self, selector): ...
    @blocking("network", instead="playwright.async_api.Frame.select_option")
    def select_option(
        self,
        selector,
        value=...,
        *,
        element=...,
        force=...,
        index=...,
        label=...,
        no_wait_after=...,
        strict=...,
        timeout=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Frame.set_checked")
    def set_checked(
        self,
        selector,
        checked,
        *,
        force=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Frame.set_content")
    def set_content(self, html, *, timeout=..., wait_until=...): ...
    @blocking("network", instead="playwright.async_api.Frame.set_input_files")
    def set_input_files(self, selector, files, *, no_wait_after=..., strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.tap")
    def tap(
        self,
        selector,
        *,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Frame.text_content")
    def text_content(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.title")
    def title(self): ...
    @blocking("network", instead="playwright.async_api.Frame.type")
    def type(self, selector, text, *, delay=..., no_wait_after=..., strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.uncheck")
    def uncheck(
        self,
        selector,
        *,
        force=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Frame.wait_for_function")
    def wait_for_function(self, expression, *, arg=..., polling=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.wait_for_load_state")
    def wait_for_load_state(self, state=..., *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.wait_for_selector")
    def wait_for_selector(self, selector, *, state=..., strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Frame.wait_for_timeout")
    def wait_for_timeout(self, timeout): ...
    @blocking("network", instead="playwright.async_api.Frame.wait_for_url")
    def wait_for_url(self, url, *, timeout=..., wait_until=...): ...
    @blocking("network", when="entered")
    def expect_navigation(self, *, timeout=..., url=..., wait_until=...): ...

class JSHandle:
    @blocking("network", instead="playwright.async_api.JSHandle.dispose")
    def dispose(self): ...
    @blocking("network", instead="playwright.async_api.JSHandle.evaluate")
    def evaluate(self, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.JSHandle.evaluate_handle")
    def evaluate_handle(self, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.JSHandle.get_properties")
    def get_properties(self): ...
    @blocking("network", instead="playwright.async_api.JSHandle.get_property")
    def get_property(self, property_name): ...
    @blocking("network", instead="playwright.async_api.JSHandle.json_value")
    def json_value(self): ...

class Keyboard:
    @blocking("network", instead="playwright.async_api.Keyboard.down")
    def down(self, key): ...
    @blocking("network", instead="playwright.async_api.Keyboard.insert_text")
    def insert_text(self, text): ...
    @blocking("network", instead="playwright.async_api.Keyboard.press")
    def press(self, key, *, delay=...): ...
    @blocking("network", instead="playwright.async_api.Keyboard.type")
    def type(self, text, *, delay=...): ...
    @blocking("network", instead="playwright.async_api.Keyboard.up")
    def up(self, key): ...

class Locator:
    @blocking("network", instead="playwright.async_api.Locator.all")
    def all(self): ...
    @blocking("network", instead="playwright.async_api.Locator.all_inner_texts")
    def all_inner_texts(self): ...
    @blocking("network", instead="playwright.async_api.Locator.all_text_contents")
    def all_text_contents(self): ...
    @blocking("network", instead="playwright.async_api.Locator.aria_snapshot")
    def aria_snapshot(self, *, boxes=..., depth=..., mode=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.blur")
    def blur(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.bounding_box")
    def bounding_box(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.check")
    def check(
        self, *, force=..., no_wait_after=..., position=..., scroll=..., timeout=..., trial=...
    ): ...
    @blocking("network", instead="playwright.async_api.Locator.clear")
    def clear(self, *, force=..., no_wait_after=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.click")
    def click(
        self,
        *,
        button=...,
        click_count=...,
        delay=...,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        steps=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Locator.count")
    def count(self): ...
    @blocking("network", instead="playwright.async_api.Locator.dblclick")
    def dblclick(
        self,
        *,
        button=...,
        delay=...,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        steps=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Locator.dispatch_event")
    def dispatch_event(self, type, event_init=..., *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.drag_to")
    def drag_to(
        self,
        target,
        *,
        force=...,
        no_wait_after=...,
        scroll=...,
        source_position=...,
        steps=...,
        target_position=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Locator.drop")
    def drop(self, payload, *, position=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.element_handle")
    def element_handle(self, *, timeout=...) -> ElementHandle: ...
    @blocking("network", instead="playwright.async_api.Locator.element_handles")
    def element_handles(self): ...
    @blocking("network", instead="playwright.async_api.Locator.evaluate")
    def evaluate(self, expression, arg=..., *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.evaluate_all")
    def evaluate_all(self, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.Locator.evaluate_handle")
    def evaluate_handle(self, expression, arg=..., *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.fill")
    def fill(self, value, *, force=..., no_wait_after=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.focus")
    def focus(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.get_attribute")
    def get_attribute(self, name, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.hide_highlight")
    def hide_highlight(self): ...
    @blocking("network", instead="playwright.async_api.Locator.highlight")
    def highlight(self, *, style=...): ...
    @blocking("network", instead="playwright.async_api.Locator.hover")
    def hover(
        self,
        *,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Locator.inner_html")
    def inner_html(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.inner_text")
    def inner_text(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.input_value")
    def input_value(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.is_checked")
    def is_checked(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.is_disabled")
    def is_disabled(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.is_editable")
    def is_editable(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.is_enabled")
    def is_enabled(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.is_hidden")
    def is_hidden(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.is_visible")
    def is_visible(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.normalize")
    def normalize(self): ...
    @blocking("network", instead="playwright.async_api.Locator.press")
    def press(self, key, *, delay=..., no_wait_after=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.press_sequentially")
    def press_sequentially(self, text, *, delay=..., no_wait_after=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.screenshot")
    def screenshot(
        self,
        *,
        animations=...,
        caret=...,
        mask=...,
        mask_color=...,
        omit_background=...,
        path=...,
        quality=...,
        scale=...,
        style=...,
        timeout=...,
        type=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Locator.scroll_into_view_if_needed")
    def scroll_into_view_if_needed(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.select_option")
    def select_option(
        self,
        value=...,
        *,
        element=...,
        force=...,
        index=...,
        label=...,
        no_wait_after=...,
        timeout=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Locator.select_text")
    def select_text(self, *, force=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.set_checked")
    def set_checked(
        self,
        checked,
        *,
        force=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Locator.set_input_files")
    def set_input_files(self, files, *, no_wait_after=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.tap")
    def tap(
        self,
        *,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Locator.text_content")
    def text_content(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.type")
    def type(self, text, *, delay=..., no_wait_after=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.uncheck")
    def uncheck(
        self, *, force=..., no_wait_after=..., position=..., scroll=..., timeout=..., trial=...
    ): ...
    @blocking("network", instead="playwright.async_api.Locator.wait_for")
    def wait_for(self, *, state=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Locator.wait_for_function")
    def wait_for_function(self, expression, *, arg=..., timeout=...): ...

class Mouse:
    @blocking("network", instead="playwright.async_api.Mouse.click")
    def click(self, x, y, *, button=..., click_count=..., delay=...): ...
    @blocking("network", instead="playwright.async_api.Mouse.dblclick")
    def dblclick(self, x, y, *, button=..., delay=...): ...
    @blocking("network", instead="playwright.async_api.Mouse.down")
    def down(self, *, button=..., click_count=...): ...
    @blocking("network", instead="playwright.async_api.Mouse.move")
    def move(self, x, y, *, steps=...): ...
    @blocking("network", instead="playwright.async_api.Mouse.up")
    def up(self, *, button=..., click_count=...): ...
    @blocking("network", instead="playwright.async_api.Mouse.wheel")
    def wheel(self, delta_x, delta_y): ...

class Page:
    @blocking("network", instead="playwright.async_api.Page.add_init_script")
    def add_init_script(self, script=..., *, path=...): ...
    @blocking("network", instead="playwright.async_api.Page.add_locator_handler")
    def add_locator_handler(self, locator, handler, *, no_wait_after=..., times=...): ...
    @blocking("network", instead="playwright.async_api.Page.add_script_tag")
    def add_script_tag(self, *, content=..., path=..., type=..., url=...) -> ElementHandle: ...
    @blocking("network", instead="playwright.async_api.Page.add_style_tag")
    def add_style_tag(self, *, content=..., path=..., url=...) -> ElementHandle: ...
    @blocking("network", instead="playwright.async_api.Page.aria_snapshot")
    def aria_snapshot(self, *, boxes=..., depth=..., mode=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.bring_to_front")
    def bring_to_front(self): ...
    @blocking("network", instead="playwright.async_api.Page.cancel_pick_locator")
    def cancel_pick_locator(self): ...
    @blocking("network", instead="playwright.async_api.Page.check")
    def check(
        self,
        selector,
        *,
        force=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Page.clear_console_messages")
    def clear_console_messages(self): ...
    @blocking("network", instead="playwright.async_api.Page.clear_page_errors")
    def clear_page_errors(self): ...
    @blocking("network", instead="playwright.async_api.Page.click")
    def click(
        self,
        selector,
        *,
        button=...,
        click_count=...,
        delay=...,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Page.close")
    def close(self, *, reason=..., run_before_unload=...): ...
    @blocking("network", instead="playwright.async_api.Page.console_messages")
    def console_messages(self, *, filter=...): ...
    @blocking("network", instead="playwright.async_api.Page.content")
    def content(self, *, include_shadow=...): ...
    @blocking("network", instead="playwright.async_api.Page.dblclick")
    def dblclick(
        self,
        selector,
        *,
        button=...,
        delay=...,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Page.dispatch_event")
    def dispatch_event(self, selector, type, event_init=..., *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.drag_and_drop")
    def drag_and_drop(
        self,
        source,
        target,
        *,
        force=...,
        no_wait_after=...,
        scroll=...,
        source_position=...,
        steps=...,
        strict=...,
        target_position=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Page.emulate_media")
    def emulate_media(
        self, *, color_scheme=..., contrast=..., forced_colors=..., media=..., reduced_motion=...
    ): ...
    @blocking("network", instead="playwright.async_api.Page.eval_on_selector")
    def eval_on_selector(self, selector, expression, arg=..., *, strict=...): ...
    @blocking("network", instead="playwright.async_api.Page.eval_on_selector_all")
    def eval_on_selector_all(self, selector, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.Page.evaluate")
    def evaluate(self, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.Page.evaluate_handle")
    def evaluate_handle(self, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.Page.expose_binding")
    def expose_binding(self, name, callback): ...
    @blocking("network", instead="playwright.async_api.Page.expose_function")
    def expose_function(self, name, callback): ...
    @blocking("network", instead="playwright.async_api.Page.fill")
    def fill(self, selector, value, *, force=..., no_wait_after=..., strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.focus")
    def focus(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.get_attribute")
    def get_attribute(self, selector, name, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.go_back")
    def go_back(self, *, timeout=..., wait_until=...): ...
    @blocking("network", instead="playwright.async_api.Page.go_forward")
    def go_forward(self, *, timeout=..., wait_until=...): ...
    @blocking("network", instead="playwright.async_api.Page.goto")
    def goto(self, url, *, referer=..., timeout=..., wait_until=...): ...
    @blocking("network", instead="playwright.async_api.Page.hide_highlight")
    def hide_highlight(self): ...
    @blocking("network", instead="playwright.async_api.Page.hover")
    def hover(
        self,
        selector,
        *,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Page.inner_html")
    def inner_html(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.inner_text")
    def inner_text(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.input_value")
    def input_value(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.is_checked")
    def is_checked(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.is_disabled")
    def is_disabled(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.is_editable")
    def is_editable(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.is_enabled")
    def is_enabled(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.is_hidden")
    def is_hidden(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.is_visible")
    def is_visible(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.opener")
    def opener(self): ...
    @blocking("network", instead="playwright.async_api.Page.page_errors")
    def page_errors(self, *, filter=...): ...
    @blocking("network", instead="playwright.async_api.Page.pause")
    def pause(self): ...
    @blocking("network", instead="playwright.async_api.Page.pdf")
    def pdf(
        self,
        *,
        display_header_footer=...,
        footer_template=...,
        format=...,
        header_template=...,
        height=...,
        landscape=...,
        margin=...,
        outline=...,
        page_ranges=...,
        path=...,
        prefer_css_page_size=...,
        print_background=...,
        scale=...,
        tagged=...,
        width=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Page.pick_locator")
    def pick_locator(self): ...
    @blocking("network", instead="playwright.async_api.Page.press")
    def press(self, selector, key, *, delay=..., no_wait_after=..., strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.query_selector")
    def query_selector(self, selector, *, strict=...): ...
    @blocking("network", instead="playwright.async_api.Page.query_selector_all")
    def query_selector_all(self, selector): ...
    @blocking("network", instead="playwright.async_api.Page.reload")
    def reload(self, *, timeout=..., wait_until=...): ...
    @blocking("network", instead="playwright.async_api.Page.remove_locator_handler")
    def remove_locator_handler(self, locator): ...
    @blocking("network", instead="playwright.async_api.Page.request_gc")
    def request_gc(self): ...
    @blocking("network", instead="playwright.async_api.Page.requests")
    def requests(self): ...
    @blocking("network", instead="playwright.async_api.Page.route")
    def route(self, url, handler, *, times=...): ...
    @blocking("network", instead="playwright.async_api.Page.route_from_har")
    def route_from_har(
        self, har, *, not_found=..., update=..., update_content=..., update_mode=..., url=...
    ): ...
    @blocking("network", instead="playwright.async_api.Page.route_web_socket")
    def route_web_socket(self, url, handler): ...
    @blocking("network", instead="playwright.async_api.Page.screenshot")
    def screenshot(
        self,
        *,
        animations=...,
        caret=...,
        clip=...,
        full_page=...,
        mask=...,
        mask_color=...,
        omit_background=...,
        path=...,
        quality=...,
        scale=...,
        style=...,
        timeout=...,
        type=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Page.select_option")
    def select_option(
        self,
        selector,
        value=...,
        *,
        element=...,
        force=...,
        index=...,
        label=...,
        no_wait_after=...,
        strict=...,
        timeout=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Page.set_checked")
    def set_checked(
        self,
        selector,
        checked,
        *,
        force=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Page.set_content")
    def set_content(self, html, *, timeout=..., wait_until=...): ...
    @blocking("network", instead="playwright.async_api.Page.set_extra_http_headers")
    def set_extra_http_headers(self, headers): ...
    @blocking("network", instead="playwright.async_api.Page.set_input_files")
    def set_input_files(self, selector, files, *, no_wait_after=..., strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.set_viewport_size")
    def set_viewport_size(self, viewport_size): ...
    @blocking("network", instead="playwright.async_api.Page.tap")
    def tap(
        self,
        selector,
        *,
        force=...,
        modifiers=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Page.text_content")
    def text_content(self, selector, *, strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.title")
    def title(self): ...
    @blocking("network", instead="playwright.async_api.Page.type")
    def type(self, selector, text, *, delay=..., no_wait_after=..., strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.uncheck")
    def uncheck(
        self,
        selector,
        *,
        force=...,
        no_wait_after=...,
        position=...,
        scroll=...,
        strict=...,
        timeout=...,
        trial=...,
    ): ...
    @blocking("network", instead="playwright.async_api.Page.unroute")
    def unroute(self, url, handler=...): ...
    @blocking("network", instead="playwright.async_api.Page.unroute_all")
    def unroute_all(self, *, behavior=...): ...
    @blocking("network", instead="playwright.async_api.Page.wait_for_event")
    def wait_for_event(self, event, predicate=..., *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.wait_for_function")
    def wait_for_function(self, expression, *, arg=..., polling=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.wait_for_load_state")
    def wait_for_load_state(self, state=..., *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.wait_for_selector")
    def wait_for_selector(self, selector, *, state=..., strict=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.Page.wait_for_timeout")
    def wait_for_timeout(self, timeout): ...
    @blocking("network", instead="playwright.async_api.Page.wait_for_url")
    def wait_for_url(self, url, *, timeout=..., wait_until=...): ...
    @blocking("network", when="entered")
    def expect_console_message(self, predicate=..., *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_download(self, predicate=..., *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_event(self, event, predicate=..., *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_file_chooser(self, predicate=..., *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_navigation(self, *, timeout=..., url=..., wait_until=...): ...
    @blocking("network", when="entered")
    def expect_popup(self, predicate=..., *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_request(self, url_or_predicate, *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_request_finished(self, predicate=..., *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_response(self, url_or_predicate, *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_websocket(self, predicate=..., *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_worker(self, predicate=..., *, timeout=...): ...

class Playwright:
    chromium: BrowserType
    firefox: BrowserType
    webkit: BrowserType
    request: APIRequest
    @blocking("network", instead="playwright.async_api.Playwright.stop")
    def stop(self): ...

class PlaywrightContextManager:
    @blocking("network", instead="playwright.async_api.async_playwright")
    def __enter__(self) -> Playwright: ...
    @blocking("network", instead="playwright.async_api.async_playwright")
    def start(self) -> Playwright: ...

class Request:
    @blocking("network", instead="playwright.async_api.Request.all_headers")
    def all_headers(self): ...
    @blocking("network", instead="playwright.async_api.Request.header_value")
    def header_value(self, name): ...
    @blocking("network", instead="playwright.async_api.Request.headers_array")
    def headers_array(self): ...
    @blocking("network", instead="playwright.async_api.Request.response")
    def response(self): ...
    @blocking("network", instead="playwright.async_api.Request.sizes")
    def sizes(self): ...

class Response:
    @blocking("network", instead="playwright.async_api.Response.all_headers")
    def all_headers(self): ...
    @blocking("network", instead="playwright.async_api.Response.body")
    def body(self): ...
    @blocking("network", instead="playwright.async_api.Response.finished")
    def finished(self): ...
    @blocking("network", instead="playwright.async_api.Response.header_value")
    def header_value(self, name): ...
    @blocking("network", instead="playwright.async_api.Response.header_values")
    def header_values(self, name): ...
    @blocking("network", instead="playwright.async_api.Response.headers_array")
    def headers_array(self): ...
    @blocking("network", instead="playwright.async_api.Response.http_version")
    def http_version(self): ...
    @blocking("network", instead="playwright.async_api.Response.json")
    def json(self): ...
    @blocking("network", instead="playwright.async_api.Response.security_details")
    def security_details(self): ...
    @blocking("network", instead="playwright.async_api.Response.server_addr")
    def server_addr(self): ...
    @blocking("network", instead="playwright.async_api.Response.text")
    def text(self): ...

class Route:
    @blocking("network", instead="playwright.async_api.Route.abort")
    def abort(self, error_code=...): ...
    @blocking("network", instead="playwright.async_api.Route.continue_")
    def continue_(self, *, headers=..., method=..., post_data=..., url=...): ...
    @blocking("network", instead="playwright.async_api.Route.fallback")
    def fallback(self, *, headers=..., method=..., post_data=..., url=...): ...
    @blocking("network", instead="playwright.async_api.Route.fetch")
    def fetch(
        self,
        *,
        headers=...,
        max_redirects=...,
        max_retries=...,
        method=...,
        post_data=...,
        timeout=...,
        url=...,
    ) -> APIResponse: ...
    @blocking("network", instead="playwright.async_api.Route.fulfill")
    def fulfill(
        self,
        *,
        body=...,
        content_type=...,
        headers=...,
        json=...,
        path=...,
        response=...,
        status=...,
    ): ...

class Selectors:
    @blocking("network", instead="playwright.async_api.Selectors.register")
    def register(self, name, script=..., *, content_script=..., path=...): ...

class Touchscreen:
    @blocking("network", instead="playwright.async_api.Touchscreen.tap")
    def tap(self, x, y): ...

class Video:
    @blocking("network", instead="playwright.async_api.Video.delete")
    def delete(self): ...
    @blocking("network", instead="playwright.async_api.Video.path")
    def path(self): ...
    @blocking("network", instead="playwright.async_api.Video.save_as")
    def save_as(self, path): ...

class WebSocket:
    @blocking("network", instead="playwright.async_api.WebSocket.wait_for_event")
    def wait_for_event(self, event, predicate=..., *, timeout=...): ...
    @blocking("network", when="entered")
    def expect_event(self, event, predicate=..., *, timeout=...): ...

class WebSocketRoute:
    @blocking("network", instead="playwright.async_api.WebSocketRoute.close")
    def close(self, *, code=..., reason=...): ...

class Worker:
    @blocking("network", instead="playwright.async_api.Worker.evaluate")
    def evaluate(self, expression, arg=...): ...
    @blocking("network", instead="playwright.async_api.Worker.evaluate_handle")
    def evaluate_handle(self, expression, arg=...): ...
    @blocking("network", when="entered")
    def expect_event(self, event, predicate=..., *, timeout=...): ...

class LocatorAssertions:
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_be_attached")
    def not_to_be_attached(self, *, attached=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_be_checked")
    def not_to_be_checked(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_be_disabled")
    def not_to_be_disabled(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_be_editable")
    def not_to_be_editable(self, *, editable=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_be_empty")
    def not_to_be_empty(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_be_enabled")
    def not_to_be_enabled(self, *, enabled=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_be_focused")
    def not_to_be_focused(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_be_hidden")
    def not_to_be_hidden(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_be_in_viewport")
    def not_to_be_in_viewport(self, *, ratio=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_be_visible")
    def not_to_be_visible(self, *, timeout=..., visible=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_contain_class")
    def not_to_contain_class(self, expected, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_contain_text")
    def not_to_contain_text(
        self, expected, *, ignore_case=..., timeout=..., use_inner_text=...
    ): ...
    @blocking(
        "network",
        instead="playwright.async_api.LocatorAssertions.not_to_have_accessible_description",
    )
    def not_to_have_accessible_description(self, description, *, ignore_case=..., timeout=...): ...
    @blocking(
        "network",
        instead="playwright.async_api.LocatorAssertions.not_to_have_accessible_error_message",
    )
    def not_to_have_accessible_error_message(
        self, error_message, *, ignore_case=..., timeout=...
    ): ...
    @blocking(
        "network", instead="playwright.async_api.LocatorAssertions.not_to_have_accessible_name"
    )
    def not_to_have_accessible_name(self, name, *, ignore_case=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_have_attribute")
    def not_to_have_attribute(self, name, value=..., *, ignore_case=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_have_class")
    def not_to_have_class(self, expected, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_have_count")
    def not_to_have_count(self, count, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_have_css")
    def not_to_have_css(self, name, value, *, pseudo=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_have_id")
    def not_to_have_id(self, id, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_have_js_property")
    def not_to_have_js_property(self, name, value, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_have_role")
    def not_to_have_role(self, role, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_have_text")
    def not_to_have_text(self, expected, *, ignore_case=..., timeout=..., use_inner_text=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_have_value")
    def not_to_have_value(self, value, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.not_to_have_values")
    def not_to_have_values(self, values, *, timeout=...): ...
    @blocking(
        "network", instead="playwright.async_api.LocatorAssertions.not_to_match_aria_snapshot"
    )
    def not_to_match_aria_snapshot(self, expected, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_be_attached")
    def to_be_attached(self, *, attached=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_be_checked")
    def to_be_checked(self, *, checked=..., indeterminate=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_be_disabled")
    def to_be_disabled(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_be_editable")
    def to_be_editable(self, *, editable=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_be_empty")
    def to_be_empty(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_be_enabled")
    def to_be_enabled(self, *, enabled=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_be_focused")
    def to_be_focused(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_be_hidden")
    def to_be_hidden(self, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_be_in_viewport")
    def to_be_in_viewport(self, *, ratio=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_be_visible")
    def to_be_visible(self, *, timeout=..., visible=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_contain_class")
    def to_contain_class(self, expected, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_contain_text")
    def to_contain_text(self, expected, *, ignore_case=..., timeout=..., use_inner_text=...): ...
    @blocking(
        "network", instead="playwright.async_api.LocatorAssertions.to_have_accessible_description"
    )
    def to_have_accessible_description(self, description, *, ignore_case=..., timeout=...): ...
    @blocking(
        "network", instead="playwright.async_api.LocatorAssertions.to_have_accessible_error_message"
    )
    def to_have_accessible_error_message(self, error_message, *, ignore_case=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_have_accessible_name")
    def to_have_accessible_name(self, name, *, ignore_case=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_have_attribute")
    def to_have_attribute(self, name, value=..., *, ignore_case=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_have_class")
    def to_have_class(self, expected, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_have_count")
    def to_have_count(self, count, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_have_css")
    def to_have_css(self, name, value, *, pseudo=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_have_id")
    def to_have_id(self, id, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_have_js_property")
    def to_have_js_property(self, name, value, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_have_role")
    def to_have_role(self, role, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_have_text")
    def to_have_text(self, expected, *, ignore_case=..., timeout=..., use_inner_text=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_have_value")
    def to_have_value(self, value, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_have_values")
    def to_have_values(self, values, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.LocatorAssertions.to_match_aria_snapshot")
    def to_match_aria_snapshot(self, expected, *, timeout=...): ...

class PageAssertions:
    @blocking("network", instead="playwright.async_api.PageAssertions.not_to_have_title")
    def not_to_have_title(self, title_or_reg_exp, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.PageAssertions.not_to_have_url")
    def not_to_have_url(self, url_or_reg_exp, *, ignore_case=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.PageAssertions.not_to_match_aria_snapshot")
    def not_to_match_aria_snapshot(self, expected, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.PageAssertions.to_have_title")
    def to_have_title(self, title_or_reg_exp, *, timeout=...): ...
    @blocking("network", instead="playwright.async_api.PageAssertions.to_have_url")
    def to_have_url(self, url_or_reg_exp, *, ignore_case=..., timeout=...): ...
    @blocking("network", instead="playwright.async_api.PageAssertions.to_match_aria_snapshot")
    def to_match_aria_snapshot(self, expected, *, timeout=...): ...

class APIResponseAssertions:
    @blocking("network", instead="playwright.async_api.APIResponseAssertions.not_to_be_ok")
    def not_to_be_ok(self): ...
    @blocking("network", instead="playwright.async_api.APIResponseAssertions.to_be_ok")
    def to_be_ok(self): ...
