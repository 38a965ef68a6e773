"""After /forget, while the bot runs: no row, no ciphertext ever written, no word, no address."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.bot.messenger.test_forgetting import begin
from tests.bot.messenger.whole import House, living
from tests.bot.process import rebound
from tests.bot.talk import connection
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.people import Person

WAYS = {
    "by button": ("/forget", ""),
    "by word": ("delete everything", "yes"),
    "in German": ("lösch alles", "ja, lösch alles"),
    "in Spanish": ("borra todo", "sí"),
    "parked": ("I want to kill myself", "delete everything", "do it"),
}
BLOB = re.compile(r"[xX]'([0-9a-fA-F]{48,})'")
"""How SQLite tells of bytes in a statement: all that is sealed is longer than this."""
KEPT = "meta"
"""The table of what is sealed for the file itself, not for a person."""


class Written:
    """Every sealed value and every wrapped key that was ever given to the database."""

    def __init__(self) -> None:
        self.all: set[bytes] = set()

    def watch(self, house: House) -> None:
        connection(house.store).set_trace_callback(self._told)

    def _told(self, statement: str) -> None:
        if KEPT not in statement:
            values = map(bytes.fromhex, BLOB.findall(statement))
            self.all.update(value for value in values if any(value))  # zeros destroy a key


def left(folder: Path, written: set[bytes], chat: int) -> list[str]:
    """What still stands in any file of the folder."""
    found = []
    for file in folder.iterdir():
        content = file.read_bytes()
        found += [f"{file.name}: sealed" for one in written if one[:24] in content]
        found += [f"{file.name}: words" for one in (b"zqquetzal",) if one in content.lower()]
        address = str(chat).encode()
        found += [f"{file.name}: address"] * content.count(address)
    return found


def rows(house: House) -> dict[str, int]:
    tables = ("people", "rejections", "notes", "outbox", "nudges", "messages", "failures")
    database = Database(connection(house.store))
    return {table: database[table].count for table in tables}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_nothing_is_left_in_any_file(tmp_path: Path, way: tuple[str, ...]) -> None:
    fake = FakeTelegram(seed=3)
    ann, path = fake.person("Ann"), tmp_path / "r.db"
    written = Written()

    async def play(house: House) -> None:
        written.watch(house)
        await begin(house, ann)
        before = left(tmp_path, written.all, ann.id)
        assert any("sealed" in one for one in before)
        assert any("address" in one for one in before)
        await goes(house, ann, way)
        assert house.store.person(f"telegram:{ann.id}") is None
        assert rows(house) == dict.fromkeys(rows(house), 0)
        assert left(tmp_path, written.all, ann.id) == []

    living(fake, path, play)
    assert len(written.all) > 10
    assert left(tmp_path, written.all, ann.id) == []


async def goes(house: House, ann: Person, way: tuple[str, ...]) -> None:
    for words in way:
        if words:
            ann.says(words)
        else:
            ann.presses("Destroy everything")
        await house.quiet()


def test_and_by_the_operators_command(tmp_path: Path) -> None:
    fake = FakeTelegram(seed=3)
    ann, path = fake.person("Ann"), tmp_path / "r.db"
    written = Written()

    async def play(house: House) -> None:
        written.watch(house)
        await begin(house, ann)

    living(fake, path, play)
    here = ["--person", f"telegram:{ann.id}", "--yes", "--database", str(path)]
    assert len(written.all) > 10
    assert rebound(tmp_path, "forget", *here).returncode == 0
    assert left(tmp_path, written.all, ann.id) == []
