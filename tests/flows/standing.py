"""Every state with people standing in it who came there by themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import cache
from itertools import chain
from typing import Protocol

from flows.conversation import PATHS
from flows.kernel.session import Session
from tests.flows.talking import Given, Talk, fresh, talk
from tests.walks import Person, World

PLACES_AT_MOST = 2
WALKS_AT_MOST, ACTS = 120, 120
"""People who walk by chance, as far as somebody is still lacking; and what each of them does."""
COME_FAR = (26, 30, 35, 40, 14, 20, 12, 64, 34, 38, 46)
"""Those of them who walk first: as the conversation is now, they come wherever nobody is led."""
STATES = [state for state in ("start", *PATHS.by_step) if state not in PATHS.entrances]
"""Every state there is."""

Place = tuple[Session, datetime]


class Led(Protocol):
    """What leads somebody to a step."""

    def __call__(self, until: str, answers: Mapping[str, Given] | None = None) -> Talk: ...


@cache
def standing() -> dict[str, list[Place]]:
    """For each state, up to two sessions that stood there, and when."""
    places: dict[str, list[Place]] = {"start": [(Session(), World().now)]}
    seeds = dict.fromkeys((*COME_FAR, *range(WALKS_AT_MOST)))
    walked = (_walked(10_000 + seed) for seed in seeds)
    led = (one(way).world for one in LED for way in (talk, _again))
    for world in chain(led, walked):
        if all(
            len(places.get(state, ())) == PLACES_AT_MOST for state in STATES if state != "start"
        ):
            break
        for turn in world.turns:
            there = places.setdefault(turn.after.state, [])
            is_new = all(
                session.threads.keys() != turn.after.threads.keys() for session, _ in there
            )
            if len(there) < PLACES_AT_MOST and (is_new or len(there) < 1):
                there.append((turn.after, turn.at))
    return places


def _again(until: str, answers: Mapping[str, Given] | None = None) -> Talk:
    """Led there with a second rejection."""
    return talk("intake.far").type("/new").until(until, answers)


def _answered(led: Led) -> Talk:
    """Somebody whose letter got a real answer."""
    there = led("follow.when").press("night").type("Berlin").type("stop")
    there.wait(days=1).press("yes").wait(days=20).press("real")
    return there.type("My examples were too long").press("true").type("Practise two of them")


def _rehearsed(led: Led) -> Talk:
    """Somebody who practises with a friend, the other doors behind them."""
    there = led("move.close", fresh(reflect__goal="staying calm"))
    while "door.rehearse" not in there.codes:
        there.press(next(code for code in there.codes if code.startswith("door.")))
        there.until("move.close", fresh(move__borrowed=("enough",), move__another="Call Ana"))
    return there.press("door.rehearse").press("copy").type("My sister")


def _rewritten(led: Led) -> Talk:
    """Somebody whose line of the letter is too sharp."""
    there = led("follow.draft").press("change").press("thanks")
    return there.type("It was unfair that you did not take me").press("keep_mine")


def _several(led: Led) -> Talk:
    """Somebody for whom two things come at once."""
    there = led("follow.when").press("night").type("Berlin").until("move.plan")
    there.type("tomorrow at 9:00").type("stop")
    there.wait(days=2)
    return there


def _planned(led: Led) -> Talk:
    """Somebody who looks at what is planned."""
    there = led("follow.when").press("night").type("Berlin").type("/nudges").type("1")
    return there.press("week")


def _searched(led: Led) -> Talk:
    """Somebody who looks for a word of theirs, and for more, and at everything there is."""
    there = led("feel.sore", fresh(intake__job="Nurse at Saint Mary")).type("/search").type("nurse")
    there.press(there.codes[0]).press("close")
    _journal(there).press("rename").type("The ward")
    return _journal(there).press("delete").press("keep").type("/export")


def _journal(there: Talk) -> Talk:
    """Looks at one rejection: the first, where it has to be picked."""
    there.type("/journal")
    return there.press(there.codes[0]) if there.state == "journal.pick" else there


def _looking_around(led: Led) -> Talk:
    """Somebody with two rejections, both a long way on, who looks at everything beside them."""
    there = led("move.plan").type("/new").until("move.plan")
    for beside in ("/share", "/advert", "/switch", "/search", "/journal", "/patterns", "/looking"):
        there.type(beside)
    return there.type("/settings").press("hour")


def _compared(led: Led) -> Talk:
    """Somebody with two rejections who looks at what they share."""
    return led("feel.close").type("/new").until("feel.sore").type("/patterns")


def _dated(led: Led) -> Talk:
    """Somebody who answers a mail and names a day that suits them."""
    asked = fresh(follow__expect=("other",), follow__kind=("reply",), follow__way=("date",))
    return led("follow.day", asked | fresh(follow__said="not the right fit"))


def _kept_in_mind(led: Led) -> Talk:
    """Somebody who asked to be kept in mind and looks at how to stay in sight."""
    there = led("follow.close", fresh(follow__ask=("keep_in_mind",)))
    return there.press("door.view") if "door.view" in there.codes else there


def _withdrawing(led: Led) -> Talk:
    """Somebody who has a job elsewhere and writes that off."""
    asked = fresh(follow__expect=("other",), follow__kind=("good_news",))
    return led("follow.about", asked | fresh(follow__way=("withdraw",)))


def _unanswerable(led: Led) -> Talk:
    """Somebody whose no came from an address that cannot answer."""
    return led("follow.instead", fresh(follow__who=("no_reply",)))


def _noting(led: Led) -> Talk:
    """Somebody who notes the facts while they are fresh."""
    there = led("feel.close", fresh(intake__when=("today",), feel__words=("relief",)))
    return there.press("door.facts") if "door.facts" in there.codes else there


def _shared(led: Led) -> Talk:
    """Somebody who looks at which names a version for a coach would hide."""
    there = led("reflect.more", fresh(reflect__proud="I showed Ana Lopez how the archive works"))
    return there.type("/share").press("with_names")


def _calm(led: Led) -> Talk:
    """Somebody who takes three quiet minutes."""
    there = led("feel.close", fresh(intake__when=("today",), feel__words=("relief",)))
    return there.press("door.breather").press("start")


def _on_paper(led: Led) -> Talk:
    """Somebody whose application was the end of it."""
    return led("reflect.paper", fresh(intake__far=("application",)))


def _angry(led: Led) -> Talk:
    """Somebody who writes what is never sent."""
    return led("follow.close", fresh(feel__words="angry")).press("door.unsent")


def _curious(led: Led) -> Talk:
    """Somebody who opens every door at the end of two stages."""
    there = led("reflect.close")
    for close in ("reflect.close", "analyze.close"):
        there.until(close)
        while doors := [code for code in there.codes if code.startswith("door.")]:
            there.press(doors[0]).until(close)
    return there


def _back_at_the_close(led: Led) -> Talk:
    """Somebody who stopped where looking back ends, and goes on two days later."""
    there = led("reflect.close").type("/stop")
    there.wait(days=2)
    return there.type("go on")


def _task_done(led: Led) -> Talk:
    """Somebody who asks what became of their task."""
    asked = fresh(follow__expect=("other",), follow__kind=("task",), follow__way=("question",))
    return led("follow.question", asked)


def _asking_what_was_meant(led: Led) -> Talk:
    """Somebody who asks them about a phrase of theirs."""
    return led("follow.said", fresh(follow__expect=("other",), follow__kind=("phrase",)))


def _own_words(led: Led) -> Talk:
    """Somebody who would put what they practise otherwise."""
    there = led("move.close", fresh(reflect__goal="staying calm"))
    while "door.rehearse" not in there.codes:
        there.press(next(code for code in there.codes if code.startswith("door.")))
        there.until("move.close", fresh(move__borrowed=("enough",), move__another="Call Ana"))
    return there.press("door.rehearse").press("change")


def _asking_for_the_note(led: Led) -> Talk:
    """Somebody who asks what comes should they go quiet."""
    return led("feel.sore").type("/nudges")


LED: tuple[Callable[[Led], Talk], ...] = (
    _asking_what_was_meant,
    _own_words,
    _asking_for_the_note,
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
    _withdrawing,
    _unanswerable,
    _angry,
    _noting,
    _shared,
    _calm,
    _on_paper,
    _curious,
    _back_at_the_close,
    _task_done,
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
