"""Commands as people say them to a person: to go on, to go back, to see what is kept."""

from __future__ import annotations

from flows.listening.en import other_words as english
from flows.listening.patterns import any_of, compiled
from flows.listening.text import head, holds, straight, tidy

LONGEST = 160
"""Characters up to which a text wishes for nothing else."""
_WISHES = (
    ("back", english.BACK),
    ("why", english.WHY),
    ("export", any_of(english.EXPORT)),
    ("show", any_of(english.SHOW)),
    ("skip", any_of(english.SKIP)),
)


def wish(text: str) -> str:
    """The command that a text is in other words ("can you move me on"); empty where it is none."""
    return next((name for name, said in _WISHES if holds(text, said, LONGEST)), "")


def leaves_the_hour_open(text: str) -> bool:
    """Whether no time is to be named: "may I leave the hour open"."""
    return holds(text, english.NO_HOUR, LONGEST)


def is_here_again(clause: str) -> bool:
    """Whether a whole clause says that somebody is there again, or does the rest now."""
    return _is(clause, english.HERE_AGAIN)


def is_free_again(clause: str) -> bool:
    """Whether a whole clause says why somebody has time again: "kids are in bed"."""
    return _is(clause, english.FREE_AGAIN)


def _is(clause: str, pattern: str) -> bool:
    said = straight(tidy(head(clause, LONGEST))).strip(" .,;:!?")
    return compiled(pattern).fullmatch(said) is not None
