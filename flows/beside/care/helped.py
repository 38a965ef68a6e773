"""Help first: what happens when somebody may be in danger."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, cast

from flows.actions import come_back, take_up
from flows.beside.care.kinds import language_of, names_means, special, was_taken
from flows.beside.care.parked import kind
from flows.beside.care.reach import country_named, shown
from flows.buttons import shown as shown_buttons
from flows.closings import place_of
from flows.effects import Button, Part, Say
from flows.planning import keep_moment, local_instant, unplan

if TYPE_CHECKING:
    from flows.cursor import Cursor

ANEW: Final = timedelta(days=30)
"""After so long help is told in full again."""


def help_first(cursor: Cursor) -> None:
    """Help before anything else: the flow is parked and every message ahead is dropped."""
    count = 0 if _long_ago(cursor) else cursor.person.get("helped", 0)
    cursor.person["helped"] = count + 1
    _park(cursor)
    _speak_their_language(cursor)
    words = cursor.heard.words
    cursor.lead.pop("asked_check", None)
    if was_taken(words):
        return tell(cursor, "taken")
    cursor.lead["asked_kindly"] = True
    cursor.changed()
    more = ("means",) if names_means(words) and not count else ()
    tell(cursor, *(("again",) if count else ("full", *more, "question")))


def ask_directly(cursor: Cursor) -> None:
    """It may be meant otherwise: one kind, direct question; the flow waits.

    Other kinds of need have words of their own, and no question about oneself.
    """
    _park(cursor)
    _speak_their_language(cursor)
    kind = special(cursor.heard.words) or cursor.heard.argument
    if kind:
        return tell(cursor, kind)
    cursor.lead["asked_kindly"] = cursor.lead["asked_check"] = True
    cursor.changed()
    tell(cursor, "check")


def help_after_all(cursor: Cursor) -> None:
    """The direct question was answered with yes, or with not being sure."""
    cursor.person.pop("agreed", None)
    cursor.lead.pop("asked_kindly", None)
    cursor.changed()
    tell(cursor, "unsure" if "unsure" in cursor.heard.answer.get("codes", ()) else "yes")


def help_asked(cursor: Cursor) -> None:
    """Help because it was asked for."""
    _park(cursor)
    tell(cursor, "asked")


def help_unknown(cursor: Cursor) -> None:
    """Help for somebody the bot does not know: nothing is kept of it."""
    cursor.say(Say((cursor.part("crisis.static"),), "crisis"))


def tell(cursor: Cursor, *names: str) -> None:
    """Say these, and under them the numbers; where the country is not known it is asked once."""
    language = cursor.person.get("care_language", "en")
    if "country" not in cursor.person and not cursor.person.get("asked_country"):
        cursor.person["asked_country"] = True
        names = (names[0], "country", *names[1:])
    first = cursor.part(f"crisis.{language}.{names[0]}")
    below = [cursor.line(f"crisis.{language}.{name}") for name in names[1:]]
    parts = (first, *below, _numbers(cursor, language))
    buttons = tuple(_in(language, button) for button in shown_buttons(cursor.facts, "parked"))
    cursor.lead["shown"] = [button.code for button in buttons]
    cursor.say(Say(parts, "crisis", "parked", cursor.session.current, buttons))
    cursor.person["helped_at"] = cursor.now.isoformat()


def _numbers(cursor: Cursor, language: str) -> Part:
    """The last line: the country's numbers, else where to find them."""
    numbers = shown(cursor.person.get("country", ""), language)
    if not numbers:
        return cursor.line(f"crisis.{language}.line_unknown")
    return cursor.line(f"crisis.{language}.line", line=numbers)


def _in(language: str, button: Button) -> Button:
    """A button with its label in the language of the help."""
    if language == "en":
        return button
    return Button(button.code, Part(f"crisis.{language}.options.{button.code}"))


def _speak_their_language(cursor: Cursor) -> None:
    usual = cursor.person.get("care_language", cursor.script.language)
    cursor.person["care_language"] = language_of(cursor.heard.words, usual)


def _long_ago(cursor: Cursor) -> bool:
    """Whether help was last given so long ago that it is told in full again."""
    last = cursor.person.get("helped_at")
    return last is None or cursor.now - datetime.fromisoformat(last) > ANEW


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


def keep_the_line(cursor: Cursor) -> None:
    """After the turn: whatever is asked while the rest is parked ends with the way to a person."""
    if cursor.state == "parked" or all(p["step"] != "parked" for p in cursor.session.held):
        return
    language = cursor.person.get("care_language", "en")
    last = max((i for i, one in enumerate(cursor.effects) if isinstance(one, Say)), default=None)
    if last is not None:
        said = cast("Say", cursor.effects[last])
        parts = (*said.parts, _numbers(cursor, language))
        cursor.effects[last] = replace(said, parts=parts)


def stay(cursor: Cursor) -> None:
    """Something was written while the flow is parked: each kind has an answer of its own."""
    words = cursor.heard.words
    if words and len(words.split()) > 1:
        _speak_their_language(cursor)
    named = country_named(words)
    if named:
        cursor.person["country"] = named
        return tell(cursor, "country_set")
    asked = bool(cursor.lead.get("asked_kindly"))
    there = kind(words, asked=asked) if words else "heard"
    name = special(words) or (there if there not in {"safe", "not_that", "no"} else "safe_how")
    if there in {"yes", "unsure"} and asked:
        cursor.lead.pop("asked_kindly", None)
        cursor.changed()
    tell(cursor, name)


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
