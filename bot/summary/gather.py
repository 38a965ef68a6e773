"""The summary of a session: its cards, letter and plans as the conversation itself makes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from bot.keep.notes import Kept
from bot.summary.answers import answer_slots, chosen, question
from bot.summary.model import Felt, Letter, Noted, Planned, Rejection, Summary
from flows.conversation import PATHS
from flows.kernel.cards import IN_FULL, card_in_full, in_full, lines_of
from flows.kernel.cursor import Cursor
from flows.kernel.effects import Clock, Part, Quote, Slot
from flows.kernel.events import Start
from flows.kernel.facts import DERIVED
from flows.kernel.script import Script
from flows.kernel.session import Session
from flows.kernel.slots import label
from flows.kernel.step import Trait
from flows.moments.plans import plan_words
from flows.places import zone_of
from flows.stages.follow_up.letter import letter, letter_parts

SAID_ABOVE = ("happened", "feelings", "feelings_only")
"""Lines of the first card that the summary has elsewhere."""


def gather(
    session: Session,
    notes: Sequence[Kept],
    script: Script,
    now: datetime,
    rejection: int = 0,
) -> Summary:
    """What the person takes away from one rejection, or from all for 0."""
    numbers = [n for n in session.shelf if rejection in {0, n}]
    cursor = Cursor(session, Start(), now, script, PATHS)
    there = {number: [note for note in notes if note.rejection == number] for number in numbers}
    gathered = tuple(_rejection(cursor, n, there[n]) for n in sorted(numbers))
    setback = PATHS.values["again"](cursor.facts)
    return Summary(session.person.get("zone", ""), gathered, setback)


def _rejection(cursor: Cursor, number: int, notes: Sequence[Kept]) -> Rejection:
    cursor.open(number)
    return Rejection(
        number=number,
        label=label(cursor.facts),
        happened=_happened(cursor),
        gains=_gains(cursor),
        felt=tuple(_felt(cursor)),
        now=_card(cursor, "feel.card", leaving_out=SAID_ABOVE),
        keep_and_change=_card(cursor, "reflect.card"),
        letter=_letter(cursor),
        answered=tuple(_answered(cursor)),
        looking_for=_card(cursor, "analyze.card"),
        plans=tuple(_planned(cursor, row) for row in cursor.thread.plans),
        notes=tuple(_noted(cursor, note) for note in notes if _shown(note)),
    )


def _happened(cursor: Cursor) -> Part | None:
    """What happened, as fully as it is known."""
    for name, prefix in (("feel.card", "feel.card.line"), ("summary", "summary")):
        if "happened" in (line.name for line in lines_of(cursor, name)):
            return cursor.part(f"{prefix}.happened")
    return None


def _gains(cursor: Cursor) -> Part | None:
    """What they take along, as the card at the end says it."""
    there = {line.name for line in lines_of(cursor, "summary")}
    name = next((each for each in ("hurts_and", "gains") if each in there), "")
    return in_full(cursor.part(f"summary.{name}")) if name else None


def _card(cursor: Cursor, name: str, leaving_out: tuple[str, ...] = ()) -> tuple[Part, ...]:
    """The lines of a card, without its title."""
    hidden = {f"{name}.line.{line}" for line in ("empty", *leaving_out)}
    return tuple(part for part in card_in_full(cursor, name)[1:] if part.key not in hidden)


def _felt(cursor: Cursor) -> list[Felt]:
    """Every time a strength was named, in order; the feelings stand with the first."""
    facts = cursor.facts
    numbers = [(facts.answer("feel.strength"), facts.number("feel.strength"))]
    after = facts.answer("feel.after")
    earlier = (after or {}).get("numbers", [])[:-1]
    numbers += [(None, number) for number in earlier]
    numbers += [(facts.answer(step), facts.number(step)) for step in ("feel.after", "later.look")]
    feelings = PATHS.values["feelings"](facts)
    named = [Felt(_at(answer), None, number) for answer, number in numbers if number is not None]
    if feelings is None:
        return named
    first = named[0] if named else Felt(_at(facts.answer("feel.words")), None, None)
    return [Felt(first.at, feelings, first.strength), *named[1:]]


def _at(answer: dict[str, Any] | None) -> datetime | None:
    return datetime.fromisoformat(answer["at"]) if answer and answer.get("at") else None


def _letter(cursor: Cursor) -> Letter | None:
    status = str(cursor.thread.letter.get("status", ""))
    if not status or f"phrase.letter.{status}" not in cursor.script:
        return None
    composed = status != "none" and "follow.draft" in cursor.thread.asked
    lines = tuple(letter_parts(cursor)) if composed else ()
    headed = bool(lines) and letter(cursor)[0][0] == "subject"
    status_words = Part(f"phrase.letter.{status}")
    return Letter(status_words, lines[headed:], lines[0] if headed else None)


def _answered(cursor: Cursor) -> Iterator[tuple[str, Slot]]:
    """What came back, how true it is to them, and what they do because of it."""
    facts = cursor.facts
    wrote, change = facts.text("follow.feedback"), facts.text("follow.change")
    code = facts.code("follow.true")
    if wrote:
        yield "wrote", Quote(wrote, IN_FULL)
    if code:
        yield "true", chosen(cursor, "follow.true", code)
    if change:
        yield "change", Quote(change, IN_FULL)


def _planned(cursor: Cursor, row: dict[str, Any]) -> Planned:
    what: Slot = plan_words(row)
    if not row.get("local"):
        return Planned(what, None, row.get("status", "open"))
    zone = cursor.person.get("zone", "")
    at = datetime.fromisoformat(row["local"]).replace(tzinfo=zone_of(zone))
    return Planned(what, Clock(at, zone), row.get("status", "open"))


def _shown(note: Kept) -> bool:
    hidden = PATHS.has(Trait.PRIVATE, note.step) or PATHS.has(Trait.STEERING, note.step)
    hidden = hidden or note.step.startswith(DERIVED)
    return not hidden and note.answer.get("how") != "skipped"


def _noted(cursor: Cursor, note: Kept) -> Noted:
    return Noted(note.created, question(cursor, note.step), answer_slots(cursor, note))
