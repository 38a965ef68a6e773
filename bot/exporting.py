"""`rebound export` and `rebound import`: a person's files out of the store, and back into one."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

from bot import app
from bot.errors import Fault, Problem
from bot.files import OUTPUT, write_whole
from bot.settings import config
from bot.summary.bringing import Brought, bring_in
from bot.summary.make import File, check, make_each
from bot.summary.material import Material, collect
from bot.summary.share import names_shown, share_contents
from bot.summary.soundness import BYTES_AT_MOST

_TEXTS = ("markdown", "json", "eml", "ics")
_A_WHILE = 1.0


def export(chosen: Namespace) -> int:
    """Write the file that was asked for."""
    check(chosen.format)
    if (chosen.names or chosen.stay) and not chosen.share:
        raise Problem("--names and --stay say more about --share: give it too.", Fault.ASKED)
    _refuse_a_screen(chosen)
    with app.opened(config.settings(), chosen.database) as store:
        person = app.find_person(store, chosen.person)
        app.has_rejection(store.session(person), chosen.rejection or 0)
        script = app.conversation().script(person.language)
        material = collect(store, person, script, datetime.now(UTC), chosen.rejection or 0)
    _hand_over(_made(material, chosen), chosen.output)
    return 0


def bring(chosen: Namespace) -> int:
    """Bring a file in; say what came."""
    content = _read(chosen.file)
    settings = config.settings()
    with app.opened(settings, chosen.database, make=True) as store, _patience("bringing it in"):
        address = app.address(store, chosen.person)
        brought = bring_in(store, address, content, datetime.now(UTC), app.conversation())
    sys.stdout.write(_told(brought, chosen.person))
    return 0


def _made(material: Material, chosen: Namespace) -> tuple[File, ...]:
    stay = _shown(material, chosen) if chosen.share else []
    with _patience(f"making the {chosen.format} file"):
        files = make_each(chosen.format, material, share=chosen.share, stay=stay)
    for sentence in (said for file in files for said in file.words):
        _say(sentence)
    return files


def _shown(material: Material, chosen: Namespace) -> list[str]:
    """Say what goes in and what looks like a name, before it is made; the names that stay."""
    found = names_shown(material)
    stay = found if chosen.names else _ticked(found, chosen.stay)
    there = share_contents(material, stay)
    if not there:
        raise Problem(
            "There is nothing to share yet: /reflect or /moveon in the chat begins it.", Fault.ASKED
        )
    for each in there:
        lines = "1 line" if each.count == 1 else f"{each.count} lines"
        _say(f"{each.rejection}: {each.title} ({lines})")
    for about, names in (("left out", set(found) - set(stay)), ("in it", set(stay))):
        if names:
            _say(f"Names {about}: {', '.join(sorted(names))}")
    return stay


def _ticked(found: list[str], stay: list[str]) -> list[str]:
    """The names that are to stay, as they are written there; asked for where somebody sits."""
    spelled = {name.casefold(): name for name in found}
    unknown = [name for name in stay if name.casefold() not in spelled]
    if unknown:
        there = ", ".join(found) or "none"
        raise Problem(f"There is no name {unknown[0]!r} in it: {there}.", Fault.ASKED)
    if stay or not found or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return [spelled[name.casefold()] for name in stay]
    for place, name in enumerate(found, 1):
        _say(f"  {place}  {name}")
    sys.stderr.write("These look like names. Which may stay in, as in 1 3? Enter: none. ")
    sys.stderr.flush()
    chosen = {int(part) for part in sys.stdin.readline().split() if part.isdecimal()}
    return [name for place, name in enumerate(found, 1) if place in chosen]


def _refuse_a_screen(chosen: Namespace) -> None:
    """Bytes that are no text would only disturb a terminal."""
    if chosen.output is None and chosen.format not in _TEXTS and sys.stdout.isatty():
        raise Problem(
            f"A {chosen.format} file is nothing for a screen: name a file with --output.",
            Fault.ASKED,
        )


def _hand_over(files: tuple[File, ...], output: Path | None) -> None:
    """One file as it was asked for; into a folder, each under its own name."""
    if output is not None and output.expanduser().is_dir():
        for file in files:
            write_whole(output / file.name, file.content, private=True, advice=OUTPUT)
            _say(str(output / file.name))
        return
    if len(files) > 1:
        raise Problem(
            f"There are {len(files)} letters: name a folder with --output, or one of them with "
            "--rejection.",
            Fault.ASKED,
        )
    _deliver(files[0], output)


def _deliver(file: File, output: Path | None) -> None:
    if output is not None:
        return write_whole(output, file.content, private=True, advice=OUTPUT)
    if file.name.endswith(".md"):  # a terminal may want another encoding than UTF-8
        sys.stdout.write(file.content.decode())
        return None
    sys.stdout.flush()
    sys.stdout.buffer.write(file.content)
    sys.stdout.buffer.flush()
    return None


def _read(path: Path) -> bytes:
    """The bytes of the file, no more than could be an export and one."""
    try:
        with path.expanduser().open("rb") as file:
            return file.read(BYTES_AT_MOST + 1)
    except OSError as error:
        raise Problem(
            f"The file {path} cannot be read ({error.strerror}): check its name.", Fault.ASKED
        ) from None


def _told(brought: Brought, name: str) -> str:
    if not brought.rejections:
        return f"Everything in that file is here already for {name}: nothing was brought in.\n"
    came = [
        _counted(brought.rejections, "rejection"),
        _counted(brought.notes, "note"),
        f"{_counted(brought.dates, 'date')} ahead",
    ]
    beside = "" if brought.is_new else ", beside what was there"
    return f"Brought in for {name}: {', '.join(came)}{beside}.\n"


def _counted(count: int, name: str) -> str:
    return f"{count} {name}" if count == 1 else f"{count} {name}s"


def _say(sentence: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")


@contextmanager
def _patience(doing: str) -> Iterator[None]:
    """A sign of life on the standard error where it takes longer than a moment."""
    ended = Event()

    def watch() -> None:
        while not ended.wait(_A_WHILE):
            _say(f"Still {doing} ...")

    Thread(target=watch, daemon=True).start()
    try:
        yield
    finally:
        ended.set()
