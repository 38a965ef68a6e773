"""Plays a folder of tests/transcripts: what somebody types, line by line, in the real terminal.

`lines.txt` is what they type, one message a line, directives such as `:wait 2d` among them. It
begins with `# at: 2026-11-20T20:00+01:00`, where the clock is set, and may say `# note: who this
is`. A line `# restart` ends the process and starts it again with the same database, at the hour it
was or, with `# restart at: …`, at another.
"""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import TextIO

from bot import app
from bot.keep.outbox import Document, Message
from bot.settings.config import Settings, read_settings
from bot.terminal import piped
from bot.terminal.screen import NOT_PRINTED, Screen, command

FOLDER = Path(__file__).parent
KEY = "5c" * 32
PERSON = "me"
AT, NOTE, RESTART = "# at: ", "# note: ", "# restart"


@dataclass(frozen=True)
class Sitting:
    """What is typed into one process, whose clock begins at `at` (None: where the last ended)."""

    at: datetime | None
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Person:
    """One folder: somebody's conversation and the transcript it has to give."""

    folder: Path
    note: str
    begins: datetime
    sittings: tuple[Sitting, ...]

    @property
    def golden(self) -> Path:
        return self.folder / "transcript.txt"


@dataclass
class Played:
    """What came of it: the text as printed, and each thing said or typed in its order."""

    text: str = ""
    told: list[Told] = field(default_factory=list)


@dataclass(frozen=True)
class Told:
    """One message of the bot (`message` or `document`), one line typed, or a new process."""

    who: str  # "bot", "document", "you", "process"
    text: str = ""
    step: str = ""
    kind: str = ""


def people(folder: Path = FOLDER / "people") -> list[Person]:
    """Everybody in `folder`, in the order of their names."""
    return [read(lines.parent) for lines in sorted(folder.glob("*/lines.txt"))]


def read(folder: Path) -> Person:
    """The folder's lines.txt, cut into sittings."""
    lines = (folder / "lines.txt").read_text(encoding="utf-8").split("\n")[:-1]
    header = {AT: "", NOTE: ""}
    while lines and (mark := next((m for m in header if lines[0].startswith(m)), None)):
        header[mark] = lines.pop(0).removeprefix(mark)
    cut: list[tuple[datetime | None, list[str]]] = [(None, [])]
    for line in lines:
        if line.startswith(RESTART):
            at = line.removeprefix(RESTART).removeprefix(" at: ")
            cut.append((datetime.fromisoformat(at) if at else None, []))
        else:
            cut[-1][1].append(line)
    sittings = tuple(Sitting(at, tuple(typed)) for at, typed in cut)
    return Person(folder, header[NOTE], datetime.fromisoformat(header[AT]), sittings)


def play(person: Person, scratch: Path) -> Played:
    """The whole conversation with a database of its own in `scratch`."""
    settings = read_settings(
        {"REBOUND_DATABASE": str(scratch / "notes.db"), "REBOUND_KEY": KEY, "TZ": "UTC"},
        scratch / "no.env",
    )
    played, out = Played(), StringIO()
    at = person.begins
    for sitting in person.sittings:
        played.told.append(Told("process"))
        at = _sit(settings, sitting.at or at, sitting.lines, out, played)
    played.text = out.getvalue()
    return played


def _sit(
    settings: Settings, at: datetime, lines: tuple[str, ...], out: TextIO, played: Played
) -> datetime:
    """One process from its start to its end; where its clock stands then."""
    with app.opened(settings, None, make=True) as store, redirect_stdout(out):
        talk = app._talk(store, settings, PERSON, at, has_screen=False)
        talk.screen = Recorder(talk.screen, played.told)
        piped.run(talk, (f"{line}\n" for line in lines))
        return talk._clock.now().astimezone(at.tzinfo)


class Recorder(Screen):
    """The real screen, and a note of what passes over it."""

    def __init__(self, screen: Screen, told: list[Told]) -> None:
        super().__init__(sys.stdout, screen._document, wraps=False)
        self._told = told

    def say(self, content: Message | Document) -> None:
        if isinstance(content, Document):
            shows = content.kind not in NOT_PRINTED
            text = self._document(content) if shows else command(content)
            self._told.append(Told("document", text, kind=content.kind))
        else:
            self._told.append(Told("bot", content.text, content.step, content.kind))
        super().say(content)

    def echo(self, line: str) -> None:
        self._told.append(Told("you", line))
        super().echo(line)
