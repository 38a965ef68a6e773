"""The option that is meant where it is known that one of a question is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.codes import CLOSERS
from flows.listening.fact_labels import OWN_ENTRY, OWN_WORDS

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.learned import Guess

MEANT = -550
"""The score of an option that is meant instead."""
LEADS, LEADING_FROM = 400, -850
"""By how much the likeliest lies before all others that is meant with a lower score, and which."""
NO_OPTIONS = {OWN_WORDS, OWN_ENTRY, *CLOSERS}
"""Codes that are nothing one can mean: words of one's own, and what closes a list."""


def likeliest(cursor: Cursor, step: str, said: str) -> Guess | None:
    """The option that words mean at the step, likely by itself or far before all others."""
    guesses = cursor.ear.means(said, step)
    code = guesses[0].code if guesses else ""
    if not code or code in NO_OPTIONS or guesses[0].score < LEADING_FROM:
        return None
    leads = not guesses[1:] or guesses[0].score - guesses[1].score >= LEADS
    return guesses[0] if guesses[0].score >= MEANT or leads else None
