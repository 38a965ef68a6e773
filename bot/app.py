"""The one place that constructs: settings in, the parts of a running Rebound out."""

from __future__ import annotations

import gc
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import Fault, Problem
from bot.keep.outbox import Document
from bot.keep.people import Person
from bot.keep.places import Place, Server
from bot.keep.store import Store
from bot.settings.config import Settings
from bot.speech.conversation import Conversation, Operator
from bot.speech.words import read_ear, read_scripts
from bot.terminal import piped
from bot.terminal.clock import Clock
from bot.terminal.directives import NAMES
from bot.terminal.look import Look, is_wanted
from bot.terminal.screen import Screen
from bot.terminal.sentences import Sentences
from bot.terminal.talk import Seat, Talk
from bot.turns.turn import Turns
from bot.zones.places import offset_of
from flows import menu
from flows.kernel.events import Start, Text
from flows.kernel.session import Session
from flows.places import Found

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from bot.settings.run_settings import RunSettings
    from bot.summary.make import File
    from bot.zones.zones import Zones

TERMINAL = "terminal"
GARBAGE = 5_000
"""Objects after which the youngest are looked through: some megabytes at most."""
_AS_LISTED = re.compile(r"telegram:\d{1,20}|terminal:[0-9a-f]{32}")
"""An address, as `rebound people` shows it."""


def database(settings: Settings, named: Place | None) -> Place:
    """Where the database is: as named on the command line, else as the settings say."""
    if isinstance(named, Server):
        return replace(named, password=settings.password)
    return named or settings.database


def existing(settings: Settings, named: Place | None) -> Place:
    """What holds the notes; Problem where it is a file that is not there."""
    place = database(settings, named)
    if isinstance(place, Path) and not place.exists():
        raise Problem(
            f"There is no database at {place}: name the right one with --database, "
            "or begin one with `rebound chat`.",
            Fault.ASKED,
        )
    return place


@contextmanager
def opened(settings: Settings, named: Place | None, *, make: bool = False) -> Iterator[Store]:
    """The store, closed at the end; a new one is made only where `make` allows it."""
    place = database(settings, named) if make else existing(settings, named)
    store = Store.open(place, settings.keys, make=make)
    try:
        yield store
    finally:
        store.close()


def address(store: Store, name: str) -> str:
    """Where `name` is reached: an address as it is listed, any other name in the terminal."""
    return name if _AS_LISTED.fullmatch(name) else store.address(TERMINAL, name)


def find_person(store: Store, name: str) -> Person:
    """Who is reached by `name`; Problem when nobody is."""
    person = store.person(address(store, name))
    if person is None:
        raise _nobody(store, name)
    return person


def forget(store: Store, name: str, now: datetime) -> None:
    """Destroy all that is kept about `name`, also where it no longer opens; Problem for nobody."""
    if not store.forget(address(store, name), now):
        raise _nobody(store, name)


def _nobody(store: Store, name: str) -> Problem:
    return Problem(
        f"Nobody called {name!r} is in {store.base.place}: `rebound people` lists who is, and "
        "--person takes what stands there, as in telegram:12345.",
        Fault.ASKED,
    )


def has_rejection(session: Session, rejection: int) -> None:
    """Problem when there is no such rejection; 0 means all of them."""
    there = sorted(session.shelf)
    if rejection and rejection not in there:
        numbers = ", ".join(str(number) for number in there) or "none"
        raise Problem(
            f"There is no rejection {rejection}: with --rejection, choose from {numbers}.",
            Fault.ASKED,
        )


def summary(
    store: Store, talked: Conversation, person: Person, rejection: int, now: datetime
) -> str:
    """What the person takes away, in Markdown: of one rejection, or of all for 0."""
    from bot.summary.gather import gather  # noqa: PLC0415 - what few starts come to
    from bot.summary.markdown import markdown  # noqa: PLC0415 - as above

    session = store.session(person)
    script = talked.script(session.language)
    notes = store.notes(person)
    return markdown(gather(session, notes, script, now, rejection), script)


def printed(
    store: Store, talked: Conversation, person: Person, document: Document, now: datetime
) -> str:
    """A file as a terminal prints it: Markdown, whole or the part to share."""
    if document.kind == "markdown" and not document.share:
        return summary(store, talked, person, document.rejection, now)
    return made(store, talked, person, document, now).content.decode("utf-8")


def made(
    store: Store, talked: Conversation, person: Person, document: Document, now: datetime
) -> File:
    """A file that is handed over, as of `now`; Problem where there is nothing to put into it."""
    from bot.summary.make import make  # noqa: PLC0415 - typst and more, for few
    from bot.summary.material import collect  # noqa: PLC0415 - as above

    script = talked.script(store.session(person).language)
    material = collect(store, person, script, now, document.rejection)
    return make(document.kind, material, share=document.share, stay=document.stay)


def find_zone(text: str) -> list[Found]:
    """The zones that a place may mean, best first."""
    return _zones().find(text)


@cache
def _zones() -> Zones:
    """Made when the first place is looked for: the terminal's start has a budget."""
    from bot.zones.zones import Zones  # noqa: PLC0415 - as above

    return Zones()


def conversation(settings: Settings | None = None) -> Conversation:
    """The conversation in every language there are words for, with what the operator adds."""
    operator = Operator()
    if settings is not None:
        days = settings.kept.days if settings.kept else 0
        operator = Operator(settings.operator, settings.crisis_line, days)
    return Conversation(read_scripts(), find_zone, read_ear(), operator=operator)


def run(store: Store, settings: RunSettings, *, take_over: bool = False) -> None:
    """Talk in Telegram until told to stop; its libraries are loaded only here."""
    import asyncio  # noqa: PLC0415 - the terminal's start has a budget

    from bot.messenger.service import serve  # noqa: PLC0415 - telegram, aiohttp and more

    talked = conversation(settings.local)
    _warm(talked)
    gc.collect()
    calm_collector()
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(serve(settings, store, talked, take_over=take_over))


def _warm(talked: Conversation) -> None:
    """Hear two texts from nobody: what listening is made of is built before the first person.

    The first is heard by rules, the second by the model: it is read and unpacked here.
    """
    now = datetime.now(UTC)
    session, _ = talked.step(Session(), Start(), now)
    for text in ("They said no.", "I wonder what I did wrong, nobody rang."):
        session, _ = talked.step(session, Text(text), now)


def calm_collector() -> None:
    """What is loaded by now stays, so nobody need look through it again: a tenth less CPU."""
    gc.freeze()
    gc.set_threshold(GARBAGE, 20, 50)


def _loop_factory() -> Callable[[], AbstractEventLoop] | None:
    """Uvloop where there is one: a fifth less CPU."""
    try:
        import uvloop  # noqa: PLC0415 - not on every system
    except ImportError:
        return None
    return uvloop.new_event_loop


def chat(store: Store, settings: Settings, name: str, at: datetime | None) -> None:
    """Talk with the person `name` until they leave; with a line editor where there is a screen."""
    store.sweep(datetime.now(UTC))
    has_screen = sys.stdin.isatty() and sys.stdout.isatty()
    talk = _talk(store, settings, name, at, has_screen=has_screen)
    calm_collector()
    if not has_screen:
        return piped.run(talk, sys.stdin)
    from bot.terminal import comfortable  # noqa: PLC0415 - its library costs too much elsewhere

    is_plain = not is_wanted(os.environ, sys.stdout)
    slashes, colons = commands(settings.language), directives(settings.language)
    comfort = comfortable.Comfort(slashes, colons, is_plain)
    return comfortable.run(talk, comfort=comfort)


def commands(language: str) -> dict[str, str]:
    """What may stand behind a slash, and what it does, in the words of a language."""
    return menu.described(read_scripts()[language])


def directives(language: str) -> dict[str, str]:
    """What may stand behind a colon, and what it does, in the words of a language."""
    said = Sentences(read_scripts()[language])
    return {name: said(f"does.{name}") for name in NAMES}


def _talk(
    store: Store, settings: Settings, name: str, at: datetime | None, *, has_screen: bool
) -> Talk:
    talked = conversation(settings)
    zone = offset_of(at) if at else settings.zone
    seat = Seat(store.address(TERMINAL, name), zone, settings.language)
    clock, sentences = Clock(at), Sentences(talked.script(settings.language))
    screen = (_dressed if has_screen else _bare)(store, talked, name, sentences, clock)
    return Talk(store, Turns(store, talked), seat, clock, screen)


def _bare(
    store: Store, talked: Conversation, name: str, sentences: Sentences, clock: Clock
) -> Screen:
    """For a pipe: a transcript."""

    def shown(file: Document) -> str:
        return printed(store, talked, find_person(store, name), file, clock.now())

    return Screen(sys.stdout, shown, sentences)


def _dressed(
    store: Store, talked: Conversation, name: str, sentences: Sentences, clock: Clock
) -> Screen:
    """For somebody who sits at it; its libraries are loaded only here."""
    from bot.terminal.dressed import Dressed  # noqa: PLC0415 - its library costs too much elsewhere
    from bot.terminal.saving import save  # noqa: PLC0415 - as above

    def saved(asked: Document) -> Path:
        file = made(store, talked, find_person(store, name), asked, clock.now())
        return save(file.name, file.content)

    look = Look(is_plain=not is_wanted(os.environ, sys.stdout))
    return Dressed(sys.stdout, saved, look, sentences)
