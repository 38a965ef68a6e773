"""What happens at the end of a stage: doors open, stages close, people stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.actions import mark_done
from flows.kernel.session import Sitting
from flows.moments.planning import next_moment

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.kept import Place


def close_stage(cursor: Cursor) -> None:
    """Leave the stage by its closing: the doors shown and not taken are declined."""
    mark_done(cursor, _closing_stage(cursor))
    _decline(cursor)
    cursor.lead.pop("door", None)
    cursor.ask()


def close_first(cursor: Cursor) -> None:
    """The first stage is walked, and it was not how it feels: a pause may be agreed here."""
    cursor.lead["first_end"] = True
    close_stage(cursor)


def _closing_stage(cursor: Cursor) -> str:
    stage = cursor.paths.by_step[cursor.met].stage
    if stage != "pause":
        cursor.lead["left"] = stage
    return str(cursor.lead.get("left", "feel"))


def _decline(cursor: Cursor) -> None:
    shown = [c.removeprefix("door.") for c in cursor.lead.get("shown", []) if c.startswith("door.")]
    gone = cursor.thread.declined
    cursor.thread.declined = [*gone, *(door for door in shown if door not in gone)]


def leave(cursor: Cursor) -> None:
    """Leaving with a stage still open: a day may be chosen first."""
    mark_done(cursor, _closing_stage(cursor))
    cursor.lead["leaving"] = True
    cursor.ask()


def stop_here(cursor: Cursor) -> None:
    """Stop at a closing: everything is kept."""
    if cursor.met.endswith(".close"):
        mark_done(cursor, _closing_stage(cursor))
    rest_at(cursor, cursor.met)
    _say_stopped(cursor)


def rest_at(cursor: Cursor, place: str) -> None:
    """Take up again at `place`; at what an aside was holding where it is empty."""
    if place:
        cursor.stand(place)
    elif cursor.session.held:
        cursor.stand(place_of(cursor, cursor.session.held[0]))
    cursor.abandon()
    cursor.session.sitting = Sitting()


def open_door(cursor: Cursor) -> None:
    """Through a door: its steps come, then the closing again."""
    open_named_door(cursor, cursor.paths.by_step[cursor.state].door)


def open_named_door(cursor: Cursor, door: str) -> None:
    """Remember which door is open, so that it leads back to its closing."""
    done = cursor.lead.get("doors_done", [])
    cursor.lead["doors_done"] = [*done, door]
    cursor.lead["door"] = door
    cursor.lead.pop("returning", None)
    cursor.ask()


def rest(cursor: Cursor) -> None:
    """Rest, wherever one is: where to take up again is remembered."""
    rest_at(cursor, _living_place(cursor))


def stop(cursor: Cursor) -> None:
    """Stop, wherever one is: nothing is lost, nothing is asked; what was agreed still comes."""
    rest(cursor)
    _say_stopped(cursor)


def _say_stopped(cursor: Cursor) -> None:
    """That it is kept, and which date that was agreed comes next."""
    following = next_moment(cursor)
    if following:
        cursor.reply("stop.agreed", clock=following)
    else:
        cursor.reply("stop.plain")


def say_goodbye(cursor: Cursor) -> None:
    """Rest with one line of goodbye; everything is kept."""
    rest(cursor)
    cursor.reply("goodbye.line")


def _living_place(cursor: Cursor) -> str:
    """Where to take up again: the step itself, or what an aside was holding."""
    held = cursor.session.held
    if not held:
        return (
            cursor.met if cursor.paths.by_step[cursor.met].stage != "aside" else cursor.thread.place
        )
    return place_of(cursor, held[0])


def place_of(cursor: Cursor, held: Place) -> str:
    """The step held; where one was to go on from it, the stage it is in."""
    step = str(held["step"])
    return cursor.paths.stage_of(step) if held["onward"] else step
