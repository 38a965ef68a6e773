"""Any event in any order, and every state with every event: the machine answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from functools import cache

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.speech.words import read_scripts
from flows.conversation import MOVES, PATHS
from flows.engine import Engine
from flows.kernel.cursor import Cursor
from flows.kernel.events import Blocked, Due, Edited, Event, Media, Press, Start, Text, Tick, Zone
from flows.kernel.heard import Heard
from flows.kernel.hearing import hear
from flows.kernel.session import Session
from tests.flows.laws import broken
from tests.flows.replay import differences, written
from tests.flows.standing import PLACES_AT_MOST, STATES, Place, standing
from tests.sayings import ANYTHING, COMMANDS, MEDIA, ZONES
from tests.walks import MONDAY, World, engine

pytestmark = pytest.mark.long

BY_ITSELF = {"onward", "enter"}
"""Triggers that follow another; no event fires them."""
UNHEARD = {
    *("upgraded", "asked", "corrected", "manner", "no_refusal", "one_thing", "protested", "told"),
    *("turned_out", "decided", "weighed", "left_open", "line", "unchanged", "of_letter", "signing"),
    *("reading", "unwanted"),
}
"""Fired only after a change of version, or heard by example alone: see `test_acts`."""

WORDS = (
    *COMMANDS, "/forget", "", "1", "7", "11", "99", "hello", "thanks", "how are you?",
    "hablas español?", "are you a bot", "not now, tomorrow evening maybe",
    "was it my age?", "no", "can I talk to a person", "I want to die", "I used to want to die",
    "angry", ":(", "They never got back to me", "31 February", "25:00", "yesterday",
    "word " * 1000, "9" * 5000,
)  # fmt: skip
DUE_STEPS = ("nudged", "feel.after", "follow.sent", "follow.answer", "later.look")

Happens = Callable[[Session], Iterable[Event]]


def _typed(text: str) -> Happens:
    return lambda _: (Text(text),)


OTHERS: dict[str, Happens] = {
    "start": lambda _: (Start(),),
    "media": lambda _: (Media(kind, "f") for kind in MEDIA),
    "a caption in danger": lambda _: (Media("photo", "f", "I want to die"),),
    "edited": lambda s: (Edited("feel.words", s.current, "angry"),),
    "edited into danger": lambda s: (Edited("feel.words", s.current, "I want to die"),),
    "a date": lambda s: (Due(f"{s.current}/x", step, s.current) for step in DUE_STEPS),
    "several dates": lambda s: (
        Due(
            f"{s.current}/sent",
            "follow.sent",
            s.current,
            ((f"{s.current}/look", "later.look", s.current), (f"{s.current}/quiet", "nudged", 1)),
        ),
    ),
    "silence": lambda s: (Due(f"{s.current}/quiet", "nudged", s.current),),
    "a plan's hour": lambda s: (
        Due(f"{number}/plan0", "later.plan", number)
        for number, thread in s.threads.items()
        if thread.plans
    ),
    "a zone": lambda _: (Zone(zone) for zone in ZONES),
    "each button shown": lambda s: (Press(s.state, (code,), s.current) for code in _shown(s)),
    "say more": lambda s: (Press(s.state, ("say_more",)),),
    "no such button": lambda s: (Press(s.state, ("no such",)), Press(s.state, ())),
    "each box": lambda s: (Tick(s.state, code, s.current) for code in _shown(s)),
    "an old box": lambda s: (Tick("reflect.wins", "cv", s.current), Tick("gone", "x")),
    "a burst": lambda s: (
        Text("and one more thing", early=True),
        Media("photo", "f", early=True),
        Text("I want to die", early=True),
    ),
    "a reply": lambda s: (Text("Baker at Crumb", about=("intake.job", s.current)),),
    "an old button": lambda _: (Press("feel.words", ("anger",), 99), Press("gone", ("x",))),
    "blocked": lambda _: (Blocked(),),
}
EVENTS: dict[str, Happens] = {
    **{f"{text[:30]!r}": _typed(text) for text in WORDS},
    **OTHERS,
}
"""One of everything that can happen to somebody, wherever they stand."""


def _shown(session: Session) -> list[str]:
    thread = session.threads.get(session.current)
    return list(thread.lead.get("shown", ())) if thread else []


def _wrong(there: Engine, place: Place, happens: Happens) -> Iterator[str]:
    session, at = place
    for event in happens(session):
        world = World(there, at, session)
        try:
            yield from broken(world.happen(event))
        except Exception as error:  # noqa: BLE001 - whatever it is, this place cannot answer
            yield f"{type(error).__name__}({str(error)[:80]}) at {session.state} to {event!r}"[:300]


@pytest.mark.parametrize("state", STATES)
def test_two_come_to_every_state_with_more_or_fewer_rejections(state: str) -> None:
    assert len(standing()[state]) == PLACES_AT_MOST


@cache
def answered(happens: str) -> tuple[list[str], set[str]]:
    """One event at every state, tried once: what is wrong, and all that it was heard as."""
    triggers: set[str] = set()

    def hearing(cursor: Cursor) -> Heard:
        heard = hear(cursor)
        triggers.add(heard.trigger)
        return heard

    places = (place for state in STATES for place in standing().get(state, ()))
    there = Engine(read_scripts(), hears=hearing)
    return [one for place in places for one in _wrong(there, place, EVENTS[happens])], triggers


@pytest.mark.parametrize("happens", EVENTS)
def test_every_state_answers(happens: str) -> None:
    wrong, _ = answered(happens)
    assert not wrong, f"{len(wrong)} times, first:\n" + "\n".join(wrong[:8])


def test_every_trigger_of_the_table_is_something_that_is_heard() -> None:
    heard = {trigger for happens in EVENTS for trigger in answered(happens)[1]}
    assert {move.on for move in MOVES} - BY_ITSELF - UNHEARD == heard - UNHEARD


def test_the_session_handed_in_is_never_changed() -> None:
    for places in standing().values():
        session, at = places[0]
        before = written(session)
        for event in (Text("stop"), Text("tired"), Text("1"), Text("new"), Start(), Blocked()):
            engine().step(session, event, at + timedelta(days=1))
            assert written(session) == before, (session.state, event)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        engine().step(Session(), Start(), datetime(2026, 3, 2, 9))  # noqa: DTZ001 - the point


class Anything(RuleBasedStateMachine):
    """Somebody does anything; the laws hold after every turn."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.checked = 0
        self.last = ""

    @initialize(starts=st.booleans())
    def comes(self, starts: bool) -> None:
        if starts:
            self.world.happen(Start())

    @rule(place=st.integers(0, 10), more=st.integers(0, 3))
    def presses(self, place: int, more: int) -> None:
        if not self.world.asked:
            return
        say = self.world.asked[-1]
        codes = [button.code for button in say.buttons]
        chosen = codes[place % len(codes) :][: 1 + more if say.many else 1]
        self.world.happen(Press(say.step, tuple(chosen), say.rejection))

    @rule(place=st.integers(0, 200), code=st.integers(0, 10))
    def presses_an_old_button(self, place: int, code: int) -> None:
        if self.world.asked:
            say = self.world.asked[place % len(self.world.asked)]
            button = say.buttons[code % len(say.buttons)]
            self.world.happen(Press(say.step, (button.code,), say.rejection))

    @rule(text=st.sampled_from(ANYTHING) | st.sampled_from(COMMANDS))
    def says(self, text: str) -> None:
        self.world.type(text)

    @rule(text=st.text(max_size=60))
    def types_what_comes(self, text: str) -> None:
        self.world.type(text)

    @rule(kind=st.sampled_from(MEDIA), caption=st.sampled_from(("", *ANYTHING)))
    def sends(self, kind: str, caption: str) -> None:
        self.world.happen(Media(kind, "f", caption))

    @rule(place=st.integers(0, 50), text=st.sampled_from(ANYTHING))
    def rewrites(self, place: int, text: str) -> None:
        thread = self.world.session.threads.get(self.world.session.current)
        steps = [step for step in (thread.answers if thread else ()) if step in PATHS.by_step]
        if steps:
            step = steps[place % len(steps)]
            self.world.happen(Edited(step, self.world.session.current, text))

    @rule(hours=st.sampled_from((0.05, 1, 5, 26, 60, 400, 1000)))
    def waits(self, hours: float) -> None:
        self.world.wait(timedelta(hours=hours))

    @rule(zone=st.sampled_from(ZONES))
    def is_found(self, zone: str) -> None:
        self.world.happen(Zone(zone))

    @rule()
    def blocks_and_comes_back(self) -> None:
        self.world.happen(Blocked())
        self.world.happen(Start())

    @invariant()
    def every_turn_keeps_the_laws(self) -> None:
        for turn in self.world.turns[self.checked :]:
            assert not list(broken(turn, self.last))
            self.last = turn.shown[-1].text if turn.shown else self.last
        self.checked = len(self.world.turns)

    @invariant()
    def stop_ends_it_politely(self) -> None:
        stopped = self.world.fork().type("stop")
        assert stopped.says
        assert stopped.after.state in {*PATHS.resting, "start"}

    def teardown(self) -> None:
        assert not list(differences(self.world))


Anything.TestCase.settings = settings(
    max_examples=80, stateful_step_count=40, report_multiple_bugs=False
)
TestAnything = Anything.TestCase


def test_the_clock_may_stand_still() -> None:
    world = World()
    for _ in range(30):
        world.type("1")
    assert world.now == MONDAY
