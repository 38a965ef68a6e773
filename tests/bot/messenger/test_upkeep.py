"""A file that goes away, is replaced or damaged is noticed, said, and nothing of it is lost."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, closing, suppress
from pathlib import Path

import pytest

from bot.errors import Problem
from bot.keep.filed import damage
from bot.keep.keys import KeySource
from bot.keep.places import Place
from bot.keep.store import Store
from bot.messenger.ports import Pace
from bot.messenger.service import _everywhere
from bot.messenger.upkeep import Upkeep, forget_attempts
from flows.kernel.events import Start
from tests.bot.talk import HERE, KEY, NOW, Desk


@pytest.fixture(name="desk")
def made_desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "r.db")
    desk.tell(Start())
    desk.tell("They said no")
    with closing(desk.store):
        yield desk


def upkeep(desk: Desk) -> Upkeep:
    return Upkeep(desk.store, Pace(lambda: NOW))


def test_a_file_that_was_deleted_ends_the_bot_and_all_it_held_is_saved(desk: Desk) -> None:
    keeper = upkeep(desk)
    keeper.look()
    desk.path.unlink()
    desk.tell("said into nothing")
    with pytest.raises(Problem, match="moved, deleted or replaced"):
        keeper.look()
    saved = next(desk.path.parent.glob("*.saved-*"))
    with closing(Store.open(saved, KeySource(KEY))) as store:
        person = store.person(HERE)
        assert person
        assert [note.words for note in store.notes(person)] == ["They said no", "said into nothing"]


def test_a_file_that_was_replaced_ends_the_bot(desk: Desk, tmp_path: Path) -> None:
    keeper = upkeep(desk)
    other = tmp_path / "other"
    shutil.copy(desk.path, other)
    other.replace(desk.path)
    with pytest.raises(Problem, match="replaced"):
        keeper.look()


def test_when_it_is_quiet_all_stands_in_the_file_itself(desk: Desk, tmp_path: Path) -> None:
    upkeep(desk).look()
    shutil.copy(desk.path, tmp_path / "copied.db")
    with closing(Store.open(tmp_path / "copied.db", KeySource(KEY))) as store:
        assert store.health().people == 1


def test_a_damaged_file_is_said_so(desk: Desk) -> None:
    assert damage(desk.path) == ""
    upkeep(desk).look()
    desk.store.close()
    content = bytearray(desk.path.read_bytes())
    content[8192:16384] = b"\xff" * 8192
    desk.path.write_bytes(content)
    assert "rebound restore" in damage(desk.path)


async def _an_hour(desk: Desk, then: Callable[[], object]) -> None:
    """Let a process look through its attempts after each hour, `then` before the second."""
    hours: list[float] = []

    async def sleep(seconds: float) -> None:
        hours.append(seconds)
        if len(hours) == 2:
            then()
        if len(hours) == 3:
            raise asyncio.CancelledError

    with suppress(asyncio.CancelledError):
        await forget_attempts(desk.store, Pace(lambda: NOW, sleep))
    assert set(hours) == {3600.0}


def test_what_another_process_sent_is_no_longer_in_doubt_in_this_one(place: Place) -> None:
    """Also in one that does not lead, which sweeps nothing."""
    desk, other = Desk(place), Desk(place)
    with closing(desk.store), closing(other.store):
        desk.tell(Start())
        question = desk.store.outbox.pending(HERE, NOW)[-1]
        desk.store.attempts.begin(question.id, HERE)
        desk.store.attempts.end(question.id, HERE, in_doubt=True)

        def sent() -> None:
            assert desk.store.attempts.concern(HERE), "it still waits"
            other.store.outbox.sent([question], NOW)

        asyncio.run(_an_hour(desk, sent))
        assert not desk.store.attempts.concern(HERE)


def test_every_process_looks_through_its_attempts_whoever_leads(desk: Desk) -> None:
    async def works() -> list[str]:
        async with AsyncExitStack() as stack:
            works = _everywhere(desk.store, None, None, Pace(lambda: NOW), stack)  # type: ignore[arg-type] # neither is asked
            return [getattr(each, "func", each).__name__ for each in works]

    assert "forget_attempts" in asyncio.run(works())
