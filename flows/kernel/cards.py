"""The cards: what the person keeps from a stage, as lines that stand only where there is something.

Each card names its lines in order, and for each the step that a change of that line goes to.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.kernel.apart import whole
from flows.kernel.effects import Part

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.step import Line


NEW_SECTION = "\n\n"


def card(cursor: Cursor, name: str) -> list[Part]:
    """The card as parts: its title, then each line there is something for, a section apart."""
    title = cursor.title(f"{words_of(name)}.title")
    there = lines_of(cursor, name)
    if not there and name != "summary":
        return [title, cursor.fact(f"{name}.line.empty")]
    before = [there[0], *there] if there else []
    return [title, *(_line(cursor, name, *pair) for pair in pairwise(before))]


def _line(cursor: Cursor, name: str, before: Line, line: Line) -> Part:
    part = whole(cursor.fact(f"{words_of(name)}.{line.name}"))
    return part if line.section == before.section else replace(part, join=NEW_SECTION)


def words_of(name: str) -> str:
    """The group of words that holds the lines of this card."""
    return name if name == "summary" else f"{name}.line"


def lines_of(cursor: Cursor, name: str) -> list[Line]:
    """The lines of the card that have something to say, in order."""
    prefix = words_of(name)
    there = [ln for ln in cursor.paths.cards[name] if is_filled(cursor, f"{prefix}.{ln.name}")]
    fitting = [ln for ln in there if ln.when(cursor.facts)]
    return sorted(fitting, key=lambda ln: not ln.first(cursor.facts))


def is_filled(cursor: Cursor, key: str) -> bool:
    """Whether there is something to say for each value that a text names."""
    names = cursor.script.slots(key)
    return all(cursor.paths.values[name](cursor.facts) is not None for name in names)
