"""An option and the words that mean it: both are kept where the words say more than the button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.options import AGAINST, OPTION_SURE, certain_at, undenied
from flows.kernel.codes import CLOSERS
from flows.kernel.facts import MEANT
from flows.kernel.session import Answer
from flows.kernel.step import Trait
from flows.listening.ear import CONTENT
from flows.listening.fact_labels import OWN_WORDS

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

AHEAD = 400
"""How far an option lies before the next, and before own words, that these mean it as well."""
A_PLAN = 4
"""Words from which what one will do is told in one's own words."""


def option_of(cursor: Cursor, heard: Listened) -> Answer:
    """The option that words of one's own mean as well, at a question that takes any words."""
    row, there = cursor.paths.by_step[cursor.state], undenied(cursor, heard)
    if not there or there[0].score < OPTION_SURE:
        return {}
    own = heard.score(row.name, OWN_WORDS)
    others = [one.score for one in there[1:]] + ([] if own is None else [own])
    code = there[0].code
    ahead = there[0].score - max(others, default=AGAINST)
    if ahead < AHEAD or code in CLOSERS or code in certain_at(row):
        return {}
    return {"codes": [code], "how": MEANT}


def planned(cursor: Cursor, heard: Listened, said: str) -> Answer:
    """What one plans, in one's own words: these stand there, whatever button means the same."""
    is_plan = cursor.paths.has(Trait.PLANNED, cursor.state) and heard.acts(CONTENT)
    return {"text": said, "how": MEANT} if is_plan and len(said.split()) >= A_PLAN else {}
