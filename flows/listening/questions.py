"""Which question somebody speaks of, where they name it: "what drew me to it was the library"."""

from __future__ import annotations

from flows.listening.asked_for import asked_outright
from flows.listening.en import questions as english
from flows.listening.en.asked_for import ASKED_FOR
from flows.listening.patterns import compiled, late
from flows.listening.signing import told_early
from flows.listening.text import head

LONGEST = 300
_SENTENCE = late(r"(?<=\w\w\w)[.!?;]+(?:\s|$)|\n+")
_ASKS = (*ASKED_FOR, "feedback_application", "feedback_talk", "only_thanks")


def question_named(text: str) -> str:
    """The short name of the question that the text calls itself an answer to; empty where none."""
    said = head(text, LONGEST)
    if "?" in said:
        return ""
    named = (name for name, begun in english.BY_NAME if compiled(begun).search(said))
    return next(named, "") or _of_a_letter(said)


def _of_a_letter(said: str) -> str:
    """Whether nothing is said but how a letter is signed, or what it asks for."""
    if len([one for one in _SENTENCE.split(said) if one.strip()]) > 1:
        return ""
    if told_early(said):
        return "sign"
    return "ask" if asked_outright(said, _ASKS) else ""
