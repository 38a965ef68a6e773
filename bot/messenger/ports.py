"""What the ways in and the parts behind them expect of each other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that Telegram is asked for."""

Clock = Callable[[], datetime]
"""Now, aware, in UTC."""

Sleep = Callable[[float], Awaitable[None]]
"""Wait so many seconds."""

Jitter = Callable[[], float]
"""A random number from 0 up to 1."""


class Inbox(Protocol):
    """Where updates go."""

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Return when every one of them is committed; each has a whole number as `update_id`.

        bot.errors.Problem when they cannot be: then they come again.
        """


class Caller(Protocol):
    """Who asks the Bot API: `bot.messenger.api.Api` does."""

    async def call(self, method: str, /, **parameters: Any) -> Any:
        """The result of a method; telegram.error.TelegramError where there is none."""
