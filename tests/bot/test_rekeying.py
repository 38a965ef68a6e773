"""The master key exchanged: everybody is found and read as before; the old key opens nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.errors import Fault, Problem
from bot.keep.backups import back_up, restore
from bot.keep.keys import KeySource
from bot.keep.outbox import Message
from bot.keep.rekeying import rekey
from bot.keep.store import Store
from flows.kernel.events import Start
from tests.bot.process import KEY as OLD
from tests.bot.process import rebound
from tests.bot.talk import HERE, KEY, NOW, Desk

OURS = KeySource(KEY)


@pytest.fixture(name="new")
def made_new(tmp_path: Path) -> KeySource:
    return KeySource(None, tmp_path / "keys" / "new.key")


def wrapped(path: Path) -> list[bytes]:
    with closing(sqlite3.connect(path)) as looking:
        return [row[0] for row in looking.execute("SELECT wrapped FROM keys")]


def told(path: Path) -> Desk:
    """Two people, one of them at a terminal, and a farewell to somebody who went."""
    desk = Desk(path)
    ann = desk.store.address("terminal", "ann")
    for address, words in ((HERE, "They said no"), (ann, "Nurse at Quetzal")):
        desk.tell(Start(), address)
        desk.tell(words, address)
    with desk.store.base.writing():
        desk.store.outbox.queue(None, "telegram:9", Message("Goodbye.", kind="farewell"), NOW)
    desk.store.close()
    return desk


def test_everything_opens_with_the_new_key(tmp_path: Path, new: KeySource) -> None:
    desk = told(tmp_path / "r.db")
    before = wrapped(desk.path)
    assert rekey(desk.path, OURS, new) == 2
    assert desk.bytes_on_disk().find(before[0]) == desk.bytes_on_disk().find(before[1]) == -1
    again = Desk(desk.path, keys=new)
    with closing(again.store):
        assert again.told() == ["They said no"]
        assert again.told(again.store.address("terminal", "ann")) == ["Nurse at Quetzal"]
        assert again.sent("telegram:9") == ["Goodbye."]
        assert again.tell("and so on", key="later") == "taken"


def test_and_with_the_old_one_nothing(tmp_path: Path, new: KeySource) -> None:
    desk = told(tmp_path / "r.db")
    rekey(desk.path, OURS, new)
    with pytest.raises(Problem, match="The key is not the one"):
        Store.open(desk.path, OURS)


def test_a_second_time_names_are_still_found(tmp_path: Path, new: KeySource) -> None:
    desk = told(tmp_path / "r.db")
    rekey(desk.path, OURS, new)
    newer = KeySource(None, tmp_path / "newer.key")
    rekey(desk.path, new, newer)
    again = Desk(desk.path, keys=newer)
    with closing(again.store):
        assert again.told(again.store.address("terminal", "ann")) == ["Nurse at Quetzal"]


def test_while_a_process_uses_it_nothing_changes(tmp_path: Path, new: KeySource) -> None:
    desk = Desk(tmp_path / "r.db")
    desk.tell(Start())
    with pytest.raises(Problem, match="stop the bot") as caught:
        rekey(desk.path, OURS, new)
    assert caught.value.fault is Fault.BUSY
    assert not new.file.exists()
    assert desk.tell("still here") == "taken"
    desk.store.close()


def test_the_key_in_use_is_no_new_one(tmp_path: Path) -> None:
    desk = told(tmp_path / "r.db")
    same = tmp_path / "same.key"
    same.write_text(KEY)
    same.chmod(0o600)
    with pytest.raises(Problem, match="the key that is in use"):
        rekey(desk.path, OURS, KeySource(None, same))


def test_done_twice_it_says_that_it_is_done(tmp_path: Path, new: KeySource) -> None:
    desk = told(tmp_path / "r.db")
    rekey(desk.path, OURS, new)
    with pytest.raises(Problem, match="already"):
        rekey(desk.path, OURS, new)


def test_a_wrong_key_changes_nothing(tmp_path: Path, new: KeySource) -> None:
    desk = told(tmp_path / "r.db")
    before = wrapped(desk.path)
    with pytest.raises(Problem, match="The key is not the one"):
        rekey(desk.path, KeySource("22" * 32), new)
    assert wrapped(desk.path) == before
    assert not new.file.exists()


def test_a_person_whose_key_is_damaged_holds_nobody_up(tmp_path: Path, new: KeySource) -> None:
    desk = told(tmp_path / "r.db")
    with closing(sqlite3.connect(desk.path)) as db, db:
        db.execute("UPDATE keys SET wrapped = zeroblob(60) WHERE slot = 1")
    rekey(desk.path, OURS, new)
    again = Desk(desk.path, keys=new)
    with closing(again.store):
        assert again.told(again.store.address("terminal", "ann")) == ["Nurse at Quetzal"]


def test_a_backup_from_before_opens_with_the_old_key(tmp_path: Path, new: KeySource) -> None:
    desk = told(tmp_path / "r.db")
    with closing(Store.open(desk.path, OURS)) as store:
        made = back_up(store, tmp_path / "backup.db", NOW)
    rekey(desk.path, OURS, new)
    elsewhere = tmp_path / "elsewhere.db"
    with pytest.raises(Problem, match="The key is not the one"):
        restore(made.path, elsewhere, new, NOW)
    assert restore(made.path, elsewhere, OURS, NOW)[0].people == 2


def test_by_command(tmp_path: Path) -> None:
    rebound(tmp_path, "chat", typed="They said no\nNurse at Quetzal\n")
    key = str(tmp_path / "new.key")
    done = rebound(tmp_path, "rekey", "--to", key)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"under the key in {key}" in done.stdout
    assert OLD not in done.stdout
    lost = rebound(tmp_path, "export", "--person", "me")
    assert lost.returncode == 1
    assert "The key is not the one" in lost.stderr
    found = rebound(tmp_path, "export", "--person", "me", REBOUND_KEY="", REBOUND_KEY_FILE=key)
    assert "Quetzal" in found.stdout


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "--to"),
        (("--to", "new.key", "--database", "none.db"), "There is no database"),
        (("--to", "notes.db"), "does not hold a key"),
        (("--to", "."), "cannot be used"),
        (("--to", "/proc/none/new.key"), "cannot be used"),
    ],
)
def test_bad_input_is_answered_in_a_sentence(
    tmp_path: Path, arguments: tuple[str, ...], says: str
) -> None:
    rebound(tmp_path, "chat", typed="They said no\n")
    told = rebound(tmp_path, "rekey", *arguments)
    assert told.returncode in {1, 2}
    assert says in told.stderr
    assert told.stderr.startswith("rebound: ")
    assert told.stderr.count("\n") == 1
