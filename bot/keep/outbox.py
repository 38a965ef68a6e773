"""What goes out, as rows: queued in the turn, sent in order for each chat, then without a body.

A row waits as `pending`. A nudge is `sending` while it is on its way, so that one in doubt is
never sent twice; a reply in doubt stays `pending` and is sent again. `aside` was refused for good.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from typing import Any

from bot.errors import Damaged
from bot.keep.database import Base
from bot.keep.people import Person
from bot.keep.rows import millis, new_id, pack, unpack
from bot.keep.vault import Seal

IMPORT = "import"
"""A file that may be an export: fetched and read when its turn comes, in the order of its chat."""


@dataclass(frozen=True, slots=True)
class Message:
    """A rendered message: `buttons` as (code, label); the rest as in `flows.kernel.effects.Say`.

    `copies` are buttons that copy, as (label, what is copied); `title` is the line that heads it.
    `unasked`: the bot speaks first. In doubt, such a message is never sent again.
    """

    text: str = field(repr=False)
    buttons: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    kind: str = field(default="notice", repr=False)
    step: str = field(default="", repr=False)
    rejection: int = 0
    many: bool = False
    unasked: bool = False
    copies: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    title: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Document:
    """A file to be made when it is sent, as in `flows.kernel.effects.Deliver`; or one that came.

    Of the latter, kind IMPORT, `reference` finds it with the channel and `caption` stood under it.
    """

    kind: str
    rejection: int = 0
    share: bool = False
    stay: tuple[str, ...] = field(default=(), repr=False)
    reference: str = field(default="", repr=False)
    caption: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Parcel:
    """One waiting row: what goes to `address`; `person` is None where nothing is kept."""

    sequence: int
    id: int
    person: int | None
    address: str
    content: Message | Document

    @property
    def asks(self) -> bool:
        """Whether it is a question, which what comes next may answer."""
        return _about(self.content) is not None


FAREWELL = "farewell"
"""The kind of message that is the last one to somebody who was forgotten."""
_EVER, _MANY = (1 << 63) - 1, 10_000
_Aside = Callable[[Parcel, str], None]
_COLUMNS = (
    "outbox.sequence, outbox.id, outbox.person, outbox.address, outbox.body, keys.wrapped "
    "FROM outbox LEFT JOIN people ON people.id = outbox.person LEFT JOIN keys USING (slot)"
)


class Outbox:
    """The table outbox. `queue` and `drop` belong inside a transaction; the others make one.

    `said_farewell`: a last message went since it was set to False, so the store is to be settled.
    """

    def __init__(self, base: Base) -> None:
        self._base = base
        self.said_farewell = False

    def queue(
        self, person: Person | None, address: str, content: Message | Document, now: datetime
    ) -> None:
        """Add one row at the end; without a person it is deleted once sent."""
        row, at = new_id(), millis(now)
        seal = person.seal if person else self._base.vault.nobody
        sealed = seal.close("outbox", "body", row, pack([type(content).__name__, _plain(content)]))
        about = _about(content)
        named = seal.close("outbox", "about", row, pack(about)) if person and about else None
        self._base.execute(
            "INSERT INTO outbox (id, person, address, status, created, due, body, about) "
            "VALUES (?, ?, ?, 'pending', ?, ?, ?, ?)",
            (row, person.id if person else None, address, at, at, sealed, named),
        )

    def drop(self, address: str) -> None:
        """Delete what has not been sent to `address`: nobody is there."""
        self._base.execute(
            "DELETE FROM outbox WHERE address = ? AND status <> 'sent' AND status <> 'aside'",
            (address,),
        )

    def clear_the_way(self, address: str) -> None:
        """Let what is said next go first: messages that wait before it are dropped, files stay."""
        for parcel in self._parcels(self._due(address, _EVER, _MANY), self.set_aside):
            if isinstance(parcel.content, Message):
                self._base.execute(
                    "DELETE FROM outbox WHERE sequence = ? AND id = ? AND status = 'pending'",
                    (parcel.sequence, parcel.id),
                )

    def pending(self, address: str, now: datetime, limit: int = 100) -> list[Parcel]:
        """What may be sent to `address` now, in order; nothing overtakes a row that must wait."""
        while rows := self._due(address, millis(now), limit):
            if parcels := self._parcels(rows, self.aside):
                return parcels  # else none of them could be opened, and they are aside
        return []

    def _due(self, address: str, at: int, limit: int) -> list[list[Any]]:
        with self._base.problems():
            rows = self._base.execute(
                f"SELECT outbox.due, outbox.status, {_COLUMNS} "
                "WHERE outbox.address = ? AND outbox.status <> 'sent' "
                "AND outbox.status <> 'aside' ORDER BY outbox.sequence LIMIT ?",
                (address, limit),
            ).fetchall()
        ready = []
        for due, status, *row in rows:
            if due > at or status != "pending":
                break
            ready.append(row)
        return ready

    def addresses(self, channel: str) -> list[str]:
        """Every address of the channel for which something waits, the oldest first."""
        with self._base.problems():
            rows = self._base.execute(
                "SELECT address FROM outbox WHERE status <> 'sent' AND status <> 'aside' "
                "AND address >= ?1 || ':' AND address < ?1 || ';' "
                "GROUP BY address ORDER BY min(sequence)",
                (channel,),
            ).fetchall()
        return [address for (address,) in rows]

    def is_full(self, address: str, at_most: int) -> bool:
        """Whether as many rows as that wait for `address`."""
        row = self._base.execute(
            "SELECT 1 FROM outbox WHERE address = ? AND status <> 'sent' AND status <> 'aside' "
            "LIMIT 1 OFFSET ?",
            (address, at_most - 1),
        ).fetchone()
        return row is not None

    def waits(self, parcel: Parcel) -> bool:
        """Whether the row is still to be sent: somebody may have been forgotten meanwhile."""
        with self._base.problems():
            row = self._base.execute(
                "SELECT 1 FROM outbox WHERE sequence = ? AND id = ? "
                "AND status IN ('pending', 'sending')",
                (parcel.sequence, parcel.id),
            ).fetchone()
        return row is not None

    def claimed(self, parcel: Parcel) -> bool:
        """Say before sending, inside a transaction, that a parcel is on its way.

        For what must never go out twice: False when the row is gone or already claimed.
        """
        return self._change("status = 'sending'", parcel, "AND status = 'pending'")

    def sent(self, parcels: Iterable[Parcel], now: datetime) -> None:
        """Mark them sent in one commit; their bodies go, and a row without person with it."""
        with self._base.writing():
            for parcel in parcels:
                self.mark(parcel, now)

    def mark(self, parcel: Parcel, now: datetime, message: int | None = None) -> None:
        """Mark one as sent inside a transaction; `message` is the channel's number of it."""
        if parcel.person is None:
            return self._let_go(parcel, now)
        self._base.execute(
            "UPDATE outbox SET status = 'sent', sent = ?, message = ?, body = NULL "
            "WHERE sequence = ? AND id = ?",
            (millis(now), message, parcel.sequence, parcel.id),
        )

    def _let_go(self, parcel: Parcel, now: datetime) -> None:
        """Delete a row without a person; after a farewell its address is to be nowhere at all."""
        key = (parcel.sequence, parcel.id)
        self._base.execute("DELETE FROM outbox WHERE sequence = ? AND id = ?", key)
        if isinstance(parcel.content, Message) and parcel.content.kind == FAREWELL:
            self._base.unsettle(now)
            self.said_farewell = True

    def aside(self, parcel: Parcel, reason: str) -> None:
        """Never try to send this row again. `reason` is ours: a channel's may quote a text."""
        with self._base.writing():
            self.set_aside(parcel, reason)

    def set_aside(self, parcel: Parcel, reason: str) -> None:
        """Set a row aside inside a transaction; of what belongs to nobody nothing is kept."""
        if parcel.person is None:
            return self._let_go(parcel, datetime.now(UTC))
        self._change("status = 'aside', reason = ?", parcel, "", reason)

    def on_their_way(self) -> list[int]:
        """The rows that were claimed and neither marked nor set aside, by their id."""
        with self._base.problems():
            rows = self._base.execute("SELECT id FROM outbox WHERE status = 'sending'").fetchall()
        return [row for (row,) in rows]

    def doubtful(self, unsent: Iterable[int] = ()) -> int:
        """Set aside what was on its way when the process ended; how many. To be called at start.

        Of what is `unsent` nothing had left: it waits again.
        """
        with self._base.writing():
            for row in unsent:
                self._base.execute(
                    "UPDATE outbox SET status = 'pending' WHERE id = ? AND status = 'sending'",
                    (row,),
                )
            return self._base.execute(
                "UPDATE outbox SET status = 'aside', reason = 'in doubt' WHERE status = 'sending'"
            ).rowcount

    def _change(self, what: str, parcel: Parcel, only: str, *values: Any) -> bool:
        changed = self._base.execute(
            f"UPDATE outbox SET {what} WHERE sequence = ? AND id = ? "  # noqa: S608 - ours
            f"AND status <> 'sent' {only}",
            (*values, parcel.sequence, parcel.id),
        )
        return changed.rowcount == 1

    def _parcels(self, rows: Iterable[Iterable[Any]], aside: _Aside) -> list[Parcel]:
        """The rows opened; what does not open is set aside, so that the others go on."""
        parcels = []
        for sequence, row, person, address, sealed, wrapped in rows:
            try:
                content = _opened(self._seal(person, wrapped), row, sealed)
            except Damaged:
                aside(Parcel(sequence, row, person, address, Document("")), "unreadable")
                continue
            parcels.append(Parcel(sequence, row, person, address, content))
        return parcels

    def _seal(self, person: int | None, wrapped: bytes) -> Seal:
        vault = self._base.vault
        return vault.nobody if person is None else vault.seal(person, wrapped)


_FIELDS = {kind: tuple(each.name for each in fields(kind)) for kind in (Message, Document)}


def _plain(content: Message | Document) -> dict[str, Any]:
    """The fields by name: all they hold is plain, so nothing has to be copied."""
    return {name: getattr(content, name) for name in _FIELDS[type(content)]}


def _about(content: Message | Document) -> tuple[str, int] | None:
    """What a question is about; nothing else can be replied to."""
    if not isinstance(content, Message) or not content.step:
        return None
    return content.step, content.rejection


def _pairs(kept: Iterable[Iterable[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((one, other) for one, other in kept)


def _document(given: dict[str, Any]) -> Document:
    """A file to be made; one that an earlier version queued with all names has none of them."""
    known = {name: value for name, value in given.items() if name != "names"}
    return Document(**{**known, "stay": tuple(known.get("stay", ()))})


def _opened(seal: Seal, row: int, sealed: bytes) -> Message | Document:
    """What is in a body; Damaged also for one that opens and is neither of the two."""
    plain = unpack(seal.open("outbox", "body", row, sealed))
    try:
        name, given = plain[0], dict(plain[1])
        if name == Document.__name__:
            return _document(given)
        pairs = {name: _pairs(given.get(name, ())) for name in ("buttons", "copies")}
        return Message(**{**given, **pairs})
    except (TypeError, ValueError, LookupError):
        raise Damaged("outbox") from None
