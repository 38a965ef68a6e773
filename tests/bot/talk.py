"""A small conversation to hand to a turn: it asks, keeps what is said, and does what it is told.

What a person writes decides: "plan 3", "unplan", "forget", "raise", "another", "drop 1", ...
"""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.keep.keys import KeySource
from bot.keep.outbox import Parcel
from bot.keep.places import Place
from bot.keep.rows import pack
from bot.keep.schema import TABLES
from bot.keep.sqlite import Sqlite
from bot.keep.store import Store
from bot.turns.turn import Turns
from flows.kernel.effects import (
    Button,
    Deliver,
    Effect,
    Forget,
    Note,
    Part,
    Plan,
    Quote,
    Say,
    Unplan,
)
from flows.kernel.events import Blocked, Due, Event, Start, Text
from flows.kernel.session import Session, Thread

NOW = datetime(2026, 3, 4, 17, 30, tzinfo=UTC)
HERE = "telegram:4711"
SECRET = "Quetzalcoatl Holdings said no"
KEY = "11" * 32


@dataclass(frozen=True)
class Shown:
    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    copies: tuple[tuple[str, str], ...] = ()
    title: str = ""


@dataclass
class Talk:
    """The conversation; `steps` counts how often it was asked."""

    steps: int = 0

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        self.steps += 1
        session = session.copy()
        session.seen = now.isoformat()
        match event:
            case Start():
                return _begun(session, now)
            case Text(text) if session.state != "start" or text == "forget":
                return _told(session, text, now)
            case Due(key):
                return session, [_say("nudge", key, "nudge")]
            case Blocked():
                return session, [_say("nobody", "hears this")]
            case _:
                return session, [_say("stranger", "press start")]

    def render(self, say: Say, language: str, channel: str) -> Shown:
        words = " ".join(
            slot.text for part in say.parts for slot in part.slots.values() if type(slot) is Quote
        )
        buttons = tuple((button.code, button.code.upper()) for button in say.buttons)
        return Shown(f"{channel}/{language} {say.parts[0].key}: {words}", buttons)

    def stage(self, place: str) -> str:
        return "feel" if place.startswith("step") else "intake"

    def is_crisis(self, event: Event) -> bool:
        return isinstance(event, Text) and "worst" in event.text

    def is_told(self, event: Event) -> bool:
        return isinstance(event, Text) and event.text.startswith("so ")

    def apology(self, language: str) -> str:
        return f"sorry ({language})"

    def crisis(self, language: str) -> str:
        return f"call help ({language})"


def _begun(session: Session, now: datetime) -> tuple[Session, list[Effect]]:
    session.state, session.current = "open", 1
    thread = Thread(1, opened=now.isoformat(), place="open")
    session.threads = session.threads.changed({1: thread})
    return session, [_say("hello", ""), _say("question", "", buttons=("yes", "no"))]


def _told(session: Session, text: str, now: datetime) -> tuple[Session, list[Effect]]:
    order, _, rest = text.partition(" ")
    effects: list[Effect] = []
    match order:
        case "raise" | "so" if "raise" in text.split():
            raise ValueError(text)
        case "die":
            os.kill(os.getpid(), 9)
        case "forget":
            return session, [Forget(), _say("farewell", "")]
        case "plan":
            due = now + timedelta(days=int(rest))
            effects = [Plan(f"plan:{rest}", "timer", due, "plan_step", session.current)]
        case "unplan":
            effects = [Unplan(rest)]
        case "document":
            effects = [Deliver("summary", 1)]
        case "retract":
            effects = [Note(session.current, rest, None)]
        case "another":
            session.current = len(session.threads) + 1
            thread = Thread(session.current, place="open")
            session.threads = session.threads.changed({session.current: thread})
        case "drop":
            session.threads = session.threads.without(int(rest))
            session.current = 0
        case _:
            effects = _answered(session, text)
    return session, [*effects, _say("reply", text)]


def _answered(session: Session, text: str) -> list[Effect]:
    number = session.current
    thread = session.threads[number].copy()
    step = f"step{len(thread.answers)}"
    thread.answers[step] = {"text": text}
    thread.place = step
    session.threads = session.threads.changed({number: thread})
    session.said = {**session.said, step: 1}
    return [Note(number, step, {"text": text}, words=text)]


def _say(key: str, words: str, kind: str = "reply", buttons: tuple[str, ...] = ()) -> Say:
    pressable = tuple(Button(code, Part(code)) for code in buttons)
    return Say((Part(key, {"words": Quote(words)}),), kind, "step", 1, pressable)


in_a_file = pytest.mark.parametrize("place", ["file"], indirect=True)
"""For a test of what only a file has to do."""


CONNECTED: list[Store] = []
"""Stores on a server: each is closed at the end of its test."""


def connection(store: Store) -> sqlite3.Connection:
    """What is behind a store in a file."""
    assert isinstance(store.base, Sqlite)
    return store.base.db


@dataclass
class Desk:
    """A store, a conversation and the turns between them, with a key of each turn's own."""

    place: Place
    talk: Talk = field(default_factory=Talk)
    keys: KeySource = field(default_factory=lambda: KeySource(KEY))
    now: datetime = NOW
    count: int = 0

    def __post_init__(self) -> None:
        self.store = Store.open(self.place, self.keys)
        if not isinstance(self.place, Path):
            CONNECTED.append(self.store)
        self.turns = Turns(self.store, self.talk)

    @property
    def path(self) -> Path:
        """The file that it stands in."""
        assert isinstance(self.place, Path)
        return self.place

    def tell(self, event: Event | str, address: str = HERE, key: str | None = None) -> str:
        """Take one event; the outcome."""
        self.count += 1
        event = Text(event) if isinstance(event, str) else event
        return self.turns.take(key or f"key {self.count}", address, event, self.now).outcome

    def claim(self, parcel: Parcel) -> bool:
        """Say that it is on its way, as whoever sends it does."""
        with self.store.base.writing():
            return self.store.outbox.claimed(parcel)

    def sent(self, address: str = HERE) -> list[str]:
        """Deliver what waits; the texts, or the kind of a document."""
        out: list[str] = []
        while parcels := self.store.outbox.pending(address, self.now):
            out += [_shown(parcel.content) for parcel in parcels]
            self.store.outbox.sent(parcels, self.now)
        return out

    def told(self, address: str = HERE) -> list[str]:
        """The words of every note kept."""
        person = self.store.person(address)
        return [note.words for note in self.store.notes(person)] if person else []

    def reseal(self, body: object, sequence: int = 1) -> None:
        """Put another body into a row of the outbox, sealed as whatever wrote it would."""
        base, person = self.store.base, self.store.person(HERE)
        assert person is not None
        found = base.execute("SELECT id FROM outbox WHERE sequence = ?", (sequence,))
        (row,) = found.fetchone()
        sealed = person.seal.close("outbox", "body", row, pack(body))
        base.execute("UPDATE outbox SET body = ? WHERE id = ?", (sealed, row))

    def bytes_on_disk(self) -> bytes:
        """The database and the files beside it; of one on a server, every value in it."""
        if isinstance(self.place, Path):
            return b"".join(file.read_bytes() for file in sorted(self.path.parent.glob("*.db*")))
        values = [
            value
            for table in TABLES
            for row in self.store.base.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
            for value in row
        ]
        return b"\n".join(one if isinstance(one, bytes) else str(one).encode() for one in values)


def _shown(content: object) -> str:
    return str(getattr(content, "text", getattr(content, "kind", "")))
