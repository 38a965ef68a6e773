"""What comes long after its time: said to be late, and kept to the hours of who it comes to."""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.kernel.person import PersonData
from flows.moments.quiet import allowed, hours_of, next_allowed

LATE = timedelta(hours=3)
"""So long after its time a message is late; up to then it comes whatever the hour."""


def is_late(meant: datetime, now: datetime) -> bool:
    """Whether what was meant for a moment comes long after it."""
    return now - meant > LATE


def waits_until(person: PersonData, now: datetime) -> datetime | None:
    """When what is late comes instead; None where it is within the person's hours now."""
    zone, hours = str(person.get("zone") or "UTC"), hours_of(person)
    return None if allowed(now, zone, hours) else next_allowed(now, zone, hours)
