"""Everything kept, behind one door: opened, read back, counted, forgotten, tidied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.errors import Fault, Problem
from bot.keep.counts import Counts, counts
from bot.keep.database import Base
from bot.keep.failures import Failures
from bot.keep.keys import KeySource
from bot.keep.mending import Mending
from bot.keep.messages import Messages
from bot.keep.notes import Kept, Notes
from bot.keep.nudges import Nudges
from bot.keep.opening import open_base
from bot.keep.outbox import Outbox
from bot.keep.people import People, Person
from bot.keep.places import Place
from bot.keep.rows import millis, moment
from bot.keep.steps import VERSION
from bot.turns.attempts import Attempts
from bot.turns.questions import Questions
from flows.kernel.session import Session

KEPT_FOR = timedelta(days=14)
"""How long the keys of turns and the empty rows of what was sent are kept."""


@dataclass(frozen=True, slots=True)
class Health:
    """Counts for the doctor. `unsettled` since: somebody was forgotten, the log not yet cut."""

    schema: int
    people: int
    open_rejections: int
    pending: int
    aside: int
    failures: int
    unsettled: datetime | None


class Store:
    """One open database. Every method may raise Problem; used by one thread at a time."""

    def __init__(self, base: Base) -> None:
        self.base = base
        self.people = People(base)
        self.kept = Notes(base)
        self.messages = Messages(base)
        self.outbox = Outbox(base)
        self.attempts = Attempts()
        self.questions = Questions(base, self.attempts)
        self.nudges = Nudges(base)
        self.failures = Failures(base)
        self.mending = Mending(base)

    @classmethod
    def open(cls, place: Place, keys: KeySource, *, make: bool = True) -> Store:
        """The store at `place`, made together with its key where there is none yet.

        Without `make` none is made on a server.
        """
        store = cls(open_base(place, keys, make=make))
        store.settle()
        return store

    def close(self) -> None:
        """Close the database and the file that says what was being sent."""
        self.attempts.close()
        self.base.close()

    def address(self, channel: str, name: str) -> str:
        """Where `channel` finds the person who goes by `name`; the name itself is not stored."""
        return self.base.vault.address(channel, name)

    def person(self, address: str) -> Person | None:
        """The person who is reached at `address`; None for somebody new."""
        with self.base.problems():
            return self.people.find(address)

    def session(self, person: Person) -> Session:
        """Where the person stands; each rejection is read when it is looked at."""
        with self.base.problems():
            return self.people.place(person, self.base.problems).session

    def notes(self, person: Person, rejection: int | None = None) -> list[Kept]:
        """What the person wrote and chose, in the order it first came."""
        with self.base.problems():
            return self.kept.read(person, rejection)

    def forget(self, address: str, now: datetime) -> bool:
        """Destroy all that is kept about whoever is at `address`; False when there is nobody."""
        with self.base.writing(address):
            was_there = self.people.forget(address, now)
        self.settle()
        return was_there

    def forget_all(self, addresses: Sequence[str], now: datetime) -> int:
        """Destroy all that is kept about these people, and settle once; how many they were.

        Who stands on a damaged page stays; the others go all the same.
        """
        try:
            with self.base.writing(*addresses):
                gone = sum(self.people.forget(each, now) for each in addresses)
        except Problem as problem:
            if problem.fault is not Fault.DATA:
                raise
            gone = 0
            if len(addresses) > 1:
                gone = sum(self.forget_all([each], now) for each in addresses)
        self.settle()
        return gone

    def in_use(self) -> None:
        """A bot runs on it from now on."""
        self.base.in_use()

    def left(self) -> None:
        """No bot runs on it any more."""
        self.base.left()

    def settle(self) -> bool:
        """If somebody was forgotten, let no byte of theirs stay in any file; False: not yet."""
        self.outbox.said_farewell = False
        return self.base.settle()

    def sweep(self, now: datetime) -> None:
        """Drop what is kept for a while only; once an hour is plenty. Settles, too."""
        before = (millis(now - KEPT_FOR),)
        with self.base.writing():
            self.base.execute("DELETE FROM turns WHERE taken < ?", before)
            self.base.execute("DELETE FROM outbox WHERE status = 'sent' AND sent < ?", before)
            self.base.execute("DELETE FROM outbox WHERE status = 'aside' AND due < ?", before)
            self.messages.sweep(now - KEPT_FOR)
        self.settle()

    def health(self) -> Health:
        """Counts of people, open rejections and what waits, read at one moment."""
        with self.base.problems():
            counts = self.base.execute(
                "SELECT (SELECT count(*) FROM people),"
                " (SELECT count(*) FROM rejections WHERE status = 'open'),"
                " (SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending')),"
                " (SELECT count(*) FROM outbox WHERE status = 'aside'),"
                " (SELECT count(*) FROM failures)"
            ).fetchone()
            mark = self.base.meta("unsettled")
        people, rejections, pending, aside, failures = counts
        since = moment(int(mark)) if mark else None
        return Health(VERSION, people, rejections, pending, aside, failures, since)

    def counts(self, now: datetime, late: timedelta) -> Counts:
        """Numbers for whoever watches; plans are late after `late`."""
        return counts(self.base, now, late)

    def belongs_to(self, bot: int, *, take_over: bool = False) -> None:
        """Let the file be of this bot; Problem where it is another one's, unless it is taken over.

        Two bots on one file would answer each other's people.
        """
        with self.base.writing():
            owner = self.base.meta("bot")
            if owner is not None and int(owner) != bot and not take_over:
                raise Problem(
                    f"The database {self.base.place} is of the bot {int(owner)}, and the token is "
                    f"of {bot}: name another with REBOUND_DATABASE, or say --take-over.",
                    Fault.SETTING,
                )
            self.base.keep_meta("bot", str(bot).encode())
