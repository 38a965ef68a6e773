"""Which question somebody speaks of, where they name it: "what drew me to it was the library"."""

from __future__ import annotations

from flows.listening.en import questions as english
from flows.listening.patterns import compiled

LONGEST = 300


def question_named(text: str) -> str:
    """The question that the text names itself an answer to; empty where it names none."""
    said = text[:LONGEST].replace("’", "'")
    return next((step for step, begun in english.BY_STEP if compiled(begun).search(said)), "")
