"""What a mark and a few words put right: the firm by its bare name, and how the answer came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.likeliest import likeliest
from flows.beside.acts.named_steps import FEELINGS, HELLO
from flows.beside.acts.names_noted import COMPANY, named_anew, noted
from flows.beside.acts.questions import is_open
from flows.listening.corrects import beside_no_answer
from flows.listening.days import find_past_days
from flows.listening.names import job
from flows.listening.naming import capitals
from flows.listening.opening import opening
from flows.listening.put_right import without_asides
from flows.listening.taken_back import opens, unmarked, without_tail
from flows.listening.text import fold
from flows.stages.intake.facts import BEING_TOLD, HOW_IT_CAME

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

HOW = "fact.how"
"""Where it is kept how the answer came."""
SURE = -200
"""The score from which a name alone is an answer to the question that stands."""


def firm(cursor: Cursor, said: str) -> tuple[str, Answer] | None:
    """Behind a mark another firm's name and nothing else: "no, it was Siemens".

    Only while it is being told what happened: later a name alone may be anybody's.
    """
    before = noted(cursor, COMPANY)
    rest = unmarked(without_tail(without_asides(said))) if before and opens(said) else ""
    name = rest.rstrip(" .!")
    written = bool(name) and capitals(name) == name and not _begins_a_sentence(said, name)
    if not written or is_open(cursor) or cursor.paths.stage_of(cursor.state) not in BEING_TOLD:
        return None
    if find_past_days(name, cursor.facts.local.date()) or _answers(cursor, name):
        return None
    told = named_anew(COMPANY, name) if job(name)[:2] == (None, name) else ""
    return (COMPANY, {"text": told}) if told and fold(told) != fold(before) else None


def _begins_a_sentence(said: str, name: str) -> bool:
    """Whether a capital says nothing of a word: it stands behind a full stop."""
    return said[: said.rfind(name)].rstrip().endswith((".", "!", "?"))


def _answers(cursor: Cursor, name: str) -> bool:
    """Whether a name is a feeling, or surely an option of the question that stands."""
    if likeliest(cursor, FEELINGS, name):
        return True
    return any(one.score >= SURE for one in cursor.ear.means(name, cursor.state)[:1])


def came_otherwise(cursor: Cursor, said: str) -> tuple[str, Answer] | None:
    """Where a no is denied, how it came instead: "it wasn't a no, they just went silent"."""
    before, instead = cursor.facts.code(HOW), beside_no_answer(said)
    if not before or not instead:
        return None
    guess = likeliest(cursor, HELLO, instead)
    meant = guess.code if guess else ""
    how = opening(instead, cursor.facts.local.date()).how or meant
    return (HOW, {"codes": [how]}) if how in HOW_IT_CAME - {before} else None
