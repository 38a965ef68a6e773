"""What the questions about what comes next show: buttons made from answers, and what texts name."""

from __future__ import annotations

from datetime import timedelta

from flows.kernel.buttons import MANY_AT_MOST, ONE_AT_MOST, labelled
from flows.kernel.codes import NOT_SAID
from flows.kernel.effects import Button, Clock, Listing, Part, Quote, Slot
from flows.kernel.facts import Facts
from flows.kernel.guards import chose_any
from flows.kernel.quoting import marked
from flows.moments.hours import EVENING, MORNING, at_hour, hour_of
from flows.places import as_kept
from flows.stages.intake.facts import decided, talked


def gains(facts: Facts) -> list[Button]:
    """Their own words first, then what nearly everyone takes along."""
    own = [Button(step, Quote(facts.text(step))) for step in ("reflect.proud",) if facts.text(step)]
    codes = ("sent", "ready", "nerves", "aloud", "feet", "know_better")
    usual = [c for c in codes if talked(facts) or c not in {"nerves", "aloud", "feet"}]
    there = [*own, *(labelled("move.gains", code) for code in usual)]
    return [*there[: MANY_AT_MOST - 1], labelled("move.gains", "none")]


def instants(facts: Facts) -> list[Button]:
    """Three moments that are near and exact, and [no time yet]. The code is the local time."""
    local = facts.local
    near = [
        at_hour(local + timedelta(days=1), MORNING),
        at_hour(local + timedelta(days=1), EVENING),
    ]
    weekday = at_hour(local + timedelta(days=(1 - local.weekday()) % 7 or 7), MORNING)
    later = weekday if weekday not in near else weekday + timedelta(days=1)
    times = [*near, later]
    zone = facts.zone
    there = [
        Button(as_kept(t), Part("move.plan.options.at", {"clock": Clock(t, zone)})) for t in times
    ]
    return [*there, labelled("move.plan", "none")]


def again(facts: Facts) -> list[Button]:
    """Their line to a friend first, where there is one."""
    friend = ["friend"] if chose_any("feel.kind")(facts) else []
    one_no = ["one_no"] if decided(facts) else []
    codes = [*friend, *one_no, "not_today", "nothing"]
    return [labelled("move.again", code) for code in codes]


def borrowed(facts: Facts) -> list[Button]:
    """The sentences not read yet, one at a time, and [enough]."""
    codes = ("ranking", "other_jobs", "one_fits", "hard_times", "drive", "looks")
    left = [c for c in codes if c not in facts.thread.lead.get("borrowed", ())]
    return [labelled("move.borrowed", code) for code in (*left[: ONE_AT_MOST - 1], "enough")]


def bye(facts: Facts) -> list[Button]:
    """Look in once in two weeks, or not."""
    yes = Part("move.bye.options.yes", {"day": look_back(facts)})
    return [Button("yes", yes), labelled("move.bye", "no")]


def look_back(facts: Facts) -> Clock:
    """The day of the look-back: in two weeks."""
    day = at_hour(facts.local + timedelta(days=14), hour_of(facts))
    return Clock(day, facts.zone, "short")


def gains_said(f: Facts) -> Slot | None:
    """What they take along: their own sentences first, then the usual."""
    items: list[Part | Quote] = []
    for code in f.codes("move.gains"):
        if code in NOT_SAID:
            continue
        own = "." in code
        items.append(marked(f.text(code)) if own else Part(f"gain.{code}"))
    if f.text("move.gains"):
        items.append(marked(f.text("move.gains")))
    return Listing(tuple(items), apart=True) if items else None


def last_again(f: Facts) -> Slot | None:
    """The line of the setback card, from whichever rejection it was written at."""
    kept = f.person.get("setback")
    if not kept:
        return None
    return marked(kept["text"]) if kept.get("text") else Part(kept["code"])
