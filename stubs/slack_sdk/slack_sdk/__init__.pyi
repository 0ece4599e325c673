from loopsafe import blocking

class WebClient:
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.api_call")
    def api_call(
        self,
        api_method,
        *,
        http_verb=...,
        files=...,
        data=...,
        params=...,
        json=...,
        headers=...,
        auth=...,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.api_test")
    def api_test(self, *, error=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.auth_revoke")
    def auth_revoke(self, *, test=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.auth_teams_list")
    def auth_teams_list(self, cursor=..., limit=..., include_icon=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.auth_test")
    def auth_test(self, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.apps_connections_open")
    def apps_connections_open(self, *, app_token, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.apps_event_authorizations_list"
    )
    def apps_event_authorizations_list(self, *, event_context, cursor=..., limit=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.apps_uninstall")
    def apps_uninstall(self, *, client_id, client_secret, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.assistant_threads_setStatus"
    )
    def assistant_threads_setStatus(
        self,
        *,
        channel_id,
        thread_ts,
        status,
        loading_messages=...,
        icon_emoji=...,
        icon_url=...,
        username=...,
        **kwargs,
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.assistant_threads_setTitle"
    )
    def assistant_threads_setTitle(self, *, channel_id, thread_ts, title, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.assistant_threads_setSuggestedPrompts",
    )
    def assistant_threads_setSuggestedPrompts(
        self, *, channel_id, thread_ts=..., title=..., prompts, **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.bookmarks_add")
    def bookmarks_add(
        self,
        *,
        channel_id,
        title,
        type,
        emoji=...,
        entity_id=...,
        link=...,
        parent_id=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.bookmarks_edit")
    def bookmarks_edit(
        self, *, bookmark_id, channel_id, emoji=..., link=..., title=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.bookmarks_list")
    def bookmarks_list(self, *, channel_id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.bookmarks_remove")
    def bookmarks_remove(self, *, bookmark_id, channel_id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.bots_info")
    def bots_info(self, *, bot=..., team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.calls_add")
    def calls_add(
        self,
        *,
        external_unique_id,
        join_url,
        created_by=...,
        date_start=...,
        desktop_app_join_url=...,
        external_display_id=...,
        title=...,
        users=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.calls_end")
    def calls_end(self, *, id, duration=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.calls_info")
    def calls_info(self, *, id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.calls_participants_add")
    def calls_participants_add(self, *, id, users, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.calls_participants_remove")
    def calls_participants_remove(self, *, id, users, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.calls_update")
    def calls_update(self, *, id, desktop_app_join_url=..., join_url=..., title=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.canvases_create")
    def canvases_create(self, *, title=..., document_content=..., channel_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.canvases_edit")
    def canvases_edit(self, *, canvas_id, changes, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.canvases_delete")
    def canvases_delete(self, *, canvas_id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.canvases_getContent")
    def canvases_getContent(self, *, canvas_id, content_type=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.canvases_access_set")
    def canvases_access_set(
        self, *, canvas_id, access_level, channel_ids=..., user_ids=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.canvases_access_delete")
    def canvases_access_delete(self, *, canvas_id, channel_ids=..., user_ids=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.canvases_sections_lookup")
    def canvases_sections_lookup(self, *, canvas_id, criteria, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_appendStream")
    def chat_appendStream(self, *, channel, ts, markdown_text=..., chunks=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_delete")
    def chat_delete(self, *, channel, ts, as_user=..., **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_deleteScheduledMessage"
    )
    def chat_deleteScheduledMessage(
        self, *, channel, scheduled_message_id, as_user=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_getPermalink")
    def chat_getPermalink(self, *, channel, message_ts, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_meMessage")
    def chat_meMessage(self, *, channel, text, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_postEphemeral")
    def chat_postEphemeral(
        self,
        *,
        channel,
        user,
        text=...,
        as_user=...,
        attachments=...,
        blocks=...,
        thread_ts=...,
        icon_emoji=...,
        icon_url=...,
        link_names=...,
        username=...,
        parse=...,
        markdown_text=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_postMessage")
    def chat_postMessage(
        self,
        *,
        channel,
        text=...,
        as_user=...,
        attachments=...,
        blocks=...,
        thread_ts=...,
        reply_broadcast=...,
        unfurl_links=...,
        unfurl_media=...,
        container_id=...,
        icon_emoji=...,
        icon_url=...,
        mrkdwn=...,
        link_names=...,
        username=...,
        parse=...,
        metadata=...,
        markdown_text=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_scheduleMessage")
    def chat_scheduleMessage(
        self,
        *,
        channel,
        post_at,
        text=...,
        as_user=...,
        attachments=...,
        blocks=...,
        thread_ts=...,
        parse=...,
        reply_broadcast=...,
        unfurl_links=...,
        unfurl_media=...,
        link_names=...,
        metadata=...,
        markdown_text=...,
        **kwargs,
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_scheduledMessages_list"
    )
    def chat_scheduledMessages_list(
        self, *, channel=..., cursor=..., latest=..., limit=..., oldest=..., team_id=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_startStream")
    def chat_startStream(
        self,
        *,
        channel,
        thread_ts,
        markdown_text=...,
        recipient_team_id=...,
        recipient_user_id=...,
        chunks=...,
        task_display_mode=...,
        icon_emoji=...,
        icon_url=...,
        username=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_stopStream")
    def chat_stopStream(
        self,
        *,
        channel,
        ts,
        markdown_text=...,
        blocks=...,
        metadata=...,
        chunks=...,
        session_status=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_unfurl")
    def chat_unfurl(
        self,
        *,
        channel=...,
        ts=...,
        source=...,
        unfurl_id=...,
        unfurls=...,
        metadata=...,
        user_auth_blocks=...,
        user_auth_message=...,
        user_auth_required=...,
        user_auth_url=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.chat_update")
    def chat_update(
        self,
        *,
        channel,
        ts,
        text=...,
        attachments=...,
        blocks=...,
        as_user=...,
        file_ids=...,
        link_names=...,
        parse=...,
        reply_broadcast=...,
        metadata=...,
        markdown_text=...,
        **kwargs,
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_acceptSharedInvite"
    )
    def conversations_acceptSharedInvite(
        self,
        *,
        channel_name,
        channel_id=...,
        invite_id=...,
        free_trial_accepted=...,
        is_private=...,
        team_id=...,
        **kwargs,
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.conversations_approveSharedInvite",
    )
    def conversations_approveSharedInvite(self, *, invite_id, target_team=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_archive")
    def conversations_archive(self, *, channel, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_close")
    def conversations_close(self, *, channel, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_create")
    def conversations_create(self, *, name, is_private=..., team_id=..., **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.conversations_declineSharedInvite",
    )
    def conversations_declineSharedInvite(self, *, invite_id, target_team=..., **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.conversations_externalInvitePermissions_set",
    )
    def conversations_externalInvitePermissions_set(
        self, *, action, channel, target_team, **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_history")
    def conversations_history(
        self,
        *,
        channel,
        cursor=...,
        inclusive=...,
        include_all_metadata=...,
        latest=...,
        limit=...,
        oldest=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_info")
    def conversations_info(
        self, *, channel, include_locale=..., include_num_members=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_invite")
    def conversations_invite(self, *, channel, users, force=..., **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_inviteShared"
    )
    def conversations_inviteShared(self, *, channel, emails=..., user_ids=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_join")
    def conversations_join(self, *, channel, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_kick")
    def conversations_kick(self, *, channel, user, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_leave")
    def conversations_leave(self, *, channel, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_list")
    def conversations_list(
        self, *, cursor=..., exclude_archived=..., limit=..., team_id=..., types=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_listConnectInvites"
    )
    def conversations_listConnectInvites(self, *, count=..., cursor=..., team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_mark")
    def conversations_mark(self, *, channel, ts, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_members")
    def conversations_members(self, *, channel, cursor=..., limit=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_open")
    def conversations_open(self, *, channel=..., return_im=..., users=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_rename")
    def conversations_rename(self, *, channel, name, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_replies")
    def conversations_replies(
        self,
        *,
        channel,
        ts,
        cursor=...,
        inclusive=...,
        include_all_metadata=...,
        latest=...,
        limit=...,
        oldest=...,
        **kwargs,
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.conversations_requestSharedInvite_approve",
    )
    def conversations_requestSharedInvite_approve(
        self, *, invite_id, channel_id=..., is_external_limited=..., message=..., **kwargs
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.conversations_requestSharedInvite_deny",
    )
    def conversations_requestSharedInvite_deny(self, *, invite_id, message=..., **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.conversations_requestSharedInvite_list",
    )
    def conversations_requestSharedInvite_list(
        self,
        *,
        cursor=...,
        include_approved=...,
        include_denied=...,
        include_expired=...,
        invite_ids=...,
        limit=...,
        user_id=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_setPurpose")
    def conversations_setPurpose(self, *, channel, purpose, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_setTopic")
    def conversations_setTopic(self, *, channel, topic, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_unarchive")
    def conversations_unarchive(self, *, channel, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_canvases_create"
    )
    def conversations_canvases_create(self, *, channel_id, document_content, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.dialog_open")
    def dialog_open(self, *, dialog, trigger_id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.dnd_endDnd")
    def dnd_endDnd(self, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.dnd_endSnooze")
    def dnd_endSnooze(self, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.dnd_info")
    def dnd_info(self, *, team_id=..., user=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.dnd_setSnooze")
    def dnd_setSnooze(self, *, num_minutes, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.dnd_teamInfo")
    def dnd_teamInfo(self, users, team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.emoji_list")
    def emoji_list(self, include_categories=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_comments_delete")
    def files_comments_delete(self, *, file, id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_delete")
    def files_delete(self, *, file, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_info")
    def files_info(self, *, file, count=..., cursor=..., limit=..., page=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_list")
    def files_list(
        self,
        *,
        channel=...,
        count=...,
        page=...,
        show_files_hidden_by_limit=...,
        team_id=...,
        ts_from=...,
        ts_to=...,
        types=...,
        user=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_remote_info")
    def files_remote_info(self, *, external_id=..., file=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_remote_list")
    def files_remote_list(
        self, *, channel=..., cursor=..., limit=..., ts_from=..., ts_to=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_remote_add")
    def files_remote_add(
        self,
        *,
        external_id,
        external_url,
        title,
        filetype=...,
        indexable_file_contents=...,
        preview_image=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_remote_update")
    def files_remote_update(
        self,
        *,
        external_id=...,
        external_url=...,
        file=...,
        title=...,
        filetype=...,
        indexable_file_contents=...,
        preview_image=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_remote_remove")
    def files_remote_remove(self, *, external_id=..., file=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_remote_share")
    def files_remote_share(self, *, channels, external_id=..., file=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_revokePublicURL")
    def files_revokePublicURL(self, *, file, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_sharedPublicURL")
    def files_sharedPublicURL(self, *, file, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_upload")
    def files_upload(
        self,
        *,
        file=...,
        content=...,
        filename=...,
        filetype=...,
        initial_comment=...,
        thread_ts=...,
        title=...,
        channels=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.files_upload_v2")
    def files_upload_v2(
        self,
        *,
        filename=...,
        file=...,
        content=...,
        title=...,
        alt_txt=...,
        highlight_type=...,
        snippet_type=...,
        file_uploads=...,
        channel=...,
        channels=...,
        initial_comment=...,
        thread_ts=...,
        request_file_info=...,
        **kwargs,
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.files_getUploadURLExternal"
    )
    def files_getUploadURLExternal(
        self, *, filename, length, alt_txt=..., snippet_type=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.files_completeUploadExternal"
    )
    def files_completeUploadExternal(
        self, *, files, channel_id=..., channels=..., initial_comment=..., thread_ts=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.functions_completeSuccess")
    def functions_completeSuccess(self, *, function_execution_id, outputs, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.functions_completeError")
    def functions_completeError(self, *, function_execution_id, error, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.migration_exchange")
    def migration_exchange(self, *, users, team_id=..., to_old=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.oauth_v2_access")
    def oauth_v2_access(
        self,
        *,
        client_id,
        client_secret,
        code=...,
        redirect_uri=...,
        grant_type=...,
        refresh_token=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.oauth_access")
    def oauth_access(self, *, client_id, client_secret, code, redirect_uri=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.oauth_v2_exchange")
    def oauth_v2_exchange(self, *, token, client_id, client_secret, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.openid_connect_token")
    def openid_connect_token(
        self,
        client_id,
        client_secret,
        code=...,
        redirect_uri=...,
        grant_type=...,
        refresh_token=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.openid_connect_userInfo")
    def openid_connect_userInfo(self, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.pins_add")
    def pins_add(self, *, channel, timestamp=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.pins_list")
    def pins_list(self, *, channel, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.pins_remove")
    def pins_remove(self, *, channel, timestamp=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.reactions_add")
    def reactions_add(self, *, channel, name, timestamp, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.reactions_get")
    def reactions_get(
        self, *, channel=..., file=..., file_comment=..., full=..., timestamp=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.reactions_list")
    def reactions_list(
        self,
        *,
        count=...,
        cursor=...,
        full=...,
        limit=...,
        page=...,
        team_id=...,
        user=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.reactions_remove")
    def reactions_remove(
        self, *, name, channel=..., file=..., file_comment=..., timestamp=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.reminders_add")
    def reminders_add(self, *, text, time, team_id=..., user=..., recurrence=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.reminders_complete")
    def reminders_complete(self, *, reminder, team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.reminders_delete")
    def reminders_delete(self, *, reminder, team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.reminders_info")
    def reminders_info(self, *, reminder, team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.reminders_list")
    def reminders_list(self, *, team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.rtm_connect")
    def rtm_connect(self, *, batch_presence_aware=..., presence_sub=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.rtm_start")
    def rtm_start(
        self,
        *,
        batch_presence_aware=...,
        include_locale=...,
        mpim_aware=...,
        no_latest=...,
        no_unreads=...,
        presence_sub=...,
        simple_latest=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.search_all")
    def search_all(
        self,
        *,
        query,
        count=...,
        highlight=...,
        page=...,
        sort=...,
        sort_dir=...,
        team_id=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.search_files")
    def search_files(
        self,
        *,
        query,
        count=...,
        highlight=...,
        page=...,
        sort=...,
        sort_dir=...,
        team_id=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.search_messages")
    def search_messages(
        self,
        *,
        query,
        count=...,
        cursor=...,
        highlight=...,
        page=...,
        sort=...,
        sort_dir=...,
        team_id=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.stars_add")
    def stars_add(self, *, channel=..., file=..., file_comment=..., timestamp=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.stars_list")
    def stars_list(self, *, count=..., cursor=..., limit=..., page=..., team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.stars_remove")
    def stars_remove(self, *, channel=..., file=..., file_comment=..., timestamp=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.team_accessLogs")
    def team_accessLogs(
        self, *, before=..., count=..., page=..., team_id=..., cursor=..., limit=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.team_billableInfo")
    def team_billableInfo(self, *, team_id=..., user=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.team_billing_info")
    def team_billing_info(self, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.team_externalTeams_disconnect"
    )
    def team_externalTeams_disconnect(self, *, target_team, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.team_externalTeams_list")
    def team_externalTeams_list(
        self,
        *,
        connection_status_filter=...,
        slack_connect_pref_filter=...,
        sort_direction=...,
        sort_field=...,
        workspace_filter=...,
        cursor=...,
        limit=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.team_info")
    def team_info(self, *, team=..., domain=..., include_slackbot_availability=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.team_integrationLogs")
    def team_integrationLogs(
        self,
        *,
        app_id=...,
        change_type=...,
        count=...,
        page=...,
        service_id=...,
        team_id=...,
        user=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.team_profile_get")
    def team_profile_get(self, *, visibility=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.team_preferences_list")
    def team_preferences_list(self, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.tooling_tokens_rotate")
    def tooling_tokens_rotate(self, *, refresh_token, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.usergroups_create")
    def usergroups_create(
        self,
        *,
        name,
        channels=...,
        description=...,
        handle=...,
        include_count=...,
        team_id=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.usergroups_disable")
    def usergroups_disable(self, *, usergroup, include_count=..., team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.usergroups_enable")
    def usergroups_enable(self, *, usergroup, include_count=..., team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.usergroups_list")
    def usergroups_list(
        self, *, include_count=..., include_disabled=..., include_users=..., team_id=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.usergroups_update")
    def usergroups_update(
        self,
        *,
        usergroup,
        channels=...,
        description=...,
        handle=...,
        include_count=...,
        name=...,
        team_id=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.usergroups_users_list")
    def usergroups_users_list(self, *, usergroup, include_disabled=..., team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.usergroups_users_update")
    def usergroups_users_update(
        self, *, usergroup, users, include_count=..., team_id=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.users_conversations")
    def users_conversations(
        self,
        *,
        cursor=...,
        exclude_archived=...,
        limit=...,
        team_id=...,
        types=...,
        user=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.users_deletePhoto")
    def users_deletePhoto(self, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.users_getPresence")
    def users_getPresence(self, *, user, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.users_identity")
    def users_identity(self, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.users_info")
    def users_info(self, *, user, include_locale=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.users_list")
    def users_list(self, *, cursor=..., include_locale=..., limit=..., team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.users_lookupByEmail")
    def users_lookupByEmail(self, *, email, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.users_setPhoto")
    def users_setPhoto(self, *, image, crop_w=..., crop_x=..., crop_y=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.users_setPresence")
    def users_setPresence(self, *, presence, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.users_discoverableContacts_lookup",
    )
    def users_discoverableContacts_lookup(self, email, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.users_profile_get")
    def users_profile_get(self, *, user=..., include_labels=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.users_profile_set")
    def users_profile_set(self, *, name=..., value=..., user=..., profile=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.views_open")
    def views_open(self, *, trigger_id=..., interactivity_pointer=..., view, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.views_push")
    def views_push(self, *, trigger_id=..., interactivity_pointer=..., view, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.views_update")
    def views_update(self, *, view, external_id=..., view_id=..., hash=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.views_publish")
    def views_publish(self, *, user_id, view, hash=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.workflows_featured_add")
    def workflows_featured_add(self, *, channel_id, trigger_ids, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.workflows_featured_list")
    def workflows_featured_list(self, *, channel_ids, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.workflows_featured_remove")
    def workflows_featured_remove(self, *, channel_id, trigger_ids, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.workflows_featured_set")
    def workflows_featured_set(self, *, channel_id, trigger_ids, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.workflows_stepCompleted")
    def workflows_stepCompleted(self, *, workflow_step_execute_id, outputs=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.workflows_stepFailed")
    def workflows_stepFailed(self, *, workflow_step_execute_id, error, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.workflows_updateStep")
    def workflows_updateStep(self, *, workflow_step_edit_id, inputs=..., outputs=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_analytics_getFile")
    def admin_analytics_getFile(self, *, type, date=..., metadata_only=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_approve")
    def admin_apps_approve(
        self, *, app_id=..., request_id=..., enterprise_id=..., team_id=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_approved_list")
    def admin_apps_approved_list(
        self, *, cursor=..., limit=..., enterprise_id=..., team_id=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_clearResolution"
    )
    def admin_apps_clearResolution(self, *, app_id, enterprise_id=..., team_id=..., **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_requests_cancel"
    )
    def admin_apps_requests_cancel(
        self, *, request_id, enterprise_id=..., team_id=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_requests_list")
    def admin_apps_requests_list(self, *, cursor=..., limit=..., team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_restrict")
    def admin_apps_restrict(
        self, *, app_id=..., request_id=..., enterprise_id=..., team_id=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_restricted_list"
    )
    def admin_apps_restricted_list(
        self, *, cursor=..., limit=..., enterprise_id=..., team_id=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_uninstall")
    def admin_apps_uninstall(self, *, app_id, enterprise_id=..., team_ids=..., **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_activities_list"
    )
    def admin_apps_activities_list(
        self,
        *,
        app_id=...,
        component_id=...,
        component_type=...,
        log_event_type=...,
        max_date_created=...,
        min_date_created=...,
        min_log_level=...,
        sort_direction=...,
        source=...,
        team_id=...,
        trace_id=...,
        cursor=...,
        limit=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_config_lookup")
    def admin_apps_config_lookup(self, *, app_ids, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_config_set")
    def admin_apps_config_set(
        self, *, app_id, domain_restrictions=..., workflow_auth_strategy=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_mcp_servers_list"
    )
    def admin_apps_mcp_servers_list(self, *, limit=..., cursor=..., **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_mcp_servers_permissions_list",
    )
    def admin_apps_mcp_servers_permissions_list(self, *, app_id, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_apps_mcp_servers_permissions_set",
    )
    def admin_apps_mcp_servers_permissions_set(
        self, *, app_id, server_id, permission_type, user_ids=..., usergroup_ids=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_auth_policy_getEntities"
    )
    def admin_auth_policy_getEntities(
        self, *, policy_name, cursor=..., entity_type=..., limit=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_auth_policy_assignEntities"
    )
    def admin_auth_policy_assignEntities(
        self, *, entity_ids, policy_name, entity_type, **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_auth_policy_removeEntities"
    )
    def admin_auth_policy_removeEntities(
        self, *, entity_ids, policy_name, entity_type, **kwargs
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_createForObjects",
    )
    def admin_conversations_createForObjects(
        self, *, object_id, salesforce_org_id, invite_object_team=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_linkObjects"
    )
    def admin_conversations_linkObjects(
        self, *, channel, record_id, salesforce_org_id, **kwargs
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_unlinkObjects",
    )
    def admin_conversations_unlinkObjects(self, *, channel, new_name, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_barriers_create")
    def admin_barriers_create(
        self, *, barriered_from_usergroup_ids, primary_usergroup_id, restricted_subjects, **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_barriers_delete")
    def admin_barriers_delete(self, *, barrier_id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_barriers_update")
    def admin_barriers_update(
        self,
        *,
        barrier_id,
        barriered_from_usergroup_ids,
        primary_usergroup_id,
        restricted_subjects,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_barriers_list")
    def admin_barriers_list(self, *, cursor=..., limit=..., **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_create"
    )
    def admin_conversations_create(
        self, *, is_private, name, description=..., org_wide=..., team_id=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_delete"
    )
    def admin_conversations_delete(self, *, channel_id, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_invite"
    )
    def admin_conversations_invite(self, *, channel_id, user_ids, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_archive"
    )
    def admin_conversations_archive(self, *, channel_id, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_unarchive"
    )
    def admin_conversations_unarchive(self, *, channel_id, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_rename"
    )
    def admin_conversations_rename(self, *, channel_id, name, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_search"
    )
    def admin_conversations_search(
        self,
        *,
        cursor=...,
        limit=...,
        query=...,
        search_channel_types=...,
        sort=...,
        sort_dir=...,
        team_ids=...,
        **kwargs,
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_convertToPrivate",
    )
    def admin_conversations_convertToPrivate(self, *, channel_id, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_convertToPublic",
    )
    def admin_conversations_convertToPublic(self, *, channel_id, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_setConversationPrefs",
    )
    def admin_conversations_setConversationPrefs(self, *, channel_id, prefs, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_getConversationPrefs",
    )
    def admin_conversations_getConversationPrefs(self, *, channel_id, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_disconnectShared",
    )
    def admin_conversations_disconnectShared(
        self, *, channel_id, leaving_team_ids=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_lookup"
    )
    def admin_conversations_lookup(
        self,
        *,
        last_message_activity_before,
        team_ids,
        cursor=...,
        limit=...,
        max_member_count=...,
        **kwargs,
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_ekm_listOriginalConnectedChannelInfo",
    )
    def admin_conversations_ekm_listOriginalConnectedChannelInfo(
        self, *, channel_ids=..., cursor=..., limit=..., team_ids=..., **kwargs
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_restrictAccess_addGroup",
    )
    def admin_conversations_restrictAccess_addGroup(
        self, *, channel_id, group_id, team_id=..., **kwargs
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_restrictAccess_listGroups",
    )
    def admin_conversations_restrictAccess_listGroups(
        self, *, channel_id, team_id=..., **kwargs
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_restrictAccess_removeGroup",
    )
    def admin_conversations_restrictAccess_removeGroup(
        self, *, channel_id, group_id, team_id, **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_setTeams"
    )
    def admin_conversations_setTeams(
        self, *, channel_id, org_channel=..., target_team_ids=..., team_id=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_getTeams"
    )
    def admin_conversations_getTeams(self, *, channel_id, cursor=..., limit=..., **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_getCustomRetention",
    )
    def admin_conversations_getCustomRetention(self, *, channel_id, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_removeCustomRetention",
    )
    def admin_conversations_removeCustomRetention(self, *, channel_id, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_setCustomRetention",
    )
    def admin_conversations_setCustomRetention(self, *, channel_id, duration_days, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_bulkArchive"
    )
    def admin_conversations_bulkArchive(self, *, channel_ids, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_bulkDelete"
    )
    def admin_conversations_bulkDelete(self, *, channel_ids, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_bulkMove"
    )
    def admin_conversations_bulkMove(self, *, channel_ids, target_team_id, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_conversations_bulkSetProperties",
    )
    def admin_conversations_bulkSetProperties(self, *, channel_ids, property, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_emoji_add")
    def admin_emoji_add(self, *, name, url, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_emoji_addAlias")
    def admin_emoji_addAlias(self, *, alias_for, name, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_emoji_list")
    def admin_emoji_list(self, *, cursor=..., limit=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_emoji_remove")
    def admin_emoji_remove(self, *, name, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_emoji_rename")
    def admin_emoji_rename(self, *, name, new_name, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_functions_list")
    def admin_functions_list(self, *, app_ids, team_id=..., cursor=..., limit=..., **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_functions_permissions_lookup",
    )
    def admin_functions_permissions_lookup(self, *, function_ids, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_functions_permissions_set"
    )
    def admin_functions_permissions_set(
        self, *, function_id, visibility, user_ids=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_roles_addAssignments"
    )
    def admin_roles_addAssignments(self, *, role_id, entity_ids, user_ids, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_roles_listAssignments"
    )
    def admin_roles_listAssignments(
        self, *, role_ids=..., entity_ids=..., cursor=..., limit=..., sort_dir=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_roles_removeAssignments"
    )
    def admin_roles_removeAssignments(self, *, role_id, entity_ids, user_ids, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_slackbot_skills_list"
    )
    def admin_slackbot_skills_list(
        self,
        *,
        category=...,
        cursor=...,
        limit=...,
        creator_ids=...,
        publish_status=...,
        auto_enabled_status=...,
        sort=...,
        sort_dir=...,
        **kwargs,
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_slackbot_skills_publish"
    )
    def admin_slackbot_skills_publish(self, *, skill_ids, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_slackbot_skills_setAutoEnabled",
    )
    def admin_slackbot_skills_setAutoEnabled(
        self, *, skill_id, permission_type, usergroup_ids=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_slackbot_skills_unpublish"
    )
    def admin_slackbot_skills_unpublish(self, *, skill_ids, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_session_reset")
    def admin_users_session_reset(self, *, user_id, mobile_only=..., web_only=..., **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_session_resetBulk"
    )
    def admin_users_session_resetBulk(
        self, *, user_ids, mobile_only=..., web_only=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_session_invalidate"
    )
    def admin_users_session_invalidate(self, *, session_id, team_id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_session_list")
    def admin_users_session_list(
        self, *, cursor=..., limit=..., team_id=..., user_id=..., **kwargs
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_teams_settings_setDefaultChannels",
    )
    def admin_teams_settings_setDefaultChannels(self, *, team_id, channel_ids, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_session_getSettings"
    )
    def admin_users_session_getSettings(self, *, user_ids, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_session_setSettings"
    )
    def admin_users_session_setSettings(
        self, *, user_ids, desktop_app_browser_quit=..., duration=..., **kwargs
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_session_clearSettings",
    )
    def admin_users_session_clearSettings(self, *, user_ids, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_unsupportedVersions_export",
    )
    def admin_users_unsupportedVersions_export(
        self, *, date_end_of_support=..., date_sessions_started=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_inviteRequests_approve"
    )
    def admin_inviteRequests_approve(self, *, invite_request_id, team_id=..., **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_inviteRequests_approved_list",
    )
    def admin_inviteRequests_approved_list(
        self, *, cursor=..., limit=..., team_id=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_inviteRequests_denied_list"
    )
    def admin_inviteRequests_denied_list(self, *, cursor=..., limit=..., team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_inviteRequests_deny")
    def admin_inviteRequests_deny(self, *, invite_request_id, team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_inviteRequests_list")
    def admin_inviteRequests_list(self, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_teams_admins_list")
    def admin_teams_admins_list(self, *, team_id, cursor=..., limit=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_teams_create")
    def admin_teams_create(
        self, *, team_domain, team_name, team_description=..., team_discoverability=..., **kwargs
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_teams_list")
    def admin_teams_list(self, *, cursor=..., limit=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_teams_owners_list")
    def admin_teams_owners_list(self, *, team_id, cursor=..., limit=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_teams_settings_info")
    def admin_teams_settings_info(self, *, team_id, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_teams_settings_setDescription",
    )
    def admin_teams_settings_setDescription(self, *, team_id, description, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_teams_settings_setDiscoverability",
    )
    def admin_teams_settings_setDiscoverability(self, *, team_id, discoverability, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_teams_settings_setIcon"
    )
    def admin_teams_settings_setIcon(self, *, team_id, image_url, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_teams_settings_setName"
    )
    def admin_teams_settings_setName(self, *, team_id, name, **kwargs): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_usergroups_addChannels"
    )
    def admin_usergroups_addChannels(self, *, channel_ids, usergroup_id, team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_usergroups_addTeams")
    def admin_usergroups_addTeams(
        self, *, usergroup_id, team_ids, auto_provision=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_usergroups_listChannels"
    )
    def admin_usergroups_listChannels(
        self, *, usergroup_id, include_num_members=..., team_id=..., **kwargs
    ): ...
    @blocking(
        "http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_usergroups_removeChannels"
    )
    def admin_usergroups_removeChannels(self, *, usergroup_id, channel_ids, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_assign")
    def admin_users_assign(
        self,
        *,
        team_id,
        user_id,
        channel_ids=...,
        is_restricted=...,
        is_ultra_restricted=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_invite")
    def admin_users_invite(
        self,
        *,
        team_id,
        email,
        channel_ids,
        custom_message=...,
        email_password_policy_enabled=...,
        guest_expiration_ts=...,
        is_restricted=...,
        is_ultra_restricted=...,
        real_name=...,
        resend=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_getExpiration")
    def admin_users_getExpiration(self, *, user_id, target_team=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_list")
    def admin_users_list(
        self,
        *,
        team_id=...,
        include_deactivated_user_workspaces=...,
        is_active=...,
        cursor=...,
        limit=...,
        **kwargs,
    ): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_remove")
    def admin_users_remove(self, *, team_id, user_id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_setAdmin")
    def admin_users_setAdmin(self, *, team_id, user_id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_setExpiration")
    def admin_users_setExpiration(self, *, expiration_ts, user_id, team_id=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_setOwner")
    def admin_users_setOwner(self, *, team_id, user_id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_users_setRegular")
    def admin_users_setRegular(self, *, team_id, user_id, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_workflows_search")
    def admin_workflows_search(
        self,
        *,
        app_id=...,
        collaborator_ids=...,
        cursor=...,
        limit=...,
        no_collaborators=...,
        num_trigger_ids=...,
        query=...,
        sort=...,
        sort_dir=...,
        source=...,
        **kwargs,
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_workflows_permissions_lookup",
    )
    def admin_workflows_permissions_lookup(
        self, *, workflow_ids, max_workflow_triggers=..., **kwargs
    ): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_workflows_collaborators_add",
    )
    def admin_workflows_collaborators_add(self, *, collaborator_ids, workflow_ids, **kwargs): ...
    @blocking(
        "http",
        instead="slack_sdk.web.async_client.AsyncWebClient.admin_workflows_collaborators_remove",
    )
    def admin_workflows_collaborators_remove(self, *, collaborator_ids, workflow_ids, **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_client.AsyncWebClient.admin_workflows_unpublish")
    def admin_workflows_unpublish(self, *, workflow_ids, **kwargs): ...
    def chat_stream(
        self,
        *,
        buffer_size=...,
        channel,
        thread_ts,
        recipient_team_id=...,
        recipient_user_id=...,
        task_display_mode=...,
        icon_emoji=...,
        icon_url=...,
        username=...,
        **kwargs,
    ): ...

class WebhookClient:
    @blocking("http", instead="slack_sdk.webhook.async_client.AsyncWebhookClient.send")
    def send(
        self,
        *,
        text=...,
        attachments=...,
        blocks=...,
        response_type=...,
        replace_original=...,
        delete_original=...,
        unfurl_links=...,
        unfurl_media=...,
        metadata=...,
        headers=...,
    ): ...
    @blocking("http", instead="slack_sdk.webhook.async_client.AsyncWebhookClient.send_dict")
    def send_dict(self, body, headers=...): ...
