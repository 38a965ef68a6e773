"""Help first: what happens when somebody may be in danger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.actions import come_back, take_up
from flows.buttons import shown
from flows.closings import place_of
from flows.effects import Say
from flows.planning import keep_moment, local_instant, unplan

if TYPE_CHECKING:
    from flows.cursor import Cursor


def help_first(cursor: Cursor) -> None:
    """Help before anything else: the flow is parked and every message ahead is dropped."""
    count = cursor.person.get("helped", 0)
    cursor.person["helped"] = count + 1
    _park(cursor)
    cursor.say(_crisis(cursor, "crisis.full" if not count else "crisis.again"))


def ask_directly(cursor: Cursor) -> None:
    """It may be meant otherwise: one kind, direct question; the flow waits."""
    _park(cursor)
    cursor.lead["asked_kindly"] = True
    cursor.changed()
    cursor.say(_crisis(cursor, "crisis.check"))


def help_after_all(cursor: Cursor) -> None:
    """The direct question was answered with yes."""
    cursor.person.pop("agreed", None)
    cursor.lead.pop("asked_kindly", None)
    cursor.changed()
    cursor.say(_crisis(cursor, "crisis.full"))


def help_asked(cursor: Cursor) -> None:
    """Help because it was asked for."""
    _park(cursor)
    cursor.say(_crisis(cursor, "crisis.asked"))


def help_unknown(cursor: Cursor) -> None:
    """Help for somebody the bot does not know: nothing is kept of it."""
    cursor.say(Say((cursor.part("crisis.static"),), "crisis"))


def _park(cursor: Cursor) -> None:
    cursor.lead.pop("more", None)
    if cursor.met not in cursor.paths.resting:
        cursor.hold()
    if "agreed" not in cursor.person:
        moments = dict(cursor.person.get("moments", {}))
        cursor.person["agreed"] = [moments, bool(cursor.person.get("nudges"))]
    unplan(cursor)
    cursor.person["nudges"] = False


def _agreed_again(cursor: Cursor) -> None:
    """It was not meant: what was agreed, and is still ahead, is agreed again."""
    moments, nudges = cursor.person.pop("agreed", ({}, False))
    cursor.person["nudges"] = nudges
    for key, row in moments.items():
        if local_instant(cursor, row["local"]) > cursor.now and _is_open(cursor, key):
            keep_moment(cursor, key, row["local"], row["step"], row["kind"])


def _is_open(cursor: Cursor, key: str) -> bool:
    """Whether the rejection of a moment is still there: it may have been put away meanwhile."""
    row = cursor.session.shelf.get(int(key.split("/", 1)[0]))
    return row is not None and row.get("status") != "archived"


def forget_agreed_unless_parked(cursor: Cursor) -> None:
    """After the turn: who left the help by another way is never taken back to what was agreed.

    Without this a much later "not that" would bring back dates and a yes that were given up since.
    """
    if "agreed" not in cursor.session.person:
        return
    if cursor.state != "parked" and all(p["step"] != "parked" for p in cursor.session.held):
        del cursor.session.person["agreed"]


def _crisis(cursor: Cursor, key: str) -> Say:
    buttons = tuple(shown(cursor.facts, "parked"))
    cursor.lead["shown"] = [button.code for button in buttons]
    return Say((cursor.part(key),), "crisis", "parked", cursor.session.current, buttons)


def stay(cursor: Cursor) -> None:
    """Something was written while the flow is parked: it is read, and nothing is hurried."""
    cursor.reply("parked.say.heard")
    cursor.ask()


def back_from_help(cursor: Cursor) -> None:
    """They ask to go on; "not that" is believed."""
    cursor.lead.pop("asked_kindly", None)
    key = "not_that" if "not_that" in cursor.heard.answer.get("codes", ()) else "back"
    if key == "not_that":
        _agreed_again(cursor)
    cursor.person.pop("agreed", None)
    cursor.reply(f"parked.say.{key}")
    if cursor.session.held:
        return come_back(cursor)
    take_up(cursor)


def rest_after_help(cursor: Cursor) -> None:
    """Enough for today."""
    cursor.person.pop("agreed", None)
    cursor.reply("parked.say.rest")
    if cursor.session.held:
        cursor.stand(place_of(cursor, cursor.session.held[0]))
    cursor.abandon()
