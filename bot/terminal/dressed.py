"""The screen of somebody who sits at it: lines that fit, colour and weight, files saved."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

from bot.errors import Problem
from bot.keep.outbox import Document, Message
from bot.speech.harmless import harmless
from bot.terminal.look import Look
from bot.terminal.screen import BOT, INDENT, Screen, choices, noted
from bot.terminal.sentences import Sentences
from bot.terminal.widths import columns, wrapped

_NARROWEST, _WIDEST = 20, 88
Style = Callable[[str], str]


def width_now() -> int:
    """Columns of the terminal as it is now: a window may be drawn wider at any time."""
    return shutil.get_terminal_size().columns


class Dressed(Screen):
    """Prints for a person: `save` puts a file where they find it and says where that is.

    `width` tells how many columns the screen has now.
    """

    def __init__(
        self,
        out: TextIO,
        save: Callable[[Document], Path],
        look: Look,
        sentences: Sentences,
        width: Callable[[], int] = width_now,
    ) -> None:
        super().__init__(out, str, sentences)
        self._width = width
        self._save = save
        self._look = look

    def say(self, content: Message | Document) -> None:
        """A message of the bot, or a file, which is written."""
        if isinstance(content, Document):
            return self._hand_over(content)
        self._print("\n".join(self._lines(content)) + "\n")
        return None

    def note(self, sentence: str) -> None:
        """A sentence that neither the bot nor the person says."""
        lines = wrapped(noted(sentence), self._room() + len(INDENT))
        self._print("\n".join(map(self._look.faint, lines)) + "\n")

    def _hand_over(self, document: Document) -> None:
        """Write the file and name its path, whole, so that it can be copied."""
        try:
            path = self._save(document)
        except Problem as problem:
            return self.note(str(problem))
        self._print(self._look.faint(noted(self._sentences("file", path=str(path)))) + "\n")
        return None

    def _lines(self, message: Message) -> Iterator[str]:
        """The message under its speaker, then what can be chosen."""
        room, lead = self._room(), self._look.strong(BOT)
        for text, style in styled(message, self._look):
            for line in wrapped(text, room):
                yield f"{lead}{style(line)}".rstrip()
                lead = INDENT
        yield from self._choices(message, room)

    def _choices(self, message: Message, room: int) -> Iterator[str]:
        """One of them as [1]; of several, each with a box to tick."""
        there = choices(message.buttons)
        many = message.many and all(mark and label for mark, label in there)
        for place, (mark, label) in enumerate(there, 1):
            if label:
                yield from self._choice(f"{place} [ ]" if many else mark, label, room)
            else:
                yield from (f"{INDENT}{self._look.marked(line)}" for line in wrapped(mark, room))
        if many:
            how = wrapped(self._sentences("several"), room)
            yield from (f"{INDENT}{self._look.faint(line)}" for line in how)

    def _choice(self, mark: str, label: str, room: int) -> Iterator[str]:
        hanging = columns(mark) + 1 if mark else 0
        lead = f"{self._look.marked(mark)} " if mark else ""
        for line in wrapped(label, room - hanging):
            yield f"{INDENT}{lead}{line}".rstrip()
            lead = " " * hanging

    def _room(self) -> int:
        """Columns beside the speaker: the terminal's, as far as a line stays easy to read."""
        there = min(self._width(), _WIDEST)
        return max(_NARROWEST, there) - len(INDENT)


def styled(message: Message, look: Look) -> Iterator[tuple[str, Style]]:
    """Each line of a message with its weight: a title and what is asked stand out."""
    lines = harmless(message.text).split("\n")
    heading = harmless(message.title)
    title = lines.index(heading) if heading in lines else None
    is_asked = message.kind == "question" or (message.kind == "card" and message.step)
    asks = _question(lines) if is_asked else None
    for number, line in enumerate(lines):
        if number in {title, asks}:
            yield line, look.strong
        else:
            yield line, look.faint if asks is not None and number > asks else str


def _question(lines: list[str]) -> int | None:
    """The line that asks; what stands below it explains."""
    return max((n for n, line in enumerate(lines) if line.rstrip().endswith("?")), default=None)
