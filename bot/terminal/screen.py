"""Messages as lines of text: who speaks, what can be pressed, and nothing a terminal obeys."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable
from shlex import quote
from typing import TextIO

from bot.keep.outbox import Document, Message
from bot.speech.harmless import harmless

NOT_PRINTED = {"pdf", "png", "json", "eml", "ics"}
"""Kinds of file that a terminal does not show: it says how to make them."""
_INDENT = " " * 5
_NARROWEST, _WIDEST = 20, 88


def heard(line: str) -> str:
    """What the person typed, as it stands in the transcript."""
    return _spoken("you: ", line, None)


def said(message: Message, width: int | None = None) -> str:
    """A message of the bot with its buttons; wrapped where a width is given."""
    buttons = [f"\n{_INDENT}{line}" for line in button_lines(message.buttons)]
    return _spoken("bot: ", message.text, width) + "".join(buttons)


def noted(sentence: str, width: int | None = None) -> str:
    """A sentence of the terminal's own: neither the bot nor the person said it."""
    return "\n".join(_wrapped(f"({harmless(sentence)})", width))


def button_lines(buttons: tuple[tuple[str, str], ...]) -> list[str]:
    """Each button as "[n] label"; labels that are numbers stand for themselves, on one line."""
    labels = [" ".join(harmless(label).split()) for _, label in buttons]
    numbers = [label for label in labels if label.isdecimal()]
    scale = [" ".join(f"[{number}]" for number in numbers)] if numbers else []
    return scale + [
        label if str(place) in numbers else f"[{place}] {label}".rstrip()
        for place, label in enumerate(labels, 1)
        if label not in numbers
    ]


def _spoken(who: str, text: str, width: int | None) -> str:
    lines = [part for line in harmless(text).split("\n") for part in _wrapped(line, width)]
    return "\n".join(
        f"{_INDENT if place else who}{line}".rstrip() for place, line in enumerate(lines)
    )


def _wrapped(line: str, width: int | None) -> list[str]:
    if width is None:
        return [line]
    room = max(_NARROWEST, width) - len(_INDENT)
    return textwrap.wrap(line, room, break_on_hyphens=False) or [""]


def command(document: Document) -> str:
    """What to type in a shell to have the file."""
    options = [
        f"--format {document.kind}",
        *([f"--rejection {document.rejection}"] if document.rejection else []),
        *(["--share"] if document.share else []),
        *(f"--stay {quote(name)}" for name in document.stay),
    ]
    return f"rebound export --person NAME {' '.join(options)}"


class Screen:
    """Where messages are printed, each at once: what stands there may be marked as sent.

    `document` makes the text of a file that is handed over; `wraps` fits lines to the terminal.
    """

    def __init__(self, out: TextIO, document: Callable[[Document], str], *, wraps: bool) -> None:
        self._out = out
        self._document = document
        self._wraps = wraps

    def say(self, content: Message | Document) -> None:
        """A message of the bot, or a file: as text, or how to make it."""
        if isinstance(content, Document):
            if content.kind in NOT_PRINTED:
                return self.note(f"This makes the file: {command(content)}")
            content = Message(self._document(content))
        self._print(said(content, self._width()))

    def note(self, sentence: str) -> None:
        """A sentence of the terminal's own."""
        self._print(noted(sentence, self._width()))

    def echo(self, line: str) -> None:
        """What the person typed, where no editor shows it."""
        self._print(heard(line))

    def _width(self) -> int | None:
        """Columns to wrap to: the terminal's, as far as a line stays easy to read."""
        return min(shutil.get_terminal_size().columns, _WIDEST) if self._wraps else None

    def _print(self, text: str) -> None:
        self._out.write(f"{text}\n")
        self._out.flush()
