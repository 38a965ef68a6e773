"""Which of a person's messages answered what: one of them can be rewritten or replied to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.keep.database import Base
from bot.keep.people import Person
from bot.keep.rows import millis, pack, unpack


@dataclass(frozen=True, slots=True)
class Answered:
    """The step and the rejection that a message answered, and the words that were in it."""

    step: str = field(repr=False)
    rejection: int
    words: str = field(repr=False)


class Messages:
    """The table messages, by the channel's own numbers. `keep` belongs inside a transaction."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def keep(self, person: Person, message: int, answered: Answered, now: datetime) -> None:
        """Remember what the message answered, in place of what it answered before."""
        body = pack([answered.step, answered.rejection, answered.words])
        sealed = person.seal.close("messages", "body", message, body)
        self._base.execute(
            "INSERT INTO messages (person, message, at, body) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (person, message) DO UPDATE SET at = excluded.at, body = excluded.body",
            (person.id, message, millis(now), sealed),
        )

    def find(self, person: Person, message: int) -> Answered | None:
        """What the message answered; None where it answered nothing, or long ago."""
        row = self._base.execute(
            "SELECT body FROM messages WHERE person = ? AND message = ?", (person.id, message)
        ).fetchone()
        if row is None:
            return None
        return Answered(*unpack(person.seal.open("messages", "body", message, row[0])))

    def sweep(self, before: datetime) -> None:
        """Forget which message was which before then; the answers stay."""
        self._base.execute("DELETE FROM messages WHERE at < ?", (millis(before),))
