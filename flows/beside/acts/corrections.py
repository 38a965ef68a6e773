"""Corrections taken on the spot: what was wrong, what it is instead, old and new read back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from flows.beside.acts.mending import read_at
from flows.beside.acts.other_days import denied_days
from flows.beside.acts.put_right import (
    CHECKS,
    NO_OPTIONS,
    checked,
    may_change,
    named_anew,
    put_right_in,
    with_options,
)
from flows.beside.acts.questions import is_open
from flows.beside.edit.answers import answered_steps
from flows.kernel.heard import Heard
from flows.kernel.step import DATE, TEXT, Trait
from flows.listening import corrects as say
from flows.listening.cues import may_correct
from flows.listening.days import day_alone, find_past_days
from flows.listening.ear import CONTENT, Listened, Piece
from flows.listening.learned import Guess
from flows.listening.names import names_a_job
from flows.listening.put_right import without_asides
from flows.listening.scales import numbers_said
from flows.listening.taken_back import mended, opens, takes_back_first, unmarked
from flows.listening.text import fold, whole_words
from flows.listening.wishes import counts_noes

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

NAMED = ("fact.company", "fact.role", "follow.name", "follow.sign")
"""Facts that are names: "it's Pixelwerk" may mean one of them."""
MEANT = -550
"""The score from which an option of an answered question is what is meant instead."""
SURELY = -200
"""The score from which it is so where any words may be an answer."""
PLAINLY = 300
"""How far a correction must lie before plain content where nothing is found to correct."""
SOON = {"intake", "feel"}
"""Stages in which a day that is told is the one on which the answer came."""
FEW = 6
"""Words up to which a text is nothing but a value, and a mark that it is put right."""
LONGEST, CERTAIN_AT_MOST = 240, 24
"""Characters and words up to which a text is read for a correction that names what was noted."""
ANSWERED_AT_MOST = 14
"""Answers, the latest first, among which the wrong one is looked for."""
_WHERE = {"company": "fact.company", "role": "fact.role", "person": "follow.name"}
"""Where the name of a thing is kept."""

Change = tuple[str, "Answer"]


def corrected(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    """A correction that can be carried out: which step, and what it says now."""
    said = heard.text[piece.start : piece.end].strip()
    for look in (_called, _day, _replaced, _option, _last, _taken_out):
        change = look(cursor, said)
        if change is not None:
            step, answer = change
            return Heard("corrected", answer, argument=step)
    told_here = is_open(cursor) and bool(heard.acts(CONTENT))
    plain = piece.sure >= PLAINLY and _is_about_before(cursor) and not told_here
    return Heard("protested") if plain else None


def certain(cursor: Cursor, heard: Listened) -> Heard | None:
    """A correction that names what was noted, or begins by taking it back: whatever it seems.

    "Not X but Y" where X is a name or a choice that was noted; another day beside the noted one;
    "scratch that", and what it is instead.
    """
    said = heard.text
    change = put_right_in(cursor, said)
    if change is None and len(said) <= LONGEST and len(said.split()) <= CERTAIN_AT_MOST:
        change = _plainly(cursor, said)
    return Heard("corrected", change[1], words=said, argument=change[0]) if change else None


def _plainly(cursor: Cursor, said: str) -> Change | None:
    """What a short text puts right: a name, a day, or what it says after taking it back."""
    change = (
        _renamed(cursor, said)
        or _names_replaced(cursor, said)
        or _day_beside(cursor, said)
        or _day_alone(cursor, said)
        or (_called(cursor, said) if opens(said) else None)
    )
    if change is None and takes_back_first(said):
        rest = mended(said)
        change = (
            _option(cursor, rest) or _last(cursor, rest) or _words(cursor, rest) if rest else None
        )
    left = say.taken_back(said) if change is None and len(said.split()) <= FEW else None
    if left is not None and not say.is_place(left):
        change = _last(cursor, left)
    return change


def _renamed(cursor: Cursor, said: str) -> Change | None:
    """A company or a job that was noted, by another name: "change the company to Acme"."""
    for told in say.renames(said):
        step = _WHERE[told.thing]
        name = named_anew(step, told.name)
        if told.thing == "company" and name.islower() and not (told.ordered or may_correct(said)):
            continue
        if name and (told.ordered or step in cursor.thread.answers):
            return step, {"text": name}
    return None


def _words(cursor: Cursor, rest: str) -> Change | None:
    """The words filed last, said better."""
    number, step = cursor.session.sitting.get("filed", (0, ""))
    kept = cursor.thread.answers.get(step, {})
    value = day_alone(rest, cursor.facts.local.date()) or numbers_said(rest, alone=True)
    if number != cursor.session.current or not kept.get("text") or value:
        return None
    if cursor.paths.has(Trait.THING, step) and not names_a_job(rest):
        return None
    return step, {**_plain(kept), "text": rest}


def _names_replaced(cursor: Cursor, said: str) -> Change | None:
    """X, not Y, where Y is a name that was noted, or the words of an option."""
    return _put_in_place(cursor, said, [step for step in NAMED if step in cursor.thread.answers])


def _replaced(cursor: Cursor, said: str) -> Change | None:
    """X, not Y: where Y stands in an answer, X takes its place."""
    return _put_in_place(cursor, said)


def _put_in_place(cursor: Cursor, said: str, steps: list[str] | None = None) -> Change | None:
    """X for Y in one of these answers, in any where none are named; else the option that X is.

    What stands behind a last comma may be no part of it: "X, not Y, she will notice".
    """
    plain = without_asides(said)
    for old, new in (*say.swaps(plain.rpartition(",")[0]), *say.swaps(plain)):
        change = _in_texts(cursor, old, new, steps)
        if change:
            return change
    found = (_in_options(cursor, old, new) for old, new in say.swaps(plain))
    return next(filter(None, found), None)


def _day_beside(cursor: Cursor, said: str) -> Change | None:
    """The noted day named together with another one: that one it is."""
    noted = cursor.facts.day("intake.when")
    denied = denied_days(cursor, said)
    days = [*denied, *(one.day for one in find_past_days(said, cursor.facts.local.date()))]
    others = [day for day in days if isinstance(day, date) and day != noted]
    if noted is None or noted not in days or not others or not say.denies(said):
        return None
    meant = others[-1] if noted in denied else noted
    return "intake.when", {"date": meant.isoformat()}


def _day_alone(cursor: Cursor, said: str) -> Change | None:
    """Hardly more than a day, soon after one was noted, where no day is asked for: that one."""
    row = cursor.paths.by_step[cursor.state]
    noted = cursor.facts.day("intake.when")
    if row.stage not in SOON or row.expects in {DATE, TEXT} or noted is None or counts_noes(said):
        return None
    day = day_alone(said, cursor.facts.local.date())
    return ("intake.when", {"date": day.isoformat()}) if day and day != noted else None


def _is_about_before(cursor: Cursor) -> bool:
    return bool(answered_steps(cursor))


def _called(cursor: Cursor, said: str) -> Change | None:
    """The name of a thing: "the company is called Pixelwerk"."""
    told = say.called(said)
    name = named_anew(_WHERE[told.thing], told.name) if told else ""
    return (_WHERE[told.thing], {"text": name}) if told and name else None


def _in_texts(cursor: Cursor, old: str, new: str, steps: list[str] | None = None) -> Change | None:
    """The answer in words, of `steps` or of any, that holds `old`, with `new` in its place.

    Names come first.
    """
    answers = cursor.thread.answers
    names = [step for step in NAMED if step in answers]
    for step in [*names, *answered_steps(cursor)[::-1]] if steps is None else steps:
        text = str(answers[step].get("text", ""))
        place = whole_words(old, text)
        if place:
            changed = text[: place.start()] + new + text[place.end() :]
            if step in CHECKS and not (changed := checked(step, changed)):
                return None
            return step, {**_plain(answers[step]), "text": changed}
    return None


def _in_options(cursor: Cursor, old: str, new: str) -> Change | None:
    """The step whose chosen option `old` names, read anew with `new`."""
    for step in with_options(cursor):
        chosen = _plain(cursor.thread.answers[step]).get("codes", [])
        gone = _chosen(cursor, step, old) if chosen else []
        if not gone or not set(gone) <= set(chosen):
            continue
        come = _chosen(cursor, step, new)
        sure = not is_open(cursor) or (_surely(cursor, step, old) and _surely(cursor, step, new))
        if come and sure:
            left = [code for code in chosen if code not in gone and code not in come]
            return step, {"codes": [*come, *left]}
    return None


def _surely(cursor: Cursor, step: str, said: str) -> bool:
    """Whether words name an option of `step` by its label, or are surely one by example."""
    likeliest = cursor.ear.means(said, step)[:1]
    return bool(_reads(cursor, step, said)) or any(one.score >= SURELY for one in likeliest)


def _chosen(cursor: Cursor, step: str, said: str) -> list[str]:
    """The options of `step` that words mean: by its labels, else by example."""
    read = list((_reads(cursor, step, said) or {}).get("codes", ()))
    meant = [guess for guess in cursor.ear.means(said, step)[:1] if guess.score >= MEANT]
    codes = [guess.label.partition("=")[2] for guess in meant]
    return read or [code for code in codes if code != "*" and not code.isdecimal()]


def _day(cursor: Cursor, said: str) -> Change | None:
    """Another day than the one noted: "it was Tuesday"; the last one named counts."""
    step = "intake.when"
    if step not in cursor.thread.answers:
        return None
    found = find_past_days(said.partition(" not ")[0] or said, cursor.facts.local.date())
    days = [one.day for one in found if isinstance(one.day, date)]
    return (step, {"date": days[-1].isoformat()}) if days else None


def _option(cursor: Cursor, said: str) -> Change | None:
    """Another option of an answered question: "it was the second interview"."""
    best: Guess | None = None
    least = SURELY if is_open(cursor) else MEANT
    for step in with_options(cursor)[:ANSWERED_AT_MOST]:
        chosen = cursor.thread.answers[step].get("codes", ())
        for guess in cursor.ear.means(said, step)[:1]:
            code = guess.label.partition("=")[2]
            if code not in {*NO_OPTIONS, *chosen} and guess.score >= least:
                best = guess if best is None or guess.score > best.score else best
    if best is None:
        return None
    step, _, code = best.label.partition("=")
    return step, {"codes": [code]}


def _last(cursor: Cursor, said: str) -> Change | None:
    """What is said instead, read as an answer to the question before: the last word counts."""
    rest = unmarked(said)
    steps = [
        s for s in cursor.thread.asked[::-1] if s in cursor.thread.answers and may_change(cursor, s)
    ]
    for step in steps[:2]:
        answer = _reads(cursor, step, rest) if rest else None
        if answer and "text" not in answer and answer != _plain(cursor.thread.answers[step]):
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
            return step, {**_plain(cursor.thread.answers[step]), "codes": left}
    return None


def _plain(answer: Answer) -> Answer:
    return {key: value for key, value in answer.items() if key not in {"at", "how"}}


def _reads(cursor: Cursor, step: str, said: str) -> Answer | None:
    """What `said` answers at `step`, if anything."""
    if step not in cursor.paths.by_step or not said:
        return None
    return read_at(cursor, step, said)
