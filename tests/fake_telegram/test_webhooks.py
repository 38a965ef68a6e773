"""Webhooks as Telegram calls them, on the loopback: order, secrets, retries, wrong turns."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from telegram import Update

from tests.fake_telegram.core import TOKEN, FakeTelegram
from tests.fake_telegram.faults import Faults
from tests.fake_telegram.people import Person
from tests.fake_telegram.serving import serving


@pytest.fixture(name="ann")
def made_ann() -> Person:
    ann = FakeTelegram(allow_plain_webhook=True).person()
    ann.starts()
    return ann


@dataclass
class Hook:
    """A webhook that writes down what comes, and fails as often as it is told."""

    failures: int = 0
    reply: Any = None
    secrets: set[str] = field(default_factory=set)
    taken: list[Update] = field(default_factory=list)
    busy: int = 0
    busiest: int = 0

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        self.busy += 1
        self.busiest = max(self.busy, self.busiest)
        body = await request.json()
        await asyncio.sleep(0.02)
        self.busy -= 1
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""))
        if self.failures:
            self.failures -= 1
            return web.Response(status=503)
        update = Update.de_json(body, None)
        assert update is not None
        self.taken.append(update)
        return web.json_response(self.reply) if self.reply else web.Response()

    async def has(self, count: int) -> None:
        for _ in range(500):
            if len(self.taken) >= count:
                return
            await asyncio.sleep(0.01)
        raise TimeoutError(f"{len(self.taken)} of {count} updates came")

    def texts(self, chat: int) -> list[str]:
        messages = [update.message for update in self.taken if update.message]
        return [str(one.text) for one in messages if one.chat.id == chat]


@asynccontextmanager
async def hooked(fake: FakeTelegram, hook: Hook, **more: Any) -> AsyncIterator[None]:
    """The webhook listens, and the fake knows where."""
    server = web.ServerRunner(web.Server(hook, access_log=None))
    await server.setup()
    site = web.TCPSite(server, "127.0.0.1", 0)
    await site.start()
    port = server.addresses[0][1]
    given = {"url": f"http://127.0.0.1:{port}/", "secret_token": "s3", **more}
    assert fake.call(TOKEN, "setWebhook", given).result
    try:
        yield
    finally:
        fake.call(TOKEN, "deleteWebhook")
        await server.cleanup()


def test_a_webhook_gets_every_update_in_order_within_a_chat(ann: Person) -> None:
    bea, hook = ann.fake.person("Bea"), Hook(failures=3)

    async def use() -> dict[str, Any]:
        async with hooked(ann.fake, hook, drop_pending_updates=True, max_connections=2):
            for number in range(5):
                ann.says(str(number))
                bea.says(str(number))
            await hook.has(10)
            await asyncio.sleep(0.1)
            info: dict[str, Any] = ann.fake.call(TOKEN, "getWebhookInfo").result
            return info

    with serving(ann.fake):
        info = asyncio.run(use())
    assert hook.texts(ann.id) == hook.texts(bea.id) == list("01234")
    assert hook.secrets == {"s3"}
    assert hook.busiest == 2
    assert info["pending_update_count"] == 0
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"


def test_a_webhook_that_is_away_is_tried_again_and_may_answer_with_a_call(ann: Person) -> None:
    hook = Hook(reply={"method": "sendMessage", "chat_id": ann.id, "text": "heard"})

    async def use() -> None:
        given = {"url": "http://127.0.0.1:9/", "drop_pending_updates": True}
        ann.fake.call(TOKEN, "setWebhook", given)
        ann.says("hello")
        await asyncio.sleep(0.1)
        said = ann.fake.call(TOKEN, "getWebhookInfo").result
        assert (said["last_error_message"], said["pending_update_count"]) == (
            "Connection refused",
            1,
        )
        async with hooked(ann.fake, hook):
            await hook.has(1)
            await asyncio.to_thread(ann.hears, "heard")
            with pytest.raises(TimeoutError, match="nobody said 'no'"):
                ann.hears("no", 0.01)

    with serving(ann.fake):
        asyncio.run(use())
    assert ann.last.body["text"] == "heard"


def test_webhook_deliveries_come_twice_and_out_of_order_on_purpose(ann: Person) -> None:
    hook = Hook()
    ann.fake.faults = Faults(seed=3, duplicate=1.0, reorder=0.5)

    async def use() -> None:
        async with hooked(ann.fake, hook, drop_pending_updates=True):
            for number in range(8):
                ann.says(str(number))
            await hook.has(16)

    with serving(ann.fake):
        asyncio.run(use())
    assert sorted(hook.texts(ann.id)) == sorted("01234567" * 2)
    assert list(dict.fromkeys(hook.texts(ann.id))) != list("01234567")
