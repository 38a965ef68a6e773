"""Plans as rows: what was agreed to happen later, and what of it is due.

A due row becomes a `Due` event that takes the same turn as anything else. The turn takes the row
away in its own transaction, so a plan happens once and needs no key against repetition.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Generator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import Any

from bot.errors import Damaged
from bot.keep.database import Base
from bot.keep.people import Person
from bot.keep.rows import millis, moment, pack, unpack
from flows.kernel.effects import Plan
from flows.kernel.events import Due

_log = logging.getLogger(__name__)


# In SQLite CROSS JOIN keeps to the order written: along the index of times, no further than read.
_IN_TIME = (
    "SELECT due, person, address FROM nudges CROSS JOIN people WHERE people.id = person "
    "AND due <= ?1 AND address >= ?2 || ':' AND address < ?2 || ';' "
    "ORDER BY due, person, nudges.id LIMIT ?3 OFFSET ?4"
)
_PAGE = 100
_ROWS = (
    "SELECT people.id, wrapped, address, nudges.id, due, rejection, body "
    "FROM nudges JOIN people ON people.id = person JOIN keys USING (slot) WHERE due <= ?1"
)
_EVER = (1 << 63) - 1
_Row = tuple[int, bytes, str, int, int, int, bytes]


@dataclass(frozen=True, slots=True)
class Planned:
    """What came due at `at`: hand `event` to the turn for `address`. `kind` as in `Plan`."""

    address: str
    at: datetime
    kind: str
    event: Due


class Nudges:
    """The table nudges. `plan`, `unplan` and `take` belong inside a transaction."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def plan(self, person: Person, plan: Plan) -> None:
        """Keep the plan in place of an earlier one with the same key."""
        mark = person.seal.mark(plan.key)
        body = {"key": plan.key, "kind": plan.kind, "step": plan.step}
        sealed = person.seal.close("nudges", "body", mark, pack(body))
        self._base.execute(
            "INSERT INTO nudges (person, id, rejection, due, body) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (person, id) DO UPDATE SET "
            "rejection = excluded.rejection, due = excluded.due, body = excluded.body",
            (person.id, mark, plan.rejection, millis(plan.at), sealed),
        )

    def unplan(self, person: Person, prefix: str = "") -> None:
        """Drop every plan of the person whose key begins with `prefix`."""
        if not prefix:
            self._base.execute("DELETE FROM nudges WHERE person = ?", (person.id,))
            return
        rows = self._base.execute(
            "SELECT id, body FROM nudges WHERE person = ?", (person.id,)
        ).fetchall()
        for mark, sealed in rows:
            body = unpack(person.seal.open("nudges", "body", mark, sealed))
            if body["key"].startswith(prefix):
                self._delete(person.id, mark)

    def take(self, person: Person, key: str, now: datetime) -> bool:
        """Take the plan away because it happens now; False when it is not there or not due."""
        taken = self._base.execute(
            "DELETE FROM nudges WHERE person = ? AND id = ? AND due <= ?",
            (person.id, person.seal.mark(key), millis(now)),
        )
        return taken.rowcount == 1

    def since(self, person: Person, keys: Collection[str]) -> datetime | None:
        """Since when the newest of these plans is due; None where none of them is there."""
        marks = [person.seal.mark(key) for key in keys]
        found = [
            row[0]
            for mark in marks
            for row in self._base.execute(
                "SELECT due FROM nudges WHERE person = ? AND id = ?", (person.id, mark)
            ).fetchall()
        ]
        return moment(max(found)) if found else None

    def put_off(self, person: Person, keys: Collection[str], until: datetime) -> None:
        """Let these plans fall due later."""
        for key in keys:
            self._base.execute(
                "UPDATE nudges SET due = ? WHERE person = ? AND id = ?",
                (millis(until), person.id, person.seal.mark(key)),
            )

    def next_due(self, address: str | None = None) -> datetime | None:
        """When the next plan falls due, for anyone or for one address; may lie in the past."""
        sql = "SELECT min(due) FROM nudges"
        if address is not None:
            sql += " WHERE person = (SELECT id FROM people WHERE address = ?)"
        with self._base.problems():
            row = self._base.execute(sql, (address,) if address is not None else ()).fetchone()
        return None if row[0] is None else moment(row[0])

    def next_on(self, channel: str, but: Collection[str] = ()) -> datetime | None:
        """When the next plan of anyone on `channel` falls due, those at `but` left out."""
        with self._base.problems(), closing(self._in_time(channel, _EVER, but)) as plans:
            first = next(plans, None)
        return None if first is None else moment(first[0])

    def count(self, before: datetime | None = None, without: str = "") -> int:
        """How many plans there are, due `before` a moment; those of one channel left out."""
        until = _EVER if before is None else millis(before)
        sql = "SELECT count(*) FROM nudges WHERE due < ?1"
        if without:
            sql += " AND (SELECT address FROM people WHERE id = person) NOT LIKE ?2 || ':%'"
        with self._base.problems():
            found = self._base.execute(sql, (until, without) if without else (until,)).fetchone()
        return int(found[0])

    def due(self, now: datetime, address: str | None = None, limit: int = 100) -> list[Planned]:
        """What is due at `now`, each by itself: earliest first, then by address and key."""
        if address is None:
            return self._read(" ORDER BY due LIMIT ?2", millis(now), limit)
        one = " AND person = (SELECT id FROM people WHERE address = ?2) ORDER BY due LIMIT ?3"
        return self._read(one, millis(now), address, limit)

    def due_people(
        self, channel: str, now: datetime, limit: int = 30, but: Collection[str] = ()
    ) -> list[Planned]:
        """Whoever on `channel` has waited longest, each once, with all that is due for them.

        The earliest plan is the event and the others are its `also`; those at `but` are left out.
        """
        longest: dict[int, None] = {}
        with self._base.problems(), closing(self._in_time(channel, millis(now), but)) as plans:
            for _, person in plans:
                longest[person] = None
                if len(longest) == limit:
                    break
        return [one for person in longest if (one := self._together(person, now)) is not None]

    def _together(self, person: int, now: datetime) -> Planned | None:
        """All that is due for one person, as one event."""
        plans = self._read(" AND person = ?2", millis(now), person)
        if not plans:
            return None
        first, *others = (each.event for each in plans)
        also = tuple((other.key, other.step, other.rejection) for other in others)
        return replace(plans[0], event=replace(first, also=also))

    def _in_time(
        self, channel: str, until: int, but: Collection[str]
    ) -> Generator[tuple[int, int], None, None]:
        """When and for whom every plan on `channel` is, in order of time."""
        for start in count(0, _PAGE):
            page = self._base.execute(_IN_TIME, (until, channel, _PAGE, start)).fetchall()
            yield from ((due, person) for due, person, address in page if address not in but)
            if len(page) < _PAGE:
                return

    def _read(self, which: str, *values: Any) -> list[Planned]:
        with self._base.problems():
            rows = self._base.execute(_ROWS + which, values).fetchall()
        opened = [self._planned(row) for row in rows]
        there = [each for each in opened if each is not None]
        return sorted(there, key=lambda each: (each.at, each.address, each.event.key))

    def _planned(self, row: _Row) -> Planned | None:
        person, wrapped, address, mark, due, rejection, sealed = row
        try:
            seal = self._base.vault.seal(person, wrapped)
            body = unpack(seal.open("nudges", "body", mark, sealed))
        except Damaged:  # nobody can ever read it, and it would be due for ever
            _log.warning("dropped an unreadable plan of person %d", person)
            with self._base.writing():
                self._delete(person, mark)
            return None
        event = Due(body["key"], body["step"], rejection)
        return Planned(address, moment(due), body["kind"], event)

    def _delete(self, person: int, mark: int) -> None:
        self._base.execute("DELETE FROM nudges WHERE person = ? AND id = ?", (person, mark))
