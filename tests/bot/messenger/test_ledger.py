"""The ledger: order within a chat, turns for everybody, and one commit that may fail."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Fault, Problem
from bot.messenger.ledger import LOT, LOT_SECONDS, Ledger
from bot.turns.arrivals import Arrival, Taken
from flows.kernel.events import Event, Start, Text
from tests.bot.talk import NOW, Desk


def arrival(who: str, event: Event | str, key: str | None = None) -> Arrival:
    return Arrival(key, f"telegram:{who}", Text(event) if isinstance(event, str) else event, NOW)


@contextmanager
def begun(path: Path, *people: str) -> Iterator[Desk]:
    """A desk at which these have started."""
    desk = Desk(path / "r.db")
    with closing(desk.store):
        for who in people:
            desk.tell(Start(), f"telegram:{who}")
        yield desk


async def gathered(*waiting: asyncio.Future[Any]) -> list[Any]:
    return await asyncio.gather(*waiting, return_exceptions=True)


@given(st.lists(st.sampled_from("abc"), max_size=3 * LOT))
@settings(max_examples=15)
def test_each_chat_keeps_its_order_whoever_else_writes(chats: list[str]) -> None:
    async def take(desk: Desk) -> list[Any]:
        ledger = Ledger(desk.store, desk.turns)
        each = (arrival(who, f"{number}") for number, who in enumerate(chats))
        return await gathered(*map(ledger.take, each))

    with TemporaryDirectory() as name, begun(Path(name), "a", "b", "c") as desk:
        assert asyncio.run(take(desk)) == [Taken("taken")] * len(chats)
        for who in "abc":
            wanted = [str(number) for number, one in enumerate(chats) if one == who]
            assert desk.told(f"telegram:{who}") == wanted


def _named(order: list[str], who: str, _: object) -> None:
    order.append(who)


def test_one_that_floods_has_one_event_in_a_lot_while_others_wait(tmp_path: Path) -> None:
    async def take(desk: Desk) -> list[str]:
        ledger, order = Ledger(desk.store, desk.turns), list[str]()
        each = [*"a" * 4 * LOT, "b", "c"]
        waiting = [ledger.take(arrival(who, "x")) for who in each]
        for who, taken in zip(each, waiting, strict=True):
            taken.add_done_callback(partial(_named, order, who))
        await gathered(*waiting)
        return order

    with begun(tmp_path, "a", "b", "c") as desk:
        assert set(asyncio.run(take(desk))[:LOT]) == {"a", "b", "c"}


class Slow:
    """A watch on which each look takes so long."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._shown = seconds, 0.0

    def __call__(self) -> float:
        self._shown += self._seconds
        return self._shown


def test_a_lot_of_slow_events_ends_in_time_and_the_rest_comes_in_its_order(tmp_path: Path) -> None:
    async def take(desk: Desk) -> int:
        ledger = Ledger(desk.store, desk.turns, ticks=Slow(LOT_SECONDS / 3))
        waiting = [ledger.take(arrival("a", str(number))) for number in range(LOT)]
        await waiting[0]
        at_once = sum(each.done() for each in waiting)
        waiting.append(ledger.take(arrival("b", "no")))
        assert await gathered(*waiting) == [Taken("taken")] * len(waiting)
        return at_once

    with begun(tmp_path, "a", "b") as desk:
        assert asyncio.run(take(desk)) == 3
        assert desk.told("telegram:a") == [str(number) for number in range(LOT)]


def test_what_is_urgent_goes_before_everybody(tmp_path: Path) -> None:
    async def take(desk: Desk) -> list[str]:
        ledger, order = Ledger(desk.store, desk.turns), list[str]()
        each = [arrival("a", "x"), arrival("b", "x"), arrival("b", "y")]
        for one in (*each, replace(arrival("c", "help"), urgent=True)):
            ledger.take(one).add_done_callback(partial(_named, order, one.address[-1]))
        await ledger.write(lambda: None)
        await asyncio.sleep(0)
        return order

    with begun(tmp_path, "a", "b", "c") as desk:
        assert asyncio.run(take(desk)) == ["c", "a", "b", "b"]


@pytest.mark.logs_errors
def test_a_job_that_fails_costs_nobody_else_anything(tmp_path: Path) -> None:
    async def write(desk: Desk) -> list[Any]:
        ledger = Ledger(desk.store, desk.turns)
        return await gathered(
            ledger.write(lambda: desk.store.base.execute("DELETE FROM meta WHERE name = 'no'")),
            ledger.write(lambda: 1 // 0),
            ledger.write(lambda: desk.store.base.execute("INSERT INTO turns VALUES ('k', NULL)")),
            ledger.take(arrival("a", "kept")),
        )

    with begun(tmp_path, "a") as desk:
        good, divided, refused, taken = asyncio.run(write(desk))
        assert good.rowcount == 0
        assert isinstance(divided, ZeroDivisionError)
        assert isinstance(refused, Problem)
        assert refused.fault is Fault.OURS
        assert (taken, desk.told("telegram:a")) == (Taken("taken"), ["kept"])


@contextmanager
def held(desk: Desk) -> Iterator[None]:
    """Another process writes, and ours does not wait for it."""
    desk.store.base.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(desk.path, isolation_level=None)
    with closing(other):
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_where_the_database_is_busy_all_are_told_and_none_overtakes(tmp_path: Path) -> None:
    """Also those of a later lot: else the second of a chat would be taken before the first."""
    many = [arrival("a", str(number), f"update {number}") for number in range(LOT + 5)]

    async def take(desk: Desk) -> None:
        ledger = Ledger(desk.store, desk.turns)
        with held(desk):
            waiting = [ledger.take(each) for each in many]
            await asyncio.sleep(0)  # the first lot is tried, and then the other process is done
        told = await gathered(*waiting)
        assert {type(each) for each in told} == {Problem}
        assert {each.fault for each in told} == {Fault.BUSY}
        assert await gathered(*map(ledger.take, many)) == [Taken("taken")] * len(many)

    with begun(tmp_path, "a") as desk:
        asyncio.run(take(desk))
        assert desk.told("telegram:a") == [str(number) for number in range(LOT + 5)]


def test_a_mark_that_was_not_taken_is_told_so_too(tmp_path: Path) -> None:
    async def write(desk: Desk) -> list[Any]:
        ledger = Ledger(desk.store, desk.turns)
        with held(desk):
            return await gathered(*(ledger.write(lambda: 1) for _ in range(LOT + 1)))

    with begun(tmp_path) as desk:
        assert {type(each) for each in asyncio.run(write(desk))} == {Problem}


def test_who_stops_waiting_stops_nobody_and_is_taken_all_the_same(tmp_path: Path) -> None:
    async def take(desk: Desk) -> Taken:
        ledger = Ledger(desk.store, desk.turns)
        first = ledger.take(arrival("a", "one"))
        second = ledger.take(arrival("a", "two"))
        first.cancel()
        return await second

    with begun(tmp_path, "a") as desk:
        assert asyncio.run(take(desk)) == Taken("taken")
        assert desk.told("telegram:a") == ["one", "two"]


def test_whoever_is_forgotten_leaves_no_byte_in_the_log(tmp_path: Path) -> None:
    async def take(desk: Desk) -> list[Any]:
        ledger = Ledger(desk.store, desk.turns)
        words = ("Quetzalcoatl", "forget", "Quetzalcoatl")
        return await gathered(*(ledger.take(arrival("a", each)) for each in words))

    with begun(tmp_path, "a") as desk:
        first, forgotten, after = asyncio.run(take(desk))
        assert (first.forgot, forgotten.forgot, after.forgot) == (False, True, False)
        assert desk.store.person("telegram:a") is None
        assert desk.store.health().unsettled is None


FLOOD = 100


def _flood(*apart: str) -> list[Arrival]:
    """So many texts that only tell, each named, and between them some that stand alone."""
    texts = [f"so {number}" for number in range(FLOOD)]
    for number, word in enumerate(apart):
        texts.insert(FLOOD // 2 + number, word)
    return [
        replace(arrival("a", text, f"update {number}"), message=number + 1)
        for number, text in enumerate(texts)
    ]


def test_of_one_who_floods_what_only_tells_is_read_together_in_its_order(tmp_path: Path) -> None:
    async def take(desk: Desk) -> None:
        ledger = Ledger(desk.store, desk.turns)
        told = await gathered(*map(ledger.take, _flood("apart")))
        assert {each.outcome for each in told} == {"taken"}

    with begun(tmp_path, "a") as desk:
        before = desk.talk.steps
        asyncio.run(take(desk))
        assert desk.talk.steps - before <= 8
        lines = "\n".join(desk.told("telegram:a")).split("\n")
        assert lines == [str(each.event.text) for each in _flood("apart")]  # type: ignore[union-attr]


def test_what_came_before_is_not_read_again_with_what_is_new(tmp_path: Path) -> None:
    """Some of a flood were committed when the process died: they come again with the others."""
    flood = _flood()

    async def take(desk: Desk, those: list[Arrival]) -> list[Any]:
        ledger = Ledger(desk.store, desk.turns)
        return await gathered(*map(ledger.take, those))

    with begun(tmp_path, "a") as desk:
        asyncio.run(take(desk, flood[: FLOOD // 2]))
        asyncio.run(take(desk, flood))
        lines = "\n".join(desk.told("telegram:a")).split("\n")
        assert sorted(lines) == sorted(f"so {number}" for number in range(FLOOD))


def test_each_message_of_a_flood_can_be_rewritten(tmp_path: Path) -> None:
    async def take(desk: Desk) -> None:
        ledger = Ledger(desk.store, desk.turns)
        await gathered(*map(ledger.take, _flood()))

    with begun(tmp_path, "a") as desk:
        asyncio.run(take(desk))
        person = desk.store.person("telegram:a")
        assert person is not None
        known = (desk.store.messages.find(person, number + 1) for number in range(FLOOD))
        assert [each and each.words for each in known] == [f"so {n}" for n in range(FLOOD)]


@pytest.mark.logs_errors
def test_one_of_a_flood_that_fails_costs_the_others_nothing(tmp_path: Path) -> None:
    flood = _flood("so raise")

    async def take(desk: Desk) -> None:
        ledger = Ledger(desk.store, desk.turns)
        await gathered(*map(ledger.take, flood))

    with begun(tmp_path, "a") as desk:
        asyncio.run(take(desk))
        lines = "\n".join(desk.told("telegram:a")).split("\n")
        assert sorted(lines) == sorted(f"so {number}" for number in range(FLOOD))
        assert len(desk.store.failures.read()) == 1


def test_what_is_urgent_keeps_its_order_within_a_chat(tmp_path: Path) -> None:
    async def take(desk: Desk) -> None:
        ledger = Ledger(desk.store, desk.turns)
        each = [arrival("a", "at ease"), arrival("a", "one"), arrival("a", "two")]
        hurried = [each[0], *(replace(one, urgent=True) for one in each[1:])]
        await gathered(*map(ledger.take, hurried))

    with begun(tmp_path, "a") as desk:
        asyncio.run(take(desk))
        assert desk.told("telegram:a") == ["one", "two", "at ease"]
