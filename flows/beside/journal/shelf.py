"""More than one rejection, and going to a stage by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.browse import browse, name_row
from flows.beside.journal.shown import delete
from flows.kernel.actions import new_thread, take_up
from flows.kernel.session import code_of
from flows.moments.planning import unplan
from flows.stages.intake.told import LANE_TO

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def another(cursor: Cursor) -> None:
    """One more rejection, beside the others."""
    if not cursor.detour:
        cursor.stand(cursor.met)
    cursor.abandon()
    new_thread(cursor)
    cursor.ask()


def restart_as(cursor: Cursor) -> None:
    """Begin a new rejection; the old one is kept beside it, archived or deleted, as they chose."""
    code = code_of(cursor.heard.answer, "new")
    old = cursor.session.current
    cursor.abandon()
    if code == "archive":
        row = cursor.session.shelf[old]
        row["was"] = row.get("status", "open")
        row["status"] = cursor.thread.status = "archived"
        cursor.reply("restart.say.archived")
        unplan(cursor, f"{old}/")
    new_thread(cursor, carries=code != "delete")
    if code == "delete":
        delete(cursor, old)
        cursor.reply("restart.say.deleted")
    cursor.ask()


def list_rejections(cursor: Cursor) -> None:
    """Ask which rejection to go to, of those not put away."""
    browse(cursor)
    numbers = [n for n, row in cursor.session.shelf.items() if row.get("status") != "archived"]
    cursor.offer("switch.pick", [name_row(cursor, str(n), n) for n in numbers])
    cursor.ask()


def switch_picked(cursor: Cursor) -> None:
    """On with the one chosen, where it stood."""
    number = int(code_of(cursor.heard.answer))
    cursor.abandon()
    cursor.open(number)
    cursor.reply("lead.switched")
    take_up(cursor)


def only_one(cursor: Cursor) -> None:
    """Say that there is no other rejection to turn to."""
    cursor.reply("switch.say.only_one" if cursor.state != "start" else "start.nobody")
    cursor.asks = cursor.state not in (*cursor.paths.resting, "start")


def jump(cursor: Cursor) -> None:
    """Straight to a stage: any order is allowed; what was finished is open again."""
    cursor.thread.status = cursor.session.shelf[cursor.session.current]["status"] = "open"
    _clear_the_way(cursor)
    cursor.ask()


def _clear_the_way(cursor: Cursor) -> None:
    cursor.abandon()
    cursor.lead.pop("door", None)


def begin_towards(cursor: Cursor) -> None:
    """Somebody new who named a stage: the beginning first, and then there."""
    new_thread(cursor)
    cursor.record("intake.lane", {"codes": [LANE_TO[cursor.heard.argument]], "how": "heard"})
    cursor.ask()


def jump_later(cursor: Cursor) -> None:
    """A stage was named before anything is known: it is where the intake will lead."""
    _clear_the_way(cursor)
    if cursor.met == "opening.hello" and "opening.hello" not in cursor.thread.answers:
        cursor.record("opening.hello", {"how": "skipped"})
    cursor.record("intake.lane", {"codes": [LANE_TO[cursor.heard.argument]], "how": "heard"})
    cursor.reply("lead.first")
    cursor.ask()
