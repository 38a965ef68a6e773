import asyncio
import io
import json
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from telegram.error import BadRequest, InvalidToken, NetworkError

from bot.errors import Fault, Problem
from bot.messenger.health import Health
from bot.messenger.serving import BODY_LIMIT, Serving
from bot.messenger.webhook import PATIENCE, SECRET_HEADER, WATCH_SECONDS, Webhook
from bot.settings.run_values import Listen, WebhookSettings
from tests.bot.messenger.acting import Box, Over, Telegram, Time, update

SECRET = "s3cret-of-ours_"
URL = "https://bot.example.org/telegram/way-in"


@dataclass
class There:
    """The server of a bot that listens, and what stands behind it."""

    box: Any = field(default_factory=Box)
    time: Time = field(default_factory=Time)
    health: Health = field(default_factory=lambda: Health(PATIENCE))
    telegram: Telegram = field(default_factory=lambda: Telegram([True]))

    def webhook(self, url: str = URL) -> Webhook:
        return Webhook(
            self.telegram,
            self.box,
            WebhookSettings(url, SECRET),
            health=self.health,
            pace=self.time.pace(),
        )

    def serving(self, host: str = "127.0.0.1", port: int = 0) -> Serving:
        webhook = self.webhook()
        posts = {webhook.path: webhook.handle}
        return Serving(Listen(host, port), health=self.health, clock=self.time.clock, posts=posts)


def visited(there: There, visit: Callable[[aiohttp.ClientSession], Awaitable[Any]]) -> Any:
    """What a visitor brings back while it listens."""

    async def run() -> Any:
        serving = there.serving()
        await serving.start()
        root = f"http://127.0.0.1:{serving.port}"
        try:
            async with aiohttp.ClientSession(root) as session:
                return await visit(session)
        finally:
            await serving.stop()

    return asyncio.run(run())


def posted(
    there: There,
    body: object,
    *,
    headers: dict[str, str] | None = None,
    path: str = "/telegram/way-in",
) -> int:
    """The status for one post."""
    data = io.BytesIO(body if isinstance(body, bytes) else json.dumps(body).encode())

    async def post(session: aiohttp.ClientSession) -> int:
        told = {SECRET_HEADER: SECRET} if headers is None else headers
        async with session.post(path, data=data, headers=told) as response:
            return response.status

    status: int = visited(there, post)
    return status


def test_an_update_is_answered_after_it_is_taken() -> None:
    there = There()
    assert posted(there, update(5)) == 200
    assert there.box.taken == [5]
    assert there.health.last_stored == there.time.now


class Slow(Box):
    """Takes its time, and notes when it is done."""

    async def take(self, updates: Any) -> None:
        await asyncio.sleep(0.1)
        await super().take(updates)


def test_the_answer_waits_for_the_commit() -> None:
    there = There(Slow())
    assert posted(there, update(5)) == 200
    assert there.box.taken == [5]


def test_a_visitor_who_leaves_does_not_undo_what_is_being_taken() -> None:
    there = There(Slow())

    async def leave(session: aiohttp.ClientSession) -> None:
        with suppress(TimeoutError):
            await session.post(
                "/telegram/way-in",
                json=update(5),
                headers={SECRET_HEADER: SECRET},
                timeout=aiohttp.ClientTimeout(total=0.03),
            )
        await asyncio.sleep(0.2)

    visited(there, leave)
    assert there.box.taken == [5]


def test_the_end_waits_for_what_is_in_hand() -> None:
    there = There(Slow())

    async def run() -> int:
        serving = there.serving()
        await serving.start()
        url = f"http://127.0.0.1:{serving.port}/telegram/way-in"
        async with aiohttp.ClientSession() as session:
            headers = {SECRET_HEADER: SECRET}
            post = asyncio.create_task(session.post(url, json=update(5), headers=headers))
            await asyncio.sleep(0.05)
            await serving.stop()
            await serving.stop()
            return (await post).status

    assert asyncio.run(run()) == 200
    assert there.box.taken == [5]


@pytest.mark.parametrize("given", ["", "wrong", SECRET + "x", SECRET[:-1], "sécret", "\udcff"])
def test_without_the_secret_nothing_is_taken(given: str) -> None:
    there = There()
    headers = {SECRET_HEADER: given} if given else {}
    if given == "\udcff":
        status = raw(there, SECRET_HEADER.encode() + b": \xff\xfe")
    else:
        status = posted(there, update(5), headers=headers)
    assert status == 403
    assert there.box.taken == []
    assert there.health.last_stored is None


def raw(there: There, *lines: bytes, first: bytes = b"POST /telegram/way-in HTTP/1.1") -> int:
    """The status for bytes as they are; 0 when the line was cut."""

    async def run() -> int:
        serving = there.serving()
        await serving.start()
        reader, writer = await asyncio.open_connection("127.0.0.1", serving.port)
        body = json.dumps(update(5)).encode()
        head = [first, b"Host: x", b"Content-Length: %d" % len(body), *lines]
        writer.write(b"\r\n".join(head) + b"\r\n\r\n" + body)
        answer = await reader.readline()
        writer.close()
        await serving.stop()
        return int(answer.split()[1]) if answer else 0

    return asyncio.run(run())


def test_the_secret_is_never_a_reason_for_an_error() -> None:
    assert raw(There(), SECRET_HEADER.encode() + b": " + SECRET.encode()) == 200


@pytest.mark.parametrize(
    "first", [b"\x16\x03\x01\x02\x00garbage", b"GET", b"POST /\x00 HTTP/1.1", b"A B C D", b""]
)
def test_what_is_no_http_is_answered_without_a_trace(
    first: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    assert raw(There(), first=first) in {0, 400, 403, 404}
    assert caplog.records == []


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b"null", b"[]", b'"x"', b"{}", b"[" * 200_000,
     b'{"update_id": "5"}', b'{"update_id": true}', b'{"update_id": null}'],
)  # fmt: skip
def test_what_is_no_update_is_refused_without_a_trace(
    body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    there = There()
    assert posted(there, body) == 400
    assert there.box.taken == []
    assert caplog.records == []


def test_a_body_too_long_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    there = There()
    assert posted(there, b" " * (BODY_LIMIT + 1)) == 413
    assert posted(there, json.dumps(update(5)).encode().ljust(BODY_LIMIT - 1)) == 200
    assert caplog.records == []


def test_what_cannot_be_committed_is_to_come_again(caplog: pytest.LogCaptureFixture) -> None:
    full = Problem("There is no room.", Fault.MACHINE)
    there = There(Box([full, full, None, full]))
    webhook_statuses = []

    async def several(session: aiohttp.ClientSession) -> None:
        for _ in range(4):
            headers = {SECRET_HEADER: SECRET}
            async with session.post("/telegram/way-in", json=update(5), headers=headers) as back:
                webhook_statuses.append(back.status)

    visited(there, several)
    assert webhook_statuses == [503, 503, 200, 503]
    assert there.box.taken == [5]
    assert [one.getMessage() for one in caplog.records] == [
        "Updates are not taken yet: There is no room."
    ] * 2
    assert there.health.ready(there.time.now) == (False, "database")


@pytest.mark.logs_errors
def test_a_fault_of_ours_is_to_come_again_too(caplog: pytest.LogCaptureFixture) -> None:
    there = There(Box([KeyError("their words")]))
    assert posted(there, update(5)) == 503
    assert [one.getMessage() for one in caplog.records] == [
        "Updates are not taken yet: please report this."
    ]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/telegram/way-in", 405),
        ("POST", "/", 404),
        ("POST", "/healthz", 405),
        ("GET", "/healthz", 200),
        ("HEAD", "/healthz", 200),
    ],
)
def test_other_paths_and_methods(method: str, path: str, status: int) -> None:
    async def ask(session: aiohttp.ClientSession) -> int:
        async with session.request(method, path) as response:
            return response.status

    assert visited(There(), ask) == status


def told_ready(there: There) -> tuple[int, str]:
    async def ask(session: aiohttp.ClientSession) -> tuple[int, str]:
        async with session.get("/readyz") as response:
            return response.status, await response.text()

    told: tuple[int, str] = visited(there, ask)
    return told


def test_it_says_in_one_word_why_it_is_not_ready() -> None:
    there = There()
    assert told_ready(there) == (503, "telegram\n")
    there.health.heard(there.time.now)
    assert told_ready(there) == (200, "ready\n")
    there.health.unstored()
    assert told_ready(there) == (503, "database\n")
    there.health.refused()
    assert told_ready(there) == (503, "token\n")


def test_it_is_registered_with_everything_telegram_has_to_know() -> None:
    there = There()
    asyncio.run(there.webhook().register())
    assert there.telegram.asked == [
        (
            "setWebhook",
            {
                "url": URL,
                "secret_token": SECRET,
                "allowed_updates": [
                    "message", "edited_message", "callback_query", "my_chat_member",
                ],
                "max_connections": 40,
                "drop_pending_updates": False,
            },
        )
    ]  # fmt: skip
    assert there.health.ready(there.time.now) == (True, "ready")


def test_an_address_that_telegram_refuses_is_told_in_one_sentence() -> None:
    there = There(telegram=Telegram([BadRequest("Bad Request: bad webhook: wrong port")]))
    with pytest.raises(Problem, match=r"REBOUND_WEBHOOK_URL.*wrong port") as told:
        asyncio.run(there.webhook().register())
    assert told.value.fault is Fault.SETTING
    assert SECRET not in str(told.value)


def test_a_wrong_token_is_told_and_an_absent_telegram_waited_for() -> None:
    there = There(telegram=Telegram([NetworkError("x"), InvalidToken("HTTP status 401")]))
    with pytest.raises(Problem, match="REBOUND_BOT_TOKEN"):
        asyncio.run(there.webhook().register())
    assert there.time.slept == [1.0]


def watched(*answers: Any) -> There:
    """It watched until the answers were used up."""
    there = There(telegram=Telegram([True, *answers]))

    async def run() -> None:
        webhook = there.webhook()
        await webhook.register()
        await webhook.watch()

    with pytest.raises(Over):
        asyncio.run(run())
    return there


def test_it_looks_every_minute_whether_telegram_still_posts_here() -> None:
    there = watched({"url": URL}, NetworkError("x"), {"url": URL})
    assert there.time.slept == [WATCH_SECONDS] * 4
    assert there.telegram.asked[1:] == [("getWebhookInfo", {})] * 4
    assert there.health.ready(there.time.now) == (True, "ready")


@pytest.mark.logs_errors
@pytest.mark.parametrize("told", [{"url": ""}, {"url": "https://other.example"}, {}, None])
def test_when_it_posts_elsewhere_this_one_says_so_once_and_waits(
    told: object, caplog: pytest.LogCaptureFixture
) -> None:
    there = watched(told, NetworkError("x"), told, told)
    assert there.health.ready(there.time.now) == (False, "telegram")
    assert {method for method, _ in there.telegram.asked[1:]} == {"getWebhookInfo"}
    assert len(caplog.records) == 1
    assert "another instance" in caplog.records[0].getMessage()
    assert watched(told, {"url": URL}).health.ready(there.time.now)[0]


@pytest.mark.logs_errors
def test_a_token_revoked_meanwhile_is_told_of_once(caplog: pytest.LogCaptureFixture) -> None:
    there = watched(InvalidToken("x"), InvalidToken("x"))
    assert there.health.ready(there.time.now) == (False, "token")
    assert len(caplog.records) == 1


def test_an_address_without_a_path_is_the_root() -> None:
    assert There().webhook("https://bot.example.org").path == "/"
    assert SECRET not in repr(There().webhook())
    assert "way-in" not in repr(There().webhook())


def test_a_port_in_use_is_one_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(Problem, match=f"127.0.0.1:{port}, and another program") as told:
            asyncio.run(There().serving(port=port).start())
    assert told.value.fault is Fault.SETTING


@pytest.mark.parametrize("host", ["no-such-host.invalid", "192.0.2.1"])
def test_a_place_that_cannot_be_listened_on_is_one_sentence(host: str) -> None:
    with pytest.raises(Problem, match=f"{host}:0, and it cannot"):
        asyncio.run(There().serving(host).start())
