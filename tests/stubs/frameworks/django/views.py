"""An async view must not use the sync ORM, cache or mail; a sync view may."""

import time

from asgiref.sync import sync_to_async
from django.contrib.auth.models import User
from django.core.cache import cache
from django.core.mail import send_mail
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse


def sync_view(request: HttpRequest) -> HttpResponse:
    User.objects.get(pk=1)
    cache.get("key")
    time.sleep(1)
    return HttpResponse()


def count() -> int:
    return User.objects.count()


async def async_view(request: HttpRequest) -> HttpResponse:
    User.objects.get(pk=1)  # E: blocking-database
    await User.objects.aget(pk=1)
    found = User.objects.filter(is_active=True)
    for user in found:  # E: blocking-database
        print(user)
    async for user in found:
        print(user)
    cache.get("key")  # E: blocking-database
    await cache.aget("key")
    count()  # E: blocking-database
    await sync_to_async(count)()
    with transaction.atomic():  # E: blocking-database
        pass
    with connection.cursor() as cursor:  # E: blocking-database
        cursor.execute("select 1")  # E: blocking-database
    send_mail("subject", "text", None, ["ada@example.org"])  # E: blocking-network
    return HttpResponse()
