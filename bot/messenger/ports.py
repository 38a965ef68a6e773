"""What the ways in and the parts behind them expect of each other."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.utc import utc_now

UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that Telegram is asked for."""

Clock = Callable[[], datetime]
"""Now, aware, in UTC."""


def _nothing() -> None:
    """Nobody has to know."""


ON_WIRE: ContextVar[Callable[[], None]] = ContextVar("on_wire", default=_nothing)
"""Called by the transport just before a request of this task leaves: from then on it may have had
its effect, and what comes may answer it."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Time as the carrier meets it: the clock, how to wait so many seconds, and chance (0 to 1)."""

    clock: Clock = utc_now
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    jitter: Callable[[], float] = random.random


class Inbox(Protocol):
    """What takes the updates that came in."""

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Return when every one of them is committed; each has a whole number as `update_id`.

        bot.errors.Problem when they cannot be: then they come again.
        """


class Fetcher(Protocol):
    """Who brings a file that somebody sent: `bot.messenger.api.Api` does."""

    async def download(self, file_id: str, at_most: int) -> bytes:
        """What is in the file; telegram.error.BadRequest where it is gone or larger than that."""


class Caller(Protocol):
    """Who asks the Bot API: `bot.messenger.api.Api` does."""

    async def call(self, method: str, /, **parameters: Any) -> Any:
        """The result of a method; telegram.error.TelegramError where there is none."""
