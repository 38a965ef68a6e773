"""Acts before answers: what a text does decides, and only then what the question expects.

A text is listened to piece by piece (`flows.listening.ear`). What it does is served in one order:
it ends contact, corrects, tells how it turned out, or wants something; then it answers the
question that stands; then it asks, weighs, tells, protests. Whatever else it does goes along with
the turn, in `Heard.also`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from flows.beside.acts import corrections, told, wished
from flows.beside.acts.complaints import complained
from flows.beside.acts.content import LEAD, answer_in, named_outright, sure_in
from flows.beside.acts.courtesy import courteous
from flows.beside.acts.doubtful import MANNERS, is_wished
from flows.beside.acts.feeling_now import felt_now
from flows.beside.acts.lines import line
from flows.beside.acts.news import decided_at_last, turned_out
from flows.beside.acts.of_asking import is_of_asking
from flows.beside.acts.of_sending import of_sending
from flows.beside.acts.options import OPTION_SURE, offered, option
from flows.beside.acts.plain_wishes import begins_anew, is_marked_value, pauses, wish_in
from flows.beside.acts.questions import (
    asked_only,
    asks,
    in_so_many_words,
    is_open,
    outright,
    shelved,
)
from flows.beside.acts.several import beside_an_answer
from flows.beside.acts.shelf import surely_has
from flows.beside.acts.struck import struck_out
from flows.beside.acts.times_anew import value_anew
from flows.beside.acts.unplaced import felt_about, unplaced
from flows.kernel.boxes import with_ticks
from flows.kernel.heard import Heard
from flows.kernel.reading import BARE_NUMBER, read_text
from flows.kernel.session import Answer
from flows.kernel.step import DRAFT, SCALE, Trait
from flows.kernel.wrong import Wrong
from flows.listening import answers, drafts
from flows.listening.cues import asks_outright, is_polite
from flows.listening.ear import Listened, Piece
from flows.listening.foreign import asks_for_language, is_foreign
from flows.listening.own_dates import own_date
from flows.listening.refusals import refuses
from flows.listening.taken_back import mended
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
DELETES = {"delete_all", "delete_one"}
"""Endings that are meant of what is kept here, and may be meant of a word in the letter."""
PAUSE = "pause"
PUTS_OFF = {"stop", "later", "skip"}
"""Wishes to leave something: who asks to go on as well leaves this question only."""


def attend(cursor: Cursor, text: str) -> Heard | None:
    """What `text` does here; None where it does nothing but answer, or nothing that is known."""
    if cursor.state not in cursor.paths.by_step or cursor.paths.has(Trait.RAW, cursor.state):
        return None
    if asks_for_language(text):
        return Heard("foreign", words=text)
    if BARE_NUMBER.fullmatch(text):
        return None
    if refuses(text) and not cursor.paths.has(Trait.RESTS, cursor.state):
        return _answered_all_the_same(cursor, text)
    paused = pauses(cursor, text) or begins_anew(cursor, text)
    if paused is not None:
        return paused
    heard = listen(cursor, text)
    asked = not cursor.paths.has(Trait.RESTS, cursor.state)
    return (
        _timed(cursor, heard)
        or decided_at_last(cursor, heard)
        or (_put_outright(cursor, text) if asked else None)
        or _served(cursor, heard, FIRST)
        or (beside_an_answer(cursor, text) if asked else None)
        or (of_sending(cursor, heard) if asked else None)
        or _plainly(cursor, heard)
        or in_so_many_words(heard)
        or (wished.plainly(cursor, heard) if asked else wished.at_rest(cursor, heard))
        or _mended(cursor, text)
        or wish_in(cursor, text)
        or _answered(cursor, heard, sure_in(cursor, heard))
        or (told.late(cursor, heard) if asked else None)
        or told.named(cursor, heard)
        or (_not_answering(cursor, heard) if asked else None)
        or _served(cursor, heard, BEFORE)
        or asked_only(cursor, heard)
        or (_answered(cursor, heard, answer_in(cursor, heard)) if asked else None)
        or _served(cursor, heard, AFTER)
        or (outright(cursor, heard) if len(heard.pieces) == 1 else None)
        or told.told(cursor, heard)
        or (courteous(cursor, heard) if asked else None)
        or outright(cursor, heard)
        or (_nothing_to_say(cursor, heard) if asked else None)
        or (_left_over(cursor, text) if asked else None)
    )


def _put_outright(cursor: Cursor, text: str) -> Heard | None:
    """A line named, words struck out, a choice left to us: in so many words."""
    named = corrections.renamed(cursor, text)
    if named:
        return Heard("corrected", named[1], words=text, argument=named[0])
    return line(cursor, text) or struck_out(cursor, text) or _left_to_us(cursor, text)


def _not_answering(cursor: Cursor, heard: Listened) -> Heard | None:
    """Said of the talk, of a fact or of how somebody is, where something else was asked."""
    return complained(cursor, heard, listen) or felt_about(cursor, heard) or felt_now(cursor, heard)


def _answered_all_the_same(cursor: Cursor, text: str) -> Heard | None:
    """What sounds like a refusal and is an option: "not really if I'm honest"."""
    heard = listen(cursor, text)
    code = option(cursor, heard)
    sure = code and heard.options[0].score >= OPTION_SURE
    return Heard("answered", {"codes": [code]}, words=text, also=heard) if sure else None


def _mended(cursor: Cursor, text: str) -> Heard | None:
    """An answer whose beginning was taken back in the same breath: what was said last counts."""
    rest = mended(text)
    row = cursor.paths.by_step[cursor.state]
    pressed = BARE_NUMBER.fullmatch(rest) is not None and row.expects != SCALE
    if not rest or pressed or is_open(cursor) or Trait.RESTS in row.traits:
        return None
    last = listen(cursor, rest)
    answer = sure_in(cursor, last) or answer_in(cursor, last)
    if answer is None or ("text" in answer and not answer.get("codes")):
        return None
    answer = {key: value for key, value in answer.items() if key != "text"}
    return Heard("answered", with_ticks(cursor, answer), words=text)


def _left_over(cursor: Cursor, text: str) -> Heard | None:
    """Words that could only be filed as an answer that they are not: they are kept beside it."""
    if not cursor.ear.heads:
        return None
    _, wrong = read_text(cursor, text)
    return None if wrong else unplaced(cursor, text, Wrong("choice", text))


def _answered(cursor: Cursor, heard: Listened, answer: Answer | None) -> Heard | None:
    if answer is None:
        return None
    also = None if named_outright(cursor, heard.text) else heard
    return Heard("answered", with_ticks(cursor, answer), words=heard.text, also=also)


def _left_to_us(cursor: Cursor, text: str) -> Heard | None:
    """Who leaves it to us where only they can say is asked no more: it goes on."""
    row = cursor.paths.by_step[cursor.state]
    leads = LEAD in {code for code, _ in offered(cursor)}
    if leads or not row.skippable or not answers.leaves_it(text):
        return None
    return Heard("skip", words=text)


def _timed(cursor: Cursor, heard: Listened) -> Heard | None:
    """The time that is agreed on here, insisted on or asked for: nothing else is in the text."""
    answer = value_anew(cursor, heard)
    return Heard("answered", answer, words=heard.text) if answer else None


def listen(cursor: Cursor, text: str) -> Listened:
    """The text listened to where the person stands."""
    codes = [code for code, _ in offered(cursor)]
    return shelved(cursor, cursor.ear.listen(text, cursor.state, codes, is_open=is_open(cursor)))


Serve = Callable[["Cursor", Listened, Piece], Heard | None]


def _plainly(cursor: Cursor, heard: Listened) -> Heard | None:
    """What is said plainly in a language without examples: nothing else there can be read."""
    plain = [piece for piece in heard.pieces if piece.plain]
    if not plain or plain[0].act == "outcome" or _is_of_the_draft(cursor, plain[0]):
        return None
    return _served(cursor, heard, BEFORE) or _served(cursor, heard, AFTER)


def _is_of_the_draft(cursor: Cursor, piece: Piece) -> bool:
    """Whether a wish about the talk is one about the letter, where that is shown."""
    row = cursor.paths.by_step[cursor.state]
    return row.expects == DRAFT and piece.detail in {"short", "blunt", "edit"}


def _is_of_a_line(cursor: Cursor, heard: Listened) -> bool:
    """Whether what is to go is in the letter that is shown, and not all that is kept."""
    row = cursor.paths.by_step[cursor.state]
    return row.expects == DRAFT and not drafts.is_of_all(heard.text)


def _served(cursor: Cursor, heard: Listened, served: Mapping[str, Serve]) -> Heard | None:
    foreign = is_foreign(heard.text)
    for act, serve in served.items():
        for piece in heard.acts(act):
            if foreign and not piece.plain:
                continue
            found = serve(cursor, heard, piece)
            if found is not None:
                return replace(found, words=found.words or heard.text, also=heard)
    return None


def _ends(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    """No more messages, a pause, goodbye, everything deleted: wherever it is said."""
    said = heard.text[piece.start : piece.end]
    is_day = piece.detail == PAUSE and (
        is_marked_value(cursor, heard.text) or own_date(said, cursor.facts.local) is not None
    )
    if is_day or wants_letter(said) or (not piece.plain and is_of_asking(cursor, said)):
        return None
    if piece.detail in DELETES and not piece.plain and _is_of_a_line(cursor, heard):
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
    if piece.detail in MANNERS:
        return Heard("manner", argument=piece.detail)
    if piece.detail in PUTS_OFF and goes_on(heard.text):
        return Heard("skip")
    if piece.detail in WISHES:
        return Heard(WISHES[piece.detail])
    return None


def _nothing_to_say(cursor: Cursor, heard: Listened) -> Heard | None:
    """Who does not know, and says no more than that, is not asked a second time."""
    row = cursor.paths.by_step[cursor.state]
    story = Trait.STORY in row.traits
    if (
        row.skippable
        and not story
        and all(piece.act in {"unsure", "refuses"} for piece in heard.pieces)
    ):
        return Heard("skip", words=heard.text)
    return None


def _protests(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    return Heard("protested")


def _weighs(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
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
