"""From a file to a server and back: every row, nothing opened, nobody asked anew."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.errors import Problem
from bot.keep.keys import KeySource
from bot.keep.moving import move
from bot.keep.places import Place, Server
from bot.keep.schema import TABLES
from bot.keep.store import Store
from flows.kernel.events import Start
from tests.bot.process import rebound
from tests.bot.talk import HERE, KEY, NOW, SECRET, Desk

KEYS = KeySource(KEY)
OURS = ("check", "schema", "running")


@pytest.fixture(name="lived")
def made_lived(tmp_path: Path) -> Path:
    """A file with people in it: one in the middle, one who went, one whose message is refused."""
    desk = Desk(tmp_path / "lived" / "r.db")
    desk.store.belongs_to(99)
    for address in (HERE, "telegram:5", "telegram:6", desk.store.address("terminal", "ann")):
        desk.tell(Start(), address)
        for text in (SECRET, "plan 3", "another", "document"):
            desk.tell(text, address)
    desk.sent("telegram:5")
    desk.tell("forget", "telegram:5")
    desk.store.outbox.aside(desk.store.outbox.pending("telegram:6", NOW)[0], "refused")
    desk.store.close()
    return desk.path


def content(place: Place) -> dict[str, set[tuple[Any, ...]]]:
    """Every row, without what a database says of itself alone, and what it tried."""
    with closing(Store.open(place, KEYS)) as store:
        found = {}
        for table in TABLES:
            rows = store.base.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
            if table == "outbox":
                rows = [row[:-1] for row in rows]
            found[table] = {tuple(row) for row in rows if row[0] not in OURS}
    return found


def test_there_and_back_every_row_is_the_same(lived: Path, server: Server, tmp_path: Path) -> None:
    before, back = content(lived), tmp_path / "back" / "r.db"
    assert move(lived, server, KEYS).people == 3
    assert content(server) == before
    assert move(server, back, KEYS).people == 3
    assert content(back) == before
    assert content(lived) == before
    assert back.stat().st_mode & 0o777 == 0o600


def test_they_go_on_where_they_stood(lived: Path, server: Server) -> None:
    move(lived, server, KEYS)
    desk = Desk(server, count=100)
    assert desk.told() == [SECRET]
    assert desk.tell(Start(), "telegram:7", key="key 1") == "duplicate"
    assert len(desk.sent()) > 2
    assert desk.tell(Start(), "telegram:7") == "taken"  # numbers of rows go on where they ended
    assert desk.tell("plan 4", "telegram:7") == "taken"
    assert desk.store.nudges.count() == 4
    assert len(desk.store.nudges.due(NOW + timedelta(days=9))) == 4
    assert desk.store.address("terminal", "ann") in {
        row[0] for row in desk.store.base.execute("SELECT address FROM people").fetchall()
    }


def test_a_place_with_people_in_it_is_left_alone(lived: Path, server: Server) -> None:
    move(lived, server, KEYS)
    for source, target in ((lived, server), (server, lived), (lived, lived)):
        with pytest.raises(Problem, match="already"):
            move(source, target, KEYS)


def test_nothing_moves_while_a_bot_runs(lived: Path, server: Server, tmp_path: Path) -> None:
    target = tmp_path / "new.db"
    with closing(Store.open(lived, KEYS)) as running:
        running.health()
        with pytest.raises(Problem, match="stop the bot"):
            move(lived, target, KEYS)
        assert list(tmp_path.glob("new.db*")) == []
    with closing(Store.open(server, KEYS)) as running:
        running.in_use()
        with pytest.raises(Problem, match="A bot runs"):
            move(server, target, KEYS)
        with pytest.raises(Problem, match="A bot runs"):
            move(lived, server, KEYS)
        assert list(tmp_path.glob("new.db*")) == []


def test_with_another_key_nothing_moves(lived: Path, server: Server) -> None:
    with pytest.raises(Problem, match="The key is not the one"):
        move(lived, server, KeySource("22" * 32))
    assert move(lived, server, KEYS).people == 3


def test_a_move_that_breaks_leaves_no_half(lived: Path, server: Server, tmp_path: Path) -> None:
    move(lived, server, KEYS)
    target = tmp_path / "half.db"
    with closing(Store.open(server, KEYS)) as store:
        store.base.execute("ALTER TABLE turns ADD COLUMN unknown_to_a_file BIGINT")
    with pytest.raises(Problem):
        move(server, target, KEYS)
    assert list(tmp_path.glob("half.db*")) == []


def test_the_command_says_what_to_do_next(lived: Path, server: Server, tmp_path: Path) -> None:
    key = {"REBOUND_KEY": KEY, "REBOUND_DATABASE": str(lived)}
    told = rebound(tmp_path, "move", "--to", server.address, **key)
    assert told.returncode == 0, told.stderr
    assert "3 people" in told.stdout
    assert "REBOUND_DATABASE" in told.stdout
    assert rebound(tmp_path, "move", "--to", server.address, **key).returncode == 2
