"""The fake over real HTTP on the loopback: every way in, broken wires, webhooks."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot, Update

from tests.fake_telegram.core import TOKEN, FakeTelegram
from tests.fake_telegram.faults import Fault, Faults, Kind
from tests.fake_telegram.people import Person
from tests.fake_telegram.serving import serving


@pytest.fixture(name="ann")
def made_ann() -> Person:
    ann = FakeTelegram(allow_plain_webhook=True).person()
    ann.starts()
    return ann


def over_http(
    fake: FakeTelegram, use: Callable[[aiohttp.ClientSession, str], Awaitable[Any]]
) -> Any:
    async def run(url: str) -> Any:
        async with aiohttp.ClientSession() as http:
            return await use(http, f"{url}/bot{TOKEN}/")

    with serving(fake) as url:
        return asyncio.run(run(url))


def test_parameters_in_all_four_ways(ann: Person) -> None:
    async def use(http: aiohttp.ClientSession, api: str) -> list[int]:
        given = {"chat_id": str(ann.id), "text": "A & B"}
        form = aiohttp.FormData(given, default_to_multipart=True)
        ways: list[Any] = [
            http.get(f"{api}sendMessage", params=given),
            http.post(f"{api}sendMessage", data=given),
            http.post(f"{api}SendMessage", json=given),
            http.post(f"{api}sendmessage", data=form),
            http.post(f"{api}sendMessage", json=[1]),
            http.post(f"{api}sendMessage", data=b"x", headers={"Content-Type": "text/plain"}),
            http.get(f"{api}sendDice"),
            http.get(f"{api[:-6]}/getMe"),
            http.get(api[: api.index("/bot")]),
        ]
        return [(await way).status for way in ways]

    assert over_http(ann.fake, use) == [200, 200, 200, 200, 400, 400, 404, 401, 404]
    assert ann.fake.journal.texts(ann.id) == ["A & B"] * 4


def test_python_telegram_bot_over_its_own_transport(ann: Person) -> None:
    async def use(url: str) -> bytes:
        async with Bot(TOKEN, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot") as bot:
            sent = await bot.send_document(ann.id, b"\x00\xff", filename="a.pdf", caption="é")
            assert sent.document is not None
            waiting = asyncio.create_task(bot.get_updates(offset=-1, timeout=9))
            await waiting
            waiting = asyncio.create_task(
                bot.get_updates(offset=waiting.result()[-1].update_id + 1, timeout=9)
            )
            await asyncio.sleep(0.1)
            said = time.monotonic()
            ann.says("now")
            assert [one.message.text for one in await waiting if one.message] == ["now"]
            assert time.monotonic() - said < 1
            return bytes(await (await bot.get_file(sent.document)).download_as_bytearray())

    with serving(ann.fake) as url:
        assert asyncio.run(use(url)) == b"\x00\xff"


@pytest.mark.parametrize("kind", [Kind.RESET_BEFORE, Kind.RESET_AFTER, Kind.HANG_BEFORE])
def test_a_broken_wire(ann: Person, kind: Kind) -> None:
    async def use(http: aiohttp.ClientSession, api: str) -> None:
        given = {"chat_id": ann.id, "text": "x"}
        timeout = aiohttp.ClientTimeout(0.2)
        with pytest.raises((aiohttp.ClientError, TimeoutError)):
            await http.post(f"{api}sendMessage", json=given, timeout=timeout)

    ann.fake.faults.next("sendMessage", kind)
    over_http(ann.fake, use)
    assert len(ann.fake.journal.in_doubt(ann.id)) == (kind is Kind.RESET_AFTER)


def test_bodies_that_are_no_json_and_slow_ones(ann: Person) -> None:
    async def use(http: aiohttp.ClientSession, api: str) -> list[tuple[int, str, bool]]:
        seen = []
        for kind in (Kind.ERROR_502, Kind.TRUNCATED, Kind.SLOW):
            ann.fake.faults.next("getMe", Fault(kind, 0.05))
            answer = await http.get(f"{api}getMe")
            body = await answer.text()
            seen.append((answer.status, answer.content_type, body.endswith("}")))
        return seen

    kind = "application/json"
    expected = [(502, "text/html", False), (200, kind, False), (200, kind, True)]
    assert over_http(ann.fake, use) == expected


def test_a_poller_that_hung_up_is_forgotten(ann: Person) -> None:
    async def use(http: aiohttp.ClientSession, api: str) -> Any:
        given = {"offset": -1}
        last = (await (await http.get(f"{api}getUpdates", params=given)).json())["result"][-1]
        given = {"offset": last["update_id"] + 1, "timeout": 30}
        with pytest.raises(TimeoutError):
            await http.get(f"{api}getUpdates", params=given, timeout=aiohttp.ClientTimeout(0.1))
        await asyncio.sleep(0.1)
        assert ann.bot.poll is None
        ann.says("next")
        return (await (await http.get(f"{api}getUpdates", params=given)).json())["result"]

    assert [one["message"]["text"] for one in over_http(ann.fake, use)] == ["next"]
    assert ann.fake.journal.refused() == []


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
            await asyncio.to_thread(ann.waits_for, 1)

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


def test_one_body_of_json_is_one_line(ann: Person) -> None:
    answer = ann.fake.call(TOKEN, "getMe")
    assert json.loads(answer.body) == {"ok": True, "result": answer.result}
