"""Corrections taken on the spot: what was wrong, what it is instead, old and new read back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from flows.beside.acts.by_its_name import named_by_question
from flows.beside.acts.likeliest import MEANT, NO_OPTIONS
from flows.beside.acts.names_noted import COMPANY, KEPT_AT, ROLE, named_anew, noted
from flows.beside.acts.planned_anew import planned_anew
from flows.beside.acts.put_right import (
    Change,
    felt_instead,
    may_change,
    put_right_in,
    said_anew,
    with_options,
)
from flows.beside.acts.questions import is_open
from flows.beside.acts.replaced import SURELY, noted_replaced, reads, replaced
from flows.beside.edit.answers import answered_steps
from flows.kernel.heard import Heard
from flows.kernel.session import without_history
from flows.kernel.step import CHOICES, DATE, DRAFT, TEXT, Trait
from flows.listening import corrects as say
from flows.listening import opening
from flows.listening.commands import command
from flows.listening.complaints import misread
from flows.listening.cues import may_correct
from flows.listening.days import day_alone, find_past_days
from flows.listening.ear import CONTENT, Listened, Piece
from flows.listening.hours_again import is_of_somebody
from flows.listening.learned import Guess
from flows.listening.names import job, names_a_job
from flows.listening.put_right import instead_of_wrong
from flows.listening.scales import numbers_said
from flows.listening.taken_back import (
    mended,
    opens,
    takes_back_first,
    unmarked,
    without_marks,
    without_tail,
)
from flows.listening.text import fold
from flows.listening.wishes import counts_noes

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

PLAINLY = 300
"""How far a correction must lie before plain content where nothing is found to correct."""
SOON = {"intake", "feel"}
"""Stages in which a day that is told is the one on which the answer came."""
A_FEELING = 4
"""Words up to which what stands behind a mark says hardly more than how it was."""
FEW = 6
"""Words up to which a text is nothing but a value, and a mark that it is put right."""
LONGEST, CERTAIN_AT_MOST = 240, 24
"""Characters and words up to which a text is read for a correction that names what was noted."""
ANSWERED_AT_MOST = 14
"""Answers, the latest first, among which the wrong one is looked for."""


def corrected(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    """What a piece that corrects changes; else the protest that it is, where it is plainly one."""
    said = heard.text[piece.start : piece.end].strip()
    change = likely_change(cursor, said)
    if change is not None:
        step, answer = change
        return Heard("corrected", answer, argument=step)
    told_here = is_open(cursor) and bool(heard.acts(CONTENT))
    plain = piece.sure >= PLAINLY and _is_about_before(cursor) and not told_here
    return Heard("protested") if plain else None


def likely_change(cursor: Cursor, said: str) -> Change | None:
    """What a text that is known to put something right changes: the likeliest."""
    looks = (_called, _day, replaced, _option, _last, _taken_out)
    return next((change for look in looks if (change := look(cursor, said))), None)


def change_in(cursor: Cursor, said: str) -> Change | None:
    """What a text that names what was noted, or takes it back, puts right: whatever it seems.

    "Not X but Y" where X is a name or a choice that was noted; another day beside the noted one;
    "scratch that", and what it is instead.
    """
    change = (
        planned_anew(cursor, said) or named_by_question(cursor, said) or put_right_in(cursor, said)
    )
    if change is None and len(said) <= LONGEST and len(said.split()) <= CERTAIN_AT_MOST:
        change = _plainly(cursor, said)
    return change


def _plainly(cursor: Cursor, said: str) -> Change | None:
    """What a short text puts right: a name, a day, or what it says after taking it back."""
    change = (
        renamed(cursor, said)
        or noted_replaced(cursor, said)
        or _day_alone(cursor, said)
        or (_called(cursor, said) if opens(said) else None)
    )
    if change is None and takes_back_first(said):
        rest = mended(said)
        asked = not rest or _answers_here(cursor, rest)
        change = None if asked else _option(cursor, rest) or _last(cursor, rest)
        change = change or (None if asked else _words(cursor, rest))
    change = change or _behind_mark(cursor, said)
    left = say.taken_back(said) if change is None and len(said.split()) <= FEW else None
    if left is not None and not say.is_place(left):
        change = _last(cursor, left)
    return change


def _behind_mark(cursor: Cursor, said: str) -> Change | None:
    """Behind words that take something back: another option of an answered question.

    Not where it is likelier meant as an answer to the question that stands.
    """
    shown = cursor.paths.by_step[cursor.state].expects == DRAFT
    rest = unmarked(without_tail(said)) if opens(said) and not shown else ""
    few = 0 < len(rest.split()) <= A_FEELING and not misread(said)
    if few and (felt := felt_instead(cursor, rest)):
        return felt
    change = _option(cursor, rest, SURELY) if rest else None
    if change is None:
        return None
    here = cursor.ear.means(rest, cursor.state)[:1]
    there = cursor.ear.means(rest, change[0])[:1]
    return None if here and here[0].score >= there[0].score else change


def _answers_here(cursor: Cursor, rest: str) -> bool:
    """Whether words mean an option or a value of the question that stands."""
    return bool({"codes", "number", "date"} & (reads(cursor, cursor.state, rest) or {}).keys())


def renamed(cursor: Cursor, said: str) -> Change | None:
    """A company or a job that was noted, by another name: "change the company to Acme"."""
    plain = instead_of_wrong(said) or said
    for told in say.renames(without_marks(plain)):
        step = KEPT_AT[told.thing]
        name = named_anew(step, told.name)
        if told.thing == "company" and name.islower() and not (told.ordered or may_correct(said)):
            continue
        if name and (told.ordered or step in cursor.thread.answers):
            return step, {"text": name}
    return None


def _words(cursor: Cursor, rest: str) -> Change | None:
    """The words filed last, said better."""
    number, step = cursor.session.sitting.filed
    kept = cursor.thread.answers.get(step, {})
    value = (
        day_alone(rest, cursor.facts.local.date())
        or numbers_said(rest, alone=True)
        or command(rest, open_question=True)
    )
    if number != cursor.session.current or not kept.get("text") or value:
        return None
    if cursor.paths.has(Trait.THING, step) and not names_a_job(rest):
        return None
    return _name_in(cursor, step, rest) or said_anew(cursor, step, rest)


def _name_in(cursor: Cursor, step: str, rest: str) -> Change | None:
    """Another job or employer than a story names, where nothing but its name is said."""
    name = opening.named_anew(unmarked(rest), cursor.facts.local.date())
    if not name or not cursor.paths.has(Trait.STORY, step):
        return None
    role, company, _ = job(name)
    for place, told in ((ROLE, role), (COMPANY, company)):
        if told and noted(cursor, place) and (checked := named_anew(place, told)):
            return place, {"text": checked}
    return None


def _day_alone(cursor: Cursor, said: str) -> Change | None:
    """Hardly more than a day, soon after one was noted, where no day is asked for: that one."""
    row = cursor.paths.by_step[cursor.state]
    noted = cursor.facts.day("intake.when")
    if row.stage not in SOON or row.expects in {DATE, TEXT} or noted is None or counts_noes(said):
        return None
    plain = said if is_of_somebody(said) else unmarked(without_tail(said)) or said
    day = day_alone(plain, cursor.facts.local.date())
    return ("intake.when", {"date": day.isoformat()}) if day and day != noted else None


def _is_about_before(cursor: Cursor) -> bool:
    return bool(answered_steps(cursor))


def _called(cursor: Cursor, said: str) -> Change | None:
    """The name of a thing: "the company is called Pixelwerk"."""
    told = say.called(without_marks(said))
    name = named_anew(KEPT_AT[told.thing], told.name) if told else ""
    return (KEPT_AT[told.thing], {"text": name}) if told and name else None


def _day(cursor: Cursor, said: str) -> Change | None:
    """Another day than the one noted: "it was Tuesday"; the last one named counts."""
    step = "intake.when"
    if step not in cursor.thread.answers:
        return None
    found = find_past_days(said.partition(" not ")[0] or said, cursor.facts.local.date())
    days = [one.day for one in found if isinstance(one.day, date)]
    return (step, {"date": days[-1].isoformat()}) if days else None


def _option(cursor: Cursor, said: str, least: int = MEANT) -> Change | None:
    """Another option of an answered question: "it was the second interview"."""
    best: Guess | None = None
    least = SURELY if is_open(cursor) else least
    for step in with_options(cursor)[:ANSWERED_AT_MOST]:
        chosen = cursor.thread.answers[step].get("codes", ())
        for guess in cursor.ear.means(said, step)[:1]:
            if guess.code not in {*NO_OPTIONS, *chosen} and guess.score >= least:
                best = guess if best is None or guess.score > best.score else best
    if best is None:
        return None
    step, code = best.step, best.code
    row, chosen = cursor.paths.by_step[step], cursor.thread.answers[step].get("codes", ())
    several = row.expects == CHOICES and len(chosen) < (row.at_most or len(chosen))
    return step, {"codes": [*chosen, code] if several else [code]}


def _last(cursor: Cursor, said: str) -> Change | None:
    """What is said instead, read as an answer to the question before: the last word counts."""
    rest = unmarked(said)
    steps = [
        s for s in cursor.thread.asked[::-1] if s in cursor.thread.answers and may_change(cursor, s)
    ]
    for step in steps[:2]:
        answer = reads(cursor, step, rest) if rest else None
        if (
            answer
            and "text" not in answer
            and answer != without_history(cursor.thread.answers[step])
        ):
            return step, answer
    return None


def _taken_out(cursor: Cursor, said: str) -> Change | None:
    """Take out hope: one of several things chosen goes."""
    gone = fold(say.taken_out(said))
    if not gone:
        return None
    for step in answered_steps(cursor)[::-1]:
        codes = cursor.thread.answers[step].get("codes", [])
        left = [code for code in codes if fold(code.replace("_", " ")) not in gone]
        if len(left) < len(codes) and left:
            return step, {**without_history(cursor.thread.answers[step]), "codes": left}
    return None
