"""What files are made from, read beforehand: rendering then touches no database, in any thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.keep.notes import Kept
from bot.keep.people import Person
from bot.keep.store import Store
from flows.kernel.script import Script
from flows.kernel.session import Session, Thread, Threads


@dataclass(frozen=True, slots=True)
class Material:
    """A person's session with every thread read, their notes, and the words to say it in.

    `rejection` is the one that is wanted, 0 for all of them; `now` is when it is made (aware),
    and the only date that a file's own properties show. `created` is the person's first day.
    """

    session: Session = field(repr=False)
    notes: tuple[Kept, ...] = field(repr=False)
    script: Script = field(repr=False)
    now: datetime
    rejection: int = 0
    created: datetime | None = None

    @property
    def numbers(self) -> list[int]:
        """The rejections that are wanted, in order."""
        return [n for n in sorted(self.session.shelf) if self.rejection in {0, n}]


def collect(
    store: Store, person: Person, script: Script, now: datetime, rejection: int = 0
) -> Material:
    """Read all of it at once; to be called where the store is used."""
    session = store.session(person)
    with store.base.problems():
        held = {number: session.threads[number] for number in session.threads}
        held |= {number: Thread(number) for number in session.shelf if number not in held}
    session = replace(session, threads=Threads(held=held))
    return Material(session, tuple(store.notes(person)), script, now, rejection, person.created)
