"""Who is not talked to: groups, and strangers where there is a list. Nothing of them is kept."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from telegram.error import TelegramError

from bot.messenger.inbound import Inbound
from bot.messenger.ports import Caller

_log = logging.getLogger(__name__)

REMEMBERED = 10_000
"""Chats that were told; when there are more, some may be told once again."""


class Doorkeeper:
    """Tells a group once that it leaves, and a stranger once that the circle is closed.

    `group` and `private` are the two sentences; `allowed` None lets everybody in.
    """

    def __init__(
        self, api: Caller, allowed: frozenset[int] | None, *, group: str, private: str
    ) -> None:
        self._api, self._allowed = api, allowed
        self._group, self._private = group, private
        self._told: dict[int, None] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def refuses(self, came: Inbound) -> bool:
        """Whether this update goes no further; then whoever sent it is told, once."""
        if came.is_group:
            self._tell(came.chat, self._leave(came.chat))
            return True
        if self._allowed is None or came.user in self._allowed:
            return False
        if came.event is not None:
            if came.chat not in self._told:
                _log.info("user %d is not on the list of those who may talk.", came.user)
            self._tell(came.chat, self._say(came.chat, self._private))
        return True

    async def close(self) -> None:
        """Stop telling people that they are not let in; what was begun is dropped."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _tell(self, chat: int, telling: Coroutine[Any, Any, None]) -> None:
        if chat in self._told:
            telling.close()
            return
        if len(self._told) >= REMEMBERED:
            del self._told[next(iter(self._told))]
        self._told[chat] = None
        task = asyncio.create_task(telling)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _leave(self, chat: int) -> None:
        await self._say(chat, self._group)
        with suppress(TelegramError):
            await self._api.call("leaveChat", chat_id=chat)
        self._told.pop(chat, None)  # taken in again, it is told again

    async def _say(self, chat: int, sentence: str) -> None:
        with suppress(TelegramError):  # who does not let the bot write need not be told
            await self._api.call("sendMessage", chat_id=chat, text=sentence)
