"""The steps as paths: which row is where, what comes next, what lies behind which door."""

from __future__ import annotations

from flows.facts import Facts
from flows.rows import Ask
from flows.session import Thread
from flows.stages import ASKS, STAGES

BY_STEP: dict[str, Ask] = {row.step: row for row in ASKS}
BY_STAGE: dict[str, tuple[Ask, ...]] = {
    stage: tuple(row for row in ASKS if row.stage == stage)
    for stage in dict.fromkeys(row.stage for row in ASKS)
}
CLOSINGS: tuple[Ask, ...] = tuple(row for row in ASKS if row.step.endswith(".close"))
CLOSING_OF: dict[str, str] = {row.stage: row.step for row in CLOSINGS}
DOORS: dict[str, tuple[Ask, ...]] = {
    stage: tuple(row for row in ASKS if row.at == stage) for stage in STAGES
}

PASSING = {
    *(row.step for row in ASKS if row.expects == "draft" or row.stage in {"aside", "later"}),
    *(row.step for row in CLOSINGS),
    *("opening.back", "feel.breather", "feel.breathing", "move.borrowed", "follow.line"),
    *("follow.rewrite", "follow.wording", "analyze.trade", "feel.after"),
}
"""Steps that may be asked again: what is chosen there moves on and settles nothing."""

NOTED = {"feel.after", "analyze.trade", "later.plan", "later.look", "later.fits", "later.again"}
"""Those of them whose answers are kept all the same."""

NEVER_A_PLACE = {
    "opening.back",
    *("follow.sent", "follow.answer", "follow.feedback", "follow.true", "follow.change"),
    *(row.step for row in ASKS if row.stage == "later"),
}
"""Steps that come on a date or in passing: one goes on from where one was before them."""

SIDE_STEPS = {
    "feel.breathing": "feel.close",
    "follow.sign": "follow.draft",
    "follow.line": "follow.draft",
    "follow.rewrite": "follow.draft",
    "follow.wording": "follow.draft",
    "analyze.trade": "analyze.card",
}
"""Steps that only make sense from the one before: whoever comes back comes back to that one."""

RETURNS = {"feel.close": "feel.after", "reflect.close": "reflect.second"}
"""What is asked first, once, by somebody who comes back to a closing after a while."""

BROWSING = (
    *("edit.pick", "switch.pick", "journal.pick", "journal.one", "journal.name", "journal.sure"),
    *("search.words", "search.pick", "search.one"),
    *("export.which", "export.pick", "share.look", "patterns.card", "advert.paste"),
)
"""Steps beside the path that look through what is kept: all of them hold one place together."""

ENTRANCES = ("intake", *STAGES)
"""States one only passes through: the way into a stage, to its first open step."""

RESTING = ("stopped", "done", "parked")
"""States that wait for the person without a question of the path."""


def inline(row: Ask, facts: Facts) -> bool:
    """Whether `row` stands on the path of this person, doors aside."""
    if row.door and (row.inline is None or not row.inline(facts)):
        return False
    return row.when(facts)


def open_row(row: Ask, facts: Facts) -> bool:
    """Whether `row` is to be asked on the path now: it fits, and is not settled."""
    return inline(row, facts) and (row.step in PASSING or not facts.settled(row.step))


def open_behind(row: Ask, facts: Facts) -> bool:
    """Whether `row`, behind a door, is to be asked now that the door is open."""
    return row.when(facts) and (row.step in PASSING or not facts.settled(row.step))


def stage_of(place: str) -> str:
    """The stage that a place of the path belongs to: a step, or the way into a stage."""
    return BY_STEP[place].stage if place in BY_STEP else place


def next_stage(thread: Thread, stage: str) -> str:
    """The stage proposed after `stage`: the next open one in order, else the first open one.

    Empty when there is none, and after the last stage: from there it goes to the goodbye.
    """
    if stage == STAGES[-1]:
        return ""
    after = STAGES[STAGES.index(stage) + 1 :] if stage in STAGES else STAGES
    return next((name for name in after if name not in thread.done), "")


MINUTES = {"feel": 4, "reflect": 8, "follow_up": 5, "analyze": 5, "move_on": 5}
"""Minutes a stage takes, said on its button: about half a minute an answer."""
