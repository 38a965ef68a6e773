"""Where nothing can be written, or a page is damaged: help still comes, and others are heard."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.errors import Problem
from bot.messenger.ledger import Ledger, is_of_all
from bot.turns.arrivals import Arrival, Taken
from flows.kernel.effects import Part
from flows.kernel.events import Start, Text
from tests.bot.messenger.house import House, conversation
from tests.bot.talk import NOW, Desk
from tests.fake_telegram.people import Person

DANGER = "I want to kill myself"
UNSURE = "I don't want to be here any more"
WAIT = conversation().script("en").template(Part("outage.line"))


def unwritable(house: House, *, on: bool) -> None:
    house.store.base.execute(f"PRAGMA query_only = {'ON' if on else 'OFF'}")


def takes_nothing(house: House) -> None:
    with pytest.raises(Problem):
        house.settle()
    house.rests()


def helped(one: Person) -> int:
    """How often the static text stands in the chat."""
    return sum(one.body.get("text") == conversation().crisis("en") for one in one.heard)


@pytest.mark.parametrize("words", [DANGER, UNSURE, "/crisis"])
def test_who_is_in_danger_is_told_where_to_call_once(tmp_path: Path, words: str) -> None:
    with House(tmp_path) as house:
        house.ann.starts()
        house.settle()
        unwritable(house, on=True)
        for _ in range(2):
            house.ann.says(words)
            takes_nothing(house)
        assert helped(house.ann) == 1


def test_whoever_is_in_no_danger_waits_and_is_taken_later(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with House(tmp_path) as house:
        house.ann.starts()
        house.settle()
        unwritable(house, on=True)
        house.ann.says("They said no")
        before = len(house.ann.heard)
        takes_nothing(house)
        assert len(house.ann.heard) == before
        unwritable(house, on=False)
        house.again()
        assert "Which job" in house.ann.last.body["text"]
        assert "takes what comes again" in caplog.text


def test_when_it_lasts_everybody_is_told_once_that_they_have_to_wait(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.ann.starts()
        house.settle()
        unwritable(house, on=True)
        for _ in range(3):
            house.ann.says("They said no")
            takes_nothing(house)
            house.now += timedelta(seconds=20)
        assert [one.body["text"] for one in house.ann.heard].count(WAIT) == 1
        house.ann.says(DANGER)
        takes_nothing(house)
        assert helped(house.ann) == 1
        unwritable(house, on=False)
        house.again()
        assert house.store.health().pending == 0


@pytest.fixture(name="damaged")
def made_damaged(tmp_path: Path) -> Iterator[Desk]:
    """Many people, and the page on which some of them stand is overwritten."""
    path = tmp_path / "r.db"
    desk = Desk(path)
    for who in range(200):
        desk.tell(Start(), f"telegram:{who:05}")
        desk.sent(f"telegram:{who:05}")
    desk.store.base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = desk.store.base.execute("PRAGMA page_size").fetchone()[0]
    desk.store.close()
    content = bytearray(path.read_bytes())
    pages = range(0, len(content), size)
    leaf = next(at for at in pages if is_of_people(content[at : at + size]))
    content[leaf : leaf + 100] = b"\xff" * 100
    path.write_bytes(content)
    desk = Desk(path)
    with closing(desk.store):
        yield desk


def is_of_people(page: bytearray) -> bool:
    """A leaf of the table, with its rows and no index of it."""
    return page[0] == 0x0D and page.count(b"telegram:") >= 3 and b"active" in page


def told(desk: Desk) -> list[Any]:
    """What becomes of a text from everybody, handed in at once."""

    async def take() -> list[Any]:
        ledger = Ledger(desk.store, desk.turns)
        waiting = [
            ledger.take(Arrival(f"update {who}", f"telegram:{who:05}", Text("no"), NOW))
            for who in range(200)
        ]
        return await asyncio.gather(*waiting, return_exceptions=True)

    return asyncio.run(take())


@pytest.mark.logs_errors
def test_a_damaged_page_costs_those_who_stand_on_it_and_nobody_else(damaged: Desk) -> None:
    results = told(damaged)
    assert not [each for each in results if is_of_all(each)]
    outcomes = [each.outcome for each in results]
    assert outcomes.count("failed") >= 1
    assert outcomes.count("taken") >= 100
    assert damaged.store.health().failures == outcomes.count("failed")


@pytest.mark.logs_errors
def test_whoever_is_set_aside_hears_that_it_did_not_work(damaged: Desk) -> None:
    results = told(damaged)
    who = results.index(Taken("failed"))
    waiting = damaged.store.outbox.pending(f"telegram:{who:05}", NOW)
    assert [getattr(each.content, "text", "") for each in waiting] == ["sorry (en)"]
