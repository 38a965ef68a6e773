"""The person's hours: when a day, an evening or a morning is on their clock."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from flows.kernel.facts import Facts
from flows.kernel.person import PersonData
from flows.listening.moments import DEFAULT_HOUR

MORNING, EVENING = time(9), DEFAULT_HOUR


def hour_of(facts: Facts) -> time:
    """The person's hour for messages, the usual one until they choose another."""
    return hour_kept(facts.person)


def hour_kept(person: PersonData) -> time:
    """The hour for messages of somebody of whom this is kept, else the usual one."""
    return time.fromisoformat(person["hour"]) if person.get("hour") else EVENING


def at_hour(day: datetime, hour: time) -> datetime:
    """The local time `day` with its clock set to `hour`."""
    return day.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0)


def day_after_tomorrow(facts: Facts) -> datetime:
    """Two nights on, at the person's hour: the day proposed for looking back (R01)."""
    return at_hour(facts.local + timedelta(days=2), hour_of(facts))
