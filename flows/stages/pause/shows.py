"""What the questions of the pause show: buttons made from answers, and what texts name."""

from __future__ import annotations

from flows.kernel.buttons import static
from flows.kernel.effects import Button, Clock, Part
from flows.kernel.facts import Facts
from flows.moments.hours import day_after_tomorrow


def pause(facts: Facts) -> list[Button]:
    """Come back on a day, tonight, a door, go on, or by oneself."""
    gone = {*facts.thread.declined, *facts.thread.lead.get("doors_done", ())}
    fitting = [b for b in static(facts, "pause.offer") if b.code not in gone]
    return [with_day(b, facts, "pause.offer") for b in fitting]


def with_day(button: Button, facts: Facts, step: str) -> Button:
    """[On a day], with the day it would be."""
    if button.code != "day":
        return button
    day = Clock(day_after_tomorrow(facts), facts.zone, "weekday")
    return Button("day", Part(f"{step}.options.day", {"day": day}))
