"""Danger is heard first; while everything is parked, only what leads to a person or out of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flows.beside.care.kinds import other, special
from flows.beside.care.parked import kind
from flows.events import Text
from flows.heard import Heard
from flows.listening import distress
from flows.listening.commands import is_command
from flows.listening.mails import own_words
from flows.listening.refusals import takes_back
from flows.reading import names_option, read_text

if TYPE_CHECKING:
    from flows.cursor import Cursor

OUTCOMES = {"crisis": "distress", "check": "concern"}
"""What the listening for distress leads to: help at once, or one direct question."""
LEADS_ON = {"safe": "safe", "not_that": "not_that", "yes": "yes", "unsure": "unsure"}
"""Words that are one of the buttons."""


def danger_in(cursor: Cursor, text: str) -> Heard | None:
    """Danger in what the person wrote themselves: an employer's mail is not theirs."""
    heard = hear_danger(cursor, own_words(text, cursor.facts.local.date()))
    return replace(heard, words=text) if heard else None


def while_parked(cursor: Cursor, text: str) -> Heard | None:
    """What a text means while the flow is parked; commands with a slash are heard as ever."""
    typed = isinstance(cursor.event, Text) and text and not text.startswith("/")
    if cursor.state != "parked" or not typed:
        return None
    return hear_parked(cursor, text)


def hear_danger(cursor: Cursor, text: str) -> Heard | None:
    """Danger in any text of the person, or a need of another kind; None where there is neither."""
    level = distress.level(text, danger=cursor.danger)
    named = special(text) if level != "none" else other(text, cursor.danger)
    if named and not (level == "crisis" and cursor.state == "parked"):
        return Heard("concern", words=text, argument=named)
    if level == "none" or (level == "check" and cursor.state == "parked"):
        return None
    return Heard(OUTCOMES[level], words=text)


def hear_parked(cursor: Cursor, text: str) -> Heard:
    """While the flow is parked only clear words lead out: "no, I'm not ok" is never a button.

    That everything is to be deleted is one of them.
    """
    if is_command(text, "forget"):
        return Heard("forget", words=text)
    asked = bool(cursor.lead.get("asked_kindly"))
    said = kind(text, asked=asked)
    if takes_back(text) or (said == "no" and cursor.lead.get("asked_check")):
        said = "not_that"
    code = LEADS_ON.get(said)
    if code and not (code in {"yes", "unsure"} and not asked):
        return Heard("answered", {"codes": [code]}, words=text)
    if said != "no" and not text[:1].isdecimal() and names_option(cursor, text, whole=False):
        answer, wrong = read_text(cursor, text)
        if wrong is None and answer:
            return Heard("answered", answer, words=text)
    return Heard("aside", words=text)
