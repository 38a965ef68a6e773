"""What an event was understood as."""

from __future__ import annotations

from dataclasses import dataclass, field

from flows.kernel.session import Answer
from flows.kernel.wrong import Wrong
from flows.listening.ear import Listened

MEDIA = ("voice", "photo", "sticker", "document", "location", "contact")
"""Kinds of message, beside text, that have words of their own."""
KEPT = {"voice", "photo", "document"}
"""Kinds of message, beside text, that are kept: as an answer where words are, else in passing."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The trigger that fires, and what came with it.

    `answer` is what was answered, `wrong` why it could not be, `words` what was typed,
    `argument` what followed a command, `also` all that the words do, where they were listened to,
    `beside` what is put right in the same breath: steps, and what they say now.
    """

    trigger: str
    answer: Answer = field(default_factory=dict)
    wrong: Wrong | None = None
    words: str = ""
    argument: str = ""
    also: Listened | None = None
    beside: tuple[tuple[str, Answer], ...] = ()
