"""The summary as titled sections of plain lines: what every file for reading is made of.

The order is that of somebody who opens it later: first what helps before the next talk, then the
letter, then how it was, and at the end everything that was written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.speech.formatting import Plain
from bot.summary.headings import headings
from flows.beside.takeaway.headings import Headings
from flows.beside.takeaway.summary import Card, Felt, Letter, Noted, Planned, Rejection, Summary
from flows.kernel.effects import Part, Slot
from flows.kernel.script import SLOT, Script
from flows.places import zone_of


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `label` is what it is about (a card's word, a day, a question).

    `mark` says what sort it is, where its section has several: a plan's status, the letter's
    "status" and "subject", the day of a note.
    """

    text: str = field(repr=False)
    label: str = field(default="", repr=False)
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A titled section; `name` is the same in every language (keep, plans, letter, notes, …)."""

    name: str
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One rejection: its short name, what happened and what stays of it, and its sections."""

    title: str = field(repr=False)
    opening: tuple[Line, ...]
    sections: tuple[Section, ...]


def pages(
    summary: Summary, script: Script, formatter: Plain, only: Collection[str] = ()
) -> tuple[Page, ...]:
    """Every rejection as a page, with all its sections or `only` those named.

    The line for the next answer is the person's, not a rejection's: it stands on the last page.
    """
    writer = _Writer(summary, script, formatter, frozenset(only))
    last = len(summary.rejections) - 1
    return tuple(writer.page(each, place == last) for place, each in enumerate(summary.rejections))


def setback(summary: Summary, script: Script, formatter: Plain) -> Section | None:
    """The person's own line for the next answer."""
    return _Writer(summary, script, formatter, frozenset()).setback()


class _Writer:
    """Values become words, in one language and one notation."""

    def __init__(
        self, summary: Summary, script: Script, formatter: Plain, only: frozenset[str]
    ) -> None:
        self.summary = summary
        self.script = script
        self.format = formatter
        self.in_letters = formatter.undated()
        self.only = only
        self.zone = zone_of(summary.zone)
        self.days: dict[date, str] = {}
        self.words: Headings = headings(script.language)

    def page(self, rejection: Rejection, is_last: bool) -> Page:
        found = (each for each in self._sections(rejection, is_last) if each and each.lines)
        wanted = (each for each in found if not self.only or each.name in self.only)
        return Page(self._written(rejection.label), self._opening(rejection), tuple(wanted))

    def _opening(self, rejection: Rejection) -> tuple[Line, ...]:
        """What happened and what stays; of a part that is shared, only what stays."""
        gains = rejection.gains
        if not self.only:
            return tuple(map(self._line, (*rejection.happened, *((gains,) if gains else ()))))
        return (self._line(Part("summary.gains", gains.slots)),) if gains else ()

    def _sections(self, rejection: Rejection, is_last: bool) -> Iterator[Section | None]:
        words = self.words
        yield self._card("keep", rejection.keep_and_change)
        yield self._card("looking", rejection.looking_for)
        yield self._answered(rejection)
        yield Section("plans", words.plans, tuple(self._plan(plan) for plan in rejection.plans))
        yield self.setback() if is_last else None
        yield Section("letter", words.letter, tuple(self._letter(rejection.letter)))
        yield Section("felt", words.felt, tuple(self._felt(felt) for felt in rejection.felt))
        yield Section("now", words.then, tuple(self._line(part) for part in rejection.now.lines))
        yield Section("notes", words.notes, tuple(self._note(note) for note in rejection.notes))

    def setback(self) -> Section | None:
        line = self.summary.setback
        lines = () if line is None else (Line(self._written(line)),)
        return Section("next_time", self.words.next_time, lines) if lines else None

    def _card(self, name: str, card: Card) -> Section:
        """A card under its own title."""
        return Section(name, self._text(card.title), tuple(map(self._line, card.lines)))

    def _answered(self, rejection: Rejection) -> Section:
        """What came back to the letter: it is worth more than the letter."""
        named = {"wrote": self.words.wrote, "true": self.words.true, "change": self.words.change}
        lines = (Line(self._written(said), named[name]) for name, said in rejection.answered)
        return Section("answered", self.words.answered, tuple(lines))

    def _line(self, part: Part) -> Line:
        """A line of a card: where its words begin with a label, that stands apart."""
        written = self._text(part)
        label, colon, rest = SLOT.split(self.script.template(part))[0].partition(": ")
        if colon and not rest and written.startswith(f"{label}: "):
            return Line(_capital(written[len(label) + 2 :]), label)
        return Line(written)

    def _felt(self, felt: Felt) -> Line:
        at = self.format.date(felt.at, self.summary.zone) if felt.at else self.words.in_between
        strength = "" if felt.strength is None else self.words.strength.format(n=felt.strength)
        named = "" if felt.feelings is None else self._written(felt.feelings)
        return Line(", ".join(each for each in (named, strength) if each), at)

    def _plan(self, plan: Planned) -> Line:
        when = self.format.clock(plan.at) if plan.at else ""
        return Line(self._written(plan.what), when, plan.status)

    def _letter(self, letter: Letter | None) -> Iterator[Line]:
        """Where it stands, then what it is about, then the letter itself."""
        if letter is None:
            return
        yield Line(_capital(self._text(letter.status)), mark="status")
        if letter.subject:
            yield Line(self._of_letter(letter.subject), mark="subject")
        yield from (Line(self._of_letter(part)) for part in letter.lines)

    def _note(self, note: Noted) -> Line:
        asked = self._text(note.question) if note.question else self.words.in_passing
        question = " ".join(asked.split("\n\n")[-1].split())
        answer = "\n".join(self._written(slot) for slot in note.answer)
        return Line(answer, question, self._day(note.at))

    def _day(self, at: datetime) -> str:
        """The day of an instant; of many notes, most are of a few days."""
        day = at.astimezone(self.zone).date()
        if day not in self.days:
            self.days[day] = self.format.date(at, self.summary.zone)
        return self.days[day]

    def _text(self, part: Part) -> str:
        return self.script.render(part, self.format).strip()

    def _of_letter(self, part: Part) -> str:
        """A line of the letter, as it stands in the chat."""
        return self.script.render(part, self.in_letters).strip()

    def _written(self, slot: Slot) -> str:
        return self._text(Part("letter.phrase.line", {"line": slot}))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
