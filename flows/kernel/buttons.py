"""The buttons of a step: its options where they fit, and those made from the person's answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from flows.kernel.effects import Button, Part, Quote
from flows.kernel.facts import Facts
from flows.kernel.lists import Row, rows_of
from flows.kernel.person import PersonData
from flows.kernel.step import CHOICES, Trait

ONE_AT_MOST = 6
MANY_AT_MOST = 8
LINES_A_PAGE = 5

ENDS = {"close", "done"}
"""Last rows of a list that lead out of it."""

T = TypeVar("T")
Built = Callable[[Facts], list[Button]]


@cache
def labelled(step: str, code: str) -> Button:
    """The button of an option whose label is in the words file."""
    return Button(code, Part(f"{step}.options.{code}"))


def static(facts: Facts, step: str) -> list[Button]:
    """The step's own options that fit this person."""
    options = facts.paths.by_step[step].options
    return [labelled(step, one.code) for one in options if one.when(facts)]


def shown(facts: Facts, step: str) -> list[Button]:
    """The buttons under the question, in order."""
    built = facts.paths.by_step[step].buttons
    return built(facts) if built else static(facts, step)


def understood(facts: Facts, there: list[Button], step: str) -> list[Button]:
    """All that may be chosen at `step`: what is shown, and every option it has in words.

    Of several that something follows from, only what is shown.
    """
    row = facts.paths.by_step[step]
    if Trait.AGREED in row.traits and row.expects == CHOICES:
        return there
    if Trait.LISTED in row.traits:
        shown_now = {button.code for button in there}
        rows = rows_of(facts.person, step)
        return [*there, *(_line(row) for row in rows if row.code not in shown_now)]
    codes = {button.code for button in there}
    return there + [labelled(step, o.code) for o in row.options if o.code not in codes]


def lines(step: str) -> Built:
    """The answers, letter lines or rejections to choose from at `step`, a page at a time.

    A way out, where the list ends with one, stands on every page.
    """

    def built(facts: Facts) -> list[Button]:
        rows, ends = _parted(facts.person, step)
        there = [_line(row) for row in on_page(facts.person, step)]
        others = [Button("others", Part("common.options.others"))] if len(there) < len(rows) else []
        return [*there, *others, *map(_line, ends)]

    return built


def on_page(person: PersonData, step: str) -> list[Row]:
    """The rows of the list that are shown now, in order, the way out left aside."""
    rows, ends = _parted(person, step)
    if len(rows) + len(ends) <= ONE_AT_MOST:
        return rows
    return page_of(rows, person, LINES_A_PAGE - len(ends))


def page_of(rows: list[T], person: PersonData, size: int) -> list[T]:
    """The page of these rows that the person has turned to; after the last comes the first."""
    first = person.get("page", 0) % max(1, -(-len(rows) // size)) * size
    return rows[first : first + size]


def _parted(person: PersonData, step: str) -> tuple[list[Row], list[Row]]:
    rows = rows_of(person, step)
    has_end = bool(rows) and rows[-1].code in ENDS
    return (rows[:-1], rows[-1:]) if has_end else (rows, [])


def _line(row: Row) -> Button:
    return Button(row.code, Part(row.key) if row.key else Quote(row.words))
