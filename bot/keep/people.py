"""People and their rejections as rows: found, read only as far as looked at, written back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.errors import Damaged
from bot.keep.database import Base
from bot.keep.rows import millis, moment, new_id, pack, unpack
from bot.keep.vault import WRAPPED_BYTES, Seal
from flows.kernel.session import Session, Thread, Threads, thread_from_dict, thread_to_dict

_Within = Callable[[], AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class Person:
    """One person's row; `seal` opens what is theirs."""

    id: int
    slot: int
    address: str
    language: str
    status: str
    created: datetime
    seen: datetime
    seal: Seal = field(repr=False, compare=False)
    session: bytes = field(repr=False, compare=False)


class _Unread(Exception):  # noqa: N818 - a signal, not an error
    """Nobody looked at this thread during the turn."""


class _Reads:
    """Which threads were looked at.

    It knows no session: with a ring of objects all that was read would wait for the collector.
    """

    def __init__(self, load: Callable[[int], Thread] | None) -> None:
        self.load = load
        self.threads: dict[int, Thread] = {}

    def __call__(self, number: int) -> Thread:
        if self.load is None:
            raise _Unread
        self.threads[number] = self.load(number)
        return self.threads[number]


class Place:
    """A person's session as it was read, and which threads were looked at since."""

    def __init__(
        self,
        plain: Session | Mapping[str, Any],
        numbers: Iterable[int] = (),
        load: Callable[[int], Thread] | None = None,
    ) -> None:
        self._reads = _Reads(load)
        self._numbers = tuple(numbers)
        if isinstance(plain, Session):
            self.session = plain
        else:
            self.session = Session.from_dict(plain, Threads(self._numbers, self._reads))

    def changes(self, session: Session) -> tuple[list[Thread], list[int]]:
        """What `session` (made from this one) changed: threads to write, numbers to delete.

        Threads nobody looked at are not read for this; to be called once, at the end.
        """
        self._reads.load = None
        written = [self._changed(number, session.threads) for number in session.threads]
        gone = set(self._numbers) - set(session.threads)
        return [thread for thread in written if thread is not None], sorted(gone)

    def _changed(self, number: int, threads: Mapping[int, Thread]) -> Thread | None:
        try:
            thread = threads[number]
        except _Unread:
            return None
        return None if thread is self._reads.threads.get(number) else thread


class People:
    """The tables people, keys and rejections. Writing methods belong inside a transaction."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def find(self, address: str) -> Person | None:
        """Who is reached at `address`; Damaged when their key does not open."""
        row = self._base.execute(
            "SELECT id, slot, address, language, status, created, seen, session, wrapped "
            "FROM people JOIN keys USING (slot) WHERE address = ?",
            (address,),
        ).fetchone()
        return self._person(row) if row else None

    def _person(self, row: tuple[Any, ...]) -> Person:
        number, slot, address, language, status, created, seen, session, wrapped = row
        seal = self._base.vault.seal(number, wrapped)
        return Person(
            number, slot, address, language, status, moment(created), moment(seen), seal, session
        )

    def mint(self, address: str, now: datetime) -> Person:
        """A new person with a key of their own; kept once `write` is called."""
        number = new_id()
        wrapped = self._base.vault.new_key(number)
        (slot,) = self._base.execute(
            "INSERT INTO keys (wrapped) VALUES (?) RETURNING slot", (wrapped,)
        ).fetchone()
        seal = self._base.vault.seal(number, wrapped)
        return Person(number, slot, address, "", "active", now, now, seal, b"")

    def place(self, person: Person, within: _Within = nullcontext) -> Place:
        """Where the person stands; each rejection is read when it is looked at, inside `within`."""
        rows = self._base.execute(
            "SELECT number FROM rejections WHERE person = ?", (person.id,)
        ).fetchall()
        plain = unpack(person.seal.open("people", "session", person.id, person.session))
        numbers = (number for (number,) in rows)
        return Place(plain, numbers, lambda number: self._thread(person, number, within))

    def _thread(self, person: Person, number: int, within: _Within) -> Thread:
        with within():
            row = self._base.execute(
                "SELECT session FROM rejections WHERE person = ? AND number = ?",
                (person.id, number),
            ).fetchone()
        if row is None:
            raise Damaged("rejections")
        return thread_from_dict(unpack(person.seal.open("rejections", "session", number, row[0])))

    def write(self, person: Person, session: Session) -> Person:
        """Keep the person's part of `session`, made at `person.seen`; the row as it then is."""
        sealed = person.seal.close("people", "session", person.id, pack(session.to_dict()))
        person = replace(person, language=session.language, session=sealed)
        self._base.execute(
            "INSERT INTO people (id, slot, address, language, status, created, seen, session) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "language = excluded.language, status = excluded.status, seen = excluded.seen, "
            "session = excluded.session",
            (
                person.id,
                person.slot,
                person.address,
                person.language,
                person.status,
                millis(person.created),
                millis(person.seen),
                sealed,
            ),
        )
        return person

    def told(self, person: Person, now: datetime) -> None:
        """Keep that they were told of the end of what is kept."""
        self._base.execute("UPDATE people SET told = ? WHERE id = ?", (millis(now), person.id))

    def write_thread(self, person: Person, thread: Thread, stage: str) -> None:
        """Keep one rejection, changed at `person.seen`."""
        sealed = person.seal.close(
            "rejections", "session", thread.number, pack(thread_to_dict(thread))
        )
        now = millis(person.seen)
        self._base.execute(
            "INSERT INTO rejections (person, number, status, stage, opened, changed, session) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person, number) DO UPDATE SET "
            "status = excluded.status, stage = excluded.stage, changed = excluded.changed, "
            "session = excluded.session",
            (person.id, thread.number, thread.status, stage, now, now, sealed),
        )

    def drop_thread(self, person: Person, number: int) -> None:
        """Delete one rejection with its notes and plans."""
        mine = (person.id, number)
        self._base.execute("DELETE FROM rejections WHERE person = ? AND number = ?", mine)
        self._base.execute("DELETE FROM notes WHERE person = ? AND rejection = ?", mine)
        self._base.execute("DELETE FROM nudges WHERE person = ? AND rejection = ?", mine)

    def forget(self, address: str, now: datetime) -> bool:
        """Destroy the key and every row of whoever is at `address`; False when there is nobody.

        Nothing is opened for it, so what is damaged goes as well. `Store.settle` does the rest.
        """
        row = self._base.execute(
            "SELECT id, slot FROM people WHERE address = ?", (address,)
        ).fetchone()
        if row is None:
            return False
        person, slot = row
        self._base.execute(
            "UPDATE keys SET wrapped = ? WHERE slot = ?", (bytes(WRAPPED_BYTES), slot)
        )
        self._base.execute("DELETE FROM people WHERE id = ?", (person,))
        self._base.unsettle(now)
        self._base.vault.let_go()
        return True
