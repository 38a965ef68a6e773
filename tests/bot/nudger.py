"""A process that lets what is due happen and sends it; the outside world is a file of lines.

`python -m tests.bot.nudger DATABASE OUTSIDE` ends by itself when nothing is due and all is sent.
It may be killed at any moment and started again.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.due.lane import Lane
from bot.due.schedule import Schedule
from bot.keep.outbox import Message, Parcel
from bot.keep.store import Store
from flows.kernel.effects import Plan
from flows.kernel.session import Session
from tests.bot.process import ROOT
from tests.bot.talk import Desk

IN_FLIGHT = 8
"""So many are on their way at most, and so many are in doubt at most when it is killed."""
ON_THE_WAY_SECONDS, MARKED_EVERY_SECONDS = 0.002, 0.004
QUICK = Lane(rate=1e6, most=30)


def due_plans(path: Path, count: int) -> None:
    """A database in which so many people have something due."""
    desk = Desk(path)
    now = datetime.now(UTC)
    with desk.store.base.writing():
        for number in range(count):
            minted = desk.store.people.mint(f"telegram:{number}", now)
            person = desk.store.people.write(minted, Session(state="open"))
            at = now - timedelta(seconds=count - number)
            desk.store.nudges.plan(person, Plan("quiet/1", "nudge", at, "step", 1))
    desk.store.close()


class Sender:
    """Sends as the law wants it: claimed, then sent, then marked, together with others."""

    def __init__(self, store: Store, outside: Path) -> None:
        self._base, self._outbox = store.base, store.outbox
        self._outside = outside.open("a", encoding="utf-8")
        self._room = asyncio.Semaphore(IN_FLIGHT)
        self._marks: list[Parcel] = []
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """What was on its way is never sent again; what had not left goes now."""
        self._outbox.doubtful()
        self.on_taken(self._outbox.addresses("telegram"))

    def on_taken(self, addresses: list[str]) -> None:
        """Something waits for each of them."""
        for address in addresses:
            self._spawn(self._outbox.pending(address, datetime.now(UTC)))

    def _spawn(self, parcels: list[Parcel]) -> None:
        for parcel in parcels:
            task = asyncio.create_task(self._send(parcel))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _send(self, parcel: Parcel) -> None:
        await self._room.acquire()
        assert isinstance(parcel.content, Message)
        assert parcel.content.unasked
        with self._base.writing():
            is_ours = self._outbox.claimed(parcel)
        if not is_ours:
            self._room.release()
            return
        await asyncio.sleep(ON_THE_WAY_SECONDS)
        self._outside.write(f"{parcel.address}\n")
        self._outside.flush()
        self._marks.append(parcel)

    def mark(self) -> None:
        """Mark what was sent since, in one commit."""
        marks, self._marks = self._marks, []
        self._outbox.sent(marks, datetime.now(UTC))
        for _ in marks:
            self._room.release()

    @property
    def is_idle(self) -> bool:
        return not self._tasks and not self._marks


async def nudge(desk: Desk, outside: Path) -> None:
    """Take and send until nothing is left."""
    sender = Sender(desk.store, outside)
    schedule = Schedule(desk.store.nudges, desk.turns, "telegram", sender.on_taken, lane=QUICK)
    sender.start()
    task = asyncio.create_task(schedule.run())
    while desk.store.nudges.next_due() is not None or not sender.is_idle:
        await asyncio.sleep(MARKED_EVERY_SECONDS)
        sender.mark()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@dataclass
class Story:
    """What became of it: the addresses that were sent to, in order, and how often it was killed."""

    sent: list[str] = field(default_factory=list)
    kills: int = 0


def killed_at_random(path: Path, outside: Path, count: int, kills: int, seed: int) -> Story:
    """Run it on `count` plans, killed so often at random moments, and then to its end."""
    chance = random.Random(seed)  # noqa: S311 - any moment will do
    outside.touch()
    story = Story()
    for _ in range(kills):
        process = _started(path, outside)
        wanted = len(_lines(outside)) + chance.randint(0, count // (2 * kills))
        while process.poll() is None and len(_lines(outside)) < wanted:
            time.sleep(0.001)
        time.sleep(chance.random() * 0.02)
        process.send_signal(signal.SIGKILL)
        story.kills += process.wait() == -signal.SIGKILL
    assert _started(path, outside).wait(timeout=60) == 0
    story.sent = _lines(outside)
    return story


def _lines(outside: Path) -> list[str]:
    return outside.read_text(encoding="utf-8").splitlines()


def _started(path: Path, outside: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.bot.nudger", str(path), str(outside)]
    return subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})


if __name__ == "__main__":
    asyncio.run(nudge(Desk(Path(sys.argv[1])), Path(sys.argv[2])))
