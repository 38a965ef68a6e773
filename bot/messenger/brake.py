"""Calls are paced before they are refused: learned from refusals, so that it costs nothing before.

Telegram refuses what is too much in all, about thirty a second, or too much in one chat. Refused
in one chat, that chat waits. Refused in several at once, it is too much in all: then every call
waits for its turn, messages before what is only drawn anew, each in the order of coming.
"""

from __future__ import annotations

import asyncio
from collections import deque
from datetime import datetime, timedelta

from bot.messenger.ports import Pace

RATE = 25.0
"""A second, once Telegram has had enough."""
SEVERAL = 3
"""Chats that are refused within a moment: that is no longer about one of them."""
MOMENT = timedelta(seconds=3)
LASTS = timedelta(minutes=2)
"""How long after the last refusal calls are paced."""


class Brake:
    """Lets everything pass until several chats were refused at once; then `RATE` a second."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._refused: dict[int, datetime] = {}
        self._until: datetime | None = None
        self._messages: deque[asyncio.Future[None]] = deque()
        self._edits: deque[asyncio.Future[None]] = deque()
        self._pump: asyncio.Task[None] | None = None

    @property
    def is_on(self) -> bool:
        """Whether calls are paced now."""
        return self._until is not None and self._pace.clock() < self._until

    def refused(self, chat: int, seconds: float) -> None:
        """A call to this chat was to be made so many seconds later."""
        now = self._pace.clock()
        recent = {each: at for each, at in self._refused.items() if abs(now - at) < MOMENT}
        self._refused = recent | {chat: now}
        if len(self._refused) >= SEVERAL or self.is_on:
            self._until = now + LASTS + timedelta(seconds=min(seconds, LASTS.total_seconds()))

    async def turn(self, *, is_edit: bool = False) -> None:
        """Return when one call may be made."""
        if not self.is_on and self._pump is None:
            return
        waiting = asyncio.get_running_loop().create_future()
        (self._edits if is_edit else self._messages).append(waiting)
        if self._pump is None:
            self._pump = asyncio.create_task(self._release())
        await waiting

    async def close(self) -> None:
        """Let go of whoever waits: the bot ends."""
        if self._pump is not None:
            self._pump.cancel()
            await asyncio.gather(self._pump, return_exceptions=True)

    async def _release(self) -> None:
        """One after the other, until nobody waits."""
        try:
            while self._messages or self._edits:
                waiting = (self._messages or self._edits).popleft()
                if waiting.done():
                    continue  # whoever waited was told to stop
                waiting.set_result(None)
                if self.is_on:
                    await self._pace.sleep(1 / RATE)
        finally:
            self._pump = None
