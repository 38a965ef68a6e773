"""Killed at any moment, without warning: nothing half, nothing lost, nothing twice."""

import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from bot.keep.keys import KeySource
from flows.kernel.events import Start
from tests.bot.talk import SECRET, Desk, connection

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def in_another_process(work: Callable[[int], None]) -> tuple[int, int]:
    """Run `work` in a child with the end of a pipe to write to; its pid and the other end."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child:
        os.close(theirs)
        return child, ours
    try:
        work(theirs)
    finally:
        os._exit(0)


def ended_by(child: int) -> int:
    """The signal that ended the child, 0 if it ended by itself."""
    return os.WTERMSIG(os.waitpid(child, 0)[1])


def begun(path: Path) -> Path:
    desk = Desk(path)
    desk.tell(Start(), key="start")
    desk.sent()
    desk.store.close()
    return path


def dying_at(statement: int) -> Callable[[str], None]:
    """A trace callback that ends the process before its n-th statement."""
    left = statement

    def count(_: str) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    return count


def tell_and_die_at(path: Path, statement: int, text: str) -> bool:
    """Take one turn in a process that dies before its n-th statement; whether it got that far."""

    def work(_: int) -> None:
        desk = Desk(path)
        connection(desk.store).set_trace_callback(dying_at(statement))
        desk.tell(text, key="k")

    child, pipe = in_another_process(work)
    os.close(pipe)
    return ended_by(child) == signal.SIGKILL


TOUCHING = {"connect", "execute", "fsync", "link", "mkdir", "open", "unlink", "write"}


def open_and_die_at(path: Path, keys: KeySource, touch: int) -> bool:
    """Open in a process that dies before it touches the disk for the n-th time."""

    def work(_: int) -> None:
        die = dying_at(touch)

        def watch(_: FrameType, event: str, called: Any) -> None:
            if event == "c_call" and called.__name__ in TOUCHING:
                die(called.__name__)

        sys.setprofile(watch)
        Desk(path, keys=keys)
        sys.setprofile(None)

    child, pipe = in_another_process(work)
    os.close(pipe)
    return ended_by(child) == signal.SIGKILL


def test_killed_before_any_statement_of_a_turn_nothing_happened(tmp_path: Path) -> None:
    path = begun(tmp_path / "r.db")
    statement = 1
    while tell_and_die_at(path, statement, SECRET):
        desk = Desk(path)
        assert desk.told() == []
        assert desk.sent() == []
        desk.store.close()
        statement += 1
    assert statement > 8  # it was killed at each statement in turn, and then not
    desk = Desk(path)
    assert desk.tell(SECRET, key="k") == "duplicate"
    assert desk.told() == [SECRET]
    assert desk.sent() == [f"telegram/en reply: {SECRET}"]


def test_killed_at_any_statement_of_forgetting_it_is_all_there_or_all_gone(
    tmp_path: Path,
) -> None:
    path = begun(tmp_path / "r.db")
    desk = Desk(path)
    desk.tell(SECRET, key="said")
    desk.sent()
    desk.store.close()
    statement, gone = 1, False
    while tell_and_die_at(path, statement, "forget"):
        desk = Desk(path)
        here = desk.told() == [SECRET]
        gone = gone or not here
        assert here != gone  # once gone, it stays gone
        assert desk.store.health().unsettled is None  # opening finished what was left to do
        desk.store.close()
        statement += 1
        if gone:
            break
    desk = Desk(path)
    desk.tell("forget", key="k")
    assert desk.told() == []
    assert len(desk.sent()) == 1


def test_killed_in_the_middle_of_a_step_nothing_happened(tmp_path: Path) -> None:
    path = begun(tmp_path / "r.db")
    child, pipe = in_another_process(lambda _: print(Desk(path).tell("die", key="k")))
    os.close(pipe)
    assert ended_by(child) == signal.SIGKILL
    desk = Desk(path)
    assert desk.tell("alive", key="k") == "taken"
    assert desk.told() == ["alive"]


def test_killed_at_random_moments_every_answer_is_kept_once_and_in_order(tmp_path: Path) -> None:
    path = begun(tmp_path / "r.db")
    answers = [f"answer {number}" for number in range(60)]

    def work(pipe: int) -> None:
        desk = Desk(path)
        for answer in answers:  # the source gives everything again: it was never confirmed
            desk.tell(answer, key=answer)
            os.write(pipe, b".")

    chance = random.Random(7)  # noqa: S311 - any moment will do, but the same each time
    for _ in range(8):
        child, pipe = in_another_process(work)
        os.read(pipe, chance.randint(1, 9))
        os.kill(child, signal.SIGKILL)
        ended_by(child)
        os.close(pipe)
        desk = Desk(path)
        told = desk.told()
        assert told == answers[: len(told)]
        desk.store.close()
    child, pipe = in_another_process(work)
    while os.read(pipe, 100):
        pass
    assert ended_by(child) == 0
    desk = Desk(path)
    assert desk.told() == answers
    assert desk.sent() == [f"telegram/en reply: {answer}" for answer in answers]


def test_killed_at_any_moment_of_the_first_start_the_next_start_works(tmp_path: Path) -> None:
    touch = 1
    folder = tmp_path / str(touch)
    while open_and_die_at(folder / "r.db", KeySource(None, folder / "k" / "key"), touch):
        desk = Desk(folder / "r.db", keys=KeySource(None, folder / "k" / "key"))
        assert desk.tell(Start()) == "taken"
        desk.store.close()
        touch += 1
        folder = tmp_path / str(touch)
    assert touch > 20
