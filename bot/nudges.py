"""Plans as rows: what was agreed to happen later, and what of it is due.

A due row becomes a `Due` event that takes the same turn as anything else. The turn takes the row
away in its own transaction, so a plan happens once and needs no key against repetition.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from bot.database import Base
from bot.errors import Damaged
from bot.people import Person
from bot.rows import millis, moment, pack, unpack
from flows.effects import Plan
from flows.events import Due

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Planned:
    """One plan whose time came: hand `event` to the turn for `address`. `kind` as in `Plan`."""

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

    def next_due(self, address: str | None = None) -> datetime | None:
        """When the next plan falls due, for anyone or for one address; may lie in the past."""
        sql = "SELECT min(due) FROM nudges"
        if address is not None:
            sql += " WHERE person = (SELECT id FROM people WHERE address = ?)"
        with self._base.problems():
            row = self._base.execute(sql, (address,) if address is not None else ()).fetchone()
        return None if row[0] is None else moment(row[0])

    def due(self, now: datetime, address: str | None = None, limit: int = 100) -> list[Planned]:
        """What is due at `now`, for anyone or for one address: earliest first, then by its key."""
        with self._base.problems():
            rows = self._base.execute(
                "SELECT people.id, wrapped, address, nudges.id, due, rejection, body "
                "FROM nudges JOIN people ON people.id = person JOIN keys USING (slot) "
                "WHERE due <= ?1 AND (?2 IS NULL OR address = ?2) ORDER BY due LIMIT ?3",
                (millis(now), address, limit),
            ).fetchall()
        planned = [self._planned(row) for row in rows]
        there = [each for each in planned if each is not None]
        return sorted(there, key=lambda each: (each.at, each.address, each.event.key))

    def _planned(self, row: tuple[int, bytes, str, int, int, int, bytes]) -> Planned | None:
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
