from google.cloud.pubsub_v1.publisher.futures import Future
from google.cloud.pubsub_v1.subscriber.futures import StreamingPullFuture
from google.pubsub_v1.services.publisher.pagers import ListTopicsPager
from loopsafe import blocking, runs_in_thread

class PublisherClient:
    @blocking("network", instead="google.pubsub_v1.PublisherAsyncClient.create_topic")
    def create_topic(self, request=..., *, name=..., retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.PublisherAsyncClient.update_topic")
    def update_topic(
        self, request=..., *, topic=..., update_mask=..., retry=..., timeout=..., metadata=...
    ): ...
    @blocking("network", instead="google.pubsub_v1.PublisherAsyncClient.get_topic")
    def get_topic(self, request=..., *, topic=..., retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.PublisherAsyncClient.delete_topic")
    def delete_topic(self, request=..., *, topic=..., retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.PublisherAsyncClient.detach_subscription")
    def detach_subscription(self, request=..., *, retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.PublisherAsyncClient.list_topics")
    def list_topics(
        self, request=..., *, project=..., retry=..., timeout=..., metadata=...
    ) -> ListTopicsPager: ...
    @blocking("network", instead="google.pubsub_v1.PublisherAsyncClient.list_topic_subscriptions")
    def list_topic_subscriptions(
        self, request=..., *, topic=..., retry=..., timeout=..., metadata=...
    ): ...
    @blocking("network", instead="google.pubsub_v1.PublisherAsyncClient.list_topic_snapshots")
    def list_topic_snapshots(
        self, request=..., *, topic=..., retry=..., timeout=..., metadata=...
    ): ...
    @blocking("network", instead="google.pubsub_v1.PublisherAsyncClient.get_iam_policy")
    def get_iam_policy(self, request=..., *, retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.PublisherAsyncClient.set_iam_policy")
    def set_iam_policy(self, request=..., *, retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.PublisherAsyncClient.test_iam_permissions")
    def test_iam_permissions(self, request=..., *, retry=..., timeout=..., metadata=...): ...
    def publish(self, topic, data, ordering_key=..., retry=..., timeout=..., **attrs) -> Future: ...

class SubscriberClient:
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.pull")
    def pull(
        self,
        request=...,
        *,
        subscription=...,
        return_immediately=...,
        max_messages=...,
        retry=...,
        timeout=...,
        metadata=...,
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.acknowledge")
    def acknowledge(
        self, request=..., *, subscription=..., ack_ids=..., retry=..., timeout=..., metadata=...
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.modify_ack_deadline")
    def modify_ack_deadline(
        self,
        request=...,
        *,
        subscription=...,
        ack_ids=...,
        ack_deadline_seconds=...,
        retry=...,
        timeout=...,
        metadata=...,
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.streaming_pull")
    def streaming_pull(self, requests=..., *, retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.seek")
    def seek(self, request=..., *, retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.create_subscription")
    def create_subscription(
        self,
        request=...,
        *,
        name=...,
        topic=...,
        push_config=...,
        ack_deadline_seconds=...,
        retry=...,
        timeout=...,
        metadata=...,
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.update_subscription")
    def update_subscription(
        self,
        request=...,
        *,
        subscription=...,
        update_mask=...,
        retry=...,
        timeout=...,
        metadata=...,
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.get_subscription")
    def get_subscription(
        self, request=..., *, subscription=..., retry=..., timeout=..., metadata=...
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.list_subscriptions")
    def list_subscriptions(
        self, request=..., *, project=..., retry=..., timeout=..., metadata=...
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.delete_subscription")
    def delete_subscription(
        self, request=..., *, subscription=..., retry=..., timeout=..., metadata=...
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.modify_push_config")
    def modify_push_config(
        self,
        request=...,
        *,
        subscription=...,
        push_config=...,
        retry=...,
        timeout=...,
        metadata=...,
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.create_snapshot")
    def create_snapshot(
        self, request=..., *, name=..., subscription=..., retry=..., timeout=..., metadata=...
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.update_snapshot")
    def update_snapshot(
        self, request=..., *, snapshot=..., update_mask=..., retry=..., timeout=..., metadata=...
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.get_snapshot")
    def get_snapshot(self, request=..., *, snapshot=..., retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.list_snapshots")
    def list_snapshots(self, request=..., *, project=..., retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.delete_snapshot")
    def delete_snapshot(
        self, request=..., *, snapshot=..., retry=..., timeout=..., metadata=...
    ): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.get_iam_policy")
    def get_iam_policy(self, request=..., *, retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.set_iam_policy")
    def set_iam_policy(self, request=..., *, retry=..., timeout=..., metadata=...): ...
    @blocking("network", instead="google.pubsub_v1.SubscriberAsyncClient.test_iam_permissions")
    def test_iam_permissions(self, request=..., *, retry=..., timeout=..., metadata=...): ...
    @runs_in_thread("callback")
    def subscribe(
        self,
        subscription,
        callback,
        flow_control=...,
        scheduler=...,
        use_legacy_flow_control=...,
        await_callbacks_on_shutdown=...,
    ) -> StreamingPullFuture: ...
