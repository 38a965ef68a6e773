"""Words of one's own: whether they belong to the question that stands, and may be an answer."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import LETTER, NEXT, TO_A_FRIEND
from flows.beside.acts.options import TOLD_RATHER
from flows.beside.acts.questions import is_open
from flows.beside.acts.unplaced import tries
from flows.kernel.reading import NUMBERS
from flows.kernel.step import TEXT, Trait
from flows.listening import answers
from flows.listening.borne_out import was_told_to_somebody
from flows.listening.cues import denial
from flows.listening.ear import CONTENT
from flows.listening.en.told_already import SAID_TO_SOMEBODY
from flows.listening.fact_labels import OWN_ENTRY, OWN_WORDS
from flows.listening.feelings import nothing_felt
from flows.listening.in_passing import is_planned
from flows.listening.parts_named import names_a_part
from flows.listening.patterns import compiled
from flows.listening.questions import question_named
from flows.listening.recipients import is_done_by_writer, recipient, will_write
from flows.listening.wishes import bare_number
from flows.stages.intake.facts import BEING_TOLD

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.script import Script
    from flows.listening.ear import Listened

LONGEST = 200
FITS, FITS_AS_A_WORD = -850, -700
"""The score from which own words belong to the question that stands; to a list of words."""
GAINSAID, AHEAD = -300, 400
"""The score from which a text may belong to another question than a choice; by how much it must
lie before it."""
LIKELY, BENEFIT = -1650, -2200
"""The score from which a text answers an open question; the second time, and in few words.

Of 314 answers kept aside three in a hundred lie below the first and one below the second; of 138
texts that answer something else, or nothing, three of five lie below the first.
"""
OF_A_STORY = -1800
"""The score from which it answers where anything may be told: of 49 such answers kept aside all lie
above, of 28 other texts twelve below.
"""
HOME = 50
"""The score from which own words are taken as those of another question."""
HOME_CLEAR = 300
"""How far it must lie before every third question: three of four belong there then."""
A_WORD_EACH = {"feel.words"}
"""Lists whose entries are a word each: a story there is none of them."""
A_FEW = 4
"""Words up to which an answer has hardly anything to be known by."""
AN_ENTRY = 5
"""Words up to which something new is such an entry."""
WORD_OF_ONES_OWN = 3
"""Words up to which something new may be the person's own word for it."""


def own_words_fit(cursor: Cursor, heard: Listened, said: str) -> bool:
    """Whether words of one's own answer this question: it takes such, and they belong here."""
    if (
        cursor.paths.has(Trait.CLOSED, cursor.state)
        or "?" in said
        or not is_short_enough(cursor, said)
        or _steers(cursor, said)
        or (" " in said and answers.wants_lead(said))
        or bare_number(said) is not None
        or NUMBERS.fullmatch(said)
        or (len(said.split()) < WORD_OF_ONES_OWN and _agrees(said))
        or (" " in said and nothing_felt(said) and cursor.state not in A_WORD_EACH)
        or (" " in said.strip() and answers.yes_no(said.split(" ", 1)[0]) is True)
        or not answers_here(cursor, heard)
    ):
        return False
    few = len(said.split()) <= WORD_OF_ONES_OWN
    return few or belongs_here(cursor, heard) or _said_again(cursor, heard)


def _said_again(cursor: Cursor, heard: Listened) -> bool:
    """Whether something is told where it was asked a second time, and nothing else is done."""
    told = all(piece.act == CONTENT for piece in heard.pieces)
    return told and bool(tries(cursor)) and cursor.state not in A_WORD_EACH and not _denies(heard)


def _denies(heard: Listened) -> bool:
    return denial(heard.text) is not None


def is_short_enough(cursor: Cursor, said: str) -> bool:
    """Whether words may be an own entry of the list: where a word is asked for, few are."""
    return cursor.state not in A_WORD_EACH or len(said.split()) <= AN_ENTRY


def _agrees(said: str) -> bool:
    """Whether words are a yes, and not that one is "ok"."""
    return answers.yes_no(said) is True and not nothing_felt(said)


def _steers(cursor: Cursor, said: str) -> bool:
    """Whether words are those of a button that only leads on, as "keep it" below a card."""
    labels = _steering(cursor.script, cursor.paths.passing)
    return any(answers.named_only(said, [(label, label)]) for label in labels)


@cache
def _steering(script: Script, passing: frozenset[str]) -> tuple[str, ...]:
    """The words of the buttons of questions whose answers say nothing but where to go."""
    keys = (key for key in script.texts if ".options." in key and not script.slots(key))
    found = (key for key in keys if key.partition(".options.")[0] in passing)
    return tuple(dict.fromkeys(label for key in found for label in script.texts[key]))


def belongs_here(cursor: Cursor, heard: Listened) -> bool:
    """Whether the text is likely one that this question asks for."""
    bar = FITS_AS_A_WORD if cursor.state in A_WORD_EACH else FITS
    named = _names_a_part(cursor, heard) or _is_planned(cursor, heard)
    return named or fits_here(cursor, heard) >= bar


def _is_planned(cursor: Cursor, heard: Listened) -> bool:
    """Whether something is named with a time to come, where it is asked what comes next."""
    here = cursor.state == NEXT and len(heard.text.split()) > WORD_OF_ONES_OWN
    return here and is_planned(heard.text, cursor.facts.local)


def _names_a_part(cursor: Cursor, heard: Listened) -> bool:
    """Whether a text begins as the name of a part of it does, where it is asked what hurts."""
    return cursor.paths.has(Trait.WHY_IT_HURTS, cursor.state) and names_a_part(heard.text)


def fits_here(cursor: Cursor, heard: Listened) -> int:
    """How likely the text is words of one's own for the question that stands."""
    scores = [heard.score(cursor.state, own) for own in (OWN_WORDS, OWN_ENTRY)]
    scores.append(heard.homes.get(cursor.state))
    return max((one for one in scores if one is not None), default=-9999)


def answers_here(cursor: Cursor, heard: Listened) -> bool:
    """Whether a text may be words of one's own for the question that stands, and of no other."""
    row = cursor.paths.by_step[cursor.state]
    if names_another(cursor, heard):
        return False
    if _is_planned(cursor, heard):
        return True
    if row.expects != TEXT and not _names_a_part(cursor, heard):
        if any(one.sure >= TOLD_RATHER for one in heard.elsewhere):
            return fits_here(cursor, heard) >= HOME
        best = _likeliest(cursor, heard)[1]
        return best < GAINSAID or best - fits_here(cursor, heard) < AHEAD
    if _is_of_a_person(cursor, heard) or _was_told_already(cursor, heard):
        return False
    if heard.belongs is None or (Trait.STORY in row.traits and row.stage in BEING_TOLD):
        return True
    if cursor.state == TO_A_FRIEND and compiled(SAID_TO_SOMEBODY).search(heard.text.casefold()):
        return True
    if tries(cursor) or len(heard.text.split()) <= A_FEW:
        return heard.belongs >= BENEFIT
    return heard.belongs >= (OF_A_STORY if Trait.STORY in row.traits else LIKELY)


def names_another(cursor: Cursor, heard: Listened) -> bool:
    """Whether a text says of itself that it answers another question than the one that stands.

    Where it is being told what happened, in one's own words, it is part of that; and what surely
    belongs where it is said needs no other home.
    """
    told = cursor.paths.stage_of(cursor.state) in BEING_TOLD and is_open(cursor)
    if told or fits_here(cursor, heard) >= HOME:
        return False
    return _named(cursor, heard) not in {"", cursor.state}


def _named(cursor: Cursor, heard: Listened) -> str:
    """The step that a text names; empty where it names none."""
    short = question_named(heard.text)
    named = (step for step in cursor.paths.by_step if step.endswith(f".{short}"))
    return next(named, "") if short else ""


def home_of(cursor: Cursor, heard: Listened) -> str:
    """The one question that a text surely belongs to instead; empty where it is not sure which.

    Only at an open question: elsewhere it need not be sure that a text is no answer.
    """
    if names_another(cursor, heard):
        return _named(cursor, heard)
    if cursor.paths.by_step[cursor.state].expects != TEXT:
        return ""
    if answers_here(cursor, heard):
        return ""
    step, best = _likeliest(cursor, heard)
    others = (score for one, score in heard.homes.items() if one not in {step, cursor.state})
    clear = best - max(others, default=-9999) >= HOME_CLEAR
    return step if best >= HOME and clear else ""


def _is_of_a_person(cursor: Cursor, heard: Listened) -> bool:
    """Whether the text is of somebody else, by name, or of writing to them.

    Where the letter is made, and where people are named, that may be the answer.
    """
    row = cursor.paths.by_step[cursor.state]
    asked_for = row.stage == LETTER or bool(row.traits & Trait.NAMES)
    if asked_for or recipient(heard.text) is None:
        return False
    if Trait.STORY in row.traits:
        return will_write(heard.text)
    return not is_done_by_writer(heard.text) and not belongs_here(cursor, heard)


def _was_told_already(cursor: Cursor, heard: Listened) -> bool:
    """Whether it is told that somebody knows, where words to a friend are asked for."""
    return cursor.state == TO_A_FRIEND and was_told_to_somebody(heard.text)


def _likeliest(cursor: Cursor, heard: Listened) -> tuple[str, int]:
    """The other question that the text most likely belongs to, and how likely."""
    others = [(score, step) for step, score in heard.homes.items() if step != cursor.state]
    score, step = max(others, default=(-9999, cursor.state))
    return step, score
