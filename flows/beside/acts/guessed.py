"""Answers to other questions that the model finds in a text, where it is sure enough of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import COUNT, FEELINGS, NEXT, RECIPIENT
from flows.beside.acts.options import is_ruled_out, offered_at
from flows.beside.acts.own_words import answers_here, home_of
from flows.beside.acts.questions import is_open
from flows.kernel.codes import CLOSERS
from flows.kernel.facts import MEANT
from flows.kernel.step import CHOICES, DATE, Trait
from flows.listening.addressing import answered
from flows.listening.cues import is_of_others, shares_a_stem
from flows.listening.ear import CONTENT, Listened
from flows.listening.fact_labels import OWN_WORDS
from flows.listening.put_right import instead_of_wrong
from flows.listening.wishes import bare_number
from flows.stages.intake.facts import HOW_IT_CAME

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

A_NAME = 3
"""Words up to which a text may be nothing but a name."""
BESIDE, IN_A_WORD = 2900, 3200
"""How sure a fact is that is taken beside an answer; without plain content, or of the feelings."""
LAST, AHEAD = "move_on", 3900
"""The last stage, and how sure must be what is told of it beside an answer in another."""
IN_FEW = ((4, 3700), (7, 2900))
"""Words up to which a fact has to be so sure where it has none of the words of its label."""
WITH_OTHERS = {NEXT}
"""Questions whose answers are of others as well: whom one will ask, who may help."""
ANY = -9999
A_WORD = 2
"""Words up to which a text says hardly anything."""


def guessed(cursor: Cursor, heard: Listened, *, is_answer: bool) -> Iterator[tuple[str, Answer]]:
    """What was told of other questions: options, and own words where they are no answer here."""
    home = home_of(cursor, heard)
    for guess in heard.elsewhere:
        step, code = guess.step, guess.code
        label = dict(offered_at(cursor, step)).get(code, "")
        of_others = step not in WITH_OTHERS and is_of_others(heard.text, label)
        cannot = of_others or is_ruled_out(cursor, heard.text, step, code)
        if cannot or not _is_heard_of(cursor, heard, step, is_answer=is_answer):
            continue
        bar = needed(heard, step, label)
        bar = max(bar, _beside(cursor, step)) if is_answer else bar
        if code == OWN_WORDS:
            apart = len(heard.pieces) > 1 and not is_open(cursor) and guess.sure >= bar
            told = _words(step, guess.said)
            if told and (apart or not is_answer) and _takes_words(cursor, step):
                yield step, {"text": told}
        elif code not in CLOSERS and guess.sure >= bar:
            words = _in_words(heard) if step == home and _takes_words(cursor, step) else {}
            at, answer = _placed(step, code)
            yield at, answer | words


def _words(step: str, said: str) -> str:
    """The words of an answer told in passing: of whom the letter goes to no more than the name."""
    return answered(said) if step == RECIPIENT else instead_of_wrong(said) or said


def _beside(cursor: Cursor, step: str) -> int:
    """How sure what stands beside an answer has to be: beside a day it is mostly of that day.

    Of the feelings it is mostly the manner in which the answer is given.
    """
    met = cursor.paths.by_step.get(cursor.met) or cursor.paths.by_step[cursor.state]
    if cursor.paths.by_step[step].stage == LAST != met.stage:
        return AHEAD
    return IN_A_WORD if met.expects == DATE or step == FEELINGS else BESIDE


def needed(heard: Listened, step: str, label: str) -> int:
    """How sure a guess has to be that is taken for a fact: the fewer words, the surer."""
    words = len(heard.text.split())
    bar = next((bar for most, bar in IN_FEW if words <= most), ANY)
    if step == FEELINGS or not heard.acts(CONTENT):
        return max(bar, IN_A_WORD)
    return ANY if shares_a_stem(heard.text, label) else bar


def at_home(cursor: Cursor, heard: Listened) -> Iterator[tuple[str, Answer]]:
    """Own words that surely belong to another question, where that takes such."""
    home = home_of(cursor, heard)
    if _takes_words(cursor, home) and not cursor.paths.has(Trait.NAME, home):
        yield home, {"text": _in_words(heard)["text"]}


def _in_words(heard: Listened) -> Answer:
    words = heard.words_of(CONTENT) or heard.text
    return {"text": instead_of_wrong(words) or words, "how": MEANT}


def _takes_words(cursor: Cursor, step: str) -> bool:
    """Whether own words that were said elsewhere may answer this question.

    A name is only heard where the stage that asks for it stands: any two words may be one.
    """
    row = cursor.paths.by_step.get(step)
    if row is None or not row.hears or row.traits & (Trait.CLOSED | Trait.THING):
        return False
    return not row.traits & Trait.NAME or row.stage == cursor.paths.stage_of(cursor.state)


def _is_heard_of(cursor: Cursor, heard: Listened, step: str, *, is_answer: bool) -> bool:
    """Whether a text may be taken for something told of this step.

    Whoever answers is still asked for a list of which they named one entry; at an open question
    what fits others of its stage answers it.
    """
    row, words = cursor.paths.by_step[step], len(heard.text.split())
    same = is_open(cursor) and cursor.paths.stage_of(cursor.state) == row.stage
    near = same and answers_here(cursor, heard)
    few = words <= A_WORD
    if (is_answer and (few or row.expects == CHOICES)) or (near and not is_answer):
        return False
    if is_answer and row.traits & Trait.THING:
        return False
    if step == COUNT and bare_number(heard.text) is not None:
        return False
    return bool(row.hears) and not (step == RECIPIENT and words > A_NAME)


def _placed(step: str, code: str) -> tuple[str, Answer]:
    """Where a fact is kept: how it came stands beside the story, not in its place."""
    if code in HOW_IT_CAME and step.startswith("opening."):
        return "fact.how", {"codes": [code]}
    if code.isdecimal():
        return step, {"number": int(code)}
    return step, {"codes": [code]}
