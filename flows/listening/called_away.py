"""Who must go, has had enough for this time, or takes their leave, in whichever words."""

from __future__ import annotations

from flows.listening.en import called_away as english
from flows.listening.patterns import any_of
from flows.listening.text import holds

LONGEST = 160
"""Characters up to which a text speaks of nothing else."""


def is_called_away(text: str) -> bool:
    """Whether something calls somebody away from the talk: "gotta go, fare just came in"."""
    return holds(text, any_of(english.AWAY), LONGEST) and not _stays(text)


def has_had_enough(text: str) -> bool:
    """Whether it is enough for this time: "that'll do me, school run at seven"."""
    return holds(text, any_of(english.ENOUGH), LONGEST) and not _stays(text)


def picks_up_later(text: str) -> bool:
    """Whether the rest is put off to a time that is not named: "i'll pick it up after"."""
    said = any_of((english.PICKS_UP, english.RETURNS))
    return holds(text, said, LONGEST) and not _stays(text)


def takes_leave(text: str) -> bool:
    """Whether a text ends with a goodbye: "right, ta-ra for tonight"."""
    return holds(text, english.BYE, LONGEST) and "?" not in text


def _stays(text: str) -> bool:
    return holds(text, english.STAYS, LONGEST)
