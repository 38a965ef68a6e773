"""A timer that is hours late keeps their hours, too: nobody is woken because a machine was down."""

from __future__ import annotations

from datetime import datetime

from bot.keep.people import Person
from bot.keep.store import Store
from flows.kernel.events import Due
from flows.moments.late import is_late, waits_until


def put_off(store: Store, person: Person, event: Due, now: datetime) -> bool:
    """Whether what is due waits for the hours this person keeps; inside a transaction."""
    keys = [event.key, *(key for key, _, _ in event.also)]
    since = store.nudges.since(person, keys)
    if since is None or not is_late(since, now):
        return False
    until = waits_until(store.people.place(person).session.person, now)
    if until is not None:
        store.nudges.put_off(person, keys, until)
    return until is not None
