"""Opening: what is not ours, not whole, or not to be opened stays exactly as it was."""

import os
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot.errors import Fault, Problem
from bot.keep.keys import KeySource
from bot.keep.migrations import MIGRATIONS
from bot.keep.steps import STEPS, unknown
from bot.keep.store import Store
from flows.kernel.events import Start
from tests.bot.talk import HERE, KEY, SECRET, Desk, connection

RIGHT = KeySource(KEY)


def made(path: Path) -> Path:
    """A database with one person in it, closed."""
    desk = Desk(path)
    desk.tell(Start())
    desk.tell(SECRET)
    desk.store.close()
    return path


def refused(path: Path, keys: KeySource = RIGHT) -> Problem:
    """The problem of opening `path`, which must leave the file as it was."""
    before = path.read_bytes()
    with pytest.raises(Problem) as caught:
        Store.open(path, keys)
    assert path.read_bytes() == before
    sentence = str(caught.value)
    assert str(path) in sentence
    assert sentence.count(". ") == 0
    assert "\n" not in sentence
    return caught.value


def test_a_new_database_is_private_and_so_is_its_folder(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "deep" / "store" / "r.db")
    desk.tell(Start())
    files = list(desk.path.parent.iterdir())
    assert {each.suffix for each in files} >= {".db", ".db-wal"}
    assert {each.stat().st_mode & 0o777 for each in files} == {0o600}
    assert desk.path.parent.stat().st_mode & 0o777 == 0o700
    assert desk.path.parent.parent.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Desk(tmp_path / "r.db")
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_it_is_durable_strict_and_checks_its_references(tmp_path: Path) -> None:
    db = connection(Desk(tmp_path / "r.db").store)
    settings = {
        name: db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
    }
    assert all(table.strict for table in Database(db).tables)


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    assert Desk(made(tmp_path / "r.db")).told() == [SECRET]


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    (tmp_path / "r.db").touch()
    assert Desk(tmp_path / "r.db").tell(Start()) == "taken"


@pytest.mark.parametrize("content", [b"Dear diary", bytes(5000), b"SQLite format 3\x00 cut"])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "r.db"
    path.write_bytes(content)
    assert refused(path).fault is Fault.DATA


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    assert "another program" in str(refused(path))


def test_a_database_whose_pages_were_overwritten_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "r.db")
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\x5a" * (len(whole) - 100))
    assert "restore it from a backup" in str(refused(path))


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "r.db")
    with sqlite3.connect(path) as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    assert "newer Rebound" in str(refused(path))


def test_a_schema_step_nobody_knows_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "r.db")
    with sqlite3.connect(path) as newer:
        newer.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('rebound', 'telepathy', '2031')"
        )
    newer.close()
    assert "newer Rebound" in str(refused(path))


def test_a_wrong_key_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "r.db")
    assert refused(path, KeySource("22" * 32)).fault is Fault.SETTING
    assert Desk(path).told() == [SECRET]


def test_a_lost_key_is_not_replaced_by_a_new_one(tmp_path: Path) -> None:
    path = made(tmp_path / "r.db")
    lost = KeySource(None, tmp_path / "master.key")
    with pytest.raises(Problem, match="put the key back"):
        Store.open(path, lost)
    assert not lost.file.exists()


def test_a_path_where_nothing_can_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Problem, match="cannot be used") as caught:
        Store.open(tmp_path / "file" / "r.db", RIGHT)
    assert caught.value.fault is Fault.MACHINE
    with pytest.raises(Problem, match="cannot be used"):
        Store.open(tmp_path, RIGHT)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_one_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(Problem, match="cannot be used"):
        Store.open(tmp_path / "r.db", RIGHT)


def test_a_database_that_may_not_be_written_is_one_sentence(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.db")
    desk.store.base.execute("PRAGMA query_only = ON")
    with pytest.raises(Problem, match="cannot be written"):
        desk.tell(Start())


def test_a_database_held_by_another_is_a_passing_problem(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.db")
    desk.store.base.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(desk.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Problem, match="held by another process") as caught:
        desk.tell(Start(), key="k")
    assert caught.value.passing
    other.close()
    assert desk.tell(Start(), key="k") == "taken"


def test_a_full_disk_keeps_nothing_of_the_turn_and_all_that_was_before(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.db")
    desk.tell(Start())
    desk.tell("before")
    base = desk.store.base
    pages = base.execute("PRAGMA page_count").fetchone()[0]
    base.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Problem, match="no room"):
        desk.tell("long " * 20_000, key="k")
    assert desk.told() == ["before"]
    person = desk.store.person(HERE)
    assert person is not None
    assert len(desk.store.session(person).threads[1].answers) == 1
    base.execute("PRAGMA max_page_count = 100000")
    assert desk.tell("after", key="k") == "taken"
    assert desk.told() == ["before", "after"]


def test_the_steps_that_are_taken_are_those_that_are_known(tmp_path: Path) -> None:
    db = connection(Desk(tmp_path / "r.db").store)
    assert tuple(step.name for step in MIGRATIONS.applied(Database(db))) == STEPS
    assert not MIGRATIONS.pending(Database(db))
    assert unknown(db) == set()
