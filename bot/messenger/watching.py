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
AT_MOST = 3_500
"""Characters of one message."""


class Watching(logging.Handler):
    """Collects lines and sends them to `chat`, several as one; those too many are counted."""

    def __init__(self, api: Caller, chat: int, pace: Pace) -> None:
        super().__init__(logging.ERROR)
        self._api, self._chat, self._pace = api, chat, pace
        self._lines: deque[str] = deque(maxlen=20)
        self._there = asyncio.Event()
        self._written = handler("text")

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line as the log shows it, without a token and without words."""
        self._lines.append(self._written.format(record))
        self._there.set()

    async def run(self) -> NoReturn:
        """Send for ever what comes; what cannot be sent stands in the log all the same."""
        while True:
            await self._there.wait()
            self._there.clear()
            text = "\n".join(self._lines)[:AT_MOST]
            self._lines.clear()
            with suppress(TelegramError):
                await self._api.call("sendMessage", chat_id=self._chat, text=text)
            await self._pace.sleep(EVERY)
