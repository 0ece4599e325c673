from loopsafe import blocking

class TeleBot:
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_webhook")
    def set_webhook(
        self,
        url=...,
        certificate=...,
        max_connections=...,
        allowed_updates=...,
        ip_address=...,
        drop_pending_updates=...,
        timeout=...,
        secret_token=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.run_webhooks")
    def run_webhooks(
        self,
        listen=...,
        port=...,
        url_path=...,
        certificate=...,
        certificate_key=...,
        webhook_url=...,
        max_connections=...,
        allowed_updates=...,
        ip_address=...,
        drop_pending_updates=...,
        timeout=...,
        secret_token=...,
        secret_token_length=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_webhook")
    def delete_webhook(self, drop_pending_updates=..., timeout=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_webhook_info")
    def get_webhook_info(self, timeout=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.remove_webhook")
    def remove_webhook(self): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_updates")
    def get_updates(
        self, offset=..., limit=..., timeout=..., allowed_updates=..., long_polling_timeout=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.infinity_polling")
    def infinity_polling(
        self,
        timeout=...,
        skip_pending=...,
        long_polling_timeout=...,
        logger_level=...,
        allowed_updates=...,
        restart_on_change=...,
        path_to_watch=...,
        *args,
        **kwargs,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.polling")
    def polling(
        self,
        non_stop=...,
        skip_pending=...,
        interval=...,
        timeout=...,
        long_polling_timeout=...,
        logger_level=...,
        allowed_updates=...,
        none_stop=...,
        restart_on_change=...,
        path_to_watch=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_me")
    def get_me(self): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_file")
    def get_file(self, file_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_file_url")
    def get_file_url(self, file_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.download_file")
    def download_file(self, file_path): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.log_out")
    def log_out(self): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.close")
    def close(self): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_message_reaction")
    def set_message_reaction(self, chat_id, message_id, reaction=..., is_big=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_user_profile_photos")
    def get_user_profile_photos(self, user_id, offset=..., limit=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_user_profile_audios")
    def get_user_profile_audios(self, user_id, offset=..., limit=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_user_emoji_status")
    def set_user_emoji_status(
        self, user_id, emoji_status_custom_emoji_id=..., emoji_status_expiration_date=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_chat")
    def get_chat(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.leave_chat")
    def leave_chat(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_chat_administrators")
    def get_chat_administrators(self, chat_id, return_bots=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_chat_member_count")
    def get_chat_member_count(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_user_personal_chat_messages")
    def get_user_personal_chat_messages(self, user_id, limit): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_chat_sticker_set")
    def set_chat_sticker_set(self, chat_id, sticker_set_name): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_chat_sticker_set")
    def delete_chat_sticker_set(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_chat_member")
    def get_chat_member(self, chat_id, user_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_message")
    def send_message(
        self,
        chat_id,
        text,
        parse_mode=...,
        entities=...,
        disable_web_page_preview=...,
        disable_notification=...,
        protect_content=...,
        reply_to_message_id=...,
        allow_sending_without_reply=...,
        reply_markup=...,
        timeout=...,
        message_thread_id=...,
        reply_parameters=...,
        link_preview_options=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.forward_message")
    def forward_message(
        self,
        chat_id,
        from_chat_id,
        message_id,
        disable_notification=...,
        protect_content=...,
        timeout=...,
        message_thread_id=...,
        video_start_timestamp=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        message_effect_id=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.copy_message")
    def copy_message(
        self,
        chat_id,
        from_chat_id,
        message_id,
        caption=...,
        parse_mode=...,
        caption_entities=...,
        disable_notification=...,
        protect_content=...,
        reply_to_message_id=...,
        allow_sending_without_reply=...,
        reply_markup=...,
        timeout=...,
        message_thread_id=...,
        reply_parameters=...,
        show_caption_above_media=...,
        allow_paid_broadcast=...,
        video_start_timestamp=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        message_effect_id=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.approve_suggested_post")
    def approve_suggested_post(self, chat_id, message_id, send_date=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.decline_suggested_post")
    def decline_suggested_post(self, chat_id, message_id, comment=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_message")
    def delete_message(self, chat_id, message_id, timeout=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_messages")
    def delete_messages(self, chat_id, message_ids): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_message_reaction")
    def delete_message_reaction(self, chat_id, message_id, user_id=..., actor_chat_id=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_all_message_reactions")
    def delete_all_message_reactions(self, chat_id, user_id=..., actor_chat_id=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.forward_messages")
    def forward_messages(
        self,
        chat_id,
        from_chat_id,
        message_ids,
        disable_notification=...,
        message_thread_id=...,
        protect_content=...,
        direct_messages_topic_id=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.copy_messages")
    def copy_messages(
        self,
        chat_id,
        from_chat_id,
        message_ids,
        disable_notification=...,
        message_thread_id=...,
        protect_content=...,
        remove_caption=...,
        direct_messages_topic_id=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_checklist")
    def send_checklist(
        self,
        business_connection_id,
        chat_id,
        checklist,
        disable_notification=...,
        protect_content=...,
        message_effect_id=...,
        reply_parameters=...,
        reply_markup=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_message_checklist")
    def edit_message_checklist(
        self, business_connection_id, chat_id, message_id, checklist, reply_markup=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_dice")
    def send_dice(
        self,
        chat_id,
        emoji=...,
        disable_notification=...,
        reply_to_message_id=...,
        reply_markup=...,
        timeout=...,
        allow_sending_without_reply=...,
        protect_content=...,
        message_thread_id=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_photo")
    def send_photo(
        self,
        chat_id,
        photo,
        caption=...,
        parse_mode=...,
        caption_entities=...,
        disable_notification=...,
        protect_content=...,
        reply_to_message_id=...,
        allow_sending_without_reply=...,
        reply_markup=...,
        timeout=...,
        message_thread_id=...,
        has_spoiler=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        show_caption_above_media=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_live_photo")
    def send_live_photo(
        self,
        chat_id,
        live_photo,
        photo,
        message_thread_id=...,
        direct_messages_topic_id=...,
        business_connection_id=...,
        caption=...,
        parse_mode=...,
        caption_entities=...,
        show_caption_above_media=...,
        has_spoiler=...,
        disable_notification=...,
        protect_content=...,
        allow_paid_broadcast=...,
        message_effect_id=...,
        suggested_post_parameters=...,
        reply_parameters=...,
        reply_markup=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_audio")
    def send_audio(
        self,
        chat_id,
        audio,
        caption=...,
        duration=...,
        performer=...,
        title=...,
        reply_to_message_id=...,
        reply_markup=...,
        parse_mode=...,
        disable_notification=...,
        timeout=...,
        thumbnail=...,
        caption_entities=...,
        allow_sending_without_reply=...,
        protect_content=...,
        message_thread_id=...,
        thumb=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_voice")
    def send_voice(
        self,
        chat_id,
        voice,
        caption=...,
        duration=...,
        reply_to_message_id=...,
        reply_markup=...,
        parse_mode=...,
        disable_notification=...,
        timeout=...,
        caption_entities=...,
        allow_sending_without_reply=...,
        protect_content=...,
        message_thread_id=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_document")
    def send_document(
        self,
        chat_id,
        document,
        reply_to_message_id=...,
        caption=...,
        reply_markup=...,
        parse_mode=...,
        disable_notification=...,
        timeout=...,
        thumbnail=...,
        caption_entities=...,
        allow_sending_without_reply=...,
        visible_file_name=...,
        disable_content_type_detection=...,
        data=...,
        protect_content=...,
        message_thread_id=...,
        thumb=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_sticker")
    def send_sticker(
        self,
        chat_id,
        sticker,
        reply_to_message_id=...,
        reply_markup=...,
        disable_notification=...,
        timeout=...,
        allow_sending_without_reply=...,
        protect_content=...,
        data=...,
        message_thread_id=...,
        emoji=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_video")
    def send_video(
        self,
        chat_id,
        video,
        duration=...,
        width=...,
        height=...,
        thumbnail=...,
        caption=...,
        parse_mode=...,
        caption_entities=...,
        supports_streaming=...,
        disable_notification=...,
        protect_content=...,
        reply_to_message_id=...,
        allow_sending_without_reply=...,
        reply_markup=...,
        timeout=...,
        data=...,
        message_thread_id=...,
        has_spoiler=...,
        thumb=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        show_caption_above_media=...,
        allow_paid_broadcast=...,
        cover=...,
        start_timestamp=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_animation")
    def send_animation(
        self,
        chat_id,
        animation,
        duration=...,
        width=...,
        height=...,
        thumbnail=...,
        caption=...,
        parse_mode=...,
        caption_entities=...,
        disable_notification=...,
        protect_content=...,
        reply_to_message_id=...,
        allow_sending_without_reply=...,
        reply_markup=...,
        timeout=...,
        message_thread_id=...,
        has_spoiler=...,
        thumb=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        show_caption_above_media=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_video_note")
    def send_video_note(
        self,
        chat_id,
        data,
        duration=...,
        length=...,
        reply_to_message_id=...,
        reply_markup=...,
        disable_notification=...,
        timeout=...,
        thumbnail=...,
        allow_sending_without_reply=...,
        protect_content=...,
        message_thread_id=...,
        thumb=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_paid_media")
    def send_paid_media(
        self,
        chat_id,
        star_count,
        media,
        caption=...,
        parse_mode=...,
        caption_entities=...,
        show_caption_above_media=...,
        disable_notification=...,
        protect_content=...,
        reply_parameters=...,
        reply_markup=...,
        business_connection_id=...,
        payload=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_media_group")
    def send_media_group(
        self,
        chat_id,
        media,
        disable_notification=...,
        protect_content=...,
        reply_to_message_id=...,
        timeout=...,
        allow_sending_without_reply=...,
        message_thread_id=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_location")
    def send_location(
        self,
        chat_id,
        latitude,
        longitude,
        live_period=...,
        reply_to_message_id=...,
        reply_markup=...,
        disable_notification=...,
        timeout=...,
        horizontal_accuracy=...,
        heading=...,
        proximity_alert_radius=...,
        allow_sending_without_reply=...,
        protect_content=...,
        message_thread_id=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_message_live_location")
    def edit_message_live_location(
        self,
        latitude,
        longitude,
        chat_id=...,
        message_id=...,
        inline_message_id=...,
        reply_markup=...,
        timeout=...,
        horizontal_accuracy=...,
        heading=...,
        proximity_alert_radius=...,
        live_period=...,
        business_connection_id=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.stop_message_live_location")
    def stop_message_live_location(
        self,
        chat_id=...,
        message_id=...,
        inline_message_id=...,
        reply_markup=...,
        timeout=...,
        business_connection_id=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_venue")
    def send_venue(
        self,
        chat_id,
        latitude,
        longitude,
        title,
        address,
        foursquare_id=...,
        foursquare_type=...,
        disable_notification=...,
        reply_to_message_id=...,
        reply_markup=...,
        timeout=...,
        allow_sending_without_reply=...,
        google_place_id=...,
        google_place_type=...,
        protect_content=...,
        message_thread_id=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_contact")
    def send_contact(
        self,
        chat_id,
        phone_number,
        first_name,
        last_name=...,
        vcard=...,
        disable_notification=...,
        reply_to_message_id=...,
        reply_markup=...,
        timeout=...,
        allow_sending_without_reply=...,
        protect_content=...,
        message_thread_id=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
        receiver_user_id=...,
        callback_query_id=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_message_draft")
    def send_message_draft(
        self,
        chat_id,
        draft_id,
        text,
        message_thread_id=...,
        parse_mode=...,
        entities=...,
        can_stop=...,
        keep_on_stop=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_rich_message")
    def send_rich_message(
        self,
        chat_id,
        rich_message,
        business_connection_id=...,
        message_thread_id=...,
        direct_messages_topic_id=...,
        disable_notification=...,
        protect_content=...,
        allow_paid_broadcast=...,
        message_effect_id=...,
        suggested_post_parameters=...,
        reply_parameters=...,
        reply_markup=...,
        ephemeral_message_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_rich_message_draft")
    def send_rich_message_draft(
        self, chat_id, draft_id, rich_message, message_thread_id=..., can_stop=..., keep_on_stop=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_chat_action")
    def send_chat_action(
        self, chat_id, action, timeout=..., message_thread_id=..., business_connection_id=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.kick_chat_member")
    def kick_chat_member(self, *args, **kwargs): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.ban_chat_member")
    def ban_chat_member(self, chat_id, user_id, until_date=..., revoke_messages=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.unban_chat_member")
    def unban_chat_member(self, chat_id, user_id, only_if_banned=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.restrict_chat_member")
    def restrict_chat_member(
        self,
        chat_id,
        user_id,
        until_date=...,
        can_send_messages=...,
        can_send_media_messages=...,
        can_send_polls=...,
        can_send_other_messages=...,
        can_add_web_page_previews=...,
        can_change_info=...,
        can_invite_users=...,
        can_pin_messages=...,
        permissions=...,
        use_independent_chat_permissions=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.promote_chat_member")
    def promote_chat_member(
        self,
        chat_id,
        user_id,
        can_change_info=...,
        can_post_messages=...,
        can_edit_messages=...,
        can_delete_messages=...,
        can_invite_users=...,
        can_restrict_members=...,
        can_pin_messages=...,
        can_promote_members=...,
        is_anonymous=...,
        can_manage_chat=...,
        can_manage_video_chats=...,
        can_manage_voice_chats=...,
        can_manage_topics=...,
        can_post_stories=...,
        can_edit_stories=...,
        can_delete_stories=...,
        can_send_welcome_messages=...,
        can_manage_direct_messages=...,
        can_manage_tags=...,
    ): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.set_chat_administrator_custom_title"
    )
    def set_chat_administrator_custom_title(self, chat_id, user_id, custom_title): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_chat_member_tag")
    def set_chat_member_tag(self, chat_id, user_id, tag=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.ban_chat_sender_chat")
    def ban_chat_sender_chat(self, chat_id, sender_chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.unban_chat_sender_chat")
    def unban_chat_sender_chat(self, chat_id, sender_chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_chat_permissions")
    def set_chat_permissions(self, chat_id, permissions, use_independent_chat_permissions=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.create_chat_invite_link")
    def create_chat_invite_link(
        self, chat_id, name=..., expire_date=..., member_limit=..., creates_join_request=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_chat_invite_link")
    def edit_chat_invite_link(
        self,
        chat_id,
        invite_link=...,
        name=...,
        expire_date=...,
        member_limit=...,
        creates_join_request=...,
    ): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.create_chat_subscription_invite_link"
    )
    def create_chat_subscription_invite_link(
        self, chat_id, subscription_period, subscription_price, name=...
    ): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.edit_chat_subscription_invite_link"
    )
    def edit_chat_subscription_invite_link(self, chat_id, invite_link, name=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.revoke_chat_invite_link")
    def revoke_chat_invite_link(self, chat_id, invite_link): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.export_chat_invite_link")
    def export_chat_invite_link(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.approve_chat_join_request")
    def approve_chat_join_request(self, chat_id, user_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.decline_chat_join_request")
    def decline_chat_join_request(self, chat_id, user_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.answer_chat_join_request_query")
    def answer_chat_join_request_query(self, chat_join_request_query_id, result): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_chat_join_request_web_app")
    def send_chat_join_request_web_app(self, chat_join_request_query_id, web_app_url): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_chat_photo")
    def set_chat_photo(self, chat_id, photo): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_chat_photo")
    def delete_chat_photo(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_my_commands")
    def get_my_commands(self, scope=..., language_code=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_my_name")
    def set_my_name(self, name=..., language_code=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_my_name")
    def get_my_name(self, language_code=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_my_description")
    def set_my_description(self, description=..., language_code=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_my_description")
    def get_my_description(self, language_code=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_my_short_description")
    def set_my_short_description(self, short_description=..., language_code=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_my_short_description")
    def get_my_short_description(self, language_code=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_my_profile_photo")
    def set_my_profile_photo(self, photo): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.remove_my_profile_photo")
    def remove_my_profile_photo(self): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_chat_menu_button")
    def set_chat_menu_button(self, chat_id=..., menu_button=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_chat_menu_button")
    def get_chat_menu_button(self, chat_id=...): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.set_my_default_administrator_rights"
    )
    def set_my_default_administrator_rights(self, rights=..., for_channels=...): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.get_my_default_administrator_rights"
    )
    def get_my_default_administrator_rights(self, for_channels=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_business_connection")
    def get_business_connection(self, business_connection_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_managed_bot_token")
    def get_managed_bot_token(self, user_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.replace_managed_bot_token")
    def replace_managed_bot_token(self, user_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_managed_bot_access_settings")
    def get_managed_bot_access_settings(self, user_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_managed_bot_access_settings")
    def set_managed_bot_access_settings(
        self, user_id, is_access_restricted, added_user_ids=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_my_commands")
    def set_my_commands(self, commands, scope=..., language_code=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_my_commands")
    def delete_my_commands(self, scope=..., language_code=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_chat_title")
    def set_chat_title(self, chat_id, title): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_chat_description")
    def set_chat_description(self, chat_id, description=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.pin_chat_message")
    def pin_chat_message(
        self, chat_id, message_id, disable_notification=..., business_connection_id=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.unpin_chat_message")
    def unpin_chat_message(self, chat_id, message_id=..., business_connection_id=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.unpin_all_chat_messages")
    def unpin_all_chat_messages(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_message_text")
    def edit_message_text(
        self,
        text=...,
        chat_id=...,
        message_id=...,
        inline_message_id=...,
        parse_mode=...,
        entities=...,
        disable_web_page_preview=...,
        reply_markup=...,
        link_preview_options=...,
        business_connection_id=...,
        timeout=...,
        rich_message=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_message_media")
    def edit_message_media(
        self,
        media,
        chat_id=...,
        message_id=...,
        inline_message_id=...,
        reply_markup=...,
        business_connection_id=...,
        timeout=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_message_reply_markup")
    def edit_message_reply_markup(
        self,
        chat_id=...,
        message_id=...,
        inline_message_id=...,
        reply_markup=...,
        business_connection_id=...,
        timeout=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_game")
    def send_game(
        self,
        chat_id,
        game_short_name,
        disable_notification=...,
        reply_to_message_id=...,
        reply_markup=...,
        timeout=...,
        allow_sending_without_reply=...,
        protect_content=...,
        message_thread_id=...,
        reply_parameters=...,
        business_connection_id=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_game_score")
    def set_game_score(
        self,
        user_id,
        score,
        force=...,
        chat_id=...,
        message_id=...,
        inline_message_id=...,
        disable_edit_message=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_game_high_scores")
    def get_game_high_scores(self, user_id, chat_id=..., message_id=..., inline_message_id=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_invoice")
    def send_invoice(
        self,
        chat_id,
        title,
        description,
        invoice_payload,
        provider_token,
        currency,
        prices,
        start_parameter=...,
        photo_url=...,
        photo_size=...,
        photo_width=...,
        photo_height=...,
        need_name=...,
        need_phone_number=...,
        need_email=...,
        need_shipping_address=...,
        send_phone_number_to_provider=...,
        send_email_to_provider=...,
        is_flexible=...,
        disable_notification=...,
        reply_to_message_id=...,
        reply_markup=...,
        provider_data=...,
        timeout=...,
        allow_sending_without_reply=...,
        max_tip_amount=...,
        suggested_tip_amounts=...,
        protect_content=...,
        message_thread_id=...,
        reply_parameters=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        direct_messages_topic_id=...,
        suggested_post_parameters=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.create_invoice_link")
    def create_invoice_link(
        self,
        title,
        description,
        payload,
        provider_token,
        currency,
        prices,
        max_tip_amount=...,
        suggested_tip_amounts=...,
        provider_data=...,
        photo_url=...,
        photo_size=...,
        photo_width=...,
        photo_height=...,
        need_name=...,
        need_phone_number=...,
        need_email=...,
        need_shipping_address=...,
        send_phone_number_to_provider=...,
        send_email_to_provider=...,
        is_flexible=...,
        subscription_period=...,
        business_connection_id=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_poll")
    def send_poll(
        self,
        chat_id,
        question,
        options,
        is_anonymous=...,
        type=...,
        allows_multiple_answers=...,
        correct_option_id=...,
        explanation=...,
        explanation_parse_mode=...,
        open_period=...,
        close_date=...,
        is_closed=...,
        disable_notification=...,
        reply_to_message_id=...,
        reply_markup=...,
        allow_sending_without_reply=...,
        timeout=...,
        explanation_entities=...,
        protect_content=...,
        message_thread_id=...,
        reply_parameters=...,
        business_connection_id=...,
        question_parse_mode=...,
        question_entities=...,
        message_effect_id=...,
        allow_paid_broadcast=...,
        allows_revoting=...,
        shuffle_options=...,
        allow_adding_options=...,
        hide_results_until_closes=...,
        correct_option_ids=...,
        description=...,
        description_parse_mode=...,
        description_entities=...,
        members_only=...,
        country_codes=...,
        media=...,
        explanation_media=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.stop_poll")
    def stop_poll(self, chat_id, message_id, reply_markup=..., business_connection_id=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_ephemeral_message")
    def delete_ephemeral_message(self, chat_id, receiver_user_id, ephemeral_message_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_ephemeral_message_text")
    def edit_ephemeral_message_text(
        self,
        chat_id,
        receiver_user_id,
        ephemeral_message_id,
        text=...,
        parse_mode=...,
        entities=...,
        rich_message=...,
        link_preview_options=...,
        reply_markup=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_ephemeral_message_media")
    def edit_ephemeral_message_media(
        self, chat_id, receiver_user_id, ephemeral_message_id, media, reply_markup=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_ephemeral_message_caption")
    def edit_ephemeral_message_caption(
        self,
        chat_id,
        receiver_user_id,
        ephemeral_message_id,
        caption=...,
        parse_mode=...,
        caption_entities=...,
        show_caption_above_media=...,
        reply_markup=...,
    ): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.edit_ephemeral_message_reply_markup"
    )
    def edit_ephemeral_message_reply_markup(
        self, chat_id, receiver_user_id, ephemeral_message_id, reply_markup=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.answer_shipping_query")
    def answer_shipping_query(
        self, shipping_query_id, ok, shipping_options=..., error_message=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.answer_pre_checkout_query")
    def answer_pre_checkout_query(self, pre_checkout_query_id, ok, error_message=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_my_star_balance")
    def get_my_star_balance(self): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_star_transactions")
    def get_star_transactions(self, offset=..., limit=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.refund_star_payment")
    def refund_star_payment(self, user_id, telegram_payment_charge_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_user_star_subscription")
    def edit_user_star_subscription(self, user_id, telegram_payment_charge_id, is_canceled): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_message_caption")
    def edit_message_caption(
        self,
        caption,
        chat_id=...,
        message_id=...,
        inline_message_id=...,
        parse_mode=...,
        caption_entities=...,
        reply_markup=...,
        show_caption_above_media=...,
        business_connection_id=...,
        timeout=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.reply_to")
    def reply_to(self, message, text, **kwargs): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.answer_inline_query")
    def answer_inline_query(
        self,
        inline_query_id,
        results,
        cache_time=...,
        is_personal=...,
        next_offset=...,
        switch_pm_text=...,
        switch_pm_parameter=...,
        button=...,
    ): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.unpin_all_general_forum_topic_messages"
    )
    def unpin_all_general_forum_topic_messages(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.answer_callback_query")
    def answer_callback_query(
        self, callback_query_id, text=..., show_alert=..., url=..., cache_time=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.answer_guest_query")
    def answer_guest_query(self, guest_query_id, result): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_user_chat_boosts")
    def get_user_chat_boosts(self, chat_id, user_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_sticker_set_thumbnail")
    def set_sticker_set_thumbnail(self, name, user_id, thumbnail=..., format=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_sticker_set")
    def get_sticker_set(self, name): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_custom_emoji_stickers")
    def get_custom_emoji_stickers(self, custom_emoji_ids): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_sticker_keywords")
    def set_sticker_keywords(self, sticker, keywords=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_sticker_mask_position")
    def set_sticker_mask_position(self, sticker, mask_position=...): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.set_custom_emoji_sticker_set_thumbnail"
    )
    def set_custom_emoji_sticker_set_thumbnail(self, name, custom_emoji_id=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_sticker_set_title")
    def set_sticker_set_title(self, name, title): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_sticker_set")
    def delete_sticker_set(self, name): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.send_gift")
    def send_gift(
        self,
        user_id=...,
        gift_id=...,
        text=...,
        text_parse_mode=...,
        text_entities=...,
        pay_for_upgrade=...,
        chat_id=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.verify_user")
    def verify_user(self, user_id, custom_description=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.verify_chat")
    def verify_chat(self, chat_id, custom_description=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.remove_user_verification")
    def remove_user_verification(self, user_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.remove_chat_verification")
    def remove_chat_verification(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.read_business_message")
    def read_business_message(self, business_connection_id, chat_id, message_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_business_messages")
    def delete_business_messages(self, business_connection_id, message_ids): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_business_account_name")
    def set_business_account_name(self, business_connection_id, first_name, last_name=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_business_account_username")
    def set_business_account_username(self, business_connection_id, username=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_business_account_bio")
    def set_business_account_bio(self, business_connection_id, bio=...): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.set_business_account_gift_settings"
    )
    def set_business_account_gift_settings(
        self, business_connection_id, show_gift_button, accepted_gift_types
    ): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.get_business_account_star_balance"
    )
    def get_business_account_star_balance(self, business_connection_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.transfer_business_account_stars")
    def transfer_business_account_stars(self, business_connection_id, star_count): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_business_account_gifts")
    def get_business_account_gifts(
        self,
        business_connection_id,
        exclude_unsaved=...,
        exclude_saved=...,
        exclude_unlimited=...,
        exclude_limited=...,
        exclude_unique=...,
        sort_by_price=...,
        offset=...,
        limit=...,
        exclude_limited_upgradable=...,
        exclude_limited_non_upgradable=...,
        exclude_from_blockchain=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_user_gifts")
    def get_user_gifts(
        self,
        user_id,
        exclude_unlimited=...,
        exclude_limited_upgradable=...,
        exclude_limited_non_upgradable=...,
        exclude_from_blockchain=...,
        exclude_unique=...,
        sort_by_price=...,
        offset=...,
        limit=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_chat_gifts")
    def get_chat_gifts(
        self,
        chat_id,
        exclude_unsaved=...,
        exclude_saved=...,
        exclude_unlimited=...,
        exclude_limited_upgradable=...,
        exclude_limited_non_upgradable=...,
        exclude_from_blockchain=...,
        exclude_unique=...,
        sort_by_price=...,
        offset=...,
        limit=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.convert_gift_to_stars")
    def convert_gift_to_stars(self, business_connection_id, owned_gift_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.upgrade_gift")
    def upgrade_gift(
        self, business_connection_id, owned_gift_id, keep_original_details=..., star_count=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.transfer_gift")
    def transfer_gift(
        self, business_connection_id, owned_gift_id, new_owner_chat_id, star_count=...
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.post_story")
    def post_story(
        self,
        business_connection_id,
        content,
        active_period,
        caption=...,
        parse_mode=...,
        caption_entities=...,
        areas=...,
        post_to_chat_page=...,
        protect_content=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.repost_story")
    def repost_story(
        self,
        business_connection_id,
        from_chat_id,
        from_story_id,
        active_period,
        post_to_chat_page=...,
        protect_content=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_story")
    def edit_story(
        self,
        business_connection_id,
        story_id,
        content,
        caption=...,
        parse_mode=...,
        caption_entities=...,
        areas=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_story")
    def delete_story(self, business_connection_id, story_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.gift_premium_subscription")
    def gift_premium_subscription(
        self, user_id, month_count, star_count, text=..., text_parse_mode=..., text_entities=...
    ): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.set_business_account_profile_photo"
    )
    def set_business_account_profile_photo(self, business_connection_id, photo, is_public=...): ...
    @blocking(
        "http", instead="telebot.async_telebot.AsyncTeleBot.remove_business_account_profile_photo"
    )
    def remove_business_account_profile_photo(self, business_connection_id, is_public=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_available_gifts")
    def get_available_gifts(self): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.replace_sticker_in_set")
    def replace_sticker_in_set(self, user_id, name, old_sticker, sticker): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_sticker_emoji_list")
    def set_sticker_emoji_list(self, sticker, emoji_list): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.upload_sticker_file")
    def upload_sticker_file(self, user_id, png_sticker=..., sticker=..., sticker_format=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.create_new_sticker_set")
    def create_new_sticker_set(
        self,
        user_id,
        name,
        title,
        emojis=...,
        png_sticker=...,
        tgs_sticker=...,
        webm_sticker=...,
        contains_masks=...,
        sticker_type=...,
        mask_position=...,
        needs_repainting=...,
        stickers=...,
        sticker_format=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.add_sticker_to_set")
    def add_sticker_to_set(
        self,
        user_id,
        name,
        emojis,
        png_sticker=...,
        tgs_sticker=...,
        webm_sticker=...,
        mask_position=...,
        sticker=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.set_sticker_position_in_set")
    def set_sticker_position_in_set(self, sticker, position): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_sticker_from_set")
    def delete_sticker_from_set(self, sticker): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.create_forum_topic")
    def create_forum_topic(self, chat_id, name, icon_color=..., icon_custom_emoji_id=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_forum_topic")
    def edit_forum_topic(self, chat_id, message_thread_id, name=..., icon_custom_emoji_id=...): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.close_forum_topic")
    def close_forum_topic(self, chat_id, message_thread_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.reopen_forum_topic")
    def reopen_forum_topic(self, chat_id, message_thread_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.delete_forum_topic")
    def delete_forum_topic(self, chat_id, message_thread_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.unpin_all_forum_topic_messages")
    def unpin_all_forum_topic_messages(self, chat_id, message_thread_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.edit_general_forum_topic")
    def edit_general_forum_topic(self, chat_id, name): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.close_general_forum_topic")
    def close_general_forum_topic(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.reopen_general_forum_topic")
    def reopen_general_forum_topic(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.hide_general_forum_topic")
    def hide_general_forum_topic(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.unhide_general_forum_topic")
    def unhide_general_forum_topic(self, chat_id): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.get_forum_topic_icon_stickers")
    def get_forum_topic_icon_stickers(self): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.answer_web_app_query")
    def answer_web_app_query(self, web_app_query_id, result): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.save_prepared_inline_message")
    def save_prepared_inline_message(
        self,
        user_id,
        result,
        allow_user_chats=...,
        allow_bot_chats=...,
        allow_group_chats=...,
        allow_channel_chats=...,
    ): ...
    @blocking("http", instead="telebot.async_telebot.AsyncTeleBot.save_prepared_keyboard_button")
    def save_prepared_keyboard_button(self, user_id, button): ...
