"""What a piece of a text is served as: the wish, the end, the question, the weight that it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from flows.beside.acts import corrections
from flows.beside.acts.doubtful import MANNERS, is_wished
from flows.beside.acts.guessed import BESIDE
from flows.beside.acts.news import turned_out
from flows.beside.acts.of_asking import is_of_asking
from flows.beside.acts.plain_wishes import is_marked_value
from flows.beside.acts.questions import asks, in_so_many_words, is_open
from flows.beside.acts.shelf import surely_has
from flows.beside.acts.wished import reshaped
from flows.kernel.going_on import goes_on_here
from flows.kernel.heard import Heard
from flows.kernel.step import DATE, DRAFT
from flows.listening import drafts
from flows.listening.borne_out import begins_anew, goes_back, may_be_goodbye, puts_off, turns_down
from flows.listening.cues import asks_outright, is_polite
from flows.listening.days import day_alone
from flows.listening.ear import CERTAIN, CONTENT, Listened, Piece
from flows.listening.foreign import is_foreign
from flows.listening.in_between import speaks_of_messages
from flows.listening.other_words import wish
from flows.listening.own_dates import own_date
from flows.listening.scales import numbers_said
from flows.listening.sending import plans
from flows.listening.weights import weighs
from flows.listening.wishes import goes_on, wants_letter

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

WISHES = {
    "skip": "skip", "back": "back", "why": "why", "repeat": "repeat", "help": "help",
    "where": "where", "later": "later", "stop": "stop", "show": "show", "export": "export",
    "another": "new", "restart": "restart", "edit": "edit", "human": "human", "undo": "back",
    "more": "more", "search": "search", "one_thing": "one_thing", "privacy": "privacy",
    "program": "program",
}  # fmt: skip
"""Wishes that are a command in other words, and its trigger."""
STAGES_WANTED = {
    "feel": "feel", "reflect": "reflect", "letter": "follow_up", "only_letter": "follow_up",
    "analyze": "analyze", "move_on": "move_on",
}  # fmt: skip
ENDINGS = {"goodbye": "goodbye", "delete_all": "forget", "cancel_reminders": "nudges"}
LETTER = "follow_up"
DELETES = {"delete_all", "delete_one"}
"""Endings that are meant of what is kept here, and may be meant of a word in the letter."""
TURNED_DOWN = {"no_feelings", "no_numbers"}
"""Wishes that turn something down: a word that does so is in them."""
BORNE_OUT = {
    "back": goes_back, "undo": goes_back, "restart": begins_anew, "another": begins_anew,
    "stop": puts_off, "later": puts_off,
}  # fmt: skip
"""Wishes that lead far away: a word that says so is in them."""
PAUSE = "pause"
OF_LETTER = {"short": "shorter", "edit": "change"}
"""Wishes that are of the letter where that is shown, and what they are there."""
HARMLESS = {"where", "why", "help", "show", "repeat", "more", "one_thing", "human", "privacy"}
"""Wishes that only show something: after them one stands where one stood."""
ASKED_SURELY = 400
"""How far a question must lie before plain content to come before "tell me straight" beside it."""
A_CALL = 4
"""Words up to which a call for help is for the list of commands: "help me with my CV" is not."""
PUTS_OFF = {"stop", "later", "skip"}
"""Wishes to leave something: who asks to go on as well leaves this question only."""


Serve = Callable[["Cursor", Listened, Piece], Heard | None]


def _is_of_a_line(cursor: Cursor, heard: Listened) -> bool:
    """Whether what is to go is in the letter that is made, and not all that is kept."""
    row = cursor.paths.by_step[cursor.state]
    made = row.expects == DRAFT or (row.stage == LETTER and drafts.told(heard.text) is not None)
    return made and not drafts.is_of_all(heard.text)


def _is_told(cursor: Cursor, heard: Listened, said: str) -> bool:
    """Whether what is to cease is part of what is told: "no more marking until midnight"."""
    told = is_open(cursor) and bool(heard.acts(CONTENT))
    return told and not speaks_of_messages(said)


def _is_no_more_than_a_day(cursor: Cursor, text: str) -> bool:
    """Whether a text only names a day, where a day is asked for."""
    day = cursor.paths.by_step[cursor.state].expects == DATE
    return day and day_alone(text, cursor.facts.local.date()) is not None


def _ends(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    """No more messages, a pause, goodbye, everything deleted: wherever it is said."""
    said = heard.text[piece.start : piece.end]
    is_day = piece.detail == PAUSE and (
        is_marked_value(cursor, heard.text)
        or own_date(said, cursor.facts.local) is not None
        or _is_no_more_than_a_day(cursor, heard.text)
    )
    goes = piece.detail == PAUSE and (
        goes_on(heard.text) or bool(wish(heard.text)) or _is_told(cursor, heard, said)
    )
    if not piece.plain and in_so_many_words(heard):
        return None
    if is_day or goes or wants_letter(said) or (not piece.plain and is_of_asking(cursor, said)):
        return None
    of_a_line = not piece.plain and _is_of_a_line(cursor, heard)
    if of_a_line and (piece.detail in DELETES or drafts.told(heard.text)):
        return None
    answers = heard.belongs is not None and heard.belongs > 0
    if piece.detail == "goodbye" and not piece.plain and (answers or not may_be_goodbye(said)):
        return None
    if piece.detail in ENDINGS:
        return Heard(ENDINGS[piece.detail])
    if piece.detail == "delete_one":
        return Heard("journal")
    return Heard("hush", {"codes": ["open"]})


def _wants(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    """A command in other words; where own words may be the answer it has to be plain."""
    said = heard.text[piece.start : piece.end]
    if not piece.plain and not is_wished(cursor, heard, piece):
        return None
    question = said.rstrip().endswith("?") or (asks_outright(said) and surely_has(heard))
    if not piece.plain and question and not is_polite(said):
        return Heard("asked", argument="case")
    if piece.detail in STAGES_WANTED:
        return Heard("jump", argument=STAGES_WANTED[piece.detail])
    if piece.detail in OF_LETTER and cursor.paths.by_step[cursor.state].expects == DRAFT:
        return reshaped(cursor, OF_LETTER[piece.detail], heard.text)
    if piece.detail in TURNED_DOWN and not piece.plain and not turns_down(said):
        return None
    if not piece.plain and piece.detail in BORNE_OUT and not BORNE_OUT[piece.detail](heard.text):
        return None
    if _is_of_something(piece, said) or _is_of_sending(cursor, heard, piece):
        return None
    if piece.detail in MANNERS:
        asked_too = any(one.sure >= ASKED_SURELY for one in heard.acts("asks"))
        leads_in = asked_too and piece.detail == "blunt"
        return None if leads_in else Heard("manner", argument=piece.detail)
    name = "skip" if piece.detail in PUTS_OFF and goes_on(heard.text) else ""
    name = name or WISHES.get(piece.detail, "")
    return (goes_on_here(cursor, name, heard.text) or Heard(name)) if name else None


def _is_of_sending(cursor: Cursor, heard: Listened, piece: Piece) -> bool:
    """Whether what is put off is the letter, where it is shown and where its day is asked for."""
    shown = cursor.paths.by_step[cursor.state].expects in {DRAFT, DATE}
    return shown and not piece.plain and piece.detail in PUTS_OFF and plans(heard.text)


def _is_of_something(piece: Piece, said: str) -> bool:
    """Whether a call for help says with what: no list of commands is meant by it."""
    return piece.detail == "help" and not piece.plain and len(said.split()) > A_CALL


def shown_after_all(cursor: Cursor, heard: Listened) -> Heard | None:
    """A wish to see something, which is doubtful: better than to say that it was only read."""
    for piece in heard.acts("wants"):
        of_something = _is_of_something(piece, heard.text)
        if piece.detail in HARMLESS and len(heard.pieces) == 1 and not of_something:
            return Heard(WISHES[piece.detail], words=heard.text, also=heard)
    return None


def _protests(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    return Heard("protested")


def _weighs(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    """What weighs; but a guess of it stands behind what the same words surely tell, or rate."""
    said = heard.text[piece.start : piece.end]
    if len(numbers_said(said)) > 1 and not weighs(said):
        return None
    there = [one for one in heard.elsewhere if one.sure >= BESIDE and one.said == said]
    told = any(one.code != piece.detail for one in there)
    if told and piece.sure < CERTAIN and not weighs(said):
        return None
    return Heard("weighed", argument=piece.detail)


FIRST: dict[str, Serve] = {"ends": _ends}
"""What is served whatever else is said."""
BEFORE: dict[str, Serve] = {
    "corrects": corrections.corrected,
    "outcome": turned_out,
    "wants": _wants,
}
"""Acts that come before an answer to the question that stands."""
AFTER: dict[str, Serve] = {"asks": asks, "weight": _weighs, "protests": _protests}
"""Acts that are served where the text does not answer it; beside an answer they go along."""


def served(cursor: Cursor, heard: Listened, acts: Mapping[str, Serve]) -> Heard | None:
    """What the first piece that does one of these acts is served as; None where none is."""
    foreign = is_foreign(heard.text)
    for act, serve in acts.items():
        for piece in heard.acts(act):
            if foreign and not (piece.plain or weighs(heard.text)):
                continue
            found = serve(cursor, heard, piece)
            if found is not None:
                return replace(found, words=found.words or heard.text, also=heard)
    return None
