"""A pause from messages: nothing comes until it ends, and then what came due comes as one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flows.beside.reminders.announced import refuse
from flows.moments.planning import at_their_hour, clock_of, keep_moment, local_instant
from flows.places import as_kept

if TYPE_CHECKING:
    from flows.beside.reminders.kinds import Came
    from flows.kernel.cursor import Cursor

COMES_BACK = {"answered", "aside", "start", "new", "restart", "jump", "sent"}
"""Triggers that end a pause without an end: whoever does this has come back."""
STILL_AWAY = ("settings.", "nudges.")
"""Where an answer is about messages themselves: [Done] after "no messages" is no coming back."""


def is_paused(cursor: Cursor) -> bool:
    """Whether nothing may come now."""
    paused = cursor.person.get("paused")
    if not paused:
        return False
    return not paused["until"] or cursor.now < local_instant(cursor, paused["until"])


def hush(cursor: Cursor) -> None:
    """Nothing comes until then, or until they come back where they named no end."""
    local = str(cursor.heard.answer.get("local", ""))
    cursor.person["paused"] = {"until": local}
    refuse(cursor)
    if local:
        cursor.reply("hush.until", clock=clock_of(cursor, datetime.fromisoformat(local)))
    else:
        cursor.reply("hush.open")


def hold_back(cursor: Cursor, came: list[Came]) -> None:
    """Keep what came due in a pause until it ends."""
    until = str(cursor.person["paused"]["until"])
    moments = cursor.person.get("moments", {})
    for key, step, number in came:
        if key.endswith("/quiet"):
            cursor.person.pop("ladder", None)
        elif until:
            keep_moment(cursor, key, until, step)
        else:
            kept = moments.get(key, {"local": "", "step": step, "kind": "timer"})
            waiting = cursor.person.get("waiting", {})
            cursor.person["waiting"] = {**waiting, key: {**kept, "number": number}}


def wake(cursor: Cursor) -> None:
    """The pause is over: what was held comes tomorrow, all of it in one message."""
    cursor.person.pop("paused", None)
    waiting = cursor.person.pop("waiting", {})
    tomorrow = at_their_hour(cursor, (cursor.facts.local + timedelta(days=1)).date())
    for key, row in waiting.items():
        keep_moment(cursor, key, as_kept(tomorrow), row["step"])
    if waiting:
        cursor.reply("hush.over_held", clock=clock_of(cursor, tomorrow))
    else:
        cursor.reply("hush.over")


def wake_who_is_back(cursor: Cursor) -> None:
    """A pause without an end is over as soon as they go on."""
    paused = cursor.person.get("paused")
    is_back = cursor.heard.trigger in COMES_BACK and not cursor.met.startswith(STILL_AWAY)
    if paused and not paused["until"] and is_back:
        wake(cursor)
