"""The task that lets plans happen, on a clock of its own: nothing here sleeps for real."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.due.lane import MOST, RATE, Lane
from bot.due.schedule import LOOK_AGAIN_SECONDS, Schedule, rest
from bot.errors import Fault, Problem
from bot.keep.places import Place, Server
from bot.turns.arrivals import Arrival, Taken
from bot.turns.turn import Turns
from flows.kernel.effects import Effect, Plan
from flows.kernel.events import Due, Event, Start
from flows.kernel.session import Session
from tests.bot.talk import NOW, SECRET, Desk, Talk, connection, in_a_file

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


class OverError(Exception):
    """The story that a test tells is over."""


@dataclass
class World:
    """A desk with a schedule on a clock that only sleeping moves.

    `story` is what happens during the sleeps, one after the other: nothing, a jump of the clock,
    or anything else; a sleep it says nothing about takes its time, until `end`.
    """

    desk: Desk
    end: datetime = NOW + 2 * HOUR
    lane: Lane = field(default_factory=Lane)
    slept: list[float] = field(default_factory=list)
    story: list[Callable[[], None]] = field(default_factory=list)
    taken: list[tuple[datetime, list[str]]] = field(default_factory=list)
    turns: Turns | None = None
    schedule: Schedule = field(init=False)

    def __post_init__(self) -> None:
        self.schedule = Schedule(
            self.desk.store.nudges, self.turns or self.desk.turns, "telegram", self._on_taken,
            lane=self.lane, now=lambda: self.desk.now, rest=self._rest,
        )  # fmt: skip

    def _on_taken(self, addresses: list[str]) -> None:
        self.taken.append((self.desk.now, addresses))

    async def _rest(self, event: asyncio.Event, seconds: float) -> None:
        assert seconds >= 0
        self.slept.append(seconds)
        if self.story:
            self.story.pop(0)()
        if not event.is_set():
            self.desk.now += timedelta(seconds=seconds)
        if self.desk.now >= self.end and not self.story:
            raise OverError

    def run(self, until: datetime | None = None) -> None:
        """Let it run to the end of the story."""
        self.end = until or self.end
        with pytest.raises(OverError):
            asyncio.run(self.schedule.run())

    @property
    def order(self) -> list[str]:
        return [address for _, addresses in self.taken for address in addresses]

    def told(self, address: str) -> list[str]:
        """What was sent to the address, shortly."""
        return [text.removeprefix("telegram/en nudge: ") for text in self.desk.sent(address)]


@pytest.fixture
def world(place: Place) -> World:
    return World(Desk(place))


def someone(world: World, number: int, channel: str = "telegram") -> str:
    address = f"{channel}:{number}"
    if world.desk.store.person(address) is None:
        world.desk.tell(Start(), address)
        world.desk.sent(address)
    return address


def plan(world: World, number: int, key: str, at: datetime, channel: str = "telegram") -> str:
    """Plan something for the person of that number; their address."""
    address = someone(world, number, channel)
    person = world.desk.store.person(address)
    assert person is not None
    with world.desk.store.base.writing():
        world.desk.store.nudges.plan(person, Plan(key, "nudge", at, "step", 1))
    return address


def test_a_plan_happens_at_its_time_and_whoever_sends_is_told(world: World) -> None:
    address = plan(world, 1, "soon", NOW + HOUR)
    world.run()
    assert world.taken == [(NOW + HOUR, [address])]
    assert world.told(address) == ["soon"]
    assert world.desk.store.nudges.next_due() is None


def test_it_sleeps_until_the_next_and_never_longer_than_it_may(world: World) -> None:
    plan(world, 1, "soon", NOW + timedelta(seconds=90))
    world.run(NOW + timedelta(seconds=200))
    assert world.slept == [0.0, LOOK_AGAIN_SECONDS, 30.0, LOOK_AGAIN_SECONDS, LOOK_AGAIN_SECONDS]


def test_who_planned_something_can_wake_it(world: World) -> None:
    def planned() -> None:
        plan(world, 1, "breather", NOW + timedelta(seconds=20))
        world.schedule.look()

    world.story = [lambda: None, planned]
    world.run(NOW + timedelta(minutes=2))
    assert world.slept[:4] == [0.0, LOOK_AGAIN_SECONDS, 20.0, LOOK_AGAIN_SECONDS]
    assert world.taken == [(NOW + timedelta(seconds=20), ["telegram:1"])]


def test_without_anything_to_do_it_looks_once_a_minute(world: World) -> None:
    world.run(NOW + HOUR)
    assert world.slept == [0.0] + [LOOK_AGAIN_SECONDS] * 60
    assert world.taken == []


def test_several_due_at_once_are_one_event_of_their_person(world: World) -> None:
    address = someone(world, 1)
    for key, hours in (("late", 3), ("early", 1), ("middle", 2)):
        plan(world, 1, key, NOW + hours * HOUR)
    world.desk.now += DAY
    world.run(NOW + DAY + HOUR)
    assert world.taken == [(NOW + DAY, [address])]
    assert world.told(address) == ["early"]
    assert world.desk.store.nudges.next_due() is None


def test_after_downtime_everybody_hears_once_in_laned_lots_longest_first(world: World) -> None:
    addresses = [plan(world, number, "a", NOW + number * HOUR) for number in range(35)]
    for number in range(35):
        plan(world, number, "b", NOW + (number + 40) * HOUR)
    world.desk.now += 20 * DAY
    world.run(NOW + 20 * DAY + HOUR)
    assert world.order == addresses
    assert [len(lot) for _, lot in world.taken] == [MOST, MOST, MOST, 5]
    took = world.taken[-1][0] - world.taken[0][0]
    assert took >= timedelta(seconds=25 / RATE)
    assert [world.told(address) for address in addresses] == [["a"]] * 35


def test_of_two_who_lead_for_a_moment_one_lets_each_plan_happen(server: Server) -> None:
    both = World(Desk(server)), World(Desk(server, count=1000))
    addresses = [plan(both[0], number, "a", NOW + HOUR) for number in range(35)]
    ready = threading.Barrier(2)

    def lead(world: World) -> None:
        world.desk.now += DAY
        ready.wait()
        world.run(NOW + DAY + HOUR)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lead, both))
    assert sorted(both[0].order + both[1].order) == sorted(addresses)
    assert [both[0].told(address) for address in addresses] == [["a"]] * 35


@in_a_file
def test_a_lot_is_one_commit(world: World) -> None:
    for number in range(8):
        plan(world, number, "a", NOW)
    commits: list[str] = []
    connection(world.desk.store).set_trace_callback(
        lambda sql: commits.append(sql) if sql == "COMMIT" else None
    )
    world.run(NOW + HOUR)
    assert len(commits) == 1
    assert len(world.order) == 8


def test_a_clock_put_back_brings_nothing_twice(world: World) -> None:
    plan(world, 1, "first", NOW + HOUR)
    plan(world, 2, "second", NOW + 2 * HOUR)

    def put_back() -> None:
        if world.desk.now > NOW + HOUR:
            world.desk.now -= 90 * HOUR / 60
        else:
            world.story.insert(0, put_back)

    world.story = [put_back]
    world.run(NOW + 5 * HOUR)
    assert world.order == ["telegram:1", "telegram:2"]
    assert [at for at, _ in world.taken] == [NOW + HOUR, NOW + 2 * HOUR]


def test_a_clock_put_forward_is_noticed_within_a_minute_of_sleep(world: World) -> None:
    plan(world, 1, "far", NOW + 9 * DAY)

    def put_forward() -> None:
        world.desk.now += 10 * DAY

    world.story = [lambda: None, lambda: None, put_forward]
    world.run(NOW + 11 * DAY)
    ((at, addresses),) = world.taken
    assert addresses == ["telegram:1"]
    assert at <= NOW + 10 * DAY + timedelta(seconds=2 * LOOK_AGAIN_SECONDS)


@settings(max_examples=25)
@given(
    plans=st.lists(st.tuples(st.integers(0, 4), st.integers(-100, 5_000)), max_size=12),
    jumps=st.lists(st.integers(-3_000, 3_000), max_size=12),
)
def test_however_the_clock_jumps_each_plan_happens_once_and_none_early(
    tmp_path_factory: pytest.TempPathFactory, plans: list[tuple[int, int]], jumps: list[int]
) -> None:
    world = World(Desk(tmp_path_factory.mktemp("jumps") / "r.db"))
    at = {
        f"key{place}": NOW + timedelta(seconds=seconds) for place, (_, seconds) in enumerate(plans)
    }
    for place, (number, _) in enumerate(plans):
        plan(world, number, f"key{place}", at[f"key{place}"])
    came: list[str] = []
    world.desk.talk.step = seeing(came, at)  # type: ignore[method-assign]

    def jump(seconds: int) -> Callable[[], None]:
        def put() -> None:
            world.desk.now += timedelta(seconds=seconds)

        return put

    world.story = [jump(seconds) for seconds in jumps]
    world.run(NOW + 3 * HOUR)
    world.desk.store.close()
    assert sorted(came) == sorted(at)


def seeing(came: list[str], at: dict[str, datetime]) -> Callable[..., tuple[Session, list[Effect]]]:
    def step(session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        assert isinstance(event, Due)
        keys = [event.key, *(key for key, _, _ in event.also)]
        assert all(at[key] <= now for key in keys)
        came.extend(keys)
        return session.copy(), []

    return step


def test_people_of_another_channel_are_not_its_business(world: World) -> None:
    plan(world, 9, "theirs", NOW, "terminal")
    address = plan(world, 1, "ours", NOW + HOUR)
    world.run(NOW + 2 * HOUR)
    assert world.order == [address]
    assert max(world.slept) == LOOK_AGAIN_SECONDS
    assert len(world.slept) < 130  # what is overdue elsewhere does not keep it awake
    assert world.desk.store.nudges.next_due() == NOW


@pytest.mark.logs_errors
def test_a_turn_that_fails_costs_only_that_person(tmp_path: Path) -> None:
    world = World(Desk(tmp_path / "r.db", Raising("telegram:1")))
    for number in range(3):
        plan(world, number, "telegram:1" if number == 1 else "well", NOW)
    world.run(NOW + HOUR)
    assert sorted(world.order) == ["telegram:0", "telegram:2"]
    assert world.desk.store.nudges.next_due() is None
    assert world.desk.store.health().failures == 1


@dataclass
class Raising(Talk):
    """It cannot say what is planned under `key`."""

    key: str = ""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        if isinstance(event, Due) and event.key == self.key:
            raise ValueError(SECRET)
        return super().step(session, event, now)


class Breaking(Turns):
    """Its first `times` commits meet the problem; with `only`, all that hold this address."""

    def __init__(self, desk: Desk, problem: Problem, times: int = 0, only: str = "") -> None:
        super().__init__(desk.store, desk.talk)
        self.problem, self.times, self.only = problem, times, only

    def take_many(self, arrivals: Sequence[Arrival]) -> list[Taken]:
        self.times -= 1
        if self.times >= 0 or self.only in {arrival.address for arrival in arrivals}:
            raise self.problem
        return super().take_many(arrivals)


def test_a_busy_database_is_tried_again_less_and_less_often(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk = Desk(tmp_path / "r.db")
    world = World(desk, turns=Breaking(desk, Problem("It is busy.", Fault.BUSY), times=4))
    address = plan(world, 1, "soon", NOW)
    world.run(NOW + HOUR)
    assert world.slept[:5] == [0.0, 1.0, 2.0, 4.0, 8.0]
    assert world.order == [address]
    assert [record.getMessage() for record in caplog.records] == [
        "what is planned has to wait: It is busy."
    ]


@in_a_file
def test_a_database_held_by_another_is_waited_for(world: World) -> None:
    address = plan(world, 1, "soon", NOW)
    world.desk.store.base.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(world.desk.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    def let_go() -> None:
        other.execute("ROLLBACK")

    world.story = [lambda: None, lambda: None, let_go]
    world.run(NOW + HOUR)
    other.close()
    assert world.order == [address]
    assert world.slept[:3] == [0.0, 1.0, 2.0]


def test_a_problem_that_does_not_pass_ends_it(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.db")
    world = World(desk, turns=Breaking(desk, Problem("It is not ours.", Fault.SETTING), times=1))
    plan(world, 1, "soon", NOW)
    with pytest.raises(Problem, match="It is not ours"):
        asyncio.run(world.schedule.run())


@pytest.mark.logs_errors
@pytest.mark.parametrize("fault", [Fault.OURS, Fault.DATA])
def test_whoever_breaks_the_commit_is_let_be_and_the_others_hear(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, fault: Fault
) -> None:
    desk = Desk(tmp_path / "r.db")
    problem = Problem("Refused; please report this fault.", fault)
    world = World(desk, turns=Breaking(desk, problem, only="telegram:1"))
    for number in range(4):
        plan(world, number, "soon", NOW)
    world.run(NOW + HOUR)
    assert sorted(world.order) == ["telegram:0", "telegram:2", "telegram:3"]
    assert desk.store.nudges.next_due() == NOW
    assert len(world.slept) < 70
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert "telegram:1" not in caplog.text


@dataclass
class Endless(Talk):
    """It plans at once again what just came."""

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        after, effects = super().step(session, event, now)
        if isinstance(event, Due):
            effects.append(Plan(event.key, "nudge", now, event.step, 1))
        return after, effects


@pytest.mark.logs_errors
def test_a_plan_that_makes_itself_anew_without_end_is_stopped(tmp_path: Path) -> None:
    world = World(Desk(tmp_path / "r.db", Endless()))
    address = plan(world, 1, "again", NOW)
    world.run(NOW + HOUR)
    assert 1 < len(world.told(address)) < 30
    assert world.desk.store.nudges.next_due() is not None


def test_a_plan_that_does_not_open_holds_nobody_up(world: World) -> None:
    plan(world, 1, "broken", NOW)
    world.desk.store.base.execute("UPDATE nudges SET body = ?", (b"\0",))
    address = plan(world, 2, "whole", NOW + HOUR)
    world.run(NOW + 2 * HOUR)
    assert world.order == [address]


def test_whoever_is_forgotten_in_the_meantime_hears_nothing(world: World) -> None:
    plan(world, 1, "soon", NOW + HOUR)

    def forgotten() -> None:
        world.desk.store.forget("telegram:1", world.desk.now)

    world.story = [lambda: None, forgotten]
    world.run(NOW + 2 * HOUR)
    assert world.taken == []


def test_resting_ends_when_the_time_is_over_or_when_somebody_looks() -> None:
    async def both() -> tuple[bool, bool]:
        event = asyncio.Event()
        await rest(event, 0.0)
        over = event.is_set()
        event.set()
        await rest(event, 3_600.0)
        return over, event.is_set()

    assert asyncio.run(both()) == (False, True)


def test_it_ends_when_it_is_cancelled(world: World) -> None:
    async def cancelled() -> bool:
        async def forever(event: asyncio.Event, _: float) -> None:
            await event.wait()

        schedule = Schedule(
            world.desk.store.nudges, world.desk.turns, "telegram", lambda _: None, rest=forever
        )
        task = asyncio.create_task(schedule.run())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return task.cancelled()

    assert asyncio.run(cancelled())
