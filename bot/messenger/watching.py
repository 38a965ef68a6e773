"""Errors go to a chat of the operator's, too: what the log says at ERROR, which holds no words."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from contextlib import suppress
from typing import NoReturn

from telegram.error import TelegramError

from bot.logs import handler
from bot.messenger.ports import Caller, Pace

EVERY = 30.0
"""Seconds between two messages: a fault that repeats must not become a flood of its own."""
LINES, AT_MOST = 20, 3_500
"""Of one message; and its characters."""


class Watching(logging.Handler):
    """Collects lines and sends them to `chat`, several as one; those too many are counted."""

    def __init__(self, api: Caller, chat: int, pace: Pace) -> None:
        super().__init__(logging.ERROR)
        self._api, self._chat, self._pace = api, chat, pace
        self._lines: deque[str] = deque()
        self._more = 0
        self._there = asyncio.Event()
        self._written = handler("text")

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line as the log shows it, without a token and without words."""
        if len(self._lines) < LINES:
            self._lines.append(self._written.format(record)[: AT_MOST // 4])
        else:
            self._more += 1
        self._there.set()

    def _told(self) -> str:
        """The first of what came, as far as one message holds, and how many more there were."""
        told, more = self._lines.popleft(), self._more
        while self._lines and len(told) + len(self._lines[0]) < AT_MOST:
            told += f"\n{self._lines.popleft()}"
        more += len(self._lines)
        self._lines.clear()
        self._more = 0
        return f"{told}\nand {more} more, in the log" if more else told

    async def run(self) -> NoReturn:
        """Send for ever what comes; what cannot be sent stands in the log all the same."""
        while True:
            await self._there.wait()
            self._there.clear()
            text = self._told()
            with suppress(TelegramError):
                await self._api.call("sendMessage", chat_id=self._chat, text=text)
            await self._pace.sleep(EVERY)
