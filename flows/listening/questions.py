"""Which question somebody speaks of, where they name it: "what drew me to it was the library"."""

from __future__ import annotations

from flows.listening.en import questions as english
from flows.listening.patterns import compiled
from flows.listening.text import head

LONGEST = 300


def question_named(text: str) -> str:
    """The short name of the question that the text calls itself an answer to; empty where none."""
    said = head(text, LONGEST)
    if "?" in said:
        return ""
    return next((name for name, begun in english.BY_NAME if compiled(begun).search(said)), "")
