"""Notes as rows: what a person wrote or chose at each step, kept once, in the order it came."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.keep.database import Base
from bot.keep.people import Person
from bot.keep.rows import millis, moment, pack, unpack
from flows.kernel.effects import Note


@dataclass(frozen=True, slots=True)
class Kept:
    """One note as it was kept: first at `created`, last changed at `changed`."""

    rejection: int
    step: str
    created: datetime
    changed: datetime
    answer: Mapping[str, Any] = field(repr=False)
    words: str = field(repr=False)


class Notes:
    """The table notes. `keep` belongs inside a transaction."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def keep(self, person: Person, note: Note, now: datetime) -> None:
        """Keep the note in place of an earlier one at the same step; without an answer, drop it."""
        self._put(person, note, now, now)

    def bring(self, person: Person, notes: Iterable[tuple[Note, datetime, datetime]]) -> None:
        """Keep many, each with when it first came and when it last changed, after all there are."""
        row = self._base.execute(
            "SELECT coalesce(max(position), 0) FROM notes WHERE person = ?", (person.id,)
        ).fetchone()
        for position, (note, created, changed) in enumerate(notes, row[0] + 1):
            self._put(person, note, created, changed, position)

    def _put(
        self,
        person: Person,
        note: Note,
        created: datetime,
        changed: datetime,
        position: int | None = None,
    ) -> None:
        """In its place; `position` is looked up where it is not given."""
        mark = person.seal.mark(f"{note.rejection}/{note.step}")
        if note.answer is None:
            self._base.execute("DELETE FROM notes WHERE person = ? AND id = ?", (person.id, mark))
            return
        body = {"step": note.step, "answer": note.answer, "words": note.words}
        sealed = person.seal.close("notes", "body", mark, pack(body))
        self._base.execute(
            "INSERT INTO notes (person, id, rejection, position, created, changed, body) "
            "VALUES (?1, ?2, ?3, coalesce(?4, "
            "1 + coalesce((SELECT max(position) FROM notes WHERE person = ?1), 0)), ?5, ?6, ?7) "
            "ON CONFLICT (person, id) DO UPDATE SET "
            "changed = excluded.changed, body = excluded.body",
            (person.id, mark, note.rejection, position, millis(created), millis(changed), sealed),
        )

    def read(self, person: Person, rejection: int | None = None) -> list[Kept]:
        """The person's notes, or those of one rejection, in the order they were first given."""
        rows = self._base.execute(
            "SELECT id, rejection, created, changed, body FROM notes "
            "WHERE person = ?1 AND rejection = coalesce(?2, rejection) ORDER BY position",
            (person.id, rejection),
        )
        return [_kept(person, row) for row in rows.fetchall()]


def _kept(person: Person, row: tuple[int, int, int, int, bytes]) -> Kept:
    mark, rejection, created, changed, sealed = row
    body = unpack(person.seal.open("notes", "body", mark, sealed))
    return Kept(
        rejection, body["step"], moment(created), moment(changed), body["answer"], body["words"]
    )
