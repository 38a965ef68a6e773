"""What happened: how far it got, how the no came, and when."""

from __future__ import annotations

from flows.kernel.facts import Facts
from flows.kernel.guards import chose, named

TALKED = {"call", "interview", "final", "offer"}
MET = {"interview", "final", "offer"}
HOW_IT_CAME = {"said_no", "silence", "withdrawn", "still_open"}
"""The ways an answer comes, or does not."""
BEING_TOLD = ("opening", "intake")
"""Stages in which it is only being told what happened, and by whom, in their order."""
OLD_AFTER = 14
LANES = {
    "lead": "feel",
    "chest": "feel",
    "write": "follow_up",
    "inside": "reflect",
    "want": "analyze",
    "one_step": "move_on",
}
"""Where each lane goes first."""


chose_paste = named("chose_paste", chose("opening.hello", "paste"))


def first_stage(f: Facts) -> str:
    """The stage that the person chose to begin with; empty where they left it to us.

    Whoever waits, has a date of their own and wants to be led begins with the message that asks.
    """
    lane = f.code("intake.lane")
    return "follow_up" if lane == "lead" and own_date(f) else LANES.get(lane, "")


def days_since(f: Facts) -> int:
    """Days since the no (since they last wrote, after silence); 0 while not known."""
    day = f.day("intake.when")
    return 0 if day is None else max(0, (f.local.date() - day).days)


def not_known_job(f: Facts) -> bool:
    """Neither a role nor an employer was named."""
    return not (f.settled("intake.job") or f.known("fact.role") or f.known("fact.company"))


def not_known_far(f: Facts) -> bool:
    """How far it got is open."""
    return not f.settled("intake.far")


def not_known_when(f: Facts) -> bool:
    """It came, and when is open."""
    return decided(f) and not f.settled("intake.when")


def lane_open(f: Facts) -> bool:
    """The lane is asked once, and not on top of a full intake that money made longer."""
    far = f.answer("intake.far") or {}
    full = f.settled("intake.pressing") and far.get("how") != "heard"
    return not (f.settled("intake.lane") or full)


def withdrawn(f: Facts) -> bool:
    """An offer was made and taken back."""
    return f.code("intake.far") == "offer" or f.code("fact.how") == "withdrawn"


def silent(f: Facts) -> bool:
    """No answer ever came."""
    return f.code("fact.how") == "silence"


def undecided(f: Facts) -> bool:
    """They have not decided yet: the person waits."""
    return f.code("fact.how") == "still_open"


def decided(f: Facts) -> bool:
    """It ended: with a no, in silence, or with an offer taken back."""
    return not undecided(f)


def own_date_open(f: Facts) -> bool:
    """Somebody who waits may have a date of their own; it is not known."""
    return undecided(f) and no_own_date(f)


def own_date(f: Facts) -> bool:
    """Somebody who waits has a date of their own."""
    return undecided(f) and f.day("intake.date") is not None


def no_own_date(f: Facts) -> bool:
    """Nobody said yet whether there is a date of their own."""
    return not f.settled("intake.date")


def internal(f: Facts) -> bool:
    """The job was inside the person's own company."""
    return f.known("fact.internal")


def not_internal(f: Facts) -> bool:
    """The job was somewhere else."""
    return not internal(f)


def money_word(f: Facts) -> bool:
    """Money was named, or a signed future was taken back."""
    return f.known("fact.money") or withdrawn(f)


def no_money_word(f: Facts) -> bool:
    """Nothing was said of money."""
    return not money_word(f)


def pressing(f: Facts) -> bool:
    """Something may not be able to wait."""
    return money_word(f)


def talked(f: Facts) -> bool:
    """Somebody spoke with them: a call or more."""
    return f.code("intake.far") in TALKED


def not_talked(f: Facts) -> bool:
    """It ended before anybody talked with them."""
    return not talked(f)


def met(f: Facts) -> bool:
    """There was an interview."""
    return f.code("intake.far") in MET


def not_met(f: Facts) -> bool:
    """There was no interview."""
    return not met(f)


def call_only(f: Facts) -> bool:
    """A phone or video call was the end of it."""
    return f.code("intake.far") == "call"


def final(f: Facts) -> bool:
    """It ended at the last step."""
    return f.code("intake.far") == "final"


def today(f: Facts) -> bool:
    """The no came today."""
    return f.known("intake.when") and days_since(f) == 0


def long_ago(f: Facts) -> bool:
    """The no is more than two weeks old."""
    return days_since(f) > OLD_AFTER


def nothing_asked(f: Facts) -> bool:
    """No direct question stands."""
    return not asked_kindly(f)


def asked_kindly(f: Facts) -> bool:
    """The direct question was asked, and not answered yet."""
    return f.thread.lead.get("asked_kindly") is True
