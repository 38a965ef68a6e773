"""How it turned out: heard in every state; it closes what it closes and stops what is pointless."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from flows.beside.acts.named_steps import LETTER_GOES
from flows.beside.reminders.announced import refuse
from flows.beside.repairs import ask_unless_resting
from flows.kernel.actions import go_to
from flows.kernel.kept import Letter
from flows.kernel.passing import keep_quietly
from flows.kernel.step import Trait
from flows.listening.opening import opening
from flows.moments.planning import at_their_hour, plan_at, unplan, working_days_after

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

ANSWERS = {"answered", "answered_yes", "answered_no", "feedback_came", "invited", "offer"}
"""What came back from them: the letter is answered, and nothing more is asked about it."""
ENDS = {"job_elsewhere"}
"""After this nothing comes any more until they write."""
RESTS = {"offer"}
"""After this no question stands any more; it is taken up again when they write."""
GONE = "now"
"""The answer to when the letter goes, once it went."""
KNOWN = {
    "sent", "not_sent", "nothing_came", "answered", "answered_yes", "answered_no", "feedback_came",
    "another_no", "offer", "invited", "job_elsewhere", "did_plan", "not_done", "rang",
    "talk_done", "interview_bad",
}  # fmt: skip
"""Every way it may turn out that has words of its own."""


def turned_out(cursor: Cursor) -> None:
    """One line that fits, what is now pointless stops, and the next useful thing is named."""
    kind = cursor.heard.argument if cursor.heard.argument in KNOWN else "did_plan"
    keep_quietly(cursor)
    _carry(cursor, kind)
    cursor.reply(f"outcome.{kind}")
    if kind == "sent" and cursor.state == LETTER_GOES:
        cursor.record(LETTER_GOES, {"how": "heard", "codes": [GONE]}, cursor.heard.words)
        cursor.fires = "onward"
        return
    if kind in ENDS:
        cursor.thread.status = "done"
        cursor.session.shelf.setdefault(cursor.session.current, {})["status"] = "done"
        cursor.abandon()
        go_to(cursor, "stopped")
        return
    if kind in RESTS and not cursor.paths.has(Trait.RESTS, cursor.state):
        cursor.abandon()
        go_to(cursor, "stopped")
    if cursor.state == "nudged":
        go_to(cursor, "stopped")
    if cursor.paths.has(Trait.RESTS, cursor.state) and kind in NEXT:
        cursor.reply(f"onto.{NEXT[kind]}")
    ask_unless_resting(cursor)


def decided(cursor: Cursor) -> None:
    """What was waited for has come: it is kept, and what helps most now is asked anew."""
    keep_quietly(cursor)
    how = cursor.heard.argument
    today = cursor.facts.local.date()
    cursor.record("fact.how", {"how": "heard", "codes": [how]})
    came = opening(cursor.heard.words, today).when or today
    cursor.record("intake.when", {"how": "heard", "date": came.isoformat()})
    if how == "withdrawn":
        cursor.record("intake.far", {"how": "heard", "codes": ["offer"]})
    if cursor.thread.letter.get("status") not in {"sent", "answered"}:
        cursor.thread.letter = {}
        cursor.drop("follow.expect")
    for name in ("sent", "answer"):
        unplan(cursor, f"{cursor.session.current}/{name}")
    cursor.drop("intake.lane")
    cursor.abandon()
    cursor.reply(f"outcome.decided_{how}")
    cursor.ask()


NEXT = {
    "answered_no": "letter", "feedback_came": "reflect", "another_no": "another",
    "invited": "reflect", "talk_done": "reflect", "nothing_came": "move_on", "not_sent": "letter",
}  # fmt: skip
"""The next useful thing after it, where nothing is asked."""


def _carry(cursor: Cursor, kind: str) -> None:
    """What it changes: the letter's state, the dates that hung on it."""
    number = cursor.session.current
    if kind == "sent":
        today = cursor.facts.local.date()
        _letter(cursor, status="sent", sent=today.isoformat())
        unplan(cursor, f"{number}/sent")
        if cursor.person.get("consent"):
            day = at_their_hour(cursor, working_days_after(today))
            plan_at(cursor, "answer", day, "follow.answer")
    elif kind in ANSWERS:
        _letter(cursor, status="answered")
        for name in ("sent", "answer"):
            unplan(cursor, f"{number}/{name}")
    elif kind in ENDS:
        unplan(cursor)
        cursor.person["nudges"] = False
        refuse(cursor)
    elif kind in {"did_plan", "rang"}:
        _plan_done(cursor)


def _letter(cursor: Cursor, **said: Unpack[Letter]) -> None:
    if cursor.thread.letter:
        cursor.thread.letter = {**cursor.thread.letter, **said}


def _plan_done(cursor: Cursor) -> None:
    """The plan that stands open is done: its hour asks nothing more."""
    for place, plan in enumerate(cursor.thread.plans):
        if plan.get("status", "open") == "open":
            plan["status"] = "done"
            unplan(cursor, f"{cursor.session.current}/plan{place}")
            return
