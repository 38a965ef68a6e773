"""A word that fits several commands: at most three are named, then listed, and the place stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.repairs import ask_unless_resting
from flows.kernel.effects import Listing, Part, Quote
from flows.kernel.heard import Heard
from flows.kernel.reading import read_text
from flows.kernel.rows import Move, always
from flows.kernel.step import Room, Trait
from flows.listening.slashes import BY_SLASH
from flows.listening.unclear import may_mean
from flows.menu import COMMANDS, description

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.commands import Said

AT_LEAST, AT_MOST = 2, 3
TIMES = 2
"""How often one and the same word is asked about; after that it is words like any other."""
ASKED = "unclear"
"""Where a rejection notes what was asked about, and how often."""


def unclear(cursor: Cursor, text: str) -> Heard | None:
    """A word or two that are no answer here and fit several commands; None for anything else."""
    row = cursor.paths.by_step.get(cursor.state)
    if row is None or row.traits & (Trait.RAW | Trait.RESTS) or not _fits(cursor, text):
        return None
    _, wrong = read_text(cursor, text)
    return Heard("unclear", words=text) if wrong else None


def unknown(cursor: Cursor, said: Said, text: str) -> Heard:
    """A command there is not: with which several begin that there are, it is asked which."""
    if cursor.state != "start" and _fits(cursor, text):
        return Heard("unclear", words=text)
    return Heard("unknown", words=text, argument=said.argument)


def _fits(cursor: Cursor, text: str) -> bool:
    """Whether it fits several, and was not yet asked about so often that asking helps no more."""
    fits = meant(text)
    return len(fits) >= AT_LEAST and _asked(cursor, fits) < TIMES


def meant(text: str) -> tuple[str, ...]:
    """What is typed for each command of the menu that these words may mean, at most three."""
    fits = may_mean(text)
    typed = [slash for slash in COMMANDS if BY_SLASH.get(slash) in fits]
    return tuple(sorted(typed, key=lambda slash: -fits[BY_SLASH[slash]])[:AT_MOST])


def say_which(cursor: Cursor) -> None:
    """Name them in a line; the second time one under the other, with what each does."""
    fits = meant(cursor.heard.words)
    times = _asked(cursor, fits) + 1
    cursor.lead[ASKED] = [cursor.state, list(fits), times]
    if times < TIMES:
        names = tuple(Quote(f"/{slash}") for slash in fits)
        cursor.reply("unclear.which", commands=Listing(names))
    else:
        cursor.reply("unclear.list")
        cursor.replies += [_row(slash) for slash in fits]
    ask_unless_resting(cursor)


def _row(slash: str) -> Part:
    does = Part(description(slash))
    return Part("unclear.row", {"command": Quote(f"/{slash}"), "does": does}, join="\n")


def _asked(cursor: Cursor, fits: tuple[str, ...]) -> int:
    """How often it was asked at this very question."""
    where, named, times = cursor.lead.get(ASKED, ("", (), 0))
    return int(times) if (where, tuple(named)) == (cursor.state, fits) else 0


UNCLEAR: tuple[Move, ...] = (Move("unclear", "*", always, "=", say_which),)

ROOM = Room("aside", listens=(unclear,), commands={"unknown": unknown})
