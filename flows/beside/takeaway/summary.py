"""The summary as values: what is kept of each rejection, before any language or format."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from flows.kernel.effects import Clock, Part, Slot


@dataclass(frozen=True, slots=True)
class Felt:
    """What was felt, how strongly (0-10), and when it was said, each where it is known."""

    at: datetime | None
    feelings: Slot | None
    strength: int | None


@dataclass(frozen=True, slots=True)
class Planned:
    """One plan: what, when, and how it stands ("open", "done", "gone")."""

    what: Slot
    at: Clock | None
    status: str


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter as it is composed, and where it stands; no lines where none was wanted.

    `subject` is its first line where that is one; a message to text has none. `addressee` is whom
    it goes to, as they wrote it.
    """

    status: Part
    lines: tuple[Part, ...] = ()
    subject: Part | None = None
    addressee: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Noted:
    """One note: when, to which question (None: said in passing), and the answer."""

    at: datetime
    question: Part | None
    answer: tuple[Slot, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Card:
    """A card as it stands in a file: its title, and its lines at full length."""

    title: Part
    lines: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Rejection:
    """One rejection: the lines of its cards, and everything behind them; `far` is how far it got.

    `answered` is what came back to the letter: "wrote", "true" and "change", each with its words.
    """

    number: int
    label: Slot
    happened: tuple[Part, ...]
    gains: Part | None
    far: Slot | None
    felt: tuple[Felt, ...]
    now: Card
    keep_and_change: Card
    letter: Letter | None
    answered: tuple[tuple[str, Slot], ...]
    looking_for: Card
    plans: tuple[Planned, ...]
    notes: tuple[Noted, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """All that one person takes away; `setback` is their own line for the next answer."""

    zone: str
    rejections: tuple[Rejection, ...]
    setback: Slot | None = None
