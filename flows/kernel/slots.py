"""What the names in braces stand for: every slot a text may use, and where its value is from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from flows.kernel.codes import NOT_SAID
from flows.kernel.effects import Clock, Listing, Part, Quote, Slot
from flows.kernel.facts import Facts
from flows.kernel.quoting import LINE_AT_MOST, marked, quoted

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


Value = Callable[[Facts], Slot | None]


def said(step: str, prefix: str, limit: int = LINE_AT_MOST) -> Value:
    """All that was chosen at `step`, as phrases, and what was written there: one enumeration.

    What was read out of their words is not said beside them.
    """

    def value(f: Facts) -> Slot | None:
        codes = () if f.in_words(step) else f.codes(step)
        items: list[Part | Quote] = [
            Part(f"{prefix}.{code}") for code in codes if code not in NOT_SAID
        ]
        text = f.text(step)
        if text:
            items.append(marked(text, limit))
        return Listing(tuple(items)) if items else None

    return value


def written(step: str) -> Value:
    """What the person wrote at `step`."""
    return lambda f: marked(f.text(step)) if f.text(step) else None


def named(step: str) -> Value:
    """A name: as they wrote it, without marks."""
    return lambda f: quoted(f.text(step), 60) if f.text(step) else None


def listed(codes: Callable[[Facts], tuple[str, ...]], prefix: str) -> Value:
    """Codes as phrases, in one enumeration."""

    def value(f: Facts) -> Slot | None:
        found = tuple(Part(f"{prefix}.{code}") for code in codes(f) if code not in NOT_SAID)
        return Listing(found) if found else None

    return value


def day_of(step: str) -> Value:
    """The day given at `step`; with its year, where that is another than this one."""

    def value(f: Facts) -> Slot | None:
        day = f.day(step)
        return with_year(day) if day and day.year != f.local.year else day

    return value


def with_year(day: date) -> Clock:
    """A day said with its year."""
    return Clock(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), "UTC", "dated")


def told_on(step: str) -> Value:
    """The day on which `step` was answered."""

    def value(f: Facts) -> Slot | None:
        found = f.answer(step)
        at = f.now.fromisoformat(found["at"]) if found else None
        return Clock(at, f.zone, "day") if at else None

    return value


def number_of(step: str) -> Value:
    """The number given at `step`."""
    return lambda f: f.number(step)


def fill(cursor: Cursor, key: str, variant: int, given: Mapping[str, Slot]) -> dict[str, Slot]:
    """The values for the slots of this wording of `key`: what is given, then what is known.

    Raises LookupError, naming the text and the slot, where a value is not known: a guard that
    lets such a text be said is wrong.
    """
    slots = dict(given)
    for name in cursor.script.slots(key, variant):
        if name not in slots:
            slots[name] = _known(cursor.facts, key, name)
    return slots


def _known(facts: Facts, key: str, name: str) -> Slot:
    value = facts.paths.values[name](facts) if name in facts.paths.values else None
    if value is None:
        raise LookupError(f"{key} says {{{name}}}, which is not known here")
    return value
