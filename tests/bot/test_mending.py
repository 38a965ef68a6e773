"""A damaged page of a table that everybody shares: it is written anew, and people go on."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import Fault, Problem
from bot.keep.filed import damage
from bot.keep.keys import KeySource
from bot.keep.mending import MENDED
from bot.keep.outbox import Message
from bot.keep.store import Store
from bot.messenger.ledger import Ledger
from bot.turns.arrivals import Arrival
from flows.kernel.events import Start, Text
from tests.bot.messenger.test_sender import Line, sent
from tests.bot.talk import HERE, KEY, NOW, Desk

PAGE = 4096
MANY = 1_500
NAMES = sorted(MENDED)


def full(path: Path) -> None:
    """A database in which each of the tables that are mended has many pages."""
    desk = Desk(path)
    with closing(desk.store) as store:
        desk.tell(Start())
        person = store.person(HERE)
        with store.base.writing():
            for number in range(MANY):
                store.outbox.queue(person, f"telegram:{number}", Message(f"to {number}"), NOW)
                store.base.execute("INSERT INTO turns VALUES (?, 0)", (f"zq {number:06}",))
                store.base.execute(
                    "INSERT INTO failures VALUES (?, NULL, 0, 'a kind', 'a place', NULL)", (number,)
                )


def broken(path: Path, table: str, which: int = 2) -> None:
    """One of its pages is overwritten: not the first, and not the last."""
    with closing(sqlite3.connect(path)) as looking:
        pages = [
            page
            for (page,) in looking.execute(
                "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path",
                (table,),
            )
        ]
    assert len(pages) > 4
    with path.open("r+b") as file:
        file.seek((pages[len(pages) // which] - 1) * PAGE)
        file.write(b"\x5a" * PAGE)


@contextmanager
def damaged(tmp_path: Path, *tables: str) -> Iterator[Desk]:
    path = tmp_path / "notes.db"
    full(path)
    for table in tables:
        broken(path, table)
    desk = Desk(path)
    with closing(desk.store):
        yield desk


def count(store: Store, table: str) -> int:
    return int(store.base.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608


@pytest.mark.logs_errors
@pytest.mark.parametrize("table", NAMES)
def test_nearly_all_of_a_damaged_table_is_kept_and_the_file_is_whole(
    tmp_path: Path, table: str
) -> None:
    with damaged(tmp_path, table) as desk:
        with pytest.raises(sqlite3.DatabaseError):
            desk.store.base.execute(f"SELECT * FROM {table} NOT INDEXED").fetchall()  # noqa: S608
        assert desk.store.mending.mended()
        assert MANY - 300 < count(desk.store, table) < MANY + 10
        assert not desk.store.mending.mended(), "there is nothing left to mend"
    assert not damage(desk.path)


@pytest.mark.logs_errors
def test_a_damaged_index_costs_no_row(tmp_path: Path) -> None:
    with damaged(tmp_path, "outbox_waiting") as desk:
        assert desk.store.mending.mended()
        assert len(desk.store.outbox.addresses("telegram")) == MANY + 1
        assert count(desk.store, "outbox") == MANY + 2
    assert not damage(desk.path)


@pytest.mark.logs_errors
@pytest.mark.parametrize("table", [*NAMES, "outbox_waiting"])
def test_people_are_served_while_the_operator_is_told(
    tmp_path: Path, table: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def take(desk: Desk) -> set[str]:
        ledger = Ledger(desk.store, desk.turns)
        keys = [f"zq {number:06}x" for number in range(0, MANY, 10)]
        texts = (Arrival(key, HERE, Text("raise"), NOW) for key in keys)
        told = await asyncio.gather(*map(ledger.take, texts))
        await ledger.write(lambda: desk.store.outbox.addresses("telegram"))
        await ledger.write(desk.store.failures.read)
        return {each.outcome for each in told}

    with damaged(tmp_path, table) as desk:
        assert asyncio.run(take(desk)) <= {"taken", "failed", "full"}
        assert "written anew" in caplog.text
        assert "check the disk" in caplog.text
        desk.store.health()


@pytest.mark.logs_errors
@pytest.mark.parametrize("table", ["outbox", "outbox_waiting"])
def test_a_bot_starts_on_a_damaged_outbox_and_sends_what_waits(tmp_path: Path, table: str) -> None:
    with damaged(tmp_path, table) as desk:
        line = Line({})
        sent(desk, line)
        assert len(line.sent) > MANY - 150


def test_of_a_whole_file_nothing_is_written_anew(tmp_path: Path) -> None:
    with damaged(tmp_path) as desk:
        before = desk.store.base.execute("PRAGMA schema_version").fetchone()
        assert not desk.store.mending.mended()
        assert desk.store.base.execute("PRAGMA schema_version").fetchone() == before


def test_damage_elsewhere_is_no_business_of_it(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    full(path)
    with closing(Store.open(path, KeySource(KEY))) as store, store.base.writing():
        for number in range(MANY):
            store.people.mint(f"telegram:9{number}", NOW + timedelta(seconds=number))
    broken(path, "keys")
    with closing(Store.open(path, KeySource(KEY))) as store:
        assert not store.mending.mended()
        with pytest.raises(Problem) as found, store.base.writing():
            store.base.execute("SELECT count(wrapped) FROM keys").fetchone()
        assert found.value.fault is Fault.DATA
