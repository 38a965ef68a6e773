"""What a text answers to the question that stands, once what it does besides is taken out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flows.beside.acts.far import far_by_rule
from flows.beside.acts.named_steps import COUNT, FEELINGS
from flows.beside.acts.options import (
    FEW,
    LEAD,
    OPTION_SURE,
    agreed_bar,
    as_many,
    gainsaid,
    labelled,
    may_be,
    offered,
    option,
    undenied,
)
from flows.beside.acts.other_days import asks_us_for_a_day
from flows.beside.acts.own_words import (
    answers_here,
    belongs_here,
    is_short_enough,
    own_words_fit,
)
from flows.beside.acts.questions import MEANING, is_open
from flows.beside.acts.worded import option_of, planned
from flows.beside.acts.yes_no import plain_yes_no
from flows.kernel.codes import CLOSERS, NOTHING_TOLD
from flows.kernel.reading import NUMBERS, is_of_a_value, read_text
from flows.kernel.session import Answer
from flows.kernel.step import CHOICE, CHOICES, DATE, DRAFT, SCALE, Trait
from flows.listening import answers
from flows.listening.asked import is_embedded
from flows.listening.corrects import taken_out
from flows.listening.cues import denial, latest_number, looks_asked
from flows.listening.ear import CONTENT, Listened
from flows.listening.en.cues import WONDERS
from flows.listening.feelings import feelings, not_felt, nothing_felt
from flows.listening.felt_plainly import felt_plainly
from flows.listening.hours_again import is_against
from flows.listening.in_between import counts_no_yes
from flows.listening.lines import place
from flows.listening.names import is_a_job, names_a_job
from flows.listening.patterns import compiled, late
from flows.listening.scales import last_number, leading_number
from flows.listening.told_hours import without_hours
from flows.listening.wishes import bare_number, counts_noes, how_many_noes
from flows.stages.intake.facts import BEING_TOLD

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

ANSWERING = (CONTENT, "agrees", "declines", "refuses", "unsure", "weight", "chats")
ANSWERING_A_STORY = (*ANSWERING, "outcome", "corrects")
"""Acts whose words answer what stands; where a story is told news and what is put right, too."""
LEFT_TO_US, LONGEST = 6, 200  # words of a text that leaves the way to us; characters read
BELONGS = 700
"""From where a text answers an open question, whatever it is like: "not talking so long"."""
NOTHING_SAID = -300
"""The score from which "there is nothing" is taken for it at an open question."""
MANY = -250
"""The score from which one more entry of a list is taken."""


def sure_in(cursor: Cursor, heard: Listened) -> Answer | None:
    """What is surely meant by a few words or by its examples, whatever else it may seem to do."""
    if cursor.paths.by_step[cursor.state].expects == "text":
        return None
    named = named_outright(cursor, heard.text)
    if named:
        return {"codes": [named]}
    valued = _valued(cursor, heard)
    if valued:
        return valued
    if cursor.state == FEELINGS and (felt := _felt_for_sure(cursor, heard.text)):
        return {"codes": felt}
    if len(heard.text.split()) <= FEW and not denial(heard.text):
        answer, wrong = read_text(cursor, heard.text)
        if wrong is None and answer and "text" not in answer and not _is_bare_yes(cursor, heard):
            return answer
    if all(one.detail == MEANING for one in heard.pieces):
        return None
    options = undenied(cursor, heard)
    if not options or options[0].score < (agreed_bar(cursor, heard) or OPTION_SURE):
        return None
    return READ_AS[cursor.paths.by_step[cursor.state].expects](cursor, heard, heard.text)


def _is_bare_yes(cursor: Cursor, heard: Listened) -> bool:
    """Whether a text only says yes to a list: that names nothing of it."""
    row = cursor.paths.by_step[cursor.state]
    return row.expects == CHOICES and answers.yes_no(heard.text) is True


def _felt_for_sure(cursor: Cursor, text: str) -> list[str]:
    """That nothing much is felt; of a feeling denied beside others, the others."""
    if nothing_felt(text):
        return ["nothing"]
    named = felt_plainly(text) or (list(feelings(text)) if not_felt(text) else [])
    return as_many(cursor, FEELINGS, named)


def _valued(cursor: Cursor, heard: Listened) -> Answer | None:
    """A value beside the options of the question that its own reader finds in the text.

    None of a text that only asks: "if I pick a day, is it one message".
    """
    row = cursor.paths.by_step[cursor.state]
    if not row.reads or row.expects != CHOICE:
        return None
    if all(one.act == "asks" for one in heard.pieces):
        return None
    wonders = compiled(WONDERS).match(heard.text[:LONGEST].casefold()) is not None
    if Trait.AGREED in row.traits and (wonders or is_against(heard.text)):
        return None
    answer = row.reads(cursor, heard.text)[0]
    return answer if answer and "text" not in answer else None


def named_outright(cursor: Cursor, text: str) -> str:
    """The option that a text names and says nothing else, or the lead where it is left to us."""
    row = cursor.paths.by_step[cursor.state]
    if row.expects not in {CHOICE, DRAFT}:
        return ""
    pairs = offered(cursor)
    if "?" in text and looks_asked(text.replace("?", "")):
        return ""
    codes = {code for code, _ in pairs}
    if LEAD in codes and answers.wants_lead(text):
        return LEAD
    counted = how_many_noes(text)
    return counted if counted in codes else answers.named_only(text, pairs)


def answer_in(cursor: Cursor, heard: Listened) -> Answer | None:
    """The answer that the answering pieces of a text give; None where they give none."""
    if cursor.paths.by_step[cursor.state].expects == SCALE and heard.acts("corrects"):
        return _scale(cursor, heard, heard.text)
    tells = asks_us_for_a_day(cursor, heard.text) or (is_open(cursor) and is_embedded(heard.text))
    ends = heard.belongs is not None and heard.belongs > BELONGS
    acts = _answering(cursor) + (("asks",) if tells else ()) + (("ends",) if ends else ())
    said = heard.text if len(heard.pieces) == 1 else heard.words_of(*acts)
    if not said or not heard.acts(*acts):
        return None
    return READ_AS[cursor.paths.by_step[cursor.state].expects](cursor, heard, said)


def _answering(cursor: Cursor) -> tuple[str, ...]:
    """The acts whose words may answer here: where a day is agreed on, whatever names it."""
    row = cursor.paths.by_step[cursor.state]
    if row.expects == DATE and Trait.AGREED in row.traits:
        return (*ANSWERING, "wants", "outcome")
    told = (*ANSWERING, "outcome") if row.stage in BEING_TOLD else ANSWERING
    return ANSWERING_A_STORY if Trait.STORY in row.traits else told


def _choice(cursor: Cursor, heard: Listened, said: str) -> Answer | None:
    answer, wrong = read_text(cursor, said)
    if is_of_a_value(wrong):
        return None
    if cursor.state == COUNT and counts_no_yes(said):
        return None
    code = option(cursor, heard)
    if code and wrong is None and labelled(cursor, heard, answer or {}):
        return answer
    code = code or plain_yes_no(cursor, heard) or far_by_rule(cursor, heard)
    if code:
        return planned(cursor, heard, said) | {"codes": [code]}
    if wrong is not None or not answer or gainsaid(cursor, heard, answer):
        return None
    return answer if "text" not in answer or own_words_fit(cursor, heard, said) else None


def _choices(cursor: Cursor, heard: Listened, said: str) -> Answer | None:
    """What is named in the words of the list, where nothing denies it, and what is like it."""
    if bare_number(said) is not None:
        return None
    answer, wrong = read_text(cursor, said)
    if NUMBERS.fullmatch(said):
        return answer if wrong is None and answer and "text" not in answer else None
    scores = {one.code: one.score for one in heard.options}
    unread = wrong or not answer or _is_bare_yes(cursor, heard)
    read = [] if unread or not answer else list(answer.get("codes", ()))
    denied = denial(said) is not None
    codes = [code for code in read if not denied or may_be(heard, cursor, code)]
    if cursor.state == FEELINGS and not is_short_enough(cursor, said):
        codes += [code for code in feelings(said) if code not in codes]
    codes += [code for code, score in scores.items() if score >= MANY and code not in codes]
    unfelt = not_felt(said)
    codes = [code for code in codes if code not in unfelt]
    real = [code for code in codes if code not in CLOSERS]
    if real:
        order = {code: place for place, code in enumerate(feelings(said))}
        real.sort(key=lambda code: order.get(code, len(order)))
        rest = str((answer or {}).get("text", ""))
        named = bool(read or feelings(said)) and belongs_here(cursor, heard)
        if named and not is_short_enough(cursor, said):
            real += [one for one in feelings(rest) if one not in real]
            named = False
        own = {"text": rest} if named and rest else {}
        return {"codes": real, **own}
    code = option(cursor, heard)
    if code in unfelt or (code in CLOSERS and heard.options[0].score < NOTHING_SAID):
        code = ""
    code = code or plain_yes_no(cursor, heard)
    if code or codes:
        return {"codes": [code or codes[0]]}
    if not answer or "text" not in answer or cursor.paths.has(Trait.CLOSED, cursor.state):
        return None
    return answer if own_words_fit(cursor, heard, said) else None


def _scale(cursor: Cursor, heard: Listened, said: str) -> Answer | None:
    if answers.scale_problem(said) == "out_of_range":
        return None
    number = latest_number(said)
    if number is None:
        number = answers.scale(said)
    if number is None:
        number = last_number(without_hours(said))
    if number is None:
        number = leading_number(said)
    return None if number is None else {"number": number}


def _open(cursor: Cursor, heard: Listened, said: str) -> Answer | None:
    codes = [code for code, _ in offered(cursor)]
    if heard.acts("refuses", "unsure") and not heard.acts(CONTENT):
        code = next((one for one in NOTHING_TOLD if one in codes), "")
        return {"codes": [code]} if code else None
    best = heard.options[0] if heard.options else None
    if best and best.score >= NOTHING_SAID and best.code in NOTHING_TOLD:
        return {"codes": [best.code]}
    answer, wrong = read_text(cursor, said)
    if wrong or not answer:
        return None
    if "text" in answer and _names_nothing(said):
        return None
    thing = cursor.paths.has(Trait.THING, cursor.state)
    if "text" in answer and not (thing and is_a_job(said)) and not answers_here(cursor, heard):
        return None
    if "text" in answer and thing:
        return answer if names_a_job(said) and not _leaves_all_to_us(said) else None
    return option_of(cursor, heard) | answer if "text" in answer else answer


def _leaves_all_to_us(said: str) -> bool:
    """Whether the way is left to us, and no clause besides names a job: "a floor job. whatever"."""
    rest = (one for one in _CLAUSE.split(said) if not answers.wants_lead(one))
    return answers.wants_lead(said) and not any(map(names_a_job, rest))


_CLAUSE = late(r"[.,;!\n]+\s*")


def _names_nothing(said: str) -> bool:
    """Whether a few words leave it to us, are for all there is, or only speak of a line."""
    left = answers.wants_lead(said) or answers.is_everything(said)
    few = len(said.split()) <= LEFT_TO_US
    return few and (left or (bool(taken_out(said)) and place(said) != 0))


def _date(cursor: Cursor, heard: Listened, said: str) -> Answer | None:
    """The day that is named; a button's own words for it only where no number is."""
    answer, wrong = read_text(cursor, said)
    if wrong is None and answer:
        counts = "date" in answer and counts_noes(said)
        return None if counts or gainsaid(cursor, heard, answer) else answer
    if any(letter.isdigit() for letter in said) or not answers_here(cursor, heard):
        return None
    code = option(cursor, heard) or plain_yes_no(cursor, heard)
    found, wrong = read_text(cursor, _label(cursor, code)) if code else (None, None)
    return found if wrong is None else None


def _label(cursor: Cursor, code: str) -> str:
    return next((label for one, label in offered(cursor) if one == code), "")


def _draft(cursor: Cursor, heard: Listened, said: str) -> Answer | None:
    code = option(cursor, heard) or plain_yes_no(cursor, heard)
    if code:
        return {"codes": [code]}
    answer, wrong = read_text(cursor, said)
    return answer if wrong is None else None


READ_AS: dict[str, Callable[[Cursor, Listened, str], Answer | None]] = {
    "choice": _choice,
    "choices": _choices,
    "text": _open,
    "scale": _scale,
    "date": _date,
    "draft": _draft,
}
