"""A Bot API without a journal, so that weeks of it cost no memory: numbers and newest buttons."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any

from telegram.error import TelegramError, TimedOut

from bot.messenger.ports import ON_WIRE
from bot.messenger.refusals import FloodWait, NotSent

BATCH = 100
_BEFORE: tuple[Callable[[], TelegramError], ...] = (
    lambda: NotSent("no connection"),
    lambda: TimedOut("lost on its way"),
    lambda: FloodWait(1),
)


@dataclass(slots=True)
class Chat:
    """How far its numbers are, and what can be pressed on the newest question."""

    number: int = 0
    question: int = 0
    codes: tuple[str, ...] = ()


class Wire:
    """Fulfils `bot.messenger.ports.Caller`; a share of `fails` of what is sent goes wrong."""

    bot_id = 123456789

    def __init__(self, clock: Callable[[], datetime], *, fails: float, seed: int) -> None:
        self._clock, self._fails = clock, fails
        self._random = Random(f"wire {seed}")  # noqa: S311 - dice
        self.chats: dict[int, Chat] = {}
        self.waiting: deque[dict[str, Any]] = deque()
        self.counted: Counter[str] = Counter()
        self._updates = 0

    async def call(self, method: str, /, **given: Any) -> Any:
        """The result of the few methods that a conversation calls."""
        if method == "getUpdates":
            return self._handed_out(given.get("offset"))
        if not method.startswith("send"):
            return True
        ON_WIRE.get()()
        self._may_fail(_BEFORE, "lost")
        told = self._sent(given)
        self._may_fail((lambda: TimedOut("the answer is lost"),), "in doubt")
        return told

    async def close(self) -> None:
        """Nothing is open."""

    def says(self, chat: int, text: str) -> None:
        """Somebody writes."""
        self._came("message", self._message(chat, {"text": text}))

    def presses(self, chat: int, data: str) -> None:
        """Somebody presses a button of the newest question."""
        there = self.chats[chat]
        message = {
            "message_id": there.question,
            "date": int(self._clock().timestamp()),
            "chat": {"id": chat, "type": "private"},
            "from": {"id": self.bot_id, "is_bot": True, "first_name": "Rebound"},
            "text": "?",
        }
        query = {"id": str(self._updates), "from": _user(chat), "chat_instance": "1"}
        self._came("callback_query", {**query, "message": message, "data": data})

    def _message(self, chat: int, content: Mapping[str, str]) -> dict[str, Any]:
        there = self.chats.setdefault(chat, Chat())
        there.number += 1
        return {
            "message_id": there.number,
            "date": int(self._clock().timestamp()),
            "chat": {"id": chat, "type": "private", "first_name": "P"},
            "from": _user(chat),
            **content,
        }

    def _came(self, kind: str, what: dict[str, Any]) -> None:
        self._updates += 1
        self.waiting.append({"update_id": self._updates, kind: what})

    def _handed_out(self, offset: int | None) -> list[dict[str, Any]]:
        """What is not confirmed comes again."""
        while self.waiting and offset is not None and self.waiting[0]["update_id"] < offset:
            self.waiting.popleft()
        return [self.waiting[n] for n in range(min(BATCH, len(self.waiting)))]

    def _sent(self, given: Mapping[str, Any]) -> dict[str, int]:
        there = self.chats[given["chat_id"]]
        there.number += 1
        self.counted["sent"] += 1
        rows = (given.get("reply_markup") or {}).get("inline_keyboard", ())
        codes = tuple(one["callback_data"] for row in rows for one in row if "callback_data" in one)
        if codes or "?" in str(given.get("text", "")):
            there.question, there.codes = there.number, codes
        return {"message_id": there.number}

    def _may_fail(self, errors: tuple[Callable[[], TelegramError], ...], name: str) -> None:
        if self._random.random() < self._fails / 2:
            self.counted[name] += 1
            raise self._one_of(errors)  # by a name of its own it would keep all its frames alive

    def _one_of(self, errors: tuple[Callable[[], TelegramError], ...]) -> TelegramError:
        return self._random.choice(errors)()


def _user(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "P"}
