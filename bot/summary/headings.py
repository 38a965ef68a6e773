"""The few words of the summary's own: what its sections are called."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Headings:
    """One language's headings; the cards' own titles come from the conversation's words."""

    felt: str
    strength: str
    in_between: str
    letter: str
    plans: str
    dropped: str
    notes: str
    in_passing: str
    next_time: str
    nothing: str


_ENGLISH = Headings(
    felt="What I felt, and how strongly",
    strength="{n} of 10",
    in_between="In between",
    letter="My letter",
    plans="What I do next",
    dropped="let go",
    notes="My notes, in order",
    in_passing="Said in passing",
    next_time="For the next no, or yes",
    nothing="Nothing is kept yet.",
)
_HEADINGS = {"en": _ENGLISH}


def headings(language: str) -> Headings:
    """The headings in a language, in English where it has none yet."""
    return _HEADINGS.get(language, _ENGLISH)
