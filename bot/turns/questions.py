"""The questions among what goes out: which one stands, what a message was about, what arrived."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.keep.database import Base
from bot.keep.people import Person
from bot.keep.rows import millis, unpack
from bot.turns.attempts import Attempts


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: its row, how far it is, and the channel's number of it, if that is known.

    Where it may have arrived before it was sent again, the number is the lowest it may have.
    """

    sequence: int
    row: int
    status: str
    number: int | None
    tried: int | None = None
    """When a process began to send it, where several share the rows."""

    @property
    def waits(self) -> bool:
        """Whether nobody has said yet that it arrived."""
        return self.status in {"pending", "sending"}


class Questions:
    """Rows of the table outbox that ask something; `attempts` says which may have arrived unsaid.

    Its writing methods belong inside a transaction.
    """

    def __init__(self, base: Base, attempts: Attempts) -> None:
        self._base, self._attempts = base, attempts

    def newest(self, person: Person) -> Asked | None:
        """The last question put to the person.

        What else waits, like a file that is being made, is nothing that words could be early for.
        """
        row = self._base.execute(
            "SELECT sequence, id, status, coalesce(since, message), tried FROM outbox "
            "WHERE person = ? AND about IS NOT NULL ORDER BY sequence DESC LIMIT 1",
            (person.id,),
        ).fetchone()
        return None if row is None else Asked(*row)

    def is_early(self, person: Person, message: int) -> bool:
        """Whether the last question had not come when the person wrote the message.

        While it is in doubt, what comes answers it, unless it is older than what went before.
        """
        newest = self.newest(person)
        if newest is None:
            return False
        if newest.waits:
            return not self._may_stand(newest, person) or message < self._before(person, newest)
        return newest.number is not None and newest.number > message

    def _before(self, person: Person, asked: Asked) -> int:
        """The number of what was sent to the person last before that question; 0: nothing was."""
        row = self._base.execute(
            "SELECT max(message) FROM outbox WHERE person = ? AND sequence < ?",
            (person.id, asked.sequence),
        ).fetchone()
        return int(row[0] or 0)

    def in_doubt(self, person: Person) -> Asked | None:
        """The last question, where it still waits and may have arrived."""
        if not (self._base.is_shared or self._attempts.concern(person.address)):
            return None
        newest = self.newest(person)
        is_so = newest is not None and newest.waits
        return newest if is_so and self._may_stand(newest, person) else None

    def _may_stand(self, asked: Asked | None, person: Person) -> bool:
        if asked is None:
            return False
        was_tried = self._base.is_shared and asked.tried is not None
        return was_tried or self._attempts.in_doubt(asked.row, person.address)

    def about(self, person: Person, message: int) -> tuple[str, int] | None:
        """The step and the rejection that a sent question was about."""
        row = self._base.execute(
            "SELECT id, about FROM outbox WHERE person = ? AND message = ? AND about IS NOT NULL",
            (person.id, message),
        ).fetchone()
        return None if row is None else self._opened(person, *row)

    def of(self, person: Person, asked: Asked) -> tuple[str, int]:
        """The step and the rejection of one question."""
        row = self._base.execute(
            "SELECT id, about FROM outbox WHERE sequence = ? AND id = ?",
            (asked.sequence, asked.row),
        ).fetchone()
        return self._opened(person, *row)

    def asked(self, person: Person, message: int) -> tuple[str, int] | None:
        """The step and the rejection of the last question that came before a message."""
        row = self._base.execute(
            "SELECT id, about FROM outbox WHERE person = ?1 AND about IS NOT NULL "
            "AND coalesce(since, message) < ?2 ORDER BY coalesce(since, message) DESC LIMIT 1",
            (person.id, message),
        ).fetchone()
        return None if row is None else self._opened(person, *row)

    def arrived(self, person: Person, asked: Asked, number: int, now: datetime) -> None:
        """A question was answered: do not send it again. Its number is `number` at most.

        A button may have been that of an earlier copy: it came after all that was sent before it.
        """
        number = max(number, self._before(person, asked))
        self._base.execute(
            "UPDATE outbox SET status = 'sent', sent = ?, message = ?, body = NULL "
            "WHERE sequence = ? AND id = ? AND status <> 'sent'",
            (millis(now), number or None, asked.sequence, asked.row),
        )

    def came_again(self, sequence: int, row: int, number: int) -> None:
        """A row was sent as `number`; it may have arrived before, after what came earlier."""
        self._base.execute(
            "UPDATE outbox SET since = 1 + coalesce((SELECT max(number) FROM ("
            "SELECT earlier.message AS number FROM outbox AS earlier"
            " WHERE earlier.person = outbox.person AND earlier.message < ?1 "
            "UNION ALL SELECT messages.message FROM messages"
            " WHERE messages.person = outbox.person AND messages.message < ?1) AS before), 0) "
            "WHERE sequence = ?2 AND id = ?3",
            (number, sequence, row),
        )

    def waiting(self, channel: str) -> list[tuple[int, str]]:
        """Every question of the channel that waits: its id, and the address it goes to."""
        with self._base.problems():
            return self._base.execute(
                "SELECT id, address FROM outbox WHERE status IN ('pending', 'sending') "
                "AND about IS NOT NULL AND address >= ?1 || ':' AND address < ?1 || ';'",
                (channel,),
            ).fetchall()

    @staticmethod
    def _opened(person: Person, row: int, sealed: bytes) -> tuple[str, int]:
        step, rejection = unpack(person.seal.open("outbox", "about", row, sealed))
        return str(step), int(rejection)
