"""The person's own words, as they stand inside ours."""

from __future__ import annotations

from dataclasses import replace

from flows.kernel.effects import Part, Quote
from flows.listening.attention import may_be_said_back

LINE_AT_MOST = 90
"""Characters of the person's own words in a reply, and in a line of a card."""
A_WORD = 2
"""Words that may be somebody's own word for a feeling: more is a sentence about it."""


def quoted(text: str, limit: int = LINE_AT_MOST) -> Quote:
    """The person's words on one line, without the full stop that our own sentence brings."""
    return Quote(" ".join(text.split()).rstrip("."), limit)


def marked(text: str, limit: int = LINE_AT_MOST) -> Quote:
    """Their words between quotation marks, to stand beside ours."""
    return replace(quoted(text, limit), marks=True)


def feeling(code: str, word: str = "") -> Part | Quote:
    """A feeling in the person's own word where that can be said back, else in ours."""
    if word and len(word.split()) <= A_WORD and may_be_said_back(word):
        return marked(word, 40)
    return Part(f"phrase.feeling.{code}")
