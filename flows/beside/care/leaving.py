"""The ways out of the help: believed at once, and what was going on before goes on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from flows.beside.care.doubt import (
    closed_by_no,
    doubted,
    keep_what_raised_it,
    let_the_no_pass,
    plainly,
    was_put_again,
)
from flows.beside.care.helped import MATTER, said_here, say_on_the_way_out
from flows.beside.care.meant import what_was_meant
from flows.beside.care.reach import numbers
from flows.beside.care.waiting import come_to, only_agrees
from flows.kernel.actions import come_back, go_to, step_back, take_up
from flows.kernel.closings import place_of
from flows.kernel.effects import Say
from flows.kernel.events import Event, Text
from flows.kernel.passing import keep_quietly
from flows.listening.countries import country_named
from flows.listening.parked import denied
from flows.moments.planning import keep_moment, local_instant

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

ENDING = {"stop", "goodbye", "later"}
"""Triggers that end something: in doubt they work at once."""


def writes_on(cursor: Cursor) -> bool:
    """In doubt, and asked often enough: what is written without danger now is their choice."""
    if not doubted(cursor):
        return False
    if cursor.heard.trigger in ENDING:
        return True
    goes_on = said_here(cursor) in MATTER and not country_named(cursor.heard.words)
    return goes_on and was_put_again(cursor) and not _wordless(cursor)


def _wordless(cursor: Cursor) -> bool:
    """Whether it was typed and has no word in it: a number may have been meant for a button."""
    is_typed = cursor.heard.trigger == "aside"
    return is_typed and not any(sign.isalpha() for sign in cursor.heard.words)


def go_on_with_it(cursor: Cursor) -> None:
    """Help closes by itself, as with "not that"; the very text is heard where they were.

    A no in it was said to us: what stands besides it is heard.
    """
    was_asked = bool(cursor.lead.get("asked_kindly"))
    event = _besides_a_no(cursor)
    _agreed_again(cursor)
    cursor.lead.pop("waiting", None)
    _close(cursor)
    say_on_the_way_out(cursor, "went_on" if was_asked else "went_on_other")
    return _hear_there(cursor, event) if event else _back(cursor)


def _besides_a_no(cursor: Cursor) -> Event | None:
    """What is to be heard where they were: all they wrote, or what stands besides a no."""
    words = cursor.heard.words
    no = denied(words) if words else None
    if no:
        return Text(no.left) if no.left and not only_agrees(no.left) else None
    return None if only_agrees(words) else cursor.event


def back_from_help(cursor: Cursor) -> None:
    """Go on after help, since they ask to; "I did not mean that" is believed."""
    key = "not_that" if "not_that" in cursor.heard.answer.get("codes", ()) else "back"
    if key == "not_that":
        _agreed_again(cursor)
    if key == "not_that" and doubted(cursor):
        closed_by_no(cursor)
    waiting = come_to(cursor) if doubted(cursor) else None
    if key == "not_that" and doubted(cursor) and not waiting:
        waiting = what_was_meant(cursor)
    _close(cursor)
    say_on_the_way_out(cursor, key)
    return _hear_there(cursor, waiting) if waiting else _back(cursor)


def rest_after_help(cursor: Cursor) -> None:
    """Rest after help, since they have had enough for today; their place is kept."""
    _close(cursor)
    say_on_the_way_out(cursor, "rest")
    if cursor.session.held:
        cursor.stand(place_of(cursor, cursor.session.held[0]))
    cursor.abandon()


def settle_unless_parked(cursor: Cursor) -> None:
    """After the turn: who left the help by another way is never taken back to what was agreed.

    Without this a much later "not that" would bring back dates and a yes that were given up since.
    """
    if cursor.session.current in cursor.session.threads:
        let_the_no_pass(cursor)
    if cursor.state == "parked" or any(p["step"] == "parked" for p in cursor.session.held):
        return
    cursor.person.pop("agreed", None)
    if cursor.session.current in cursor.session.threads:
        keep_what_raised_it(cursor)


def keep_the_line(cursor: Cursor) -> None:
    """End whatever is asked while the conversation is parked with the way to a person."""
    if cursor.state == "parked" or all(p["step"] != "parked" for p in cursor.session.held):
        return
    language = cursor.person.get("care_language", "en")
    last = max((i for i, one in enumerate(cursor.effects) if isinstance(one, Say)), default=None)
    if last is not None:
        said = cast("Say", cursor.effects[last])
        parts = (*said.parts, *numbers(cursor.person.get("country", ""), language))
        cursor.effects[last] = replace(said, parts=parts)


def _close(cursor: Cursor) -> None:
    """Nothing is asked any more, and nothing is in doubt."""
    keep_what_raised_it(cursor)
    cursor.person.pop("agreed", None)
    cursor.lead.pop("asked_kindly", None)
    plainly(cursor)
    cursor.changed()


def _back(cursor: Cursor) -> None:
    """To the question that stood; after a rest to the next one."""
    if cursor.session.held:
        return come_back(cursor)
    return take_up(cursor)


def _hear_there(cursor: Cursor, event: Event) -> None:
    """Stand where help met them, and hear this there; what nobody asks for there is kept."""
    if cursor.session.held:
        step_back(cursor)
    else:
        go_to(cursor, "done" if cursor.thread.status == "done" else "stopped")
    if cursor.state in cursor.paths.by_step:
        return cursor.hear_again(event)
    if isinstance(event, Text):
        keep_quietly(cursor)
    return cursor.ask()


def _agreed_again(cursor: Cursor) -> None:
    """It was not meant: what was agreed, and is still ahead, is agreed again."""
    moments, nudges, *once = cursor.person.pop("agreed", ({}, False))
    cursor.person["nudges"] = nudges
    if "once" in cursor.person:
        cursor.person["once"] = once == [True]
    for key, row in moments.items():
        if local_instant(cursor, row["local"]) > cursor.now and _is_open(cursor, key):
            keep_moment(cursor, key, row["local"], row["step"], row["kind"])


def _is_open(cursor: Cursor, key: str) -> bool:
    """Whether the rejection of a moment is still there: it may have been put away meanwhile."""
    row = cursor.session.shelf.get(int(key.split("/", 1)[0]))
    return row is not None and row.get("status") != "archived"
