"""When a move applies: named functions of the event at hand and the place it met."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flows.kernel.paths import open_row
from flows.kernel.rows import Guard
from flows.kernel.step import Trait

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

BREAK = timedelta(hours=1)
"""After an hour's silence the next message begins a new sitting."""
AWAY = timedelta(hours=24)
LONG_AWAY = timedelta(days=30)
"""After so long one line, and after so long the card, comes before the question."""
BUBBLES_AT_MOST = 24
"""Messages of one sitting after which "Enough for one go?" is asked: 25 is the hard limit."""


def picked(*codes: str) -> Guard:
    """Hold when one of `codes` is what this event chose."""

    def picks(c: Cursor) -> bool:
        return bool(set(codes) & set(c.heard.answer.get("codes", ())))

    return picks


def known(guard: Guard) -> Guard:
    """A guard of the facts, asked in a move."""

    def holds(c: Cursor) -> bool:
        return guard(c.facts)

    return holds


def all_of(*guards: Guard) -> Guard:
    """Hold when all hold."""

    def hold(c: Cursor) -> bool:
        return all(guard(c) for guard in guards)

    return hold


def on_lane(stage: str) -> Guard:
    """Hold when the person chose to begin with `stage`; for the first open one if they did not."""

    def leads(c: Cursor) -> bool:
        chosen = c.paths.lane(c.facts) or c.paths.next_stage(c.thread, "")
        return (chosen or c.paths.stages[0]) == stage

    return leads


def onward_to(stage: str) -> Guard:
    """Hold when `stage` is the next one proposed from the closing or the pause."""

    def is_next(c: Cursor) -> bool:
        return c.paths.next_stage(c.thread, leaving(c)) == stage

    return is_next


def leaving(c: Cursor) -> str:
    """The stage being left: the closing's own, or the one the pause stands at the end of."""
    stage = c.paths.by_step[c.state].stage
    return str(c.lead.get("left", "feel")) if stage == "pause" else stage


def stage_ahead(c: Cursor, place: str) -> str:
    """The stage somebody at `place` goes on in: at the end of one, the next."""
    stage = c.paths.by_step[place].stage if place in c.paths.by_step else place
    if place in c.paths.closing_of.values() or stage == "pause":
        stage = c.paths.next_stage(c.thread, stage) or stage
    return stage if stage in (*c.paths.stages, "opening", "intake") else "feel"


def jump_to(stage: str) -> Guard:
    """Hold when the person named `stage`."""

    def named(c: Cursor) -> bool:
        return c.heard.argument == stage

    return named


def in_door(c: Cursor) -> bool:
    """The step at hand lies behind a door that the person opened."""
    door = c.paths.by_step[c.state].door if c.state in c.paths.by_step else ""
    return bool(door) and c.lead.get("door") == door


def in_detour(c: Cursor) -> bool:
    """The question was asked out of its turn: when it is answered one goes back."""
    return bool(c.detour) and c.paths.by_step[c.state].stage != "aside"


def away_long(c: Cursor) -> bool:
    """The person was away for more than a day."""
    return c.thread.place != "" and away(c) > AWAY


def away(c: Cursor) -> timedelta:
    """How long the person was away."""
    return c.now - datetime.fromisoformat(c.before) if c.before else timedelta()


def is_here(c: Cursor) -> bool:
    """The person wrote within the hour: they need no message to come back."""
    return away(c) < BREAK


def sitting_long(c: Cursor) -> bool:
    """This sitting has grown to its limit, and nobody asked yet whether it is enough."""
    sitting = c.session.sitting
    return (
        sitting.bubbles >= BUBBLES_AT_MOST
        and not sitting.offered
        and c.paths.by_step[c.state].stage not in {"aside", "pause", "later"}
        and c.state not in c.paths.passing
        and not before_card(c)
        and not in_door(c)
        and not c.paths.has(Trait.DECIDES, c.state)
    )


def before_card(c: Cursor) -> bool:
    """What comes next is the card: a place to rest by itself."""
    rows = c.paths.by_stage[c.paths.by_step[c.state].stage]
    after = rows[rows.index(c.paths.by_step[c.state]) + 1 :]
    following = next((row for row in after if open_row(row, c.facts)), None)
    return following is not None and following.expects == "draft"


def skippable(c: Cursor) -> bool:
    """The question may be left out."""
    return c.paths.by_step[c.state].skippable


def was_asked(c: Cursor) -> bool:
    """There is a question before this one."""
    return before(c) is not None


def before(c: Cursor) -> str | None:
    """The question asked before this one in this rejection, if it is still a living one."""
    path = [
        step
        for step in c.thread.asked
        if step in c.paths.by_step and step not in c.paths.side_steps
    ]
    if c.state in path:
        path = path[: len(path) - 1 - path[::-1].index(c.state)]
    return path[-1] if path else None


def has_more(c: Cursor) -> bool:
    """The reply just given has more to it."""
    return bool(c.lead.get("more"))


def has_answers(c: Cursor) -> bool:
    """Something was answered that could be changed."""
    return any(step in c.paths.by_step and step not in c.paths.passing for step in c.thread.answers)


def has_held(c: Cursor) -> bool:
    """There is a place to come back to."""
    return bool(c.session.held)


def flagged(c: Cursor) -> bool:
    """The wording check marked something in the line just written."""
    return "checked" in c.thread.letter


def for_field(c: Cursor) -> bool:
    """The wording just settled was of an answer, and of no line of the letter."""
    return bool(c.thread.letter.get("settled"))


def several(c: Cursor) -> bool:
    """There is more than one rejection."""
    return len(c.session.shelf) > 1


def several_open(c: Cursor) -> bool:
    """There is another one that was not put away."""
    shelf = c.session.shelf
    others = (row for number, row in shelf.items() if number != c.session.current)
    return any(row.get("status") != "archived" for row in others)


def due_step(*steps: str) -> Guard:
    """Hold when what came due leads to one of `steps`."""

    def leads(c: Cursor) -> bool:
        return c.heard.argument in steps

    return leads


def has_setback(c: Cursor) -> bool:
    """They wrote a line for the next no."""
    return bool(c.person.get("setback"))


def argued(c: Cursor) -> bool:
    """Whether something was typed behind the command."""
    return bool(c.heard.argument.strip())


def numbered(c: Cursor) -> bool:
    """The command named which one: "/edit 3"."""
    return c.heard.argument.strip().isdecimal()
