"""Every state with people standing in it who came there by themselves."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import cache

from flows.kernel.session import Session
from tests.flows.talking import Talk, fresh, talk
from tests.walks import Person, World

PLACES_AT_MOST = 2
PEOPLE, ACTS = 40, 120

Place = tuple[Session, datetime]


@cache
def standing() -> dict[str, list[Place]]:
    """For each state, up to two sessions that stood there, and when."""
    places: dict[str, list[Place]] = {"start": [(Session(), World().now)]}
    walked = (_walked(seed) for seed in range(10_000, 10_000 + PEOPLE))
    for world in (*(one().world for one in LED), *walked):
        for turn in world.turns:
            there = places.setdefault(turn.after.state, [])
            is_new = all(
                session.threads.keys() != turn.after.threads.keys() for session, _ in there
            )
            if len(there) < PLACES_AT_MOST and (is_new or len(there) < 1):
                there.append((turn.after, turn.at))
    return places


def _answered() -> Talk:
    """Somebody whose letter got a real answer."""
    there = talk("follow.when").press("night").type("Berlin").type("stop")
    there.wait(days=1).press("yes").wait(days=20).press("real")
    return there.type("My examples were too long").press("true").type("Practise two of them")


def _rehearsed() -> Talk:
    """Somebody who practises with a friend, the other doors behind them."""
    there = talk("move.close", fresh(reflect__goal="staying calm"))
    while "door.rehearse" not in there.codes:
        there.press(next(code for code in there.codes if code.startswith("door.")))
        there.until("move.close", fresh(move__borrowed=("enough",), move__another="Call Ana"))
    return there.press("door.rehearse").press("copy").type("My sister")


def _rewritten() -> Talk:
    """Somebody whose line of the letter is too sharp."""
    there = talk("follow.draft").press("change").press("thanks")
    return there.type("It was unfair that you did not take me").press("keep_mine")


def _several() -> Talk:
    """Somebody for whom two things come at once."""
    there = talk("follow.when").press("night").type("Berlin").until("move.plan")
    there.type("tomorrow at 9:00").type("stop")
    there.wait(days=2)
    return there


def _planned() -> Talk:
    """Somebody who looks at what is planned."""
    there = talk("follow.when").press("night").type("Berlin").type("/nudges").type("1")
    return there.press("week")


def _searched() -> Talk:
    """Somebody who looks for a word of theirs, and for more, and at everything there is."""
    there = (
        talk("feel.sore", fresh(intake__job="Nurse at Saint Mary")).type("/search").type("nurse")
    )
    there.press(there.codes[0]).press("close").type("/journal").press("rename").type("The ward")
    return there.type("/journal").press("delete").press("keep").type("/export")


def _looking_around() -> Talk:
    """Somebody with two rejections, both a long way on, who looks at everything beside them."""
    there = talk("move.plan").type("/new").until("move.plan")
    for beside in ("/share", "/advert", "/switch", "/search", "/journal", "/patterns", "/looking"):
        there.type(beside)
    return there.type("/settings").press("hour")


def _compared() -> Talk:
    """Somebody with two rejections who looks at what they share."""
    return talk("feel.close").type("/new").until("feel.sore").type("/patterns")


def _dated() -> Talk:
    """Somebody who answers a mail and names a day that suits them."""
    asked = fresh(follow__expect=("other",), follow__kind=("reply",), follow__way=("date",))
    return talk("follow.day", asked | fresh(follow__said="not the right fit"))


def _kept_in_mind() -> Talk:
    """Somebody who asked to be kept in mind and looks at how to stay in sight."""
    there = talk("follow.close", fresh(follow__ask=("keep_in_mind",)))
    return there.press("door.view") if "door.view" in there.codes else there


LED: tuple[Callable[[], Talk], ...] = (
    _looking_around,
    _dated,
    _kept_in_mind,
    _compared,
    _answered,
    _rehearsed,
    _rewritten,
    _several,
    _planned,
    _searched,
)
"""People who come where hardly anyone comes by chance."""


def _walked(seed: int) -> World:
    """Where somebody went; that nothing raises on the way is for other tests to say."""
    world = World()
    world.type("/start")
    person = Person(seed)
    with suppress(Exception):
        for _ in range(ACTS):
            person.act(world)
    return world
