"""The summary of a session: its cards, letter and plans as the conversation itself makes them.

Each step says where it stands there (`Stands`), and each line of a card what says it instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from flows.beside.takeaway.export import has_composed
from flows.beside.takeaway.noted import answer_slots, chosen, question
from flows.beside.takeaway.summary import Card, Felt, Letter, Noted, Planned, Rejection, Summary
from flows.kernel.apart import UNCUT, whole
from flows.kernel.cards import lines_of, words_of
from flows.kernel.cursor import Cursor
from flows.kernel.effects import Clock, Part, Quote, Slot
from flows.kernel.facts import DERIVED
from flows.kernel.kept import PlanRow
from flows.kernel.step import CAME_BACK, CHOICE, Instead, Stands, Trait
from flows.moments.plans import plan_words
from flows.places import zone_of
from flows.stages.follow_up.letter import letter, letter_parts
from flows.stages.opening.shows import label


class Stored(Protocol):
    """A note as a store kept it."""

    @property
    def rejection(self) -> int:
        """The number of the rejection it belongs to."""

    @property
    def step(self) -> str:
        """Where it was said."""

    @property
    def created(self) -> datetime:
        """When it first came."""

    @property
    def answer(self) -> Mapping[str, Any]:
        """What was said, as the session keeps an answer."""


def summed_up(cursor: Cursor, notes: Sequence[Stored], rejection: int = 0) -> Summary:
    """What the person takes away from one rejection, or from all for 0."""
    numbers = sorted(n for n in cursor.session.shelf if rejection in {0, n})
    there = {number: [note for note in notes if note.rejection == number] for number in numbers}
    gathered = tuple(_rejection(cursor, n, there[n]) for n in numbers)
    setback = cursor.paths.values["again"](cursor.facts)
    return Summary(cursor.zone, gathered, setback)


def _rejection(cursor: Cursor, number: int, notes: Sequence[Stored]) -> Rejection:
    cursor.open(number)
    return Rejection(
        number=number,
        label=whole(label(cursor.facts)),
        happened=_lines(cursor, Instead.HAPPENED),
        gains=next(iter(_lines(cursor, Instead.GAINS)), None),
        far=cursor.paths.values["far"](cursor.facts),
        felt=tuple(_felt(cursor)),
        now=_card(cursor, Stands.NOW),
        keep_and_change=_card(cursor, Stands.KEEP),
        letter=_letter(cursor),
        answered=tuple(_answered(cursor)),
        looking_for=_card(cursor, Stands.LOOKING),
        plans=tuple(_planned(cursor, row) for row in cursor.thread.plans),
        notes=tuple(_noted(cursor, note) for note in notes if _shown(cursor, note)),
    )


def _lines(cursor: Cursor, instead: Instead) -> tuple[Part, ...]:
    """The lines that are said here instead, of the first card where such lines stand."""
    told = (
        tuple(
            whole(cursor.part(f"{words_of(card)}.{line.name}"))
            for line in lines_of(cursor, card)
            if line.instead is instead
        )
        for card in cursor.paths.cards
    )
    return next(filter(None, told), ())


def _card(cursor: Cursor, place: Stands) -> Card:
    """The card that stands here, without the lines that are said elsewhere."""
    name = cursor.paths.standing(place)[0]
    words = words_of(name)
    there = (line.name for line in lines_of(cursor, name) if not line.instead)
    lines = tuple(whole(cursor.line(f"{words}.{line}")) for line in there)
    return Card(Part(f"{words}.title"), lines)


def _felt(cursor: Cursor) -> list[Felt]:
    """Every time a strength was named, in order; the feelings stand with the first."""
    answers = list(filter(None, map(cursor.facts.answer, cursor.paths.standing(Stands.FELT))))
    named = [felt for answer in answers for felt in _strengths(answer)]
    feelings = cursor.paths.values["feelings"](cursor.facts)
    if feelings is None:
        return named
    first = named[0] if named else Felt(_at(answers[0]), None, None)
    return [Felt(first.at, feelings, first.strength), *named[1:]]


def _strengths(answer: Mapping[str, Any]) -> Iterator[Felt]:
    """The numbers of one answer, in order: when the earlier of them were named is not kept."""
    yield from (Felt(None, None, number) for number in answer.get("numbers", [])[:-1])
    if answer.get("number") is not None:
        yield Felt(_at(answer), None, answer["number"])


def _at(answer: Mapping[str, Any]) -> datetime | None:
    return datetime.fromisoformat(answer["at"]) if answer.get("at") else None


def _letter(cursor: Cursor) -> Letter | None:
    status = str(cursor.thread.letter.get("status", ""))
    if not status or f"phrase.letter.{status}" not in cursor.script:
        return None
    composed = status != "none" and has_composed(cursor.facts)
    lines = tuple(letter_parts(cursor)) if composed else ()
    headed = bool(lines) and letter(cursor)[0][0] == "subject"
    addressee = "".join(map(cursor.facts.text, cursor.paths.standing(Stands.ADDRESSEE)))
    status_words = Part(f"phrase.letter.{status}")
    return Letter(status_words, lines[headed:], lines[0] if headed else None, addressee)


def _answered(cursor: Cursor) -> Iterator[tuple[str, Slot]]:
    """What came back, how true it is to them, and what they do because of it."""
    for place in CAME_BACK:
        for step in cursor.paths.standing(place):
            said = _said(cursor, step)
            if said is not None:
                yield place.value, said


def _said(cursor: Cursor, step: str) -> Slot | None:
    """What was chosen where one chooses, else what was written."""
    code, text = cursor.facts.code(step), cursor.facts.text(step)
    if cursor.paths.by_step[step].expects == CHOICE:
        return chosen(cursor, step, code) if code else None
    return Quote(text, UNCUT) if text else None


def _planned(cursor: Cursor, row: PlanRow) -> Planned:
    what: Slot = plan_words(row)
    if not row.get("local"):
        return Planned(what, None, row.get("status", "open"))
    zone = cursor.zone
    at = datetime.fromisoformat(row["local"]).replace(tzinfo=zone_of(zone))
    return Planned(what, Clock(at, zone), row.get("status", "open"))


def _shown(cursor: Cursor, note: Stored) -> bool:
    has = cursor.paths.has
    hidden = has(Trait.PRIVATE, note.step) or has(Trait.STEERING, note.step)
    hidden = hidden or note.step.startswith(DERIVED)
    return not hidden and note.answer.get("how") != "skipped"


def _noted(cursor: Cursor, note: Stored) -> Noted:
    said = answer_slots(cursor, note.step, note.answer)
    return Noted(note.created, question(cursor, note.step), said)
