"""The ways in against the strict fake Bot API, over real HTTP: every update arrives."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter

from bot.errors import Problem
from bot.messenger.api import Api, Identity
from bot.messenger.health import Health
from bot.messenger.polling import Polling
from bot.messenger.ports import Pace
from bot.messenger.refusals import seconds_to_wait
from bot.messenger.serving import Serving
from bot.messenger.transport import Transport
from bot.messenger.webhook import Webhook
from bot.settings.run_values import Listen, WebhookSettings
from tests.bot.messenger.acting import Box, Time
from tests.bot.messenger.inprocess import api_of
from tests.fake_telegram.core import TOKEN, FakeTelegram
from tests.fake_telegram.faults import Faults, Kind
from tests.fake_telegram.serving import serving

MANY = 120
SHORT = 0.01


async def short(_: float) -> None:
    """Every wait, cut short."""
    await asyncio.sleep(SHORT)


PACE = Pace(Time().clock, short, lambda: 1.0)


def polling(api: Api, box: Any, health: Health | None = None) -> Polling:
    return Polling(
        api,
        box,
        health=health or Health(),
        pace=PACE,
        seconds=1,
    )


async def until(is_so: Callable[[], bool]) -> None:
    for _ in range(1_000):
        if is_so():
            return
        await asyncio.sleep(0.01)
    raise TimeoutError


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


async def stopped(task: asyncio.Task[Any]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


class Flaky(Box):
    """Cannot commit every third batch."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    async def take(self, updates: Any) -> None:
        self.calls += 1
        if self.calls % 3 == 0:
            raise ZeroDivisionError
        await super().take(updates)


@pytest.mark.logs_errors
def test_by_polling_every_update_arrives_whatever_fails() -> None:
    fake = FakeTelegram()
    ann, box = fake.person(), Flaky()
    fake.faults = Faults.of_every_kind(0.3, seed=5, seconds=0.01)
    fake.faults.duplicate = fake.faults.reorder = 0.3

    async def use(url: str) -> None:
        for _ in range(4):  # as if it were ended and begun anew
            api = Api(TOKEN, url, Transport(read=0.3, connect=1), margin=0.2)
            task = asyncio.create_task(polling(api, box).run())
            for number in range(MANY // 4):
                ann.says(str(number))
                await asyncio.sleep(0.002)
            await stopped(task)
            await api.close()
        api = Api(TOKEN, url, Transport(read=0.3, connect=1), margin=0.2)
        task = asyncio.create_task(polling(api, box).run())
        await until(lambda: len(set(box.taken)) == MANY and not ann.bot.updates.waiting)
        await stopped(task)
        await api.close()

    with serving(fake) as url:
        asyncio.run(use(url))
    assert len(set(box.taken)) == MANY
    assert max(box.taken) - min(box.taken) == MANY - 1


def test_of_two_pollers_one_waits_and_says_so(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeTelegram()
    ann, boxes = fake.person(), [Box(), Box()]

    async def use(url: str) -> None:
        apis = [Api(TOKEN, url) for _ in boxes]
        tasks = [
            asyncio.create_task(polling(api, box).run())
            for api, box in zip(apis, boxes, strict=True)
        ]
        for number in range(20):
            ann.says(str(number))
            await asyncio.sleep(0.02)
        await until(lambda: len({*boxes[0].taken, *boxes[1].taken}) == 20)
        for task, api in zip(tasks, apis, strict=True):
            await stopped(task)
            await api.close()

    with serving(fake) as url:
        asyncio.run(use(url))
    said = {record.getMessage() for record in caplog.records}
    assert said == {"Another instance polls with this token; this one waits."}
    assert len(caplog.records) <= 2


def test_a_token_that_the_server_does_not_know_ends_the_start() -> None:
    async def use(url: str) -> None:
        api = Api(TOKEN[:-1] + "y", url)
        try:
            await polling(api, Box()).run()
        finally:
            await api.close()

    with serving(FakeTelegram()) as url, pytest.raises(Problem, match="REBOUND_BOT_TOKEN"):
        asyncio.run(use(url))


@pytest.mark.logs_errors
def test_by_webhook_every_update_arrives_whatever_fails() -> None:
    fake = FakeTelegram(allow_plain_webhook=True)
    ann, box, health = fake.person(), Flaky(), Health()
    fake.faults = Faults(seed=3, duplicate=0.3, reorder=0.3)
    fake.faults.next("setWebhook", Kind.RESET_AFTER)

    async def use(url: str) -> None:
        api, port = Api(TOKEN, url), free_port()
        webhook = Webhook(
            api,
            box,
            WebhookSettings(f"http://127.0.0.1:{port}/in", "s3"),
            health=health,
            pace=PACE,
        )
        posts = {webhook.path: webhook.handle}
        at = Serving(Listen("127.0.0.1", port), health=health, clock=Time().clock, posts=posts)
        for _ in range(3):  # as if it were ended and begun anew, on the same port
            await at.start()
            await webhook.register()
            for number in range(MANY // 3):
                ann.says(str(number))
                await asyncio.sleep(0.002)
            await at.stop()
        await at.start()
        await until(lambda: len(set(box.taken)) == MANY and not ann.bot.updates.waiting)
        await at.stop()
        await api.close()

    with serving(fake) as url:
        asyncio.run(use(url))
    assert len(set(box.taken)) == MANY
    assert health.ready(Time().now)[0]


def test_in_process_the_errors_are_the_same() -> None:
    fake = FakeTelegram()
    ann = fake.person()
    ann.starts()
    fake.faults.next("sendMessage", Kind.FLOOD)

    async def use() -> None:
        api = api_of(fake)
        assert await api.identity() == Identity(123456789, "rebound_bot")
        with pytest.raises(RetryAfter) as told:
            await api.call("sendMessage", chat_id=ann.id, text="hello")
        assert seconds_to_wait(told.value) == 1
        with pytest.raises(BadRequest):
            await api.call("sendMessage", chat_id=ann.id, text="")
        await api.call("sendMessage", chat_id=ann.id, text="hello")
        ann.blocks()
        with pytest.raises(Forbidden):
            await api.call("sendMessage", chat_id=ann.id, text="hello")
        await api.close()
        with pytest.raises(InvalidToken):
            await api_of(fake, TOKEN[:-1] + "y").call("getMe")

    asyncio.run(use())
    assert fake.journal.texts(ann.id) == ["hello"]
