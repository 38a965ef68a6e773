"""The patterns as one card in words: first what held or got better, and nothing as a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.browse import all_facts, browse, count_said, name_of, say_in_place
from flows.beside.patterns.count import Counted, One, Patterns, patterns
from flows.beside.takeaway.export import ALL, missing
from flows.kernel.actions import come_back
from flows.kernel.apart import whole
from flows.kernel.effects import Deliver, Listing, Part, Quote, Slot
from flows.kernel.lists import optioned, rows_of
from flows.kernel.quoting import marked

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.facts import Facts

ITEMS_AT_MOST = 3
"""Entries of a line: the card is read on a phone, at night."""
FEW = 4
"""Rejections up to which it is said that they are few."""


def seen(cursor: Cursor) -> Patterns:
    """What the rejections share."""
    return patterns(all_facts(cursor))


def enough(cursor: Cursor) -> bool:
    """There are two or more to compare."""
    return seen(cursor).enough


def too_few(cursor: Cursor) -> None:
    """Say that patterns begin with two rejections."""
    say_in_place(cursor, "patterns.say.from_two")


def look(cursor: Cursor) -> None:
    """The card; a picture of it where there is a number to draw."""
    browse(cursor)
    codes = ("close",) if missing(cursor, "png", ALL) else ("picture", "close")
    cursor.offer("patterns.card", optioned("patterns.card", codes))
    cursor.ask()


def draw(cursor: Cursor) -> None:
    """Hand over the patterns as a picture, and go back."""
    cursor.do(Deliver("png", ALL))
    cursor.reply("patterns.say.picture")
    come_back(cursor)


def card(cursor: Cursor) -> list[Part]:
    """The card: a line for each thing there is something to say about."""
    found = seen(cursor)
    lines = (*_held(cursor, found), *_were(cursor, found), _honest(cursor, found))
    return [cursor.title("patterns.card.line.title"), *map(whole, lines)]


def _held(cursor: Cursor, found: Patterns) -> list[Part]:
    """What held, how far it got, and what became lighter."""
    lines = []
    if found.wins:
        lines.append(_line(cursor, "held", held=_codes(found.wins, "win")))
    elif found.good:
        lines.append(_line(cursor, "good", held=_codes(found.good, "win")))
    if found.furthest:
        lines.append(_line(cursor, "furthest", furthest=Part(f"phrase.far.{found.furthest}")))
    moved = [_moved(cursor, one) for one in _lighter_first(found)]
    if moved:
        lines.append(_line(cursor, "strength", moved=Listing(tuple(moved), apart=True)))
    if found.answered:
        lines.append(_line(cursor, "answered", number=count_said(found.answered)))
    return lines


def _lighter_first(found: Patterns) -> list[One]:
    there = [one for one in found.ones if one.first is not None and one.last is not None]
    return sorted(there, key=lambda one: (one.last or 0) - (one.first or 0))[:ITEMS_AT_MOST]


def _moved(cursor: Cursor, one: One) -> Part:
    first, last = one.first or 0, one.last or 0
    slots: dict[str, Slot] = {"label": name_of(cursor, one.number), "first": count_said(first)}
    if first == last:
        return Part("patterns.card.phrase.stayed", slots)
    return Part("patterns.card.phrase.moved", {**slots, "last": count_said(last)})


def _were(cursor: Cursor, found: Patterns) -> list[Part]:
    """Where they ended, what was sorted where, and what came up more than once."""
    lines = [_line(cursor, "ends", ends=_ends(found))] if found.ends else []
    if found.ways:
        lines.append(_line(cursor, "ways", ends=_ways(found)))
    if found.not_mine or found.mine or found.cant_know:
        lines.append(_line(cursor, "sorted", sorts=_sorted(found)))
    if found.ticks:
        lines.append(_line(cursor, "ticks", ticks=_codes(found.ticks, "tick")))
    if found.words:
        said = tuple(marked(word, 40) for word, _ in found.words[:ITEMS_AT_MOST])
        lines.append(_line(cursor, "words", said=Listing(said)))
    if found.sent and not found.answered:
        lines.append(_line(cursor, "sent", number=count_said(found.sent)))
    return lines


def _line(cursor: Cursor, name: str, **slots: Slot) -> Part:
    return cursor.fact(f"patterns.card.line.{name}", **slots)


def _codes(counted: Counted, prefix: str) -> Listing:
    return Listing(tuple(Part(f"{prefix}.{code}") for code, _ in counted[:ITEMS_AT_MOST]))


def _ends(found: Patterns) -> Listing:
    items: list[Part | Quote] = []
    for code, count in found.ends:
        slots = {"furthest": Part(f"phrase.far.{code}"), "number": count_said(count)}
        items.append(Part("patterns.card.phrase.ended", slots))
    return Listing(tuple(items), apart=True)


def _ways(found: Patterns) -> Listing:
    items = (
        Part(f"patterns.card.phrase.{code}", {"number": count_said(count)})
        for code, count in found.ways
    )
    return Listing(tuple(items), apart=True)


def _sorted(found: Patterns) -> Listing:
    there = {"not_mine": found.not_mine, "mine": found.mine, "cant_know": found.cant_know}
    items = (
        Part(f"patterns.card.phrase.{name}", {"number": count_said(count)})
        for name, count in there.items()
        if count
    )
    return Listing(tuple(items), apart=True)


def _honest(cursor: Cursor, found: Patterns) -> Part:
    """How much so few can say."""
    count = len(found.ones)
    case = "two" if count == 2 else "few" if count <= FEW else "more"
    return cursor.part(f"patterns.card.line.{case}")


def closes_only(f: Facts) -> bool:
    """There is nothing to draw: the card can only be closed."""
    return len(rows_of(f.person, "patterns.card")) == 1
