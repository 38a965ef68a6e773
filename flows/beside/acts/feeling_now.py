"""How somebody is now, said where something else is asked: it is heard, and answers nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flows.beside.acts.content import answer_in
from flows.beside.acts.named_steps import FEELINGS, OPENING
from flows.beside.acts.options import OPTION_SURE
from flows.kernel.heard import Heard
from flows.kernel.session import Answer
from flows.kernel.step import TEXT, Trait
from flows.listening.cues import tells_of_others
from flows.listening.ear import CONTENT
from flows.listening.fact_labels import OWN_ENTRY, OWN_WORDS, of_step
from flows.listening.feeling_now import Now, feels_now, says_it_somewhere
from flows.listening.feelings import feelings, not_felt
from flows.listening.felt_plainly import felt_plainly

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

AGREED = -650
"""The score from which what the rules read is taken, too."""
SAID = -1000
"""And that of a feeling that a clause says and nothing else: kept aside, 16 of 22 are right."""
ALONE, CERTAIN = 150, 2500
"""The score from which a feeling is heard that no rule names; that of one named all alone."""
AN_EXCHANGE = 8
"""Words up to which a feeling put in the place of another is all that is said."""
TELLING = (CONTENT, "weight")
"""Acts of who says how they are: a wish, a question or a protest in it is what is meant."""
NEARLY = 1700
"""How sure a feeling has to be in a text that would be taken for nothing."""
SURELY = 700
"""The score from which a text answers the open question that stands, whatever it is like."""


def says_it_alone(heard: Listened) -> bool:
    """Whether a text says how the person is now, and nothing else."""
    return feels_now(heard.text) is not Now.NOT or felt_instead(heard.text)


def felt_instead(text: str) -> bool:
    """Whether a text denies one feeling, names another, and says no more: "not sad, more angry"."""
    denied = not_felt(text)
    return len(text.split()) <= AN_EXCHANGE and bool(denied) and bool({*feelings(text)} - denied)


def feelings_in(heard: Listened, *, is_answer: bool) -> Iterator[tuple[str, Answer]]:
    """Feelings that the words name and that the model agrees with, or that it is sure of.

    Of what answers another question, a clause with nothing else is a part: "too nervous, my voice".
    """
    words = heard.words_of(CONTENT, "weight") or heard.text
    said = set() if is_answer else says_it_somewhere(words)
    bars = dict.fromkeys(feelings(words), AGREED) | dict.fromkeys(said, SAID)
    scores = of_step(heard.scores, FEELINGS)
    if says_it_alone(heard):
        scores |= dict.fromkeys(bars.keys() - not_felt(heard.text), CERTAIN)
    scores |= dict.fromkeys(felt_plainly(heard.text), CERTAIN)
    found = [
        code
        for code, score in sorted(scores.items(), key=lambda one: -one[1])
        if score >= bars.get(code, ALONE)
    ]
    denied = not_felt(heard.text)
    kept = [code for code in found if code != OWN_ENTRY and code not in denied]
    if kept:
        yield FEELINGS, {"codes": kept}


def felt_nearly(cursor: Cursor, heard: Listened) -> str:
    """The feeling that a text is near to which nothing else takes; "" where none is.

    Of ten such lines that were kept aside, or are by others, nine told it.
    """
    telling = all(piece.act in TELLING for piece in heard.pieces) and "?" not in heard.text
    if not telling or cursor.state == FEELINGS or tells_of_others(heard.text):
        return ""
    likely = heard.near[0] if heard.near else None
    near = likely is not None and likely.step == FEELINGS and likely.sure >= NEARLY
    none = {OWN_WORDS, OWN_ENTRY, *not_felt(heard.text)}
    return likely.code if likely and near and likely.code not in none else ""


def felt_now(cursor: Cursor, heard: Listened) -> Heard | None:
    """A text that says how the person is now and nothing else, where that is no answer."""
    row = cursor.paths.by_step[cursor.state]
    said = feels_now(heard.text)
    instead = felt_instead(heard.text)
    if (said is Now.NOT and not instead) or row.name == FEELINGS or row.stage == OPENING:
        return None
    if not instead and len(heard.acts(*TELLING)) < len(heard.pieces):
        return None
    if said is Now.ABOUT and Trait.WHY_IT_HURTS in row.traits:
        return None
    if (heard.belongs or 0) >= SURELY or (row.expects != TEXT and _chosen(cursor, heard)):
        return None
    return Heard("told", words=heard.text, also=heard)


def _chosen(cursor: Cursor, heard: Listened) -> bool:
    """Whether it surely means an option, or gives the value that is asked for."""
    answer = answer_in(cursor, heard)
    if answer is None or "text" in answer:
        return False
    return "codes" not in answer or not heard.options or heard.options[0].score >= OPTION_SURE
