"""What befalls a conversation from outside: a fault in a turn, a version without its question."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.keep.store import Store

GONE = "gone.step"
OLDER = "an older one"


class FaultError(Exception):
    """What nobody thought of."""


def fail_once(conversation: Any) -> None:
    """Let the next event raise after all was worked out, and everything after it go well."""
    step = conversation.step

    def failing(*event: object) -> None:
        conversation.step = step
        step(*event)
        raise FaultError

    conversation.step = failing


def take_away_the_question(store: Store, address: str, now: datetime) -> None:
    """Let the person stand on a step that this version does not have."""
    with store.base.writing():
        person = store.people.find(address)
        assert person is not None
        session = store.people.place(person).session
        there = session.state
        thread = session.threads[session.current].copy()
        thread.place = GONE
        thread.asked = [GONE if step == there else step for step in thread.asked]
        session.version, session.state = OLDER, GONE
        store.people.write(replace(person, seen=now), session)
        store.people.write_thread(person, thread, "feel")
