"""A database that is gone, or stands beside the log of another, is not begun anew in silence."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.errors import Problem
from bot.keep.backups import back_up, restore
from bot.keep.presence import PRESENT
from bot.keep.store import Store
from flows.kernel.events import Start
from tests.bot.talk import HERE, NOW, Desk


def begun(folder: Path) -> Desk:
    """A database that a bot runs on, and somebody in it."""
    desk = Desk(folder / "r.db")
    desk.store.in_use()
    desk.tell(Start())
    desk.tell("They said no")
    return desk


def killed(desk: Desk, folder: Path) -> None:
    """What a process leaves that was killed: its files as they are at this moment, log and all."""
    there = {path.name: path.read_bytes() for path in folder.glob("r.db*")}
    desk.store.close()
    for name, content in there.items():
        (folder / name).write_bytes(content)
    assert (folder / "r.db-wal").stat().st_size > 0


def opens(desk: Desk) -> None:
    with closing(Store.open(desk.path, desk.keys)) as store:
        store.in_use()


def test_one_that_is_gone_is_not_begun_anew(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    desk.store.close()
    desk.path.unlink()
    with pytest.raises(Problem, match="is gone"):
        opens(desk)
    assert not desk.path.exists()
    (tmp_path / f"r.db{PRESENT}").unlink()  # as the sentence says
    opens(desk)


def test_nor_where_the_bot_ended_because_of_that(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    desk.path.unlink()
    desk.store.left()
    desk.store.close()
    with pytest.raises(Problem, match="is gone"):
        opens(desk)


def test_a_backup_put_beside_the_log_of_another_is_refused(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    backup = back_up(desk.store, tmp_path / "backup.db", NOW).path
    desk.tell("one more")
    killed(desk, tmp_path)
    shutil.copy(backup, desk.path)
    with pytest.raises(Problem, match="the log of another"):
        opens(desk)
    restore(backup, desk.path, desk.keys, NOW)
    opens(desk)
    with closing(sqlite3.connect(desk.path)) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_after_a_kill_it_goes_on_with_its_own_log(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    for _ in range(2):
        killed(desk, tmp_path)
        desk.store = Store.open(desk.path, desk.keys)
        desk.store.in_use()
        desk.store.people.find(HERE)
        with desk.store.base.writing():
            desk.store.base.execute("INSERT INTO turns VALUES (hex(randomblob(8)), 1)")
    assert desk.told() == ["They said no"]
    desk.store.close()


def test_whoever_stops_leaves_nothing_beside(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    desk.store.left()
    desk.store.close()
    assert not (tmp_path / f"r.db{PRESENT}").exists()
    desk.path.unlink()
    opens(desk)
