"""Looking back: the lists, the numbers, the chair."""

from __future__ import annotations

from datetime import timedelta

from flows.kernel.codes import NAMES_NOTHING
from flows.kernel.facts import Facts
from flows.kernel.guards import answered, chose_any, named
from flows.kernel.rows import Guard
from flows.stages.feel.facts import bearable, lost_count, night
from flows.stages.intake.facts import call_only, decided, met, not_talked

TICKED = ("reflect.paper", "reflect.different", "reflect.list", "reflect.talk", "reflect.manner")


def funnel_fits(f: Facts) -> bool:
    """Numbers tell something: it ended early, or there were too many to count."""
    return decided(f) and (not met(f) or lost_count(f))


def paper_fits(f: Facts) -> bool:
    """It ended before anybody talked with them: the paper may have counted."""
    return not_talked(f) and decided(f)


def list_fits(f: Facts) -> bool:
    """It ended after an interview: what may have counted there can be ticked."""
    return met(f) and decided(f)


def funnel_just_this(f: Facts) -> bool:
    """There was only this one application."""
    sent = (f.answer("reflect.funnel") or {}).get("sent")
    return f.code("reflect.funnel") == "just_this" or sent == 1


def funnel_points_at(where: str) -> Guard:
    """Hold when the numbers point at the paper (few talks), or at the talking (many talks).

    One talk in eight applications divides the two; below ten sent, numbers say nothing.
    """

    def points(f: Facts) -> bool:
        told = f.answer("reflect.funnel") or {}
        sent, talks = told.get("sent"), told.get("talked")
        if not sent or talks is None or sent < 10:
            return False
        return bool(talks * 8 < sent) == (where == "paper")

    return points


def talk_inline(f: Facts) -> bool:
    """The talking list belongs to the core after a call, or when more of the list was asked."""
    return decided(f) and (call_only(f) or "more" in f.codes("reflect.list"))


def ticks(f: Facts) -> tuple[str, ...]:
    """Everything ticked in the lists, in order, each once."""
    there = (code for step in TICKED for code in f.codes(step) if code not in NAMES_NOTHING)
    return tuple(dict.fromkeys(there))


def remaining_ticks(f: Facts) -> tuple[str, ...]:
    """What was ticked and not sorted under "not mine"."""
    return tuple(code for code in ticks(f) if code not in f.codes("reflect.notmine"))


def ticks_left(f: Facts) -> bool:
    """Something ticked is still to be sorted."""
    return bool(remaining_ticks(f))


def came_since(f: Facts) -> bool:
    """A day after looking back, something may have come to mind; asked once."""
    ago = f.since("reflect.goal") or f.since("reflect.notmine")
    return ago is not None and ago >= timedelta(days=1) and not f.settled("reflect.second")


def some_wins(f: Facts) -> bool:
    """At least one win was ticked or written."""
    return chose_any("reflect.wins")(f)


def chair_fits(f: Facts) -> bool:
    """Looking from their side is bearable: met, ended, 6 or less, no night, not reopened thrice."""
    reopened = f.thread.lead.get("reopened", {})
    there = met(f) and decided(f) and bearable(f) and not night(f)
    return there and max(reopened.values(), default=0) < 3


chose_seat = named("chose_seat", answered("reflect.chair"))


def went_well(f: Facts) -> bool:
    """The talk went well from the inside."""
    return f.code("reflect.inside") == "well"
