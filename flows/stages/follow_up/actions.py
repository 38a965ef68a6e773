"""When the letter goes and what came of it; what the questions about its lines name."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from flows.kernel.effects import Part
from flows.kernel.events import Text
from flows.kernel.quoting import quoted
from flows.kernel.session import Answer, code_of
from flows.listening.asked_for import what_is_asked
from flows.listening.attention import may_be_said_back
from flows.moments.hours import day_after_tomorrow
from flows.moments.planning import (
    AFTER_TALK,
    at_their_hour,
    plan_at,
    said_or,
    tomorrow_morning,
    unplan,
    working_days_after,
)
from flows.stages.follow_up.letter import letter

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.effects import Slot

ASK, THANKS = "follow.ask", "only_thanks"
"""Where it is asked what the letter asks for; that it asks for nothing."""


def old_line(cursor: Cursor) -> dict[str, Slot]:
    """The line as it stands."""
    found = dict(letter(cursor)).get(cursor.thread.letter.get("picked", ""), "")
    return {"old": found}


def checked_line(cursor: Cursor) -> dict[str, Slot]:
    """What the wording check marked, and what it offers instead."""
    found = cursor.thread.letter.get("checked", {})
    return {"marked": quoted(found["marked"], 60), "offered": _offered(found["offered"])}


def _offered(text: str) -> Slot:
    return quoted(text, 200) if text else Part("follow.wording.say.leave_out")


def say_asking(cursor: Cursor, answer: Answer) -> None:
    """What the letter asks for is said back as they told it: the letter says it in its own way."""
    said = what_is_asked(cursor.heard.words) if isinstance(cursor.event, Text) else ""
    told = cursor.met == ASK and answer.get("codes") not in (None, [], [THANKS])
    if said and told and may_be_said_back(said):
        cursor.reply("follow.ask.say.yours", said=quoted(said))


def take_when(cursor: Cursor, answer: Answer) -> None:
    """When the letter goes: a day to ask whether it went; "now" asks tomorrow."""
    code = code_of(answer)
    status = {"never": "kept"}.get(code, "to_send")
    cursor.thread.letter = {**cursor.thread.letter, "status": status}
    days = {
        "night": lambda: tomorrow_morning(cursor),
        "now": lambda: at_their_hour(cursor, tomorrow_morning(cursor).date()),
        "weeks": lambda: at_their_hour(cursor, _weeks_after(cursor)),
        "at": lambda: datetime.fromisoformat(answer["local"]),
    }
    if code in days:
        cursor.person["consent"] = True
        plan_at(cursor, "sent", days[code](), "follow.sent")


def _weeks_after(cursor: Cursor) -> date:
    """Two to three weeks after the no, which is the last day known; not before tomorrow."""
    heard = cursor.facts.day("intake.when") or cursor.facts.local.date()
    return max(heard + AFTER_TALK, (cursor.facts.local + timedelta(days=1)).date())


def take_sent(cursor: Cursor, answer: Answer) -> None:
    """It went: ten working days begin. Not yet: asked once more."""
    code = code_of(answer)
    today = cursor.facts.local.date()
    if code == "yes":
        cursor.thread.letter = {**cursor.thread.letter, "status": "sent", "sent": today.isoformat()}
        day = working_days_after(today)
        plan_at(cursor, "answer", at_their_hour(cursor, day), "follow.answer")
    elif code == "not_yet":
        again = said_or(cursor, answer, day_after_tomorrow(cursor.facts))
        plan_at(cursor, "sent", again, "follow.sent")
    else:
        cursor.thread.letter = {**cursor.thread.letter, "status": "kept"}
        unplan(cursor, f"{cursor.session.current}/sent")
