"""The sender: each kind of refusal, what is in doubt, and that one chat holds up no other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from bot.keep.outbox import Parcel
from bot.messenger.ledger import Ledger
from bot.messenger.ports import Pace
from bot.messenger.refusals import FloodWait, NotSent
from bot.messenger.sender import Sender
from bot.turns.attempts import Attempts
from flows.kernel.events import Due, Start
from tests.bot.messenger.acting import Time
from tests.bot.messenger.test_ledger import held
from tests.bot.talk import HERE, NOW, Desk

THERE = "telegram:815"


@dataclass
class Line:
    """Delivers; before that it raises `trouble` of the address, one a time, or calls it."""

    trouble: dict[str, list[Exception | Callable[[], object]]] = field(default_factory=dict)
    sent: list[tuple[str, str]] = field(default_factory=list)

    async def __call__(self, parcel: Parcel) -> int | None:
        waiting = self.trouble.get(parcel.address, [])
        trouble = waiting.pop(0) if waiting else None
        if isinstance(trouble, Exception):
            raise trouble
        if trouble is not None:
            trouble()
        await asyncio.sleep(0)
        text = getattr(parcel.content, "text", "a file")
        self.sent.append((parcel.address, text.removeprefix("telegram/en ").rstrip(": ")))
        return len(self.sent)

    def to(self, address: str) -> list[str]:
        return [text for each, text in self.sent if each == address]


@pytest.fixture(name="desk")
def made_desk(tmp_path: Path) -> Iterator[Desk]:
    """Two people, each with a greeting and a question that wait."""
    desk = Desk(tmp_path / "r.db")
    desk.tell(Start())
    desk.tell(Start(), THERE)
    with closing(desk.store):
        yield desk


def sent(
    desk: Desk,
    line: Line,
    time: Time | None = None,
    meanwhile: Callable[[], object] = lambda: None,
) -> Time:
    """Send until nothing is left to do; whoever waits lets the others do all they can."""
    time = time or Time()

    async def sleep(seconds: float) -> None:
        await time.sleep(seconds)
        for _ in range(50):
            await asyncio.sleep(0)
        meanwhile()

    async def work() -> None:
        pace = Pace(time.clock, sleep, lambda: 1.0)
        sender = Sender(desk.store, Ledger(desk.store, desk.turns), line, pace)
        sender.recover("telegram")
        sender.start("telegram")
        while not sender.is_idle:  # noqa: ASYNC110 - nobody tells when
            await asyncio.sleep(0)
        await sender.close()

    asyncio.run(work())
    return time


def aside(desk: Desk) -> list[str]:
    rows = desk.store.base.execute("SELECT reason FROM outbox WHERE status = 'aside'").fetchall()
    return [reason for (reason,) in rows]


def nudged(desk: Desk) -> None:
    """What waits for the first person is a nudge, and then a reply."""
    desk.sent()
    person = desk.store.person(HERE)
    assert person is not None
    desk.tell("plan 0")
    desk.sent()
    desk.now += timedelta(days=1)
    desk.tell(Due("plan:0", "plan_step", 1))
    desk.tell("more")


def test_each_chat_gets_what_waits_for_it_in_order(desk: Desk) -> None:
    line = Line()
    sent(desk, line)
    assert line.to(HERE) == line.to(THERE) == ["hello", "question"]
    assert desk.store.health().pending == 0


def test_a_flood_limit_is_waited_out_to_the_second_by_its_chat_alone(desk: Desk) -> None:
    line = Line({HERE: [FloodWait(37)]})
    time = sent(desk, line)
    assert time.slept == [37.0]
    assert line.sent[:2] == [(THERE, "hello"), (THERE, "question")]
    assert line.to(HERE) == ["hello", "question"]


@pytest.mark.parametrize("error", [NetworkError("cut"), TimedOut(), NotSent("no"), InvalidToken()])
def test_a_reply_is_sent_again_until_it_goes_through(desk: Desk, error: TelegramError) -> None:
    line = Line({HERE: [error] * 6})
    time = sent(desk, line)
    assert time.slept == [1, 2, 4, 8, 15, 15]
    assert line.to(HERE) == ["hello", "question"]


@pytest.mark.parametrize("error", [NetworkError("cut"), TimedOut()])
def test_a_nudge_in_doubt_is_set_aside_and_the_next_reply_goes(
    desk: Desk, error: Exception
) -> None:
    nudged(desk)
    line = Line({HERE: [error]})
    sent(desk, line)
    assert (line.to(HERE), aside(desk)) == (["reply: more"], ["in doubt"])


@pytest.mark.parametrize("error", [NotSent("no"), FloodWait(3), InvalidToken()])
def test_a_nudge_that_was_certainly_not_sent_is_sent_again(desk: Desk, error: Exception) -> None:
    nudged(desk)
    line = Line({HERE: [error]})
    sent(desk, line)
    assert (line.to(HERE), aside(desk)) == (["nudge: plan:0", "reply: more"], [])


def test_a_nudge_that_was_claimed_before_is_not_sent(desk: Desk) -> None:
    nudged(desk)
    assert desk.claim(desk.store.outbox.pending(HERE, desk.now)[0])
    line = Line()
    sent(desk, line)
    assert (line.to(HERE), aside(desk)) == (["reply: more"], ["in doubt"])


@pytest.mark.parametrize(
    ("left", "told", "doubted"),
    [(False, ["nudge: plan:0", "reply: more"], []), (True, ["reply: more"], ["in doubt"])],
)
def test_a_nudge_of_which_nothing_had_left_when_the_process_died_is_sent(
    desk: Desk, left: bool, told: list[str], doubted: list[str]
) -> None:
    sent(desk, Line())  # an earlier process, which keeps book of what leaves
    nudged(desk)
    nudge = desk.store.outbox.pending(HERE, desk.now)[0]
    assert desk.claim(nudge)
    if left:
        desk.store.attempts.begin(nudge.id, HERE)
    desk.store.attempts.close()
    desk.store.attempts = Attempts()
    line = Line()
    sent(desk, line)
    assert (line.to(HERE), aside(desk)) == (told, doubted)


@pytest.mark.parametrize(
    "error",
    [
        Forbidden("bot was blocked by the user"),
        BadRequest("Chat not found"),
        BadRequest("user is deactivated"),
        ChatMigrated(-100),
    ],
)
def test_where_the_door_is_closed_nothing_waits_before_it(desk: Desk, error: Exception) -> None:
    desk.tell("plan 3")
    line = Line({HERE: [error]})
    sent(desk, line)
    person = desk.store.person(HERE)
    assert person is not None
    assert (person.status, line.to(HERE)) == ("blocked", [])
    assert desk.store.nudges.count() == 0
    assert (desk.store.health().pending, line.to(THERE)) == (0, ["hello", "question"])


def test_a_row_refused_for_good_holds_up_nothing(desk: Desk) -> None:
    line = Line({HERE: [BadRequest("BUTTON_DATA_INVALID")]})
    assert sent(desk, line).slept == []
    assert (line.to(HERE), aside(desk)) == (["question"], ["refused by the channel"])


@pytest.mark.logs_errors
def test_a_fault_of_ours_costs_one_row(desk: Desk) -> None:
    line = Line({HERE: [ZeroDivisionError()]})
    sent(desk, line)
    assert (line.to(HERE), aside(desk)) == (["question"], ["our fault, ZeroDivisionError"])


def test_a_row_that_does_not_open_holds_up_nothing(desk: Desk) -> None:
    desk.store.base.execute("UPDATE outbox SET body = x'00' WHERE sequence = 1")
    line = Line()
    sent(desk, line)
    assert (line.to(HERE), aside(desk)) == (["question"], ["unreadable"])


@pytest.mark.parametrize("body", [[], ["Message", {"words": 1}], ["Message", {}], 7, ["M", None]])
def test_nor_does_one_that_opens_and_is_no_message(desk: Desk, body: object) -> None:
    desk.reseal(body)
    line = Line()
    sent(desk, line)
    assert (line.to(HERE), aside(desk)) == (["question"], ["unreadable"])


def test_nothing_is_sent_again_to_somebody_who_was_forgotten_meanwhile(desk: Desk) -> None:
    def forgotten() -> None:
        desk.tell("forget")
        raise FloodWait(5)

    line = Line({HERE: [forgotten]})
    time = sent(desk, line)
    assert time.slept == [5.0]
    assert line.to(HERE) == ["farewell"]
    assert desk.bytes_on_disk().count(b"farewell") == 0


def test_a_clock_that_was_set_back_holds_up_nobody(desk: Desk) -> None:
    line = Line()
    sent(desk, line, Time(NOW - timedelta(hours=3)))
    assert line.to(HERE) == ["hello", "question"]


def test_a_database_that_is_busy_is_asked_again_and_nothing_goes_twice(desk: Desk) -> None:
    line, time, holding = Line(), Time(), ExitStack()
    line.trouble[HERE] = [lambda: holding.enter_context(held(desk))]

    def let_go() -> None:
        if len(time.slept) >= 5:
            holding.close()

    sent(desk, line, time, let_go)
    assert len(time.slept) >= 5
    assert line.to(HERE) == line.to(THERE) == ["hello", "question"]


def test_stopping_lets_what_is_on_its_way_arrive_and_be_marked(desk: Desk) -> None:
    line, time = Line({THERE: [FloodWait(1000)]}), Time()
    released = asyncio.Event()

    async def slow(parcel: Parcel) -> int | None:
        await asyncio.sleep(0)
        if parcel.address == HERE:
            await released.wait()
        return await line(parcel)

    async def never(_: float) -> None:
        await asyncio.Event().wait()

    async def work() -> None:
        pace = Pace(time.clock, never, lambda: 1.0)
        sender = Sender(desk.store, Ledger(desk.store, desk.turns), slow, pace)
        sender.recover("telegram")
        sender.start("telegram")
        for _ in range(5):
            await asyncio.sleep(0)
        closing_it = asyncio.create_task(sender.close())
        await asyncio.sleep(0)
        released.set()
        await closing_it

    asyncio.run(work())
    assert line.to(HERE) == ["hello"]
    assert desk.store.health().pending == 3
