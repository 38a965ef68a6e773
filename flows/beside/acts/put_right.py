"""What is told of an answered question beside a mark that its answer was wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.likeliest import NO_OPTIONS, likeliest
from flows.beside.acts.named_steps import FEELINGS, KEPT_IN_WORDS, RECIPIENT
from flows.beside.acts.names_noted import (
    CHECKS,
    SHORT,
    named_anew,
    noted_names,
    put_in_place,
)
from flows.beside.acts.options import as_many, offered_at
from flows.beside.acts.other_days import another_day
from flows.beside.acts.told_anew import in_its_stage, ordered, thing_anew
from flows.beside.acts.told_otherwise import came_otherwise, firm
from flows.beside.edit.answers import answered_steps
from flows.beside.edit.replies import joined
from flows.kernel.session import without_history
from flows.kernel.step import CHOICE, CHOICES, ONLY_ITSELF, SCALE, Trait
from flows.listening import answers, corrects, put_right, sure
from flows.listening.cues import may_correct
from flows.listening.feelings import feelings
from flows.listening.names import is_a_job
from flows.listening.said_last import said_last
from flows.listening.scales import numbers_said, strength_alone
from flows.listening.spelling import is_nearly, one_edit
from flows.listening.taken_back import opens, unmarked, without_tail
from flows.listening.text import fold
from flows.listening.titles import titled_whole

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

JOB = "intake.job"
CLEARLY = 50
"""By how much an option that is meant instead lies before the noted one."""
FIRST = "opening"
"""The stage before all others."""
NAME_AT_MOST = 5
"""Words that a name has at most."""
JUST_BEFORE = 3
"""Answers, the latest first, of which a number alone may be put right."""
WORDS_AT_MOST = 32
"""Words up to which a text is read for what it puts right."""

Change = tuple[str, "Answer"]


def put_right_in(cursor: Cursor, said: str) -> Change | None:
    """The answer that a text puts right, and what it says now; None where it puts none right."""
    if len(said.split()) > WORDS_AT_MOST:
        return None
    looks = (
        _own_words, ordered, _titled, _job, _number, _owned, _respelt, _akin, firm, another_day,
        came_otherwise, thing_anew, _told_wrongly,
    )  # fmt: skip
    return next((found for look in looks if (found := look(cursor, said))), None)


def _own_words(cursor: Cursor, said: str) -> Change | None:
    """Words of their own, said anew for a question that has some."""
    for kind, words, before in put_right.own_words(said):
        step = KEPT_IN_WORDS[kind]
        kept = cursor.thread.answers.get(step, {})
        marked = opens(said) or bool(before and may_correct(before))
        if marked and kept and kept.get("how") != "skipped" and step != cursor.state:
            return said_anew(cursor, step, words)
    return None


def said_anew(cursor: Cursor, step: str, words: str) -> Change:
    """Words of their own in the place of those that were noted; to a story they add."""
    noted, new = without_history(cursor.thread.answers[step]), {"text": words}
    if not noted.get("text"):
        return step, new
    is_story = cursor.paths.has(Trait.STORY, step)
    return step, joined(noted, new) if is_story else {**noted, **new}


def _titled(cursor: Cursor, said: str) -> Change | None:
    """The person that was noted, with another title before the same name."""
    noted = str(cursor.thread.answers.get(RECIPIENT, {}).get("text", "")).split()
    wrong = put_right.instead_of_wrong(said) is not None
    for name in titled_whole(said) if noted else ():
        words = name.split()
        if (
            (wrong or one_edit(fold(words[-1]), fold(noted[-1])))
            and words != noted
            and sure.person(name)
        ):
            return RECIPIENT, {"text": name}
    return None


def _job(cursor: Cursor, said: str) -> Change | None:
    """The job together with its employer, said anew."""
    marked = opens(said) or may_correct(said) or corrects.denies(said)
    if not marked or cursor.state == JOB or not {JOB, *CHECKS} & cursor.thread.answers.keys():
        return None
    rest = unmarked(put_right.instead_of_wrong(said) or said)
    told = said_last(corrects.taken_back(rest) or rest)
    return (JOB, {"text": told}) if is_a_job(told) else None


def _number(cursor: Cursor, said: str) -> Change | None:
    """The number that was noted, and beside it the one that is right; or that one alone."""
    numbers = numbers_said(said)
    if not numbers:
        return None
    rest = put_right.instead_of_wrong(said)
    of_ten = not _asks_how_much(cursor) and strength_alone(said) is not None
    first = of_ten or opens(said) or rest is not None
    alone = first and bool(numbers_said(unmarked(rest or said), alone=True))
    marked = first or may_correct(said) or corrects.denies(said) or bool(corrects.rather(said))
    owned = {one for old, _ in put_right.owned(said) for one in numbers_said(old)}
    asked = [one for one in cursor.thread.asked[::-1] if one != cursor.state]
    before = [one for one in dict.fromkeys(asked) if one in cursor.thread.answers][:JUST_BEFORE]
    for step in reversed(answered_steps(cursor)):
        noted = cursor.thread.answers[step].get("number")
        others = {one for one in numbers if one != noted}
        if cursor.paths.by_step[step].expects != SCALE or len(others) != 1:
            continue
        near = alone and (of_ten or step in before or in_its_stage(cursor, step))
        if near or noted in owned or (marked and noted in numbers):
            return step, {"number": others.pop()}
    return None


def _asks_how_much(cursor: Cursor) -> bool:
    row = cursor.paths.by_step.get(cursor.state)
    return row is not None and row.expects == SCALE


def _respelt(cursor: Cursor, said: str) -> Change | None:
    """A name said hardly otherwise than it was noted, beside how it is spelt or a mark."""
    plain = put_right.without_asides(said)
    rest = put_right.instead_of_wrong(plain)
    if _is_denied(said) or not (plain != said or rest or opens(said)):
        return None
    for step, noted in noted_names(cursor).items():
        name = named_anew(step, rest or plain)
        if name and name != noted and (now := _hardly_other(noted, name)):
            return step, {"text": now}
    return None


def _akin(cursor: Cursor, said: str) -> Change | None:
    """Behind a mark a name that has a word of the noted one: "oops, product analyst"."""
    plain = put_right.without_asides(without_tail(said))
    name = unmarked(plain)
    if _is_denied(said) or not opens(said) or name == plain or len(name.split()) > NAME_AT_MOST:
        return None
    for step, noted in noted_names(cursor).items():
        shared = {word for word in map(fold, noted.split()) if len(word) > SHORT}
        told = named_anew(step, name) if not shared.isdisjoint(map(fold, name.split())) else ""
        if told and fold(told) != fold(noted):
            return step, {"text": told}
    return None


def _is_denied(said: str) -> bool:
    """Whether a text says what it is not beside what it is: no name is all of it."""
    return corrects.denies(said) and bool(corrects.swaps(said))


def _hardly_other(noted: str, name: str) -> str:
    """The noted name with the word in it exchanged that the new one is nearly; else ""."""
    old, new = noted.split(), name.split()
    if fold(old[0]) == fold(new[0]) and len(old) == len(new) > 1:
        return name
    if len(new) == 1 and is_nearly(old[-1], new[0]):
        return " ".join([*old[:-1], *new])
    written = len(old) == len(new) and (new[0][0].isupper() or old[0].islower())
    return name if written and is_nearly(old[0], new[0]) else ""


def _owned(cursor: Cursor, said: str) -> Change | None:
    """What they say they answered is what was noted: what stands beside it takes its place."""
    plain = put_right.without_asides(said)
    for old, new in (*put_right.owned(said), *put_right.owned(plain)):
        change = _name_for(cursor, old, new) or _option_for(cursor, old, new)
        if change:
            return change
    return None


def _name_for(cursor: Cursor, old: str, new: str) -> Change | None:
    for step, noted in noted_names(cursor).items():
        name = put_in_place(noted, old, new, step)
        if name and name != noted:
            return step, {"text": name}
    return None


def _option_for(cursor: Cursor, old: str, new: str) -> Change | None:
    """The step whose noted option the old words mean, with the option that the new ones mean."""
    told = put_right.instead_of_wrong(new) or new
    for step in with_options(cursor):
        chosen = cursor.thread.answers[step].get("codes", [])
        if step == cursor.state or not {*_meant(cursor, step, old)} & {*chosen}:
            continue
        come = _other(cursor, step, told)
        if come:
            gone = {*_meant(cursor, step, old), come}
            left = [code for code in chosen if code not in gone]
            return step, {"codes": [*left, come]}
    return None


def _told_wrongly(cursor: Cursor, said: str) -> Change | None:
    """What is told besides owning a wrong answer: the answered question that it fits best."""
    rest = put_right.instead_of_wrong(said)
    if not rest:
        return None
    denied = (_option_for(cursor, old, new) for old, new in corrects.swaps(rest))
    change = felt_instead(cursor, rest) or next(filter(None, denied), None)
    if change:
        return change
    found = [
        (guess, step)
        for step in with_options(cursor)
        if step != cursor.state
        and cursor.paths.by_step[step].expects == CHOICE
        and (guess := _guessed(cursor, step, rest))
    ]
    if not found:
        return None
    (_, code), step = max(found)
    return step, {"codes": [code]}


def felt_instead(cursor: Cursor, rest: str) -> Change | None:
    """The feelings that words name, where others were noted."""
    noted = cursor.thread.answers.get(FEELINGS, {}).get("codes", [])
    new = [code for code in feelings(rest) if code not in noted]
    return (FEELINGS, {"codes": as_many(cursor, FEELINGS, new)}) if noted and new else None


def may_change(cursor: Cursor, step: str) -> bool:
    """Whether an answer may be put right by the way: nothing with consequences."""
    row = cursor.paths.by_step.get(step)
    stages = {*cursor.paths.entrances, FIRST}
    return row is not None and not row.traits & ONLY_ITSELF and row.stage in stages


def with_options(cursor: Cursor) -> list[str]:
    """Answered questions with options that may be put right by the way, the latest first."""
    rows = cursor.paths.by_step
    return [
        step
        for step in answered_steps(cursor)[::-1]
        if rows[step].expects in {CHOICE, CHOICES}
        and may_change(cursor, step)
        and cursor.thread.answers[step].get("codes")
    ]


def _meant(cursor: Cursor, step: str, said: str) -> list[str]:
    """The options that words mean here: the likeliest."""
    if step == FEELINGS and (named := list(feelings(said))):
        return named
    code = answers.named_only(said, offered_at(cursor, step))
    if code:
        return [code]
    guess = likeliest(cursor, step, said)
    return [guess.code] if guess else []


def _other(cursor: Cursor, step: str, said: str) -> str:
    """The option that is meant and was not noted; "" where none is."""
    chosen = cursor.thread.answers[step].get("codes", ())
    come = [code for code in _meant(cursor, step, said) if code not in {*chosen, *NO_OPTIONS}]
    return come[0] if come else ""


def _guessed(cursor: Cursor, step: str, said: str) -> tuple[int, str] | None:
    """The likeliest option beside those noted and how likely it is, where it lies before them."""
    chosen = cursor.thread.answers[step].get("codes", ())
    best = likeliest(cursor, step, said)
    code = best.code if best else ""
    if best is None or code in {*chosen, *NO_OPTIONS}:
        return None
    noted = [one.score for one in cursor.ear.means(said, step) if one.code in chosen]
    return (best.score, code) if best.score - max(noted, default=-9999) >= CLEARLY else None
