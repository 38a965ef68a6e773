"""Acts before answers: what a text does decides, and only then what the question expects.

A text is listened to piece by piece (`flows.listening.ear`). What it does is served in one order:
it ends contact, corrects, tells how it turned out, or wants something; then it answers the
question that stands; then it asks, weighs, tells, protests. Whatever else it does goes along with
the turn, in `Heard.also`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from flows.beside.acts import corrections, told, wished
from flows.beside.acts.begun import begun
from flows.beside.acts.complaints import complained
from flows.beside.acts.content import answer_in, named_outright, sure_in
from flows.beside.acts.courtesy import courteous
from flows.beside.acts.feeling_now import felt_nearly, felt_now
from flows.beside.acts.in_between import in_between, missed
from flows.beside.acts.line_of_letter import line_of_letter
from flows.beside.acts.lines import line
from flows.beside.acts.near_guess import confirmed
from flows.beside.acts.news import decided_at_last, said_outright
from flows.beside.acts.of_sending import of_sending
from flows.beside.acts.options import LEAD, OPTION_SURE, offered, option
from flows.beside.acts.plain_wishes import begins_anew, pauses, takes_up, wish_in
from flows.beside.acts.questions import (
    asked_only,
    in_so_many_words,
    is_open,
    outright,
    shelved,
)
from flows.beside.acts.served import AFTER, BEFORE, FIRST, served, shown_after_all
from flows.beside.acts.several import beside_an_answer, changes_in
from flows.beside.acts.struck import struck_out
from flows.beside.acts.times_anew import value_anew
from flows.beside.acts.told_anew import number_on_card
from flows.beside.acts.unplaced import felt_about, unplaced, until_ready
from flows.beside.acts.ways import named_first, way
from flows.kernel.boxes import with_ticks
from flows.kernel.heard import Heard
from flows.kernel.reading import BARE_NUMBER, read_text
from flows.kernel.session import Answer
from flows.kernel.step import DATE, DRAFT, SCALE, Trait
from flows.kernel.wrong import Wrong
from flows.listening import answers
from flows.listening.ear import Listened, Piece
from flows.listening.foreign import asks_for_language
from flows.listening.refusals import refuses
from flows.listening.taken_back import mended
from flows.listening.weights import weighs
from flows.stages.intake.facts import BEING_TOLD

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def attend(cursor: Cursor, text: str) -> Heard | None:
    """What `text` does here; None where it does nothing but answer, or nothing that is known."""
    if cursor.state not in cursor.paths.by_step or cursor.paths.has(Trait.RAW, cursor.state):
        return None
    if asks_for_language(text):
        return Heard("foreign", words=text)
    if BARE_NUMBER.fullmatch(text):
        return number_on_card(cursor, text)
    if refuses(text) and not cursor.paths.has(Trait.RESTS, cursor.state):
        return _answered_all_the_same(cursor, text)
    for plainly in (pauses, begins_anew, takes_up):
        found = plainly(cursor, text)
        if found is not None:
            return found
    heard = listen(cursor, text)
    rests = cursor.paths.has(Trait.RESTS, cursor.state)
    looks = (look for look, where in LOOKS if where == ANYWHERE or (where == RESTS) == rests)
    return next((found for look in looks if (found := look(cursor, heard))), None)


def _put_outright(cursor: Cursor, heard: Listened) -> Heard | None:
    """A line named, words struck out, a choice left to us: in so many words."""
    text = heard.text
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


def _mended(cursor: Cursor, heard: Listened) -> Heard | None:
    """An answer whose beginning was taken back in the same breath: what was said last counts."""
    rest = mended(heard.text)
    row = cursor.paths.by_step[cursor.state]
    pressed = BARE_NUMBER.fullmatch(rest) is not None and row.expects != SCALE
    if not rest or pressed or is_open(cursor) or Trait.RESTS in row.traits:
        return None
    last = listen(cursor, rest)
    answer = sure_in(cursor, last) or answer_in(cursor, last)
    if answer is None or ("text" in answer and not answer.get("codes")):
        return None
    answer = {key: value for key, value in answer.items() if key != "text"}
    return Heard("answered", with_ticks(cursor, answer), words=heard.text)


def _left_over(cursor: Cursor, heard: Listened) -> Heard | None:
    """Words that could only be filed as an answer that they are not: they are kept beside it."""
    if not cursor.ear.heads:
        return None
    _, wrong = read_text(cursor, heard.text)
    if not wrong and felt_nearly(cursor, heard):
        return Heard("told", words=heard.text, also=heard)
    return None if wrong else unplaced(cursor, heard.text, Wrong("choice", heard.text))


def _alone(cursor: Cursor, heard: Listened) -> Heard | None:
    """What the only thing said does outright."""
    return outright(cursor, heard) if len(heard.pieces) == 1 else None


def _surely(cursor: Cursor, heard: Listened) -> Heard | None:
    return _answered(cursor, heard, sure_in(cursor, heard))


def _likely(cursor: Cursor, heard: Listened) -> Heard | None:
    return _answered(cursor, heard, answer_in(cursor, heard))


def _answered(cursor: Cursor, heard: Listened, answer: Answer | None) -> Heard | None:
    if answer is None:
        return None
    also = None if named_outright(cursor, heard.text) else heard
    return Heard("answered", with_ticks(cursor, answer), words=heard.text, also=also)


def _weighs_outright(cursor: Cursor, heard: Listened) -> Heard | None:
    """What weighs on them beside the job, said in so many words: it is no answer to another thing.

    Where it is asked what hurts, or what happened, it may be the very answer.
    """
    row = cursor.paths.by_step[cursor.state]
    asked_of_it = Trait.WHY_IT_HURTS in row.traits or row.stage in BEING_TOLD
    kind = "" if asked_of_it or len(heard.pieces) > 1 else weighs(heard.text)
    return Heard("weighed", words=heard.text, argument=kind, also=heard) if kind else None


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


def _plainly(cursor: Cursor, heard: Listened) -> Heard | None:
    """What is said plainly in a language without examples: nothing else there can be read.

    Who owns a slip and says what is right takes nothing else back.
    """
    plain = [piece for piece in heard.pieces if piece.plain]
    if plain and plain[0].detail == "undo" and changes_in(cursor, heard.text):
        return None
    if not plain or plain[0].act == "outcome" or _is_of_the_draft(cursor, plain[0]):
        return None
    if plain[0].detail in DAYS_TOO and _is_a_day(cursor, heard.text):
        return None
    return served(cursor, heard, BEFORE) or served(cursor, heard, AFTER)


def _is_a_day(cursor: Cursor, text: str) -> bool:
    """Whether a day is asked for and a text names one: "mañana" puts nothing off there."""
    row = cursor.paths.by_step[cursor.state]
    return row.expects == DATE and bool(read_text(cursor, text)[0])


def _is_of_the_draft(cursor: Cursor, piece: Piece) -> bool:
    """Whether a wish about the talk is one about the letter, where that is shown."""
    row = cursor.paths.by_step[cursor.state]
    return row.expects == DRAFT and piece.detail in {"short", "blunt", "edit"}


def _nothing_to_say(cursor: Cursor, heard: Listened) -> Heard | None:
    """Who does not know, and says no more than that, is not asked a second time."""
    row = cursor.paths.by_step[cursor.state]
    story = Trait.STORY in row.traits
    if (
        row.skippable
        and not story
        and all(piece.act in {"unsure", "refuses"} for piece in heard.pieces)
    ):
        felt = bool(told.facts_in(cursor, heard))
        return Heard("left_open" if felt else "skip", words=heard.text, also=heard)
    return None


DAYS_TOO = {"later", "stop", "pause"}
"""Wishes that are said with a day, which may be the answer."""
Look = Callable[["Cursor", Listened], Heard | None]
ANYWHERE, ASKED, RESTS = "anywhere", "asked", "rests"
"""Where a text is looked at so: everywhere, where a question stands, where none does."""

LOOKS: tuple[tuple[Look, str], ...] = (
    (confirmed, ASKED),
    (_timed, ANYWHERE),
    (decided_at_last, ANYWHERE),
    (said_outright, ANYWHERE),
    (in_between, ASKED),
    (_put_outright, ASKED),
    (line_of_letter, ASKED),
    (partial(served, acts=FIRST), ANYWHERE),
    (lambda cursor, heard: beside_an_answer(cursor, heard.text), ASKED),
    (of_sending, ASKED),
    (_plainly, ANYWHERE),
    (lambda _, heard: in_so_many_words(heard), ANYWHERE),
    (wished.plainly, ASKED),
    (way, ASKED),
    (named_first, ASKED),
    (wished.at_rest, RESTS),
    (until_ready, ASKED),
    (_mended, ANYWHERE),
    (lambda cursor, heard: wish_in(cursor, heard.text), ANYWHERE),
    (_weighs_outright, ASKED),
    (_surely, ANYWHERE),
    (told.late, ASKED),
    (told.named, ANYWHERE),
    (begun, ASKED),
    (_not_answering, ASKED),
    (partial(served, acts=BEFORE), ANYWHERE),
    (asked_only, ANYWHERE),
    (_likely, ASKED),
    (partial(served, acts=AFTER), ANYWHERE),
    (_alone, ANYWHERE),
    (missed, ASKED),
    (told.line_of_card, ASKED),
    (told.told, ANYWHERE),
    (courteous, ASKED),
    (outright, ANYWHERE),
    (_nothing_to_say, ASKED),
    (shown_after_all, ASKED),
    (_left_over, ASKED),
)
"""What a text may do, in the order it is looked for; the first that is there counts."""
