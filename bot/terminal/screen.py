"""Messages as lines of text: who speaks, what can be pressed, and nothing a terminal obeys."""

from __future__ import annotations

from collections.abc import Callable
from shlex import quote
from typing import TextIO

from bot.keep.outbox import Document, Message
from bot.speech.harmless import harmless
from bot.terminal.sentences import Sentences

NOT_PRINTED = {"pdf", "png", "json", "eml", "ics"}
"""Kinds of file that a terminal does not show: it says how to make them."""
BOT = "bot: "
"""Who speaks, before the first line."""
INDENT = " " * len(BOT)


def heard(line: str) -> str:
    """What the person typed, as it stands in the transcript."""
    return _spoken("you: ", line)


def said(message: Message) -> str:
    """A message of the bot with its buttons."""
    buttons = [f"\n{INDENT}{line}" for line in button_lines(message.buttons)]
    return _spoken(BOT, message.text) + "".join(buttons)


def noted(sentence: str) -> str:
    """A sentence of the terminal's own: neither the bot nor the person said it."""
    return f"({harmless(sentence)})"


def button_lines(buttons: tuple[tuple[str, str], ...]) -> list[str]:
    """Each button as "[n] label"; labels that are numbers stand for themselves, on one line."""
    return [f"{mark} {label}".strip() for mark, label in choices(buttons)]


def choices(buttons: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """What can be typed for each button, and its label; numbers are typed as they are."""
    labels = [flat(label) for _, label in buttons]
    numbers = [label for label in labels if label.isdecimal()]
    scale = [(" ".join(f"[{number}]" for number in numbers), "")] if numbers else []
    return scale + [
        ("" if str(place) in numbers else f"[{place}]", label)
        for place, label in enumerate(labels, 1)
        if label not in numbers
    ]


def flat(label: str) -> str:
    """A label on one line."""
    return " ".join(harmless(label).split())


def _spoken(who: str, text: str) -> str:
    lines = harmless(text).split("\n")
    return "\n".join(
        f"{INDENT if place else who}{line}".rstrip() for place, line in enumerate(lines)
    )


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

    `document` makes the text of a file that is handed over; `sentences` are the terminal's own.
    """

    def __init__(
        self, out: TextIO, document: Callable[[Document], str], sentences: Sentences
    ) -> None:
        self._out = out
        self._document = document
        self._sentences = sentences

    def say(self, content: Message | Document) -> None:
        """A message of the bot, or a file: as text, or how to make it."""
        if isinstance(content, Document):
            if content.kind in NOT_PRINTED:
                return self.tell("makes", command=command(content))
            content = Message(self._document(content))
        self._print(f"{said(content)}\n")
        return None

    def tell(self, key: str, /, **values: str) -> None:
        """A sentence of the terminal's own, by its key in the words."""
        self.note(self._sentences(key, **values))

    def note(self, sentence: str) -> None:
        """A sentence that neither the bot nor the person says."""
        self._print(f"{noted(sentence)}\n")

    def echo(self, line: str) -> None:
        """What the person typed, where no editor shows it."""
        self._print(f"{heard(line)}\n")

    def _print(self, text: str) -> None:
        self._out.write(text)
        self._out.flush()
