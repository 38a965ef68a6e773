"""Doors and closings: what is offered at the end of a stage, most relevant first."""

from __future__ import annotations

from collections.abc import Callable

from flows.effects import Button, Part
from flows.facts import Facts
from flows.kernel.step import Step
from flows.stages.feel.facts import angry, feelings, lost_count
from flows.stages.intake.facts import internal
from flows.stages.move_on.facts import stuck

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
    fitting = [r for r in facts.paths.doors[stage] if r.when(facts) and not _inline(r, facts)]
    left = [row for row in fitting if row.door not in gone and not facts.settled(row.name)]
    relevant = _relevant(facts)
    return sorted(left, key=lambda row: row.door not in relevant)


def _inline(row: Step, facts: Facts) -> bool:
    return row.inline is not None and row.inline(facts)


def _relevant(facts: Facts) -> set[str]:
    """The doors that the answers themselves ask for."""
    asked_for = {
        "younger": stuck(facts),
        "unsent": angry(facts),
        "targets": lost_count(facts),
        "someone": bool({"shame", "loneliness"} & set(feelings(facts))),
        "talk20": internal(facts),
    }
    return {door for door, wanted in asked_for.items() if wanted}
