"""Hundreds of people who may do anything; whatever they do, the laws hold.

All of them walk once; each test then asks about one law, so that one broken law hides no other.
"""

from __future__ import annotations

import traceback
from collections import defaultdict
from functools import cache

import pytest

from flows.conversation import PATHS
from flows.kernel.events import Start
from tests.flows.laws import broken
from tests.flows.replay import differences
from tests.flows.standing import standing
from tests.walks import Person, World, walk, way_out

pytestmark = pytest.mark.long

WALKS = 400
"""Enough to come to every step; `make bench` walks ten thousand."""
ACTS = (8, 16, 24, 36)
FAR, EVERY = 120, 25
"""How much a person does: most stop early, one in twenty-five goes all the way and comes back."""
STOPS_EVERY, REPLAYED_EVERY = 9, 5

LAWS = ("finishes", "answers", "replays", "stops", "leads out")


@cache
def findings() -> dict[str, list[str]]:
    """What broke each law, in how many walks and first where."""
    found: dict[str, list[str]] = defaultdict(list)
    for seed in range(WALKS):
        _walk(seed, found)
    return found


@cache
def met() -> set[str]:
    """Every state somebody stood in; filled by `findings`."""
    return set()


def _walk(seed: int, found: dict[str, list[str]]) -> None:
    world = World()
    try:
        walk(seed, ACTS[seed % len(ACTS)] if seed % EVERY else FAR, world)
    except Exception as error:  # noqa: BLE001 - whatever it is, it broke this walk
        found["finishes"].append(f"seed {seed}: {world.session.state}: {_place(error)}")
    met().update(turn.after.state for turn in world.turns)
    last = ""
    for count, turn in enumerate(world.turns):
        found["answers"] += [f"seed {seed}, turn {count}: {one}" for one in broken(turn, last)]
        last = turn.shown[-1].text if turn.shown else last
    if seed % REPLAYED_EVERY == 0:
        found["replays"] += [f"seed {seed}: {one}" for one in differences(world)]
    found["stops"] += [f"seed {seed}: {one}" for one in _cannot_stop(world)]
    try:
        states = way_out(world)
    except Exception as error:  # noqa: BLE001 - the same
        found["leads out"].append(f"seed {seed}: from {world.session.state}: {_place(error)}")
    else:
        if states[-1] != "done":
            found["leads out"].append(f"seed {seed}: …{' > '.join(states[-6:])}")


def _place(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = frame.filename.rsplit("/", 1)[-1]
    return f"{type(error).__name__}({str(error)[:100]}) in {where}:{frame.lineno}"


def _cannot_stop(world: World) -> list[str]:
    """Where "stop" does not end it at once, with a word and without a question."""
    wrong = []
    for turn in world.turns[::STOPS_EVERY]:
        if turn.after.state in {"start", "parked"}:  # parked, the way to a person stays in sight
            continue
        stopped = World(world.engine, turn.at, turn.after).type("stop")
        if stopped.after.state not in PATHS.resting or not stopped.says or stopped.says[-1].buttons:
            wrong.append(f"{turn.after.state}: {[shown.text for shown in stopped.shown]}")
    return wrong


@pytest.mark.parametrize("law", LAWS)
def test_in_hundreds_of_walks(law: str) -> None:
    broken_by = findings()[law]
    assert not broken_by, f"{len(broken_by)} times, first:\n" + "\n".join(broken_by[:12])


def test_the_walks_go_everywhere() -> None:
    findings()
    unseen = [step for step in PATHS.by_step if step not in met() | standing().keys()]
    assert not unseen, "nobody has come to these steps"


def test_the_same_seed_walks_the_same_way_twice() -> None:
    seeds = range(0, WALKS, 97)
    once = [_transcript(seed) for seed in seeds]
    assert once == [_transcript(seed) for seed in seeds]


def _transcript(seed: int) -> list[str]:
    world = World()
    world.happen(Start())
    person = Person(seed)
    for _ in range(6):
        person.act(world)
    return world.transcript
