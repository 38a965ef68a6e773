"""The cards: what the person keeps from a stage, as lines that stand only where there is something.

Each card names its lines in order, and for each the step that a change of that line goes to.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flows.kernel.effects import Listing, Part, Quote, Slot
from flows.kernel.script import PLAIN

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.step import Line


CARD_WORDS = {"summary": 116}
CARD_WORDS_ELSE = 98
"""Words a card may have, its question left out: what a phone shows without scrolling far."""
ITEMS_AT = {40: 3, 24: 2}
"""Where sentences are cut that far, a list on a card is cut to so many items."""
IN_FULL = 1_000_000
LINE_LIMITS = (60, 40, 24)
"""Characters of each of their sentences on a card: the longest at which the card still fits."""


def card(cursor: Cursor, name: str) -> list[Part]:
    """The card as parts: its title, then each line there is something for.

    Long sentences are cut further until the whole card fits; the export has them whole.
    """
    return fitted(cursor, name, card_lines(cursor, name))


def fitted(cursor: Cursor, name: str, lines: list[Part]) -> list[Part]:
    """These lines, cut so far that a card takes them."""
    if _fits_a_card(cursor, name, lines):
        return lines
    shapes = ([_cut(part, limit) for part in lines] for limit in LINE_LIMITS)
    return next((shape for shape in shapes if _fits_a_card(cursor, name, shape)), shortest(lines))


def card_lines(cursor: Cursor, name: str) -> list[Part]:
    """The title of the card and its lines, before anything is cut to fit."""
    title = cursor.part(f"{words_of(name)}.title")
    there = [title, *(cursor.line(f"{words_of(name)}.{ln.name}") for ln in lines_of(cursor, name))]
    if len(there) == 1 and name != "summary":
        return [title, cursor.line(f"{name}.line.empty")]
    return there


def words_of(name: str) -> str:
    """The group of words that holds the lines of this card."""
    return name if name == "summary" else f"{name}.line"


def in_full(part: Part) -> Part:
    """A line of a card with every sentence of theirs as long as they wrote it."""
    return _cut(part, IN_FULL)


def whole(slot: Slot) -> Slot:
    """A value with every sentence of theirs as long as they wrote it."""
    return _cut_slot(slot, IN_FULL)


def shortest(lines: list[Part]) -> list[Part]:
    """The card with every sentence cut as far as it goes."""
    return [_cut(part, LINE_LIMITS[-1]) for part in lines]


def _fits_a_card(cursor: Cursor, name: str, lines: list[Part]) -> bool:
    text = " ".join(cursor.script.render(part, PLAIN) for part in lines)
    return len(text.split()) <= CARD_WORDS.get(name, CARD_WORDS_ELSE)


def _cut(part: Part, limit: int) -> Part:
    """The same line with every sentence of theirs in at most `limit` characters."""
    slots = {name: _cut_slot(slot, limit) for name, slot in part.slots.items()}
    return replace(part, slots=slots)


def _cut_slot(slot: Slot, limit: int) -> Slot:
    match slot:
        case Quote():
            return replace(slot, limit=limit if limit == IN_FULL else min(slot.limit, limit))
        case Listing():
            few = slot.items[: ITEMS_AT.get(limit, len(slot.items))]
            items = (_cut_slot(item, limit) for item in few)
            return Listing(tuple(i for i in items if isinstance(i, Part | Quote)), slot.apart)
        case Part():
            return _cut(slot, limit)
        case _:
            return slot


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
