"""Backup and restore, rehearsed: taken under load, proved, and put back on an empty machine."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import Fault, Problem
from bot.keep.backups import back_up, is_incomplete, latest, restore
from bot.keep.keys import KeySource
from bot.keep.presence import RUNNING
from bot.keep.store import Store
from flows.kernel.events import Start
from tests.bot.process import rebound
from tests.bot.talk import HERE, KEY, NOW, Desk

KEYS = KeySource(KEY)


@pytest.fixture(name="desk")
def made_desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "store" / "r.db")
    desk.tell(Start())
    desk.tell("They said no")
    with closing(desk.store):
        yield desk


def words(path: Path) -> list[str]:
    with closing(Store.open(path, KEYS)) as store:
        person = store.person(HERE)
        return [note.words for note in store.notes(person)] if person else []


def test_a_backup_is_one_private_file_that_opens_with_the_key(desk: Desk, tmp_path: Path) -> None:
    made = back_up(desk.store, tmp_path / "b.db", NOW)
    assert (made.people, words(made.path)) == (1, ["They said no"])
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert KEY.encode() not in made.path.read_bytes()


def test_it_holds_every_turn_that_was_committed_before_it_began(desk: Desk, tmp_path: Path) -> None:
    committed, stop = [0], threading.Event()

    def writes() -> None:
        other = Desk(desk.path)
        with closing(other.store):
            while not stop.is_set():
                other.tell(f"no {committed[0]}", key=f"other {committed[0]}")
                committed[0] += 1

    writer = threading.Thread(target=writes)
    writer.start()
    try:
        for number in range(5):
            before = committed[0]
            made = back_up(desk.store, tmp_path / f"{number}.db", NOW)
            assert len(words(made.path)) >= before + 1
    finally:
        stop.set()
        writer.join()


def test_in_a_folder_the_old_ones_expire_and_nothing_else_goes(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "mine.db").touch()
    for day in range(4):
        back_up(desk.store, folder, NOW + timedelta(days=day), timedelta(days=2))
    assert sorted(path.name[:16] for path in folder.iterdir()) == [
        "mine.db", "rebound-20260305", "rebound-20260306", "rebound-20260307",
    ]  # fmt: skip
    assert latest(folder) == NOW + timedelta(days=3)


def test_nothing_that_exists_is_overwritten(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "b.db"
    path.write_text("mine")
    with pytest.raises(Problem, match="already"):
        back_up(desk.store, path, NOW)
    assert path.read_text() == "mine"


def test_a_restore_keeps_what_was_there_and_leaves_no_old_log(desk: Desk, tmp_path: Path) -> None:
    made = back_up(desk.store, tmp_path / "b.db", NOW)
    desk.tell("later words")
    desk.store.close()
    restored, earlier = restore(made.path, desk.path, KEYS, NOW)
    assert restored.people == 1
    assert words(desk.path) == ["They said no"]
    assert earlier
    assert words(earlier) == ["They said no", "later words"]


def test_a_restore_beside_an_old_log_is_whole(desk: Desk, tmp_path: Path) -> None:
    """The log of another file, left by a machine that went down, would damage it."""
    made = back_up(desk.store, tmp_path / "b.db", NOW)
    for number in range(50):
        desk.tell(f"later {number}")
    there = tmp_path / "there" / "r.db"
    there.parent.mkdir()
    for end in ("-wal", "-shm"):
        shutil.copy(desk.path.with_name(desk.path.name + end), there.with_name(there.name + end))
    restore(made.path, there, KEYS, NOW)
    assert words(there) == ["They said no"]


def test_while_the_bot_runs_nothing_is_restored(desk: Desk, tmp_path: Path) -> None:
    made = back_up(desk.store, tmp_path / "b.db", NOW)
    desk.tell("later words")
    with pytest.raises(Problem, match="stop the bot"):
        restore(made.path, desk.path, KEYS, NOW)
    assert desk.told() == ["They said no", "later words"]


def test_a_backup_of_another_key_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    made = back_up(desk.store, tmp_path / "b.db", NOW)
    desk.store.close()
    with pytest.raises(Problem, match="key is not the one"):
        restore(made.path, desk.path, KeySource("22" * 32), NOW)
    assert words(desk.path) == ["They said no"]


def test_a_damaged_backup_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    made = back_up(desk.store, tmp_path / "b.db", NOW)
    desk.store.close()
    content = bytearray(made.path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    made.path.write_bytes(content)
    with pytest.raises(Problem) as caught:
        restore(made.path, desk.path, KEYS, NOW)
    assert caught.value.fault is Fault.DATA
    assert words(desk.path) == ["They said no"]


def test_a_copy_without_its_log_is_known_as_such(desk: Desk, tmp_path: Path) -> None:
    desk.store.in_use()
    desk.tell("later words")
    copied = tmp_path / "copied.db"
    shutil.copy(desk.path, copied)
    assert is_incomplete(copied)
    with pytest.raises(Problem, match="without its log"):
        restore(copied, tmp_path / "new.db", KEYS, NOW)


def test_what_a_replica_made_while_the_bot_ran_is_taken_when_that_is_said(
    desk: Desk, tmp_path: Path
) -> None:
    desk.store.in_use()
    desk.tell("said last")
    replica = tmp_path / "replica.db"
    with closing(sqlite3.connect(desk.path)) as old, closing(sqlite3.connect(replica)) as new:
        old.backup(new)  # page by page, the log among them
        new.execute("PRAGMA journal_mode = DELETE")
    target = tmp_path / "restored.db"
    with pytest.raises(Problem, match="--replica"):
        restore(replica, target, desk.keys, NOW)
    restore(replica, target, desk.keys, NOW, is_whole=True)
    with closing(Store.open(target, desk.keys)) as store:
        person = store.person(HERE)
        assert person
        assert "said last" in [note.words for note in store.notes(person)]
    assert not is_incomplete(target)


def test_a_file_that_was_closed_is_complete_and_so_is_a_backup(desk: Desk, tmp_path: Path) -> None:
    desk.store.in_use()
    made = back_up(desk.store, tmp_path / "b.db", NOW)
    assert not is_incomplete(made.path)
    with closing(sqlite3.connect(made.path)) as copy:
        assert not copy.execute("SELECT * FROM meta WHERE name = ?", (RUNNING,)).fetchall()
    desk.store.left()
    desk.store.close()
    assert not is_incomplete(desk.path)


def test_the_runbook_works_on_an_empty_machine(tmp_path: Path) -> None:
    """Backup here, restore there, and the conversation goes on."""
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    rebound(here, "chat", typed="They said no\nNurse at Saint Mary\n")
    made = rebound(here, "backup", str(tmp_path / "backup.db"))
    assert (made.returncode, made.stderr) == (0, "")
    assert "1 person" in made.stdout
    put = rebound(there, "restore", str(tmp_path / "backup.db"))
    assert (put.returncode, put.stderr) == (0, "")
    told = rebound(there, "export", "--person", "me")
    assert "Saint Mary" in told.stdout
    assert rebound(there, "doctor").returncode == 0
