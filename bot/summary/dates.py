"""The dates ahead as a calendar file: plans, the letter's days, the look-back.

Every event is given in UTC: it is the instant at which the bot itself would come, whatever the
clocks do in between, and a calendar shows it on its own clock.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.speech.formatting import Plain
from bot.speech.harmless import harmless
from bot.summary.headings import date_words
from bot.summary.material import Material
from flows.beside.takeaway.headings import DateWords
from flows.kernel.apart import whole
from flows.kernel.effects import Part
from flows.kernel.kept import PlanRow
from flows.kernel.session import Thread
from flows.moments.plans import plan_words
from flows.places import zone_of

_LASTS = timedelta(minutes=15)
_FIRST = datetime(2020, 1, 1, tzinfo=UTC)
"""From when on files are counted: their number stays within 31 bits until 2088."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """One date ahead: the instant (UTC), what it is, and a name that stays the same for ever."""

    at: datetime
    what: str = field(repr=False)
    uid: str


def ahead(material: Material) -> list[Ahead]:
    """The dates of the wanted rejections that are not over, earliest first."""
    found = [each for number in material.numbers for each in _of(material, number)]
    return sorted(found, key=lambda each: (each.at, each.uid))


def _of(material: Material, number: int) -> Iterator[Ahead]:
    """What is planned, then the plans whose moment is gone and that stand all the same."""
    thread = material.session.threads[number]
    moments = material.session.person.get("moments", {})
    rows = {
        key.partition("/")[2]: row["local"]
        for key, row in moments.items()
        if key.partition("/")[0] == str(number)
    }
    for place, plan in enumerate(thread.plans):
        if plan.get("status") == "open" and plan.get("local"):
            rows.setdefault(f"plan{place}", plan["local"])
    zone = zone_of(material.session.zone)
    for name, local in rows.items():
        at = datetime.fromisoformat(local).replace(tzinfo=zone).astimezone(UTC)
        if at > material.now:
            yield Ahead(at, _what(material, thread, name), _uid(thread, name))


def _what(material: Material, thread: Thread, name: str) -> str:
    words: DateWords = date_words(material.script.language)
    if name.startswith("plan") and name[4:].isdecimal() and int(name[4:]) < len(thread.plans):
        return _plan(material, thread.plans[int(name[4:])])
    known = {"return": words.back, "sent": words.sent, "answer": words.answer, "look": words.look}
    return known.get(name, words.other)


def _plan(material: Material, plan: PlanRow) -> str:
    """The plan in the person's words, whole, without marks around them."""
    line = whole(Part("letter.phrase.line", {"line": plan_words(plan)}))
    if plan.get("kind") != "code":
        return " ".join(harmless(str(plan["what"])).split())
    said = material.script.render(line, Plain(material.script.language))
    return said[:1].upper() + said[1:]


def _uid(thread: Thread, name: str) -> str:
    """The same in every file, also from another instance; it says nothing of the person."""
    began = thread.opened or str(thread.number)
    return hashlib.blake2b(f"{began} {name}".encode(), digest_size=16).hexdigest() + "@rebound"


def calendar_file(dates: list[Ahead], now: datetime, name: str) -> bytes:
    """The dates as the calendar `name`, each with an alarm at its time.

    A file that is made later has a higher SEQUENCE: its dates take the place of the earlier ones.
    """
    from icalendar import Calendar  # noqa: PLC0415 - the terminal does without it

    calendar = Calendar()
    calendar.add("prodid", "-//Rebound//EN")
    calendar.add("version", "2.0")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)  # the same, for the many that know no NAME yet
    for each in dates:
        calendar.add_component(_event(each, now))
    written: bytes = calendar.to_ical()
    return written


def _event(each: Ahead, now: datetime) -> Any:
    from icalendar import Alarm, Event  # noqa: PLC0415 - as above

    event, alarm, made = Event(), Alarm(), now.astimezone(UTC)
    event.add("uid", each.uid)
    event.add("dtstamp", made)
    event.add("last-modified", made)
    event.add("sequence", int((made - _FIRST).total_seconds()))
    event.add("dtstart", each.at)
    event.add("duration", _LASTS)
    event.add("summary", each.what)
    event.add("class", "PRIVATE")
    alarm.add("action", "DISPLAY")
    alarm.add("description", each.what)
    alarm.add("trigger", timedelta(0))
    event.add_component(alarm)
    return event
