"""What the buttons of the question that stands are called, and what they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.buttons import shown, understood
from flows.kernel.formatter import PLAIN
from flows.listening.cues import articles
from flows.listening.patterns import late

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

NOT_WORDS = late(r"[^\w ]")
LATE_AMONG = 6
"""Questions, the latest first, that a few words may answer late."""


def plain(label: str) -> str:
    """A label as it may be typed: no case, no punctuation, no article in front."""
    words = NOT_WORDS.sub("", label.casefold()).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in articles() else words)


def codes_here(cursor: Cursor) -> set[str]:
    """The codes of the question that stands: what was shown last may be of one before it."""
    return {code for code, _ in pairs_at(cursor, cursor.state)}


def pairs_at(cursor: Cursor, step: str) -> list[tuple[str, str]]:
    """The (code, label) of all that may be chosen at a step, those that are shown first."""
    known = understood(cursor.facts, shown(cursor.facts, step), step)
    return [cursor.script.button(one, PLAIN) for one in known]


def words_of_labels(cursor: Cursor) -> set[str]:
    """The words of the buttons shown, and of those of questions that were left open just now."""
    answers = cursor.thread.answers
    asked = [one for one in cursor.thread.asked[-LATE_AMONG:] if one in cursor.paths.by_step]
    left = [one for one in asked if answers.get(one, {}).get("how") == "skipped"]
    buttons = (button for step in (cursor.state, *left) for button in shown(cursor.facts, step))
    return {word for one in buttons for word in plain(cursor.script.button(one, PLAIN)[1]).split()}
