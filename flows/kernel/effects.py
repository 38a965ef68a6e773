"""What should happen: effects are values; `bot` carries them out after the commit.

A message is keys into the words files with typed values in them. It becomes text only where a
language and a channel are known: `flows.kernel.script` renders it with the formatter it is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any


class Role(StrEnum):
    """What a text is in its message: each channel shows it in its own way, or like any other.

    TITLE heads a card, and a FACT is a line of it: what it is about, a colon, and what is known.
    SUBJECT and BODY are a letter, each to be copied by itself.
    """

    TEXT = "text"
    TITLE = "title"
    FACT = "fact"
    SUBJECT = "subject"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Part:
    """One text of the words files: its `key`, which `variant`, and the values it names.

    `join` is what stands between it and the part before it, `role` what it is there.
    """

    key: str
    slots: Mapping[str, Slot] = field(default_factory=dict)
    variant: int = 0
    join: str = "\n\n"
    role: Role = Role.TEXT


@dataclass(frozen=True, slots=True)
class Quote:
    """The person's own words inside ours: escaped by the channel, in some `limit` characters.

    What is longer ends where a sentence or clause of theirs does, and not inside one.

    With `marks` they stand between the language's quotation marks; or apart, as a quotation of
    their own, where they fill a line of ours to its end and the channel has such.
    """

    text: str
    limit: int = 200
    marks: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Several values read as one enumeration: "a, b and c"; whole sentences stand `apart`."""

    items: tuple[Part | Quote, ...]
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """An instant in `zone`, and how much of it to say.

    `show`: "day" (Thursday 3 May), "dated" (the same with its year), "hour" (Thursday 18:30),
    "weekday", "short" (3 May), "time".
    """

    at: datetime
    zone: str
    show: str = "hour"


Slot = Part | Quote | Listing | Clock | date | int | str


@dataclass(frozen=True, slots=True)
class Button:
    """One thing to press: the `code` that comes back and the label, from the words files.

    `ticked`: a box to tick, with or without its tick; None where pressing answers at once.
    """

    code: str
    label: Part | Quote
    ticked: bool | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """One message. `kind`: question, reply, card, letter, notice, nudge, crisis or farewell.

    `step` and `rejection` are what its buttons answer; `many` lets several be chosen at once.
    """

    parts: tuple[Part, ...]
    kind: str
    step: str = ""
    rejection: int = 0
    buttons: tuple[Button, ...] = ()
    many: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """Keep what was answered at `step`: `answer` as plain data; None removes the note."""

    rejection: int
    step: str
    answer: Mapping[str, Any] | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Come back at `at` with a `Due` event; a plan with the same key is replaced.

    `kind` is "timer" (the person chose the moment) or "nudge" (our idea, within hours).
    """

    key: str
    kind: str
    at: datetime
    step: str
    rejection: int


@dataclass(frozen=True, slots=True)
class Unplan:
    """Drop every plan whose key begins with `prefix`; the empty prefix means all of them."""

    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Toast:
    """A line that goes by over the button just pressed; where nothing was pressed, nothing."""

    part: Part


@dataclass(frozen=True, slots=True)
class Redraw:
    """Draw the buttons just pressed anew, in place: `say` is the question as it now stands."""

    say: Say


@dataclass(frozen=True, slots=True)
class Settled:
    """Words left the question of `step` behind: its buttons go, what was understood is there.

    `said` is that, as far as it is more than the words themselves.
    """

    step: str
    rejection: int
    said: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Deliver:
    """Hand over a file about `rejection`, 0 for all.

    `kind`: "markdown", "pdf", "json", "eml", "ics" or "png". With `share` it holds the work part
    alone, and in that part of all names only those that `stay`.
    """

    kind: str
    rejection: int = 0
    share: bool = False
    stay: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Forget:
    """Destroy everything kept about the person; what was said in this turn still goes out."""


Effect = Say | Toast | Redraw | Settled | Note | Plan | Unplan | Deliver | Forget
