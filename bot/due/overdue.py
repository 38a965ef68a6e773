"""A timer that is hours late keeps their hours, too: nobody is woken because a machine was down."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.keep.people import Person
from bot.keep.store import Store
from flows.kernel.events import Due
from flows.moments.quiet import allowed, hours_of, next_allowed

LATE = timedelta(hours=3)
"""Up to then it comes when it was asked for, whatever the hour."""


def put_off(store: Store, person: Person, event: Due, now: datetime) -> bool:
    """Whether what is due waits for the hours this person keeps; inside a transaction."""
    keys = [event.key, *(key for key, _, _ in event.also)]
    since = store.nudges.since(person, keys)
    if since is None or now - since <= LATE:
        return False
    about = store.people.place(person).session.person
    zone, hours = str(about.get("zone") or "UTC"), hours_of(about)
    if allowed(now, zone, hours):
        return False
    store.nudges.put_off(person, keys, next_allowed(now, zone, hours))
    return True
