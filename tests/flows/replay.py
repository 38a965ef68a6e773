"""A session as it is kept between two events: written as JSON, and read back."""

from __future__ import annotations

import json
from collections.abc import Iterator

from flows.kernel.session import Session, Threads, thread_from_dict, thread_to_dict
from tests.walks import World


def written(session: Session) -> str:
    """All of a session as one text."""
    threads = {number: thread_to_dict(thread) for number, thread in session.threads.items()}
    return json.dumps([session.to_dict(), threads])


def read(text: str) -> Session:
    """The session that was written."""
    plain, threads = json.loads(text)
    held = {int(number): thread_from_dict(thread) for number, thread in threads.items()}
    return Session.from_dict(plain, Threads(held=held))


def differences(world: World) -> Iterator[str]:
    """What differs when everything happens again to sessions that are written and read back."""
    kept = written(Session())
    for turn in world.turns:
        session = read(kept)
        after, effects = world.engine.step(session, turn.event, turn.at)
        if tuple(effects) != turn.effects:
            yield f"other effects at {turn.before.state} after {turn.event!r}"
            return
        if written(session) != kept:
            yield f"the session handed in was changed at {turn.before.state} by {turn.event!r}"
        kept = written(after)
        if kept != written(turn.after):
            yield f"another session at {turn.before.state} after {turn.event!r}"
            return
        kept = written(Session()) if after.state == "start" else kept
