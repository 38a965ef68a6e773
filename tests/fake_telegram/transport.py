"""The fake as python-telegram-bot's transport, in process: no sockets, nothing sleeps."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any
from urllib.parse import unquote

from telegram._utils.defaultvalue import DefaultValue
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from tests.fake_telegram.core import FakeTelegram, Taken
from tests.fake_telegram.faults import Fault, Kind
from tests.fake_telegram.shapes import Json, Upload


def wake(loop: asyncio.AbstractEventLoop, event: asyncio.Event) -> None:
    """Set an event of a loop from any thread; a loop that has closed needs no waking."""
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(event.set)


async def no_sleep(seconds: float) -> None:
    """Let others run, and go on at once."""
    await asyncio.sleep(0)


class FakeRequest(BaseRequest):
    """Answers as the real transport would: bytes, or NetworkError and TimedOut.

    A call that hangs times out at once, for no test sleeps; a getUpdates really waits for an
    update, up to its timeout.
    """

    def __init__(
        self, fake: FakeTelegram, sleep: Callable[[float], Awaitable[None]] = no_sleep
    ) -> None:
        self.fake = fake
        self.sleep = sleep
        self.is_open = False

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        self.is_open = True

    async def shutdown(self) -> None:
        self.is_open = False

    async def do_request(  # noqa: PLR0913, PLR0917 - the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Take the call; the address is read as a server would read it."""
        if not self.is_open:
            raise RuntimeError("this transport is not initialized")
        await asyncio.sleep(0)  # a real transport lets others run
        token, name = _address(url)
        if "/file/bot" in url:
            content = self.fake.download(token, name)
            return (404, b"{}") if content is None else (200, content)
        given, files = _given(request_data)
        taken = self.fake.take(token, name, given, files)
        seconds = self.read_timeout if isinstance(read_timeout, DefaultValue) else read_timeout
        if taken.ticket is not None:
            await self._wait(taken, seconds)
        return await self._answered(taken)

    async def _wait(self, taken: Taken, read_timeout: float | None) -> None:
        """Until an update comes, or the wait is over."""
        ticket, ready = taken.ticket, asyncio.Event()
        loop = asyncio.get_running_loop()
        if ticket is None:
            return
        ticket.on_ready = partial(wake, loop, ready)
        if ticket.is_ready:
            ready.set()
        try:
            async with asyncio.timeout(min(ticket.seconds, read_timeout or ticket.seconds)):
                await ready.wait()
        except TimeoutError:
            if read_timeout and read_timeout < ticket.seconds:
                self.fake.abandon(taken)
                raise TimedOut from None
        except asyncio.CancelledError:
            self.fake.abandon(taken)
            raise
        self.fake.finish(taken)

    async def _answered(self, taken: Taken) -> tuple[int, bytes]:
        if taken.fault is not None:
            await self._fail(taken.fault)
        answer = taken.answer
        if answer is None:
            raise NetworkError("the fake lost the answer")
        body = answer.body
        if taken.fault is not None and taken.fault.kind is Kind.TRUNCATED:
            body = body[: len(body) // 2]
        return answer.status, body

    async def _fail(self, fault: Fault) -> None:
        if fault.resets:
            raise NetworkError("the connection was reset by the peer")
        if fault.hangs:
            await self.sleep(self.read_timeout or 0)
            raise TimedOut
        if fault.kind is Kind.SLOW:
            await self.sleep(fault.seconds)


def _address(url: str) -> tuple[str, str]:
    """The token and what follows it: a method or a path."""
    token, _, rest = unquote(url).partition("/bot")[2].partition("/")
    return token, rest


def _given(data: RequestData | None) -> tuple[Json, dict[str, Upload]]:
    """What the server would read: JSON without files, a form of strings with them."""
    if data is None:
        return {}, {}
    if not data.contains_files:
        return json.loads(json.dumps(data.parameters)), {}
    files = {
        name: Upload(filename, content if isinstance(content, bytes) else content.read(), kind)
        for name, (filename, content, kind) in data.multipart_data.items()
    }
    return dict(data.json_parameters), files
