"""What is wanted next, and the plan for it."""

from __future__ import annotations

from flows.kernel.facts import Facts
from flows.kernel.guards import chose_any
from flows.stages.intake.facts import talked

PLANS_AT_MOST = 3


def something_drew(f: Facts) -> bool:
    """Something drew them that can be looked at closely."""
    return chose_any("analyze.pull")(f)


def dislikes(f: Facts) -> bool:
    """Something stands on the avoid list."""
    return chose_any("analyze.past")(f)


def gap_named(f: Facts) -> bool:
    """They named something that is missing for the job they want."""
    return f.code("analyze.gap") in {"skill", "experience", "paper"} or bool(f.text("analyze.gap"))


def stuck(f: Facts) -> bool:
    """They do not get on with it today."""
    return f.code("move.state") == "stuck"


def next_chosen(f: Facts) -> bool:
    """There is one next thing to give an hour to."""
    return f.known("move.next")


def plan_room(f: Facts) -> bool:
    """Fewer than three plans stand."""
    return 0 < len(f.thread.plans) < PLANS_AT_MOST


def another_named(f: Facts) -> bool:
    """Another plan was named."""
    return bool(f.text("move.another"))


def plan_set(f: Facts) -> bool:
    """The plan last named has its hour."""
    return bool(f.thread.plans) and f.thread.plans[-1].get("set") == f.now.isoformat()


def rehearsal_fits(f: Facts) -> bool:
    """There is a talk to practise for."""
    return talked(f) and chose_any("reflect.goal")(f)


def look_asked(f: Facts) -> bool:
    """The look-back gave a number."""
    return f.number("later.look") is not None
