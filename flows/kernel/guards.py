"""Guards made to measure: what was chosen or written at a step."""

from __future__ import annotations

from flows.kernel.codes import NAMES_NOTHING
from flows.kernel.facts import Facts
from flows.kernel.rows import Guard


def chose(step: str, code: str) -> Guard:
    """Hold when `code` is among what was chosen at `step`."""

    def chosen(f: Facts) -> bool:
        return code in f.codes(step)

    return chosen


def chose_any(step: str) -> Guard:
    """Hold when something was chosen or written at `step` that names anything."""

    def chosen(f: Facts) -> bool:
        return bool(set(f.codes(step)) - NAMES_NOTHING or f.text(step))

    return chosen


def answered(step: str) -> Guard:
    """Hold when `step` was answered, by button or in words."""

    def known(f: Facts) -> bool:
        return f.known(step)

    return known


def wrote(step: str) -> Guard:
    """Hold when `step` was answered in the person's own words."""

    def written(f: Facts) -> bool:
        return bool(f.text(step))

    return written


def named(name: str, guard: Guard) -> Guard:
    """The guard under a name of its own: pages and proofs call it so."""
    vars(guard)["called"] = name
    return guard


def both(one: Guard, other: Guard) -> Guard:
    """Hold when both hold."""

    def together(f: Facts) -> bool:
        return one(f) and other(f)

    return together
