"""What the questions of looking back show: buttons made from answers, and what texts name."""

from __future__ import annotations

from flows.kernel.buttons import MANY_AT_MOST, ONE_AT_MOST, labelled, static
from flows.kernel.effects import Button, Part, Quote, Slot
from flows.kernel.facts import Facts
from flows.kernel.slots import Value, said
from flows.stages.feel.facts import angry
from flows.stages.intake.facts import internal
from flows.stages.pause.shows import with_day
from flows.stages.reflect.facts import remaining_ticks, ticks

TICKS_AT_MOST = 3


def more(facts: Facts) -> list[Button]:
    """Go on, leave it, or on a day."""
    return [with_day(b, facts, "reflect.more") for b in static(facts, "reflect.more")]


def tick(code: str) -> Button:
    """A tick read back as a button: an act, never a trait."""
    return Button(code, Part(f"tick.{code}"))


def not_mine(facts: Facts) -> list[Button]:
    """The usual reasons that were nobody's own, then up to three of the ticks."""
    usual = ["experience", "applicants", "inside", "plans", "behaved", "assumed"]
    if angry(facts) or facts.code("reflect.inside") == "hard":
        usual.sort(key=lambda code: code != "behaved")
    if internal(facts):
        usual.remove("inside")
    own = [tick(code) for code in ticks(facts)[:TICKS_AT_MOST]]
    rest = [labelled("reflect.notmine", code) for code in usual]
    there = [*rest[: MANY_AT_MOST - 1 - len(own)], *own]
    return [*there, labelled("reflect.notmine", "none")]


def ticking(facts: Facts) -> list[Button]:
    """The list, without what their own words have ticked already."""
    said = facts.codes("reflect.different")
    return [button for button in static(facts, "reflect.list") if button.code not in said]


def mine(facts: Facts) -> list[Button]:
    """The ticks not sorted yet."""
    own = [tick(code) for code in remaining_ticks(facts)]
    return [*own[: MANY_AT_MOST - 1], labelled("reflect.mine", "none")]


def goals(facts: Facts) -> list[Button]:
    """The goals of the one before, then a skill for each tick that could be changed."""
    codes = facts.codes("reflect.mine") or remaining_ticks(facts)
    earlier = facts.person if facts.rejections > 1 else {}
    theirs = [Button("own", Quote(earlier["goal"]))] if earlier.get("goal") else []
    own = [
        Button(code, Part(f"goal.{code}"))
        for code in dict.fromkeys((*earlier.get("goals", ()), *codes))
        if code != "none"
    ]
    there = [*theirs, *own]
    return [*there[: ONE_AT_MOST - 1], labelled("reflect.goal", "nothing")]


def wins(f: Facts) -> Slot | None:
    """What they did well: the ticks, and their own sentence."""
    return said("reflect.wins", "win")(f)


def cant_know(f: Facts) -> tuple[str, ...]:
    """What was ticked, and sorted neither as theirs nor as someone else's."""
    return tuple(c for c in remaining_ticks(f) if c not in f.codes("reflect.mine"))


def funnel(name: str) -> Value:
    """One of the three numbers of the search."""
    return lambda f: (f.answer("reflect.funnel") or {}).get(name)
