"""How the strength moves over time."""

from __future__ import annotations

from flows.kernel.facts import Facts


def levels(f: Facts) -> list[int]:
    """Every strength named so far, in order: kept beside the last one at `feel.after`."""
    later = f.answer("feel.after") or {}
    first_one = [] if f.strength is None else [f.strength]
    return first_one + list(later.get("numbers", []))


def rises(f: Facts) -> int:
    """How often in a row, up to now, the strength rose."""
    count = 0
    named = levels(f)
    for before, after in zip(named[-2::-1], named[:0:-1], strict=False):
        if after <= before:
            break
        count += 1
    return count


def strength_fell(f: Facts) -> bool:
    """The last strength is lower than the one before."""
    named = levels(f)
    return len(named) > 1 and named[-1] < named[-2]


def strength_rose(f: Facts) -> bool:
    """The last strength is higher than the one before."""
    return rises(f) >= 1


def rose_twice(f: Facts) -> bool:
    """It rose twice running: exercises stop."""
    return rises(f) >= 2


def look_fell(f: Facts) -> bool:
    """Two weeks later it is weaker than at first."""
    number = f.number("later.look")
    return number is not None and f.strength is not None and number < f.strength


def look_rose(f: Facts) -> bool:
    """Two weeks later it is stronger than at first."""
    number = f.number("later.look")
    return number is not None and f.strength is not None and number > f.strength
