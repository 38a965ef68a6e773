"""The values a letter may name: as they were given, or None where they are not known for sure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from flows.kernel.effects import Part, Quote, Slot
from flows.kernel.facts import Facts
from flows.listening import sure
from flows.listening.preamble import meant
from flows.stages.follow_up.kind import LINE_AT_MOST
from flows.stages.intake.facts import undecided

GUESSED = {"this_week", "weeks_ago"}
"""Buttons that name a stretch of days: the day kept for them is none that anybody gave."""

AROUND = " .,;:!?\"'“”„‘’«»"
"""What may stand around words of theirs, and would stand twice in a sentence of ours."""

Values = Mapping[str, "Slot | None"]


def letter_slots(f: Facts) -> Values:
    """What is known is there word for word; what is not is None, and worded around or left out."""
    role, company = sure.job(f.text("fact.role")), sure.thing(f.text("fact.company"))
    return {
        "role_phrase": Part("letter.phrase.role", {"role": _whole(role)})
        if role
        else Part("letter.phrase.no_role"),
        "at_company": Part("letter.phrase.at", {"company": _whole(company)}) if company else "",
        "role": _known(role),
        "company": _known(company),
        "name": _known(sure.person(f.text("follow.name"))),
        "point": _sentence(meant(f.text("follow.point"))),
        "strength": _strength(f),
        "last_contact": _day(f, "intake.when"),
        "sign": _known(sure.person(f.text("follow.sign"))) or Part("letter.phrase.unsigned"),
        "day": _sentence(meant(f.text("follow.day"))) or _own_date(f),
        "position": _known(_position(f, role)),
        "said": _phrase(f.text("follow.said")),
        "question": _question(f),
        "far": _far(f),
        "feedback": _phrase(f.text("follow.feedback")),
        "sent_day": _sent(f),
    }


def _whole(text: str) -> Quote:
    """Words that are never cut: what would be too long is no name."""
    return Quote(text, max(len(text), 1))


def _known(text: str) -> Quote | None:
    return _whole(text) if text else None


def _sentence(text: str) -> Quote | None:
    """Their sentence on one line, with a full stop where it ends without one."""
    line = sure.sentences(text, LINE_AT_MOST - 1)
    return _known(f"{line}." if line[-1:].isalnum() else line)


def _phrase(text: str) -> Quote | None:
    """Their words without the marks around them: they stand between ours."""
    return _known(sure.sentences(text, LINE_AT_MOST).strip(AROUND))


def _position(f: Facts, role: str) -> str:
    """What it is about: the job turned down where they say so, else as they call it."""
    return role if f.code("follow.about") == "this" else sure.thing(f.text("follow.about"))


def _question(f: Facts) -> Slot | None:
    picked = f.code("follow.question")
    own = _sentence(meant(f.text("follow.question")))
    return Part(f"letter.question.{picked}") if picked else own


def _far(f: Facts) -> Part | None:
    reached = f.code("intake.far")
    return Part(f"phrase.far.{reached}") if reached else None


def _own_date(f: Facts) -> date | None:
    """The date of their own, of somebody who waits."""
    return f.day("intake.date") if undecided(f) else None


def _sent(f: Facts) -> date | None:
    """The day on which an earlier letter went."""
    day = f.thread.letter.get("earlier")
    return date.fromisoformat(day) if day else None


def _strength(f: Facts) -> Part | None:
    picked = f.code("follow.point")
    return Part(f"letter.strength.{picked}") if picked not in {"", "nothing"} else None


def _day(f: Facts, step: str) -> Slot | None:
    """The day somebody named; None for one that only stands for a stretch."""
    return None if GUESSED & set(f.codes(step)) else f.day(step)
