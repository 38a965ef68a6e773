"""Every call a bot made and what became of it: what a test asks when something was lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.fake_telegram.shapes import Answer, Json


@dataclass(slots=True)
class Entry:
    """One call. Its status is None while it hangs or its answer is lost."""

    number: int
    at: float
    bot: int | None
    method: str
    chat: int | None
    parameters: Mapping[str, Any]
    status: int | None = None
    description: str = ""
    fault: str = ""
    has_effect: bool = False
    is_answered: bool = False
    message: Json | None = None

    @property
    def is_in_doubt(self) -> bool:
        """Carried out, while the bot never learned that it was."""
        return self.has_effect and not self.is_answered

    def close(self, answer: Answer | None, *, is_answered: bool) -> None:
        self.is_answered = is_answered
        if answer is None:
            return
        self.status = answer.status if is_answered else None
        self.has_effect = answer.status == 200
        self.description = str(answer.payload.get("description", ""))
        result = answer.payload.get("result")
        if isinstance(result, dict) and "message_id" in result:
            self.message = result


@dataclass
class Journal:
    entries: list[Entry] = field(default_factory=list)

    def open(self, at: float, bot: int | None, method: str, given: Mapping[str, Any]) -> Entry:
        entry = Entry(len(self.entries), at, bot, method, _number(given.get("chat_id")), given)
        self.entries.append(entry)
        return entry

    def calls(self, method: str | None = None, chat: int | None = None) -> list[Entry]:
        """The calls of a method in a chat, in order; None stands for any."""
        return [
            entry
            for entry in list(self.entries)
            if method in {None, entry.method} and chat in {None, entry.chat}
        ]

    def delivered(self, chat: int | None = None) -> list[Json]:
        """The messages that reached a chat, in order, doubtful ones included."""
        return [entry.message for entry in self.sendings(chat) if entry.message is not None]

    def sendings(self, chat: int | None = None) -> Iterator[Entry]:
        for entry in self.calls(chat=chat):
            if entry.method.startswith("send") and entry.has_effect and entry.message is not None:
                yield entry

    def texts(self, chat: int) -> list[str]:
        return [str(one.get("text", one.get("caption", ""))) for one in self.delivered(chat)]

    def repeated(self, chat: int) -> dict[str, int]:
        """Texts that reached a chat more than once, and how often."""
        return {text: count for text, count in Counter(self.texts(chat)).items() if count > 1}

    def in_doubt(self, chat: int | None = None) -> list[Entry]:
        return [entry for entry in self.calls(chat=chat) if entry.is_in_doubt]

    def refused(self) -> list[Entry]:
        """Calls answered with an error that no fault made."""
        return [
            entry
            for entry in list(self.entries)
            if entry.status not in {None, 200} and not entry.fault
        ]


def _number(chat: Any) -> int | None:
    try:
        return int(chat)
    except (TypeError, ValueError):
        return None
