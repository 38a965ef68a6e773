"""What takes time is announced in the chat while it does; what takes none is not."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.messenger import delivering, receiving
from bot.summary.make import File
from tests.bot.messenger.whole import House, living
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.people import Person

LONGER = 3 * delivering.PATIENCE


def actions(fake: FakeTelegram) -> list[Any]:
    return [call.parameters["action"] for call in fake.journal.calls("sendChatAction")]


@pytest.fixture
def fake() -> FakeTelegram:
    return FakeTelegram(lambda: datetime.now(UTC))


async def told(house: House, ann: Person, *lines: str) -> None:
    ann.starts()
    await house.quiet()
    for line in lines:
        ann.says(line)
        await house.quiet()


def test_a_file_that_takes_long_is_announced(
    fake: FakeTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(*_: object, **__: object) -> File:
        time.sleep(LONGER)
        return File("notes.md", b"all of it")

    monkeypatch.setattr(delivering, "make", slowly)

    async def play(house: House) -> None:
        ann = fake.person("Ann")
        await told(house, ann, "They said no", "/export")
        ann.presses("Text (Markdown)")
        await house.quiet()

    living(fake, tmp_path / "r.db", play)
    assert actions(fake) == ["upload_document"]


def test_what_is_read_for_long_is_announced(
    fake: FakeTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(content: bytes) -> bool:
        time.sleep(LONGER)
        return False

    monkeypatch.setattr(receiving, "is_export", slowly)

    async def play(house: House) -> None:
        ann = fake.person("Ann")
        await told(house, ann, "They said no")
        ann.sends_document("rebound.json", b"{}")
        await house.quiet()

    living(fake, tmp_path / "r.db", play)
    assert actions(fake) == ["typing"]


def test_an_answer_in_words_is_there_at_once(fake: FakeTelegram, tmp_path: Path) -> None:
    async def play(house: House) -> None:
        await told(house, fake.person("Ann"), "They said no", "Nurse at Saint Mary", "/where")

    living(fake, tmp_path / "r.db", play)
    assert actions(fake) == []
