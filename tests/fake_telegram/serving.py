"""The fake as a real HTTP server on the loopback, in a thread with its own event loop."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

import uvloop
from aiohttp import web

from tests.fake_telegram.core import FakeTelegram, Taken
from tests.fake_telegram.deliveries import Deliveries
from tests.fake_telegram.faults import Fault, Kind
from tests.fake_telegram.shapes import Answer, Json, Refused, Upload, bad
from tests.fake_telegram.transport import wake

BODY_AT_MOST: Final = 60 * 2**20
NO_UPLOADS: Final[Mapping[str, Upload]] = {}


class Handler:
    """One HTTP request in, one call of the core, one response out."""

    def __init__(self, fake: FakeTelegram) -> None:
        self.fake = fake

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        head, _, rest = unquote(path).lstrip("/").partition("/")
        if head == "file":
            return self._file(rest)
        if not head.startswith("bot"):
            return _response(Refused(404, "Not Found").answer())
        try:
            given, files = await _read(request, query)
        except Refused as refused:
            return _response(refused.answer())
        taken = self.fake.take(head.removeprefix("bot"), rest, given, files)
        if taken.ticket is not None:
            await self._wait(taken)
        if taken.fault is not None:
            return await self._failed(request, taken, taken.fault)
        return _response(taken.answer)

    def _file(self, rest: str) -> web.Response:
        token, _, path = rest.removeprefix("bot").partition("/")
        content = self.fake.download(token, path)
        if content is None:
            return _response(Refused(404, "Not Found").answer())
        return web.Response(body=content, content_type="application/octet-stream")

    async def _wait(self, taken: Taken) -> None:
        ticket, ready = taken.ticket, asyncio.Event()
        if ticket is None:
            return
        ticket.on_ready = partial(wake, asyncio.get_running_loop(), ready)
        if ticket.is_ready:
            ready.set()
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(ready.wait(), ticket.seconds)
        except asyncio.CancelledError:  # the client hung up
            self.fake.abandon(taken)
            raise
        self.fake.finish(taken)

    async def _failed(self, request: web.BaseRequest, taken: Taken, fault: Fault) -> web.Response:
        """Fail as it is wished; the effect has been had, or not."""
        if fault.hangs:
            await asyncio.sleep(self.fake.faults.hang)
        if (fault.hangs or fault.resets) and request.transport is not None:
            request.transport.abort()
        if fault.kind is Kind.SLOW:
            await asyncio.sleep(fault.seconds)
        return _response(taken.answer, cut=fault.kind is Kind.TRUNCATED)


def _response(answer: Answer | None, *, cut: bool = False) -> web.Response:
    """An answer on the wire; none at all is what a closed connection gets."""
    if answer is None:
        return web.Response(status=502)
    body = answer.body
    kind = "application/json" if answer.raw is None else "text/html"
    return web.Response(
        body=body[: len(body) // 2] if cut else body,
        status=answer.status,
        headers={"Content-Type": kind},
    )


async def _read(request: web.BaseRequest, query: str) -> tuple[Json, Mapping[str, Upload]]:
    """Parameters from the address and the body, in the four ways Telegram takes them."""
    given: Json = dict(parse_qsl(query, keep_blank_values=True)) if query else {}
    if not request.body_exists:
        return given, NO_UPLOADS
    kind = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        given.update(_json(await request.read()))
    elif kind == "application/x-www-form-urlencoded":
        text = (await request.read()).decode()
        given.update(parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text)))
    elif kind == "multipart/form-data":
        return await _form(request, given)
    elif await request.read():
        raise bad("unsupported content type")
    return given, NO_UPLOADS


def _json(body: bytes) -> Json:
    try:
        given = json.loads(body or b"{}")
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise bad("can't parse JSON object")
    return given


async def _form(request: web.BaseRequest, given: Json) -> tuple[Json, Mapping[str, Upload]]:
    files: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = Upload(value.filename, value.file.read(), value.content_type)
            value.file.close()
        else:
            given[name] = value if isinstance(value, str) else bytes(value).decode()
    return given, files


class Server:
    """The loop, its thread, the socket and what delivers to webhooks."""

    def __init__(self, fake: FakeTelegram, port: int = 0) -> None:
        self.fake = fake
        self.port = port
        self.loop = uvloop.new_event_loop()
        self.deliveries = Deliveries(fake)
        self._thread = threading.Thread(target=self._run, name="fake telegram", daemon=True)
        self._web: web.Server | None = None
        self._listening: asyncio.AbstractServer | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()

    def _do(self, what: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(what, self.loop).result(10)

    def start(self) -> None:
        self._thread.start()
        self._do(self._open())

    def _request(self, *parts: Any) -> web.BaseRequest:
        """A request whose body may be as large as an upload."""
        message, payload, protocol, writer, task = parts
        return web.BaseRequest(
            message, payload, protocol, writer, task, self.loop, client_max_size=BODY_AT_MOST
        )

    async def _open(self) -> None:
        self._web = web.Server(
            Handler(self.fake),
            request_factory=self._request,
            handler_cancellation=True,
            access_log=None,
        )
        listener = socket.create_server(("127.0.0.1", self.port))
        self.port = listener.getsockname()[1]
        self._listening = await self.loop.create_server(self._web, sock=listener)
        await self.deliveries.start()

    async def _close(self) -> None:
        await self.deliveries.stop()
        if self._listening is not None:
            self._listening.close()
        if self._web is not None:
            self._web.pre_shutdown()
            await self._web.shutdown(0.1)

    def stop(self) -> None:
        self._do(self._close())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(10)
        self.loop.close()


@contextmanager
def serving(fake: FakeTelegram, port: int = 0) -> Iterator[str]:
    """The fake behind a URL on the loopback, as REBOUND_API_URL takes it."""
    server = Server(fake, port)
    server.start()
    try:
        yield server.url
    finally:
        server.stop()
