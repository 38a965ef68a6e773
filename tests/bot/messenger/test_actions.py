"""What takes time is announced in the chat while it does; what takes none is not."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot.messenger import delivering
from tests.bot.messenger.whole import House, living
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.people import Person

T = TypeVar("T")
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


class Slow(ThreadPoolExecutor):
    """A workshop in which everything takes so long that it is to be seen."""

    def submit(self, work: Callable[..., T], /, *given: Any, **named: Any) -> Future[T]:
        """Do it later."""

        def slowly() -> T:
            time.sleep(LONGER)
            return work(*given, **named)

        return super().submit(slowly)


def test_a_file_that_takes_long_is_announced(fake: FakeTelegram, tmp_path: Path) -> None:
    async def play(house: House) -> None:
        ann = fake.person("Ann")
        await told(house, ann, "They said no", "/export")
        ann.presses("Text (Markdown)")
        await house.quiet()

    living(fake, tmp_path / "r.db", play, workshop=Slow(1))
    assert actions(fake) == ["upload_document"]


def test_what_is_read_for_long_is_announced(fake: FakeTelegram, tmp_path: Path) -> None:
    async def play(house: House) -> None:
        ann = fake.person("Ann")
        await told(house, ann, "They said no")
        ann.sends_document("rebound.json", b"{}")
        await house.quiet()

    living(fake, tmp_path / "r.db", play, workshop=Slow(1))
    assert actions(fake) == ["typing"]


def test_an_answer_in_words_is_there_at_once(fake: FakeTelegram, tmp_path: Path) -> None:
    async def play(house: House) -> None:
        await told(house, fake.person("Ann"), "They said no", "Nurse at Saint Mary", "/where")

    living(fake, tmp_path / "r.db", play)
    assert actions(fake) == []
