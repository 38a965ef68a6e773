"""Help that needs no database: where nothing can be written, whoever is in danger still hears it.

What somebody wrote was not taken and comes again; so each chat is told once, until it works again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from telegram.error import TelegramError

from bot.messenger.inbound import Inbound
from bot.messenger.ports import Caller
from bot.speech.conversation import Conversation

ONE_MOMENT = (
    "One moment, please: that was more at once than I can take. What you sent last is not kept; "
    "in a minute you can go on where we are. In danger: /crisis"
)
_log = logging.getLogger(__name__)


class Lifeline:
    """Says the static text about danger straight to the chats of those whose words ask for it."""

    def __init__(self, api: Caller, conversation: Conversation, language: str) -> None:
        self._api, self._conversation, self._language = api, conversation, language
        self._told: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_down = False

    def untaken(self, came: Inbound) -> None:
        """The database did not take this."""
        self._is_down = True
        if self.is_cry(came) and came.chat not in self._told:
            self._told.add(came.chat)
            self._start(self._help(came))

    def is_cry(self, came: Inbound) -> bool:
        """Whether these words may ask for help: nothing may hold them up."""
        return came.event is not None and self._conversation.is_distress(came.event)

    def calm(self, chat: int) -> None:
        """Say to whoever sends too much that it is too much."""
        self._start(self._say(chat, ONE_MOMENT))

    def _start(self, telling: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(telling)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def taken(self) -> None:
        """The database takes what comes."""
        if self._is_down:
            _log.warning("The database takes what comes again; all that waited is taken now.")
            self._is_down = False
            self._told.clear()

    async def close(self) -> None:
        """What is on its way may still arrive, for a moment."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=1.0)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _say(self, chat: int, text: str) -> None:
        with suppress(TelegramError):
            await self._api.call("sendMessage", chat_id=chat, text=text)

    async def _help(self, came: Inbound) -> None:
        text = self._conversation.crisis(came.language or self._language)
        try:
            await self._api.call("sendMessage", chat_id=came.chat, text=text)
        except TelegramError:
            self._told.discard(came.chat)
            _log.warning("A chat could not be told the lines for danger; it is tried again.")
