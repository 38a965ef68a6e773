"""Plays a folder of tests/transcripts: what somebody types, line by line, in the real terminal.

`people` holds whole people; each other folder is a pattern of what happens off the path, named as
in `flows.check.offpath`, with its conversations in it.

`lines.txt` is what they type, one message a line, directives such as `:wait 2d` among them. It
begins with `# at: 2026-11-20T20:00+01:00`, where the clock is set, and may say `# note: who this
is`. A line `# restart` ends the process and starts it again with the same database, at the hour it
was or, with `# restart at: …`, at another. `# fault` makes the next message raise inside its turn,
and `# upgrade` is a restart with a version in which the question that stood is gone.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any, TextIO

from bot import app
from bot.keep.outbox import Document, Message
from bot.settings.config import Settings, read_settings
from bot.terminal import piped
from bot.terminal.screen import NOT_PRINTED, Screen, command
from bot.terminal.talk import Talk
from bot.turns.contract import Rendered
from flows.kernel.effects import Say
from tests.transcripts import troubles

FOLDER = Path(__file__).parent
PEOPLE = "people"
KEY = "5c" * 32
PERSON = "me"
AT, NOTE, RESTART = "# at: ", "# note: ", "# restart"
FAULT, UPGRADE = "# fault", "# upgrade"


@dataclass(frozen=True)
class Sitting:
    """What is typed into one process, whose clock begins at `at` (None: where the last ended).

    `renewed`: a newer version, without the question that stood.
    """

    at: datetime | None
    lines: tuple[str, ...]
    renewed: bool = False


@dataclass(frozen=True)
class Person:
    """One folder: somebody's conversation and the transcript it has to give."""

    folder: Path
    note: str
    begins: datetime
    sittings: tuple[Sitting, ...]

    @property
    def name(self) -> str:
        """The folder, and for a pattern the one it is in."""
        pattern = self.folder.parent.name
        return self.folder.name if pattern == PEOPLE else f"{pattern}/{self.folder.name}"

    @property
    def typed(self) -> tuple[str, ...]:
        """Every line of theirs, whatever process it was typed into."""
        return tuple(line for sitting in self.sittings for line in sitting.lines)

    @property
    def golden(self) -> Path:
        return self.folder / "transcript.txt"


@dataclass
class Played:
    """What came of it: the text as printed, and each thing said or typed in its order.

    `said` are the messages as values, each with the language it was said in.
    """

    text: str = ""
    told: list[Told] = field(default_factory=list)
    said: list[tuple[Say, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Told:
    """One message of the bot (`message` or `document`), one line typed, or a new process."""

    who: str  # "bot", "document", "you", "process"
    text: str = ""
    step: str = ""
    kind: str = ""


def people(pattern: str = "*") -> list[Person]:
    """Everybody, or those of one pattern, in the order of their names."""
    return [read(lines.parent) for lines in sorted(FOLDER.glob(f"{pattern}/*/lines.txt"))]


def read(folder: Path) -> Person:
    """The folder's lines.txt, cut into sittings."""
    lines = (folder / "lines.txt").read_text(encoding="utf-8").split("\n")[:-1]
    header = {AT: "", NOTE: ""}
    while lines and (mark := next((m for m in header if lines[0].startswith(m)), None)):
        header[mark] = lines.pop(0).removeprefix(mark)
    cut: list[tuple[str, list[str]]] = [("", [])]
    for line in lines:
        if line.startswith((RESTART, UPGRADE)):
            cut.append((line, []))
        else:
            cut[-1][1].append(line)
    sittings = tuple(_sitting(opened, typed) for opened, typed in cut)
    return Person(folder, header[NOTE], datetime.fromisoformat(header[AT]), sittings)


def _sitting(opened: str, typed: list[str]) -> Sitting:
    _, _, at = opened.partition(" at: ")
    begins = datetime.fromisoformat(at) if at else None
    return Sitting(begins, tuple(typed), opened.startswith(UPGRADE))


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
        at = _sit(settings, sitting, sitting.at or at, out, played)
    played.text = out.getvalue()
    return played


def _sit(
    settings: Settings, sitting: Sitting, at: datetime, out: TextIO, played: Played
) -> datetime:
    """One process from its start to its end; where its clock stands then."""
    with app.opened(settings, None, make=True) as store, redirect_stdout(out):
        talk = app._talk(store, settings, PERSON, at, has_screen=False)
        if sitting.renewed:
            troubles.take_away_the_question(store, talk._seat.address, at)
        talk.screen = Recorder(talk.screen, played.told)
        _record(talk._turns._conversation, played.said)
        piped.run(talk, _typed(talk, sitting.lines))
        return talk._clock.now().astimezone(at.tzinfo)


def _record(conversation: Any, said: list[tuple[Say, str]]) -> None:
    """Note every message that is rendered from here on."""
    render = conversation.render

    def recording(say: Say, language: str, channel: str) -> Rendered:
        said.append((say, language))
        shown: Rendered = render(say, language, channel)
        return shown

    conversation.render = recording


def _typed(talk: Talk, lines: tuple[str, ...]) -> Iterator[str]:
    for line in lines:
        if line == FAULT:
            troubles.fail_once(talk._turns._conversation)
        else:
            yield f"{line}\n"


class Recorder(Screen):
    """The real screen, and a note of what passes over it."""

    def __init__(self, screen: Screen, told: list[Told]) -> None:
        super().__init__(sys.stdout, screen._document, screen._sentences)
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
