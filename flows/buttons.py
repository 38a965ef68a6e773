"""The buttons of a step: its options where they fit, and those made from the person's answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache
from typing import Any

from flows import guards as g
from flows.effects import Button, Clock, Part, Quote
from flows.facts import Facts
from flows.hours import EVENING, MORNING, at_hour, day_after_tomorrow, hour_of
from flows.kernel.step import Trait
from flows.listening.feelings import FEELINGS

ONE_AT_MOST = 6
MANY_AT_MOST = 8
LINES_A_PAGE = 5
TICKS_AT_MOST = 3
CLOSERS = {"none", "more", "nothing", "only_thanks", "leave", "cant_tell"}
"""Last choices of many that say "none of these"."""

Built = Callable[[Facts], list[Button]]


@cache
def labelled(step: str, code: str) -> Button:
    """The button of an option whose label is in the words file."""
    return Button(code, Part(f"{step}.options.{code}"))


def static(facts: Facts, step: str) -> list[Button]:
    """The step's own options that fit this person."""
    options = facts.paths.by_step[step].options
    return [labelled(step, one.code) for one in options if one.when(facts)]


def shown(facts: Facts, step: str) -> list[Button]:
    """The buttons under the question, in order."""
    built = facts.paths.by_step[step].buttons
    return built(facts) if built else static(facts, step)


def understood(facts: Facts, there: list[Button], step: str) -> list[Button]:
    """All that may be chosen at `step`: what is shown, and every option it has in words."""
    row = facts.paths.by_step[step]
    if Trait.LISTED in row.traits:
        shown_now = {button.code for button in there}
        rows = facts.person.get("lists", {}).get(step, [])
        return [*there, *(_line(row) for row in rows if row[0] not in shown_now)]
    codes = {button.code for button in there}
    return there + [labelled(step, o.code) for o in row.options if o.code not in codes]


def feelings(facts: Facts) -> list[Button]:
    """Six feelings by case, then the rest behind [more]: eight at most."""
    first = _feelings_by_case(facts)
    if facts.thread.lead.get("more_words"):
        return [labelled("feel.words", code) for code in FEELINGS if code not in first]
    return [labelled("feel.words", code) for code in (*first, "more", "nothing")]


def _feelings_by_case(facts: Facts) -> tuple[str, ...]:
    """The six likeliest, by how the no came: a guess for the buttons, never an answer."""
    if g.internal(facts):
        return ("disappointment", "anger", "embarrassment", "envy", "self_doubt", "relief")
    if g.withdrawn(facts):
        return ("anger", "anxiety", "disappointment", "numbness", "confusion", "relief")
    if g.silent(facts):
        return ("frustration", "confusion", "anger", "sadness", "self_doubt", "numbness")
    if g.final(facts):
        return ("disappointment", "sadness", "anger", "self_doubt", "envy", "relief")
    return ("disappointment", "sadness", "anger", "frustration", "self_doubt", "relief")


def scale(_: Facts) -> list[Button]:
    """Nought to ten."""
    return [Button(str(n), Quote(str(n))) for n in range(11)]


def pause(facts: Facts) -> list[Button]:
    """Come back on a day, tonight, a door, go on, or by oneself."""
    gone = {*facts.thread.declined, *facts.thread.lead.get("doors_done", ())}
    fitting = [b for b in static(facts, "pause.offer") if b.code not in gone]
    return [_with_day(b, facts, "pause.offer") for b in fitting]


def more(facts: Facts) -> list[Button]:
    """Go on, leave it, or on a day."""
    return [_with_day(b, facts, "reflect.more") for b in static(facts, "reflect.more")]


def _with_day(button: Button, facts: Facts, step: str) -> Button:
    if button.code != "day":
        return button
    day = Clock(day_after_tomorrow(facts), facts.person.get("zone", ""), "weekday")
    return Button("day", Part(f"{step}.options.day", {"day": day}))


def tick(code: str) -> Button:
    """A tick read back as a button: an act, never a trait."""
    return Button(code, Part(f"tick.{code}"))


def not_mine(facts: Facts) -> list[Button]:
    """The usual reasons that were nobody's own, then up to three of the ticks."""
    usual = ["experience", "applicants", "inside", "plans", "behaved", "assumed"]
    if g.angry(facts) or facts.code("reflect.inside") == "hard":
        usual.sort(key=lambda code: code != "behaved")
    if g.internal(facts):
        usual.remove("inside")
    own = [tick(code) for code in g.ticks(facts)[:TICKS_AT_MOST]]
    rest = [labelled("reflect.notmine", code) for code in usual]
    there = [*rest[: MANY_AT_MOST - 1 - len(own)], *own]
    return [*there, labelled("reflect.notmine", "none")]


def ticking(facts: Facts) -> list[Button]:
    """The list, without what their own words have ticked already."""
    said = facts.codes("reflect.different")
    return [button for button in static(facts, "reflect.list") if button.code not in said]


def mine(facts: Facts) -> list[Button]:
    """The ticks not sorted yet."""
    own = [tick(code) for code in g.remaining_ticks(facts)]
    return [*own[: MANY_AT_MOST - 1], labelled("reflect.mine", "none")]


def goals(facts: Facts) -> list[Button]:
    """The goals of the one before, then a skill for each tick that could be changed."""
    codes = facts.codes("reflect.mine") or g.remaining_ticks(facts)
    earlier = facts.person if facts.rejections > 1 else {}
    theirs = [Button("own", Quote(earlier["goal"], 24))] if earlier.get("goal") else []
    own = [
        Button(code, Part(f"goal.{code}"))
        for code in dict.fromkeys((*earlier.get("goals", ()), *codes))
        if code != "none"
    ]
    there = [*theirs, *own]
    return [*there[: ONE_AT_MOST - 1], labelled("reflect.goal", "nothing")]


def points(facts: Facts) -> list[Button]:
    """The wins, as what they should remember; nothing is pasted silently."""
    wins = [code for code in facts.codes("reflect.wins") if code != "none"]
    own = [labelled("follow.point", code) for code in wins[: ONE_AT_MOST - 1]]
    return [*own, labelled("follow.point", "nothing")]


def gains(facts: Facts) -> list[Button]:
    """Their own words first, then what nearly everyone takes along."""
    own = [
        Button(step, Quote(facts.text(step), 24)) for step in ("reflect.proud",) if facts.text(step)
    ]
    codes = ("sent", "ready", "nerves", "aloud", "feet", "know_better")
    usual = [c for c in codes if g.talked(facts) or c not in {"nerves", "aloud", "feet"}]
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
    zone = facts.person.get("zone", "")
    there = [
        Button(f"{t:%Y-%m-%dT%H:%M}", Part("move.plan.options.at", {"clock": Clock(t, zone)}))
        for t in times
    ]
    return [*there, labelled("move.plan", "none")]


def again(facts: Facts) -> list[Button]:
    """Their line to a friend first, where there is one."""
    friend = ["friend"] if g.chose_any("feel.kind")(facts) else []
    codes = [*friend, "one_no", "not_today", "nothing"]
    return [labelled("move.again", code) for code in codes]


def borrowed(facts: Facts) -> list[Button]:
    """The sentences not read yet, one at a time, and [enough]."""
    codes = ("ranking", "other_jobs", "one_fits", "hard_times", "drive", "looks")
    left = [c for c in codes if c not in facts.thread.lead.get("borrowed", ())]
    return [labelled("move.borrowed", code) for code in (*left[: ONE_AT_MOST - 1], "enough")]


def dislikes(facts: Facts) -> list[Button]:
    """What stands on the avoid list."""
    own = [
        labelled("analyze.past", code) for code in facts.codes("analyze.past") if code != "nothing"
    ]
    text = facts.text("analyze.past")
    theirs = [Button("own", Quote(text, 24))] if text else []
    return [*own, *theirs, labelled("analyze.trade", "none")]


def bye(facts: Facts) -> list[Button]:
    """Look in once in two weeks, or not."""
    yes = Part("move.bye.options.yes", {"day": look_back(facts)})
    return [Button("yes", yes), labelled("move.bye", "no")]


def look_back(facts: Facts) -> Clock:
    """The day of the look-back: in two weeks."""
    day = at_hour(facts.local + timedelta(days=14), hour_of(facts))
    return Clock(day, facts.person.get("zone", ""), "short")


def lines(step: str) -> Built:
    """The answers, letter lines or rejections to choose from at `step`, a page at a time.

    `person["lists"]` holds (code, key of the label, words of the label) of each. A way out, where
    the list ends with one, stands on every page.
    """

    def built(facts: Facts) -> list[Button]:
        rows, ends = _parted(facts.person, step)
        there = [_line(row) for row in on_page(facts.person, step)]
        others = [Button("others", Part("common.options.others"))] if len(there) < len(rows) else []
        return [*there, *others, *map(_line, ends)]

    return built


def on_page(person: Mapping[str, Any], step: str) -> list[list[str]]:
    """The rows of the list that are shown now, in order, the way out left aside."""
    rows, ends = _parted(person, step)
    if len(rows) + len(ends) <= ONE_AT_MOST:
        return rows
    size = LINES_A_PAGE - len(ends)
    first = person.get("page", 0) % -(-len(rows) // size) * size
    return rows[first : first + size]


def _parted(person: Mapping[str, Any], step: str) -> tuple[list[list[str]], list[list[str]]]:
    rows: list[list[str]] = person.get("lists", {}).get(step, [])
    has_end = bool(rows) and rows[-1][0] == "close"
    return (rows[:-1], rows[-1:]) if has_end else (rows, [])


def _line(row: list[str]) -> Button:
    code, key, words = row
    return Button(code, Part(key) if key else Quote(words, 24))
