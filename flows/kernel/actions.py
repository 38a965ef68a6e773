"""What a move on the path does: reply to the answer, keep what follows, ask what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.changes import say_changed
from flows.kernel.replying import reply_to
from flows.kernel.rows import never
from flows.kernel.step import Trait

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.kept import Answer, Place


def go_to(cursor: Cursor, place: str) -> None:
    """Stand at a place that is data: a living step, or the way into a stage."""
    if place not in cursor.paths.by_step and place not in cursor.paths.entrances:
        raise LookupError(f"{place!r} is not a place of the machine")
    cursor.state = place


def begin(cursor: Cursor) -> None:
    """The first rejection of somebody new."""
    new_thread(cursor)
    cursor.ask()


def new_thread(cursor: Cursor, *, carries: bool = True) -> None:
    """Open the next rejection; what was felt today comes along, unless it is to be deleted."""
    today = _feelings_of_today(cursor) if carries else {}
    number = max(cursor.session.shelf, default=0) + 1
    cursor.session.shelf[number] = {"status": "open", "opened": cursor.now.isoformat()}
    cursor.open(number)
    cursor.thread.opened = cursor.now.isoformat()
    for step, answer in today.items():
        cursor.record(step, {**answer, "how": "kept"})


def _feelings_of_today(cursor: Cursor) -> dict[str, Answer]:
    """What was said about feelings earlier on the same day: it is not asked twice."""
    if cursor.session.current not in cursor.session.shelf:
        return {}
    facts = cursor.facts
    steps = [row.name for row in cursor.paths.steps if Trait.TODAY in row.traits]
    ago = facts.since(steps[0])
    if ago is None or (facts.local - ago).date() != facts.local.date():
        return {}
    return {step: cursor.thread.answers[step] for step in steps if facts.known(step)}


def onward(cursor: Cursor) -> None:
    """Ask the next question and say nothing before it."""
    cursor.ask()


def take(cursor: Cursor) -> None:
    """Reply to the answer and ask what comes."""
    reply_to(cursor, cursor.met)
    cursor.ask()


def take_and_return(cursor: Cursor) -> None:
    """Reply, then the next step that the change touched, or back to where one was."""
    detour = cursor.detour
    if detour.get("editing") == cursor.met:
        say_changed(cursor, cursor.met, detour.pop("before"))
        del detour["editing"]
    else:
        reply_to(cursor, cursor.met)
    finish_detour(cursor)


def finish_detour(cursor: Cursor) -> None:
    """The next step to ask again, or back to the place held."""
    detour = cursor.detour
    left = [step for step in detour.get("again", ()) if _is_open(cursor, step)]
    if left:
        detour["again"] = left[1:]
        go_to(cursor, left[0])
        cursor.ask()
        return
    come_back(cursor)


def _is_open(cursor: Cursor, step: str) -> bool:
    """Whether the step still is one, and was not answered on the way."""
    return step in cursor.paths.by_step and step not in cursor.thread.answers


def come_back(cursor: Cursor) -> None:
    """Return to the innermost place held: ask it again, or go on from it."""
    if not cursor.session.held:
        go_to(cursor, "stopped")
        cursor.reply("stop.plain")
        return
    place = step_back(cursor)
    if place["onward"] and cursor.state in cursor.paths.by_step:
        cursor.fires = "onward"
        return
    if not cursor.replies and cursor.state not in cursor.paths.resting:
        cursor.reply("lead.returning")
    if cursor.state in cursor.paths.resting:
        if not cursor.replies:
            cursor.reply("aside.kept")
        cursor.asks = cursor.state == "parked"
        return
    cursor.ask()


def step_back(cursor: Cursor) -> Place:
    """Stand at the innermost place held, which is held no more; nothing is said or asked."""
    place = cursor.session.held.pop()
    if place["number"] in cursor.session.shelf:
        cursor.open(place["number"])
    state = str(place["step"])
    go_to(cursor, still_fits(cursor, cursor.paths.side_steps.get(state, state)))
    return place


def take_and_hold(cursor: Cursor) -> None:
    """Reply, and go on from here once the zone is known."""
    reply_to(cursor, cursor.met)
    cursor.hold(onward=True)
    cursor.ask()


def take_and_rest(cursor: Cursor) -> None:
    """Reply to the answer and offer a rest; afterwards it goes on from here."""
    reply_to(cursor, cursor.met)
    cursor.session.sitting.offered = True
    cursor.hold(onward=True)
    cursor.ask()


def put_back(cursor: Cursor) -> None:
    """A rejection that was put away stands where it was again."""
    if cursor.thread.status == "archived":
        row = cursor.session.shelf[cursor.session.current]
        cursor.thread.status = row["status"] = row.pop("was", "open")
        cursor.reply("journal.say.back")


def take_up(cursor: Cursor) -> None:
    """Resume where the person stood in this rejection."""
    cursor.abandon()
    put_back(cursor)
    if cursor.thread.status == "done":
        go_to(cursor, "done")
        cursor.ask()
        return
    place = cursor.thread.place or cursor.paths.opening
    first = _first(cursor, place)
    if cursor.thread.place and not cursor.replies:
        _open_again(cursor, place, is_new=first != place)
    go_to(cursor, first)
    cursor.ask()


def _first(cursor: Cursor, place: str) -> str:
    """What is asked before the place is: once, what its step asks of whoever comes back."""
    row = cursor.paths.by_step.get(place)
    asked = cursor.lead.get("asked_back", [])
    if row and place not in asked and row.return_when(cursor.facts):
        cursor.lead["asked_back"] = [*asked, place]
        cursor.lead["returning"] = True
        return row.on_return
    return still_fits(cursor, place)


def still_fits(cursor: Cursor, place: str) -> str:
    """The place, or the way into its stage where the step does not fit any more.

    A door that was opened stays open, and what is asked out of its turn fits as it is: whoever
    left there finds that question again.
    """
    row = cursor.paths.by_step.get(place)
    if row is None:
        return place if place in cursor.paths.entrances else "stopped"
    fits = row.when is never or row.when(cursor.facts) or row.stage not in cursor.paths.entrances
    is_inside = bool(row.door) and cursor.lead.get("door") == row.door
    return place if fits or is_inside or cursor.detour else row.stage


def _open_again(cursor: Cursor, place: str, *, is_new: bool) -> None:
    """A line before the question: its room's own, or that here one left off."""
    if any(recalls(cursor, place) for recalls in cursor.paths.recalls):
        return
    cursor.reply("lead.first" if is_new else "lead.resume")


def mark_done(cursor: Cursor, stage: str) -> None:
    """The stage was walked to its closing."""
    if stage not in cursor.thread.done:
        cursor.thread.done.append(stage)
