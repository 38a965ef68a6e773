"""A word that fits several commands: at most three are named, then listed, and the place stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.helping import named, row
from flows.beside.repairs import ask_unless_resting
from flows.kernel.heard import Heard
from flows.kernel.reading import read_text
from flows.kernel.rows import Move, always
from flows.kernel.step import Room, Trait
from flows.listening.slashes import BY_SLASH
from flows.listening.unclear import may_mean
from flows.menu import COMMANDS

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.commands import Said

AT_LEAST, AT_MOST = 2, 3
TIMES = 2
"""How often one and the same word is asked about; after that it is words like any other."""


def unclear(cursor: Cursor, text: str) -> Heard | None:
    """A word or two that are no answer here and fit several commands; None for anything else."""
    step = cursor.paths.by_step.get(cursor.state)
    if step is None or step.traits & (Trait.RAW | Trait.RESTS) or not _fits(cursor, text):
        return None
    _, wrong = read_text(cursor, text)
    return Heard("unclear", words=text) if wrong else None


def unknown(cursor: Cursor, said: Said, text: str) -> Heard:
    """What a mistyped command is heard as: where several commands begin so, it is asked which."""
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
    cursor.lead["unclear"] = [cursor.state, list(fits), times]
    if times < TIMES:
        cursor.reply("unclear.which", commands=named(fits))
    else:
        cursor.reply("unclear.list")
        cursor.replies += [row(slash) for slash in fits]
    ask_unless_resting(cursor)


def _asked(cursor: Cursor, fits: tuple[str, ...]) -> int:
    """How often it was asked at this very question."""
    where, named, times = cursor.lead.get("unclear", ("", (), 0))
    return int(times) if (where, tuple(named)) == (cursor.state, fits) else 0


UNCLEAR: tuple[Move, ...] = (Move("unclear", "*", always, "=", say_which),)

ROOM = Room("aside", listens=(unclear,), commands={"unknown": unknown})
