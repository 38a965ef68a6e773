"""How the strength moves over time."""

from __future__ import annotations

from flows.kernel.facts import Facts


def rated(f: Facts) -> int | None:
    """The first strength named, 0-10; it decides the branch even when a later one differs."""
    return f.number("feel.strength")


def levels(f: Facts) -> list[int]:
    """Every strength named so far, in order: kept beside the last one at `feel.after`."""
    later = f.answer("feel.after") or {}
    first = rated(f)
    return ([] if first is None else [first]) + list(later.get("numbers", []))


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
    return _look_moved(f) < 0


def look_rose(f: Facts) -> bool:
    """Two weeks later it is stronger than at first."""
    return _look_moved(f) > 0


def _look_moved(f: Facts) -> int:
    """How much stronger it is two weeks later; 0 where one of the two is not known."""
    first, later = rated(f), f.number("later.look")
    return 0 if first is None or later is None else later - first
