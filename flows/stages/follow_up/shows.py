"""What the questions about the letter show: buttons made from answers, and what texts name."""

from __future__ import annotations

from flows.kernel.buttons import ONE_AT_MOST, labelled
from flows.kernel.effects import Button, Part, Slot
from flows.kernel.facts import Facts
from flows.stages.follow_up.kinds import kind


def points(facts: Facts) -> list[Button]:
    """The wins, as what they should remember; nothing is pasted silently."""
    wins = [code for code in facts.codes("reflect.wins") if code != "none"]
    own = [labelled("follow.point", code) for code in wins[: ONE_AT_MOST - 1]]
    return [*own, labelled("follow.point", "nothing")]


def ways(facts: Facts) -> list[Button]:
    """The ways this kind of letter can go."""
    return [labelled("follow.way", code) for code in kind(facts).ways]


def letter_status(f: Facts) -> Slot | None:
    """What became of the letter."""
    status = f.thread.letter.get("status", "")
    return Part(f"phrase.letter.{status}") if status else None
