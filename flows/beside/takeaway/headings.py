"""Words that only files have: what their sections are called, what a chart or calendar says.

Each shape stands in the words files as a table of its name, a text for every field.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import ClassVar, TypeVar

from flows.kernel.effects import Part
from flows.kernel.script import Script


@dataclass(frozen=True, slots=True)
class Headings:
    """One language's headings; the cards' own titles come from the conversation's words."""

    TABLE: ClassVar = "heading"
    felt: str
    strength: str
    in_between: str
    letter: str
    subject: str
    plans: str
    dropped: str
    done: str
    notes: str
    other_notes: str
    in_passing: str
    next_time: str
    then: str
    answered: str
    wrote: str
    true: str
    change: str
    nothing: str
    shared: str
    unseen: str
    and_more: str
    page: str
    side_by_side: str
    which: str
    happened: str


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What a chart says, in its picture and in the sentences beside it."""

    TABLE: ClassVar = "chart"
    feelings: str
    patterns: str
    scale: str
    once: str
    fell: str
    rose: str
    same: str
    same_day: str
    one_day: str
    many_days: str
    first: str
    last: str
    went: str
    stood: str
    unknown: str
    ended: str


@dataclass(frozen=True, slots=True)
class DateWords:
    """What a calendar shows for each kind of date; a plan has the person's own words."""

    TABLE: ClassVar = "calendar"
    name: str
    back: str
    sent: str
    answer: str
    look: str
    other: str


Shape = TypeVar("Shape", Headings, ChartWords, DateWords)
SHAPES = (Headings, ChartWords, DateWords)


def worded(shape: type[Shape], script: Script) -> Shape:
    """The texts of one shape in a language, what is to be filled in still in braces."""
    table = shape.TABLE
    return shape(
        **{each.name: script.template(Part(f"{table}.{each.name}")) for each in fields(shape)}
    )


KEYS = frozenset(f"{shape.TABLE}.{each.name}" for shape in SHAPES for each in fields(shape))
"""Every key of the files' own words."""
