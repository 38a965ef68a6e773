"""Bringing an export into this instance: a new person, or more rejections of one who is here.

All in one transaction, after everything was tried: a file that does not fit changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from bot.errors import Fault, Problem
from bot.keep.notes import Kept
from bot.keep.people import Person
from bot.keep.store import Store
from bot.speech.conversation import Conversation
from bot.summary.gather import gather
from bot.summary.markdown import markdown
from bot.summary.soundness import REJECTIONS_AT_MOST, damaged, sound
from flows.beside.reminders.kinds import MESSAGES
from flows.conversation import PATHS
from flows.kernel.effects import Note, Plan
from flows.kernel.events import Start
from flows.kernel.kept import ShelfRow
from flows.kernel.person import Moment, PersonData
from flows.kernel.session import Session, Thread, Threads, thread_from_dict
from flows.places import zone_of

_RESTING = "stopped"
_HUSHED = "parked"
"""Where somebody in distress stands: nothing is sent until they ask."""
_DATED = {row.step for row in MESSAGES}
"""Where a date may lead: a step of another version leads nowhere."""
_THEIRS_ALONE = {"moments", "lists", "page", "helped"}
"""What a person who is here already keeps as it is, or gets otherwise than by copying."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came: rejections, notes, dates that were planned anew; and whether somebody new."""

    rejections: int
    notes: int
    dates: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class _Luggage:
    """An export as rows, under the numbers that are free here."""

    threads: tuple[Thread, ...]
    shelf: dict[int, ShelfRow]
    notes: tuple[Kept, ...]
    moments: dict[str, Moment]


def bring_in(
    store: Store, address: str, content: bytes, now: datetime, talked: Conversation
) -> Brought:
    """Bring the export `content` in for whoever is at `address`; nothing there is overwritten.

    Somebody new gets all of it and stands where one goes on. Problem, in one sentence, where the
    file is no export, is damaged, or comes from a newer version: then nothing was changed.
    """
    return take_in(store, address, tried(content, now, talked), now, talked)


def tried(content: bytes, now: datetime, talked: Conversation) -> dict[str, Any]:
    """The data of an export, tried with the conversation; touches no database. Problem as above.

    Some milliseconds for each rejection: a running bot does it in a thread of its own.
    """
    data = sound(content)
    if not data["rejections"]:
        raise Problem("The file holds no rejection, so there is nothing to bring in.", Fault.DATA)
    luggage = _unpacked(data, 0)
    _try_out(talked, _anew(data, luggage), luggage, now)
    return data


def take_in(
    store: Store, address: str, data: Mapping[str, Any], now: datetime, talked: Conversation
) -> Brought:
    """Write what was `tried`, in one transaction."""
    with store.base.writing(address):
        return taken_in(store, address, data, now, talked)


def taken_in(
    store: Store, address: str, data: Mapping[str, Any], now: datetime, talked: Conversation
) -> Brought:
    """Take an export in, inside a transaction that is open; Problem where it is too much."""
    person = store.people.find(address)
    before = store.people.place(person).session if person else None
    data = _not_here_yet(data, before) if before else data
    luggage = _unpacked(data, max(before.shelf, default=0) if before else 0)
    if len(before.shelf if before else ()) + len(luggage.threads) > REJECTIONS_AT_MOST:
        raise Problem(
            f"There would be more than {REJECTIONS_AT_MOST} rejections of one person: bring in "
            "those that matter. Nothing was changed.",
            Fault.DATA,
        )
    session = _joined(before, data, luggage) if before else _anew(data, luggage)
    if person is None:
        person = _minted(store, address, data, now)
    planned = _write(store, person, session, luggage, talked)
    return Brought(len(luggage.threads), len(luggage.notes), planned, before is None)


def _not_here_yet(data: Mapping[str, Any], before: Session) -> Mapping[str, Any]:
    """Without the rejections that are here already: one opened at the same instant is the same."""
    here = {before.threads[number].opened for number in before.threads} - {""}
    return {**data, "rejections": [row for row in data["rejections"] if row["opened"] not in here]}


def _unpacked(data: Mapping[str, Any], taken: int) -> _Luggage:
    """Numbers stay as they are for somebody new, and follow the last one for others."""
    rows = sorted(data["rejections"], key=lambda row: int(row["number"]))
    numbers = {row["number"]: row["number"] for row in rows}
    if taken:
        numbers = {row["number"]: taken + place for place, row in enumerate(rows, 1)}
    threads = tuple(_living(thread_from_dict(row), numbers[row["number"]]) for row in rows)
    notes = [note for row in rows for note in _notes(row["notes"], numbers[row["number"]])]
    return _Luggage(
        threads,
        {numbers[row["number"]]: row["shelf"] for row in rows},
        (*_notes([] if taken else data["notes"], 0), *notes),
        dict(_renumbered(data["person"].get("moments", {}), numbers)),
    )


def _living(thread: Thread, number: int) -> Thread:
    """The rejection under its number here, without stages that nothing knows any more."""
    return replace(thread, number=number, done=[s for s in thread.done if s in PATHS.entrances])


def _notes(rows: list[dict[str, Any]], number: int) -> Iterator[Kept]:
    for row in rows:
        created, changed = (datetime.fromisoformat(row[key]) for key in ("created", "changed"))
        yield Kept(number, row["step"], created, changed, row["answer"], row["words"])


def _renumbered(
    moments: Mapping[str, Moment], numbers: Mapping[int, int]
) -> Iterator[tuple[str, Moment]]:
    for key, row in moments.items():
        number, _, name = key.partition("/")
        if row["step"] in _DATED and int(number) in numbers:
            yield f"{numbers[int(number)]}/{name}", row


def _anew(data: Mapping[str, Any], luggage: _Luggage) -> Session:
    """Somebody new: as they were, resting, so that the next message takes them up again."""
    return Session(
        version=data["script"],
        language=data["language"],
        state=_RESTING,
        current=data["current"],
        said=dict(data["said"]),
        seen=data["seen"],
        person=cast("PersonData", dict(data["person"])),
        shelf=luggage.shelf,
        threads=_held(luggage),
    )


def _joined(before: Session, data: Mapping[str, Any], luggage: _Luggage) -> Session:
    """Somebody who is here: they stay where they stand, and what they set stays set."""
    added = {k: v for k, v in data["person"].items() if k not in _THEIRS_ALONE}
    person = cast("PersonData", {**added, **before.person})
    if luggage.moments and not _is_hushed(before):  # what is not planned is not said to come
        person["moments"] = {**before.person.get("moments", {}), **luggage.moments}
    return replace(
        before,
        person=person,
        shelf={**before.shelf, **luggage.shelf},
        threads=before.threads.changed({thread.number: thread for thread in luggage.threads}),
    )


def _is_hushed(session: Session) -> bool:
    """Whether they are in distress, also where they only look something up meanwhile."""
    return session.state == _HUSHED or any(place["step"] == _HUSHED for place in session.held)


def _held(luggage: _Luggage) -> Threads:
    return Threads(held={thread.number: thread for thread in luggage.threads})


def _try_out(talked: Conversation, session: Session, luggage: _Luggage, now: datetime) -> None:
    """Whether the conversation can go on with each rejection, and sum it up."""
    script = talked.script(session.language)
    for number in luggage.shelf:
        here = replace(session, state=_RESTING, current=number, held=[])
        try:
            talked.step(here, Start(), now)
            markdown(gather(here, luggage.notes, script, now, number), script)
        except Exception:  # noqa: BLE001 - whatever it is, the file does not fit
            raise damaged("rejections") from None


def _minted(store: Store, address: str, data: Mapping[str, Any], now: datetime) -> Person:
    person = store.people.mint(address, now)
    created = data["created"]
    return replace(person, created=datetime.fromisoformat(created)) if created else person


def _write(
    store: Store, person: Person, session: Session, luggage: _Luggage, talked: Conversation
) -> int:
    """Everything as rows; how many dates were planned."""
    person = store.people.write(person, session)
    for thread in luggage.threads:
        store.people.write_thread(person, thread, talked.stage(thread.place))
    store.kept.bring(
        person,
        (
            (Note(note.rejection, note.step, note.answer, note.words), note.created, note.changed)
            for note in luggage.notes
        ),
    )
    if _is_hushed(session) or person.status == "blocked":
        return 0
    plans = list(_plans(session, luggage, person.seen))
    for plan in plans:
        store.nudges.plan(person, plan)
    return len(plans)


def _plans(session: Session, luggage: _Luggage, now: datetime) -> Iterator[Plan]:
    """What of the moments is still ahead: a date that passed elsewhere is not caught up on."""
    zone = zone_of(session.zone)
    for key, row in luggage.moments.items():
        at = datetime.fromisoformat(row["local"]).replace(tzinfo=zone)
        if at > now:
            number = int(key.partition("/")[0])
            yield Plan(key, row["kind"], at, row["step"], number)
