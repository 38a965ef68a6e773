"""Every state and every event: something is answered, and the question that stands is asked again.

The rows of the table say that something happens; here it happens, at a place a walk came to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from flows.check import sayings
from flows.check.person import SENT
from flows.check.report import Report, found
from flows.conversation import PATHS
from flows.engine import Engine
from flows.kernel.effects import Redraw, Say, Toast
from flows.kernel.events import Due, Edited, Event, Media, Press, Start, Text, Tick, Zone
from flows.kernel.script import Script
from flows.kernel.session import Session

Places = Mapping[str, tuple[Session, datetime]]

WITHOUT_ANSWER = (Due, Edited, Zone)
"""Events that may pass in silence: a moment that no longer matters, a note corrected or found."""


def prove(scripts: Mapping[str, Script], places: Places) -> Report:
    """At each of these places, try everything that can happen."""
    engine = Engine(scripts)
    tries = [
        (session, event, now + timedelta(minutes=1))
        for state, (session, now) in places.items()
        for event in _events(session, state)
    ]
    tries.sort(key=lambda one: str(getattr(one[1], "text", "")))  # what is said is read once
    problems = [problem for one in tries for problem in _try(engine, *one)]
    each = len(tries) // max(1, len(places))
    line = f"answers: {len(places)} states x {each} events, all answered"
    return found(line, problems)


def _events(session: Session, state: str) -> Iterator[Event]:
    yield Start()
    yield from (Text(text) for text in sayings.ANYWHERE)
    yield Text("qwertz uiop")
    yield Text(sayings.LONG)
    yield Press(state, ("no such code",), session.current)
    yield Press("intake.far", ("final",), 99)
    yield Press(state, (), session.current)
    yield Tick(state, "none", session.current)
    yield Tick("reflect.wins", "cv", session.current)
    yield Text("and one more thing", early=True)
    yield Text("Baker at Crumb", about=("intake.job", session.current))
    yield from (Media(kind, "file-1") for kind in SENT)
    yield Edited("intake.far", session.current, "a phone call")
    yield Zone("Europe/Berlin")
    yield Zone("Asia/Kolkata", shared=True)
    for key, row in session.person.get("moments", {}).items():
        yield Due(key, row["step"], int(key.split("/")[0]))


def _try(engine: Engine, session: Session, event: Event, now: datetime) -> list[str]:
    what = f"{type(event).__name__} {str(getattr(event, 'text', ''))[:40]!r} at {session.state}"
    try:
        after, effects = engine.step(session, event, now)
    except Exception as error:  # noqa: BLE001 - whatever it is, it belongs into the report
        return [
            f"The engine fails at {session.state} with {type(error).__name__}: {error} ({what})."
        ]
    says = [effect for effect in effects if isinstance(effect, Say)]
    in_place = any(isinstance(effect, Toast | Redraw) for effect in effects)
    if not (says or in_place or _may_be_silent(event, session)):
        return [f"Nothing is said to {what}: let the row's `do` say something."]
    corrects = isinstance(event, Edited) or getattr(event, "about", None) is not None
    if says and not corrects and _forgets_the_question(after, says):
        return [f"{what} leaves {after.state} without its question: let the row's `do` ask it."]
    return []


def _may_be_silent(event: Event, session: Session) -> bool:
    if isinstance(event, Text) and event.early:
        return True  # the question is on its way
    if isinstance(event, Text) and not event.text:
        row = PATHS.by_step.get(session.state)
        return row is None or not row.skippable
    return isinstance(event, WITHOUT_ANSWER)


def _forgets_the_question(after: Session, says: list[Say]) -> bool:
    if after.state in {*PATHS.resting, "start"}:
        return False
    return all(say.step != after.state for say in says)
