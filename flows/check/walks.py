"""Seeded walks through the real engine: what is said, what is asked, what breaks on the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from flows.check.advised import ADVICE
from flows.check.laws import broken, texts
from flows.check.person import Person, Pressed
from flows.check.report import Report, found, some
from flows.check.slots import undeclared
from flows.conversation import HOMES, PATHS
from flows.engine import Engine
from flows.kernel.effects import Effect, Say
from flows.kernel.events import Event
from flows.kernel.script import Script
from flows.kernel.session import Session

EVENTS = 200
"""Events of one walk."""
AT_LEAST, AT_MOST = 60, 800
"""Walks: at least so many; then on until everything was said, and not longer than this."""

MENDS = {
    "engine fails": "mend the guard that lets this be said, or the code it names",
    "buttons": "show fewer in flows/kernel/buttons.py",
    "doors": "show fewer in flows/kernel/doors.py",
    "words": "shorten one of these texts, or say one of them elsewhere",
    "characters": "shorten one of these texts, or say one of them elsewhere",
    "questions": "take one question out of these texts",
    "messages": "say less at once in the `do` of that row",
    "twice": "let a varying line open it",
    "last message": "say it before the question in flows/engine.py",
}
"""What to do about a breach, by a word in it."""


@dataclass(slots=True)
class Seen:
    """What the walks have met so far."""

    walks: int = 0
    events: int = 0
    said: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    given: dict[str, set[str]] = field(default_factory=dict)
    places: dict[str, tuple[Session, datetime]] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)


def prove(
    scripts: Mapping[str, Script], ids: Iterable[str] = ADVICE, seen: Seen | None = None
) -> Report:
    """Every id of advice is said and every step is asked, and no turn breaks a law."""
    script = next(iter(scripts.values()))
    wanted = list(ids)
    seen = walk_all(scripts, wanted) if seen is None else seen
    unsaid = [id_ for id_ in wanted if not _is_said(script, id_, seen)]
    problems = [
        *_unsaid(script, unsaid, seen),
        *_unasked(seen),
        *undeclared(seen.given),
        *_breaches(seen),
    ]
    line = (
        f"walks: {seen.walks} people, {seen.events} events; {len(seen.asked)} steps asked, "
        f"advice said: {len(wanted) - len(unsaid)} of {len(wanted)}"
    )
    return found(line, problems)


def walk_all(
    scripts: Mapping[str, Script],
    ids: Iterable[str] = ADVICE,
    least: int = AT_LEAST,
    most: int = AT_MOST,
) -> Seen:
    """Walk until every id is said and every step is asked, within bounds."""
    engine, seen, pressed = Engine(scripts), Seen(), Pressed()
    script, wanted = next(iter(scripts.values())), list(ids)
    while seen.walks < most and (seen.walks < least or not _complete(script, wanted, seen)):
        _walk(engine, script, seen, Person(seen.walks, script, pressed))
        seen.walks += 1
    return seen


def _complete(script: Script, wanted: Iterable[str], seen: Seen) -> bool:
    return set(PATHS.by_step) <= set(seen.asked) and all(_is_said(script, i, seen) for i in wanted)


def _walk(engine: Engine, script: Script, seen: Seen, person: Person) -> None:
    session, last = Session(), None
    for number in range(EVENTS):
        event = person.next(session)
        where = f"walk {seen.walks}, event {number}: {_shown(event)} at {session.state}"
        try:
            after, effects = engine.step(session, event, person.now)
            last = _note(script, seen, effects, last, where)
        except Exception as error:  # noqa: BLE001 - whatever it is, it belongs into the report
            told = f"{type(error).__name__}, {str(error).strip(chr(39))}"
            seen.broken.setdefault(f"The engine fails at {session.state}: {told}", where)
            return
        session = after
        person.hears(effects)
        seen.events += 1
        seen.places.setdefault(session.state, (session, person.now))


def _shown(event: Event) -> str:
    return repr(event)[:120]


def _note(
    script: Script, seen: Seen, effects: list[Effect], last: Say | None, where: str
) -> Say | None:
    for law, detail in broken(script, effects, last):
        seen.broken.setdefault(f"{law[:1].upper()}{law[1:]}: {detail}", where)
    for say in (effect for effect in effects if isinstance(effect, Say)):
        last = say
        for part in texts(say):
            seen.said[part.key] += 1
            seen.given.setdefault(part.key, set()).update(part.slots)
        if any(part.key.startswith(f"{say.step}.ask") for part in say.parts):
            seen.asked[say.step] += 1
    return last


def _is_said(script: Script, id_: str, seen: Seen) -> bool:
    return any(id_ in ids and seen.said[key] for key, ids in script.advice.items())


def _breaches(seen: Seen) -> list[str]:
    """Each law once, with the turn in which it was broken first, and how to see it again."""
    first: dict[str, str] = {}
    for what, where in seen.broken.items():
        law, _, detail = what.partition(": ")
        first.setdefault(law, f"{law}: {detail} ({where}); {_mend(law)}.")
    return list(first.values())


def _mend(law: str) -> str:
    return next((mend for word, mend in MENDS.items() if word in law), "say it otherwise")


def _unsaid(script: Script, ids: list[str], seen: Seen) -> list[str]:
    return [
        f"{id_} was never said in {seen.walks} walks: {_tagged(script, id_) or 'no text'} "
        "cannot be reached; mend its guard, or tag a text that is said."
        for id_ in ids
    ]


def _tagged(script: Script, id_: str) -> str:
    return some(key for key, ids in script.advice.items() if id_ in ids)


def _unasked(seen: Seen) -> list[str]:
    return [
        f"{step} was never asked in {seen.walks} walks: mend the `when` of its row in "
        f"{HOMES[step]}, or the row that leads there."
        for step in PATHS.by_step
        if step not in seen.asked
    ]
