"""Doors and closings: what is offered at the end of a stage, most relevant first."""

from __future__ import annotations

from collections.abc import Callable

from flows.kernel.effects import Button, Part
from flows.kernel.facts import Facts
from flows.kernel.paths import inline
from flows.kernel.step import Step

DOORS_AT_MOST = 3


def closing(stage: str) -> Callable[[Facts], list[Button]]:
    """The closing of `stage`: what is next, up to three doors, stop, show."""

    def built(facts: Facts) -> list[Button]:
        doors = [Button(f"door.{r.door}", label(r)) for r in doors_open(facts, stage)]
        rest = [Button(code, Part(f"close.options.{code}")) for code in ("stop", "show")]
        following = facts.paths.next_stage(facts.thread, stage)
        onward = Button("next", _onward(following, facts.paths.minutes.get(following, 0)))
        return [onward, *doors[:DOORS_AT_MOST], *rest]

    return built


def label(row: Step) -> Part:
    """What a door is called, and the minutes behind it."""
    return Part(f"door.{row.door}", {"minutes": row.minutes})


def _onward(stage: str, minutes: int) -> Part:
    if not stage:
        return Part("close.options.bye")
    return Part(
        "close.options.next",
        {"next_stage": Part(f"stage.{stage}"), "minutes": minutes},
    )


def doors_open(facts: Facts, stage: str) -> list[Step]:
    """The doors of `stage` that fit, are not done and were not declined, most relevant first."""
    gone = {*facts.thread.declined, *facts.thread.lead.get("doors_done", ())}
    fitting = [r for r in facts.paths.doors[stage] if r.when(facts) and not inline(r, facts)]
    left = [row for row in fitting if row.door not in gone and not facts.settled(row.name)]
    return sorted(left, key=lambda row: not row.wanted(facts))
