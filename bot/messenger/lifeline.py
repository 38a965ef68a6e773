"""Words that need no database: where nothing can be written, whoever is in danger hears help.

What somebody wrote was not taken and comes again; so each chat is told once, until it works again.
Everybody else hears that they have to wait, once it has lasted for more than a moment.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from telegram.error import TelegramError

from bot.messenger.inbound import Inbound
from bot.messenger.ports import Caller, Clock
from bot.speech.conversation import Conversation
from flows.kernel.effects import Part

PASSES = timedelta(seconds=15)
"""A lock of so long is over before anybody wonders: nothing is said of it."""
_log = logging.getLogger(__name__)


class Lifeline:
    """Says static texts straight to chats: about danger at once, of an outage when it lasts."""

    def __init__(
        self, api: Caller, conversation: Conversation, language: str, clock: Clock
    ) -> None:
        self._api, self._conversation, self._language = api, conversation, language
        self._clock = clock
        self._helped: set[int] = set()
        self._told: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._down_since: datetime | None = None

    def untaken(self, came: Inbound) -> None:
        """The database did not take this."""
        self._down_since = self._down_since or self._clock()
        if self.is_cry(came):
            if came.chat not in self._helped:
                self._helped.add(came.chat)
                self._start(self._help(came))
        elif abs(self._clock() - self._down_since) >= PASSES and came.chat not in self._told:
            self._told.add(came.chat)
            self._start(self._say(came.chat, self._words("outage.line", came)))

    def is_cry(self, came: Inbound) -> bool:
        """Whether these words may ask for help: nothing may hold them up."""
        return came.event is not None and self._conversation.is_distress(came.event)

    def calm(self, came: Inbound) -> None:
        """Say to whoever sends too much that it is too much."""
        self._start(self._say(came.chat, self._words("flood.moment", came)))

    def _words(self, key: str, came: Inbound) -> str:
        spoken = came.language if came.language in self._conversation.languages else self._language
        return self._conversation.script(spoken).template(Part(key))

    def _start(self, telling: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(telling)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def taken(self) -> None:
        """Note that the database takes what comes: the next outage is told of anew."""
        if self._down_since is not None:
            _log.warning("The database takes what comes again; all that waited is taken now.")
            self._down_since = None
            self._helped.clear()
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
            self._helped.discard(came.chat)
            _log.warning("A chat could not be told the lines for danger; it is tried again.")
