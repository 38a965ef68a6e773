"""Refusals: a whole message that says there is nothing to say. It is taken as said, not kept."""

from __future__ import annotations

from flows.listening.en import refusals as english
from flows.listening.patterns import compiled, late, phrase
from flows.listening.text import fold

LONGEST = 110
"""Characters above which a text says more than that."""
_MARKS = late(r"[^\w' ]+")
_REFUSING = (
    rf"(?:{phrase(english.AROUND)} )*(?:{english.CORE})"
    rf"(?: {phrase(f'{english.CORE}|{english.AROUND}')})*"
)


def refuses(text: str, *, language: str = "en") -> bool:
    """Whether the whole of `text` says "nothing", "I don't know" or "not doing this"."""
    if len(text) > LONGEST:
        return False
    return compiled(_REFUSING).fullmatch(_words(text, language)) is not None


def turns_it_down(text: str, *, language: str = "en") -> bool:
    """Whether a text declines the question itself, which is no answer to it."""
    return compiled(rf"\b(?:{english.LEFT})\b").search(_words(text, language)) is not None


def of_the_question(text: str, *, language: str = "en") -> bool:
    """Whether `text` says how it feels to be asked: that is no answer to what is asked."""
    said = fold(text, language=language)
    return len(said) <= LONGEST and any(
        compiled(pattern).search(said) for pattern in english.OF_THE_QUESTION
    )


def _words(text: str, language: str) -> str:
    return " ".join(_MARKS.sub(" ", fold(text, language=language)).split())


def takes_back(text: str, *, language: str = "en") -> bool:
    """Whether the whole of `text` says that something was not meant like that."""
    return compiled(english.TAKEN_BACK).fullmatch(_words(text, language)) is not None
