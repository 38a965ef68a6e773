"""The whole service in one process: the parts of `rebound run` against the fake Bot API.

```python
with House(tmp_path) as house:
    house.ann.starts()
    house.settle()
    house.ann.says("They said no")
    house.wait(days=2)  # what is due meanwhile comes at its moment
    print(house.ann.transcript())
```
Nothing sleeps: the clock moves by `wait`, and by what the service itself waits out.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from bot.due.schedule import Schedule
from bot.keep.keys import KeySource
from bot.keep.store import Store
from bot.messenger.brake import Brake
from bot.messenger.delivering import Delivery
from bot.messenger.doorkeeper import Doorkeeper
from bot.messenger.inbound import CHANNEL
from bot.messenger.inbox import Newcomer, TurnInbox
from bot.messenger.inplace import InPlace
from bot.messenger.introducing import introduce
from bot.messenger.ledger import Ledger
from bot.messenger.lifeline import Lifeline
from bot.messenger.ports import UPDATES, Pace
from bot.messenger.receiving import Receiving
from bot.messenger.sender import Sender
from bot.speech.conversation import Conversation
from bot.speech.words import read_scripts
from bot.turns.turn import Turns
from bot.zones.zones import Zones
from flows.kernel.effects import Part
from tests.bot.messenger.inprocess import api_of
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.people import Person

WEDNESDAY = datetime(2026, 3, 4, 17, 30, tzinfo=UTC)
KEY = "22" * 32
ROUNDS_AT_MOST = 10_000


class AtOnce(Executor):
    """A workshop that makes a file while one waits."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - handed on, as an executor does
            done.set_exception(error)
        return done


@cache
def conversation() -> Conversation:
    """The real one; it keeps nothing of whom it talks with."""
    return Conversation(read_scripts(), Zones().find)


@dataclass
class House:
    """One bot with its database in `folder`, and the people who talk with it."""

    folder: Path
    now: datetime = WEDNESDAY
    allowed: frozenset[int] | None = None
    workshop: Executor = field(default_factory=AtOnce)
    talked: Conversation = field(default_factory=conversation)
    meanwhile: list[Callable[[], object]] = field(default_factory=list)
    """What happens, one each, while the service waits something out; what came is then taken."""
    fake: FakeTelegram = field(init=False)
    loop: asyncio.AbstractEventLoop = field(init=False)

    def __post_init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.fake = FakeTelegram(lambda: self.now)
        self.fake.bot()
        self.api = api_of(self.fake)
        self._offset: int | None = None
        self.opens()

    def __enter__(self) -> House:
        return self

    def __exit__(self, *error: object) -> None:
        self.closes()
        self.loop.run_until_complete(self.api.close())
        self.loop.close()

    @property
    def ann(self) -> Person:
        """The person most tests are about."""
        return self.person("Ann")

    def person(self, name: str, language: str = "en") -> Person:
        """Whoever goes by this name; there is one of each."""
        number = 7_000_001 + sum(ord(letter) * 131**place for place, letter in enumerate(name))
        return self.fake.person(name, number=number, language_code=language)

    def opens(self) -> None:
        """Begin a process, with what an earlier one left."""
        self.loop.run_until_complete(self._open())

    async def _open(self) -> None:
        pace, talked = Pace(lambda: self.now, self._slept, lambda: 1.0), self.talked
        self.store = Store.open(self.folder / "notes.db", KeySource(KEY))
        turns = Turns(self.store, talked)
        self.ledger = Ledger(self.store, turns)
        receiving = Receiving(
            self.api, self.store, turns, self.ledger, talked, self.workshop, pace.clock
        )
        delivery = Delivery(
            self.api, self.store, talked, self.workshop, pace.clock, receiving.receive
        )
        self.brake = Brake(pace)
        self.sender = Sender(self.store, self.ledger, delivery.deliver, pace, self.brake)
        self.in_place = InPlace(self.api, pace, self.brake)
        self.lifeline = Lifeline(self.api, talked, "en", pace.clock)
        script = talked.script("en")
        group, private = (script.template(Part(k)) for k in ("group.refused", "private.refused"))
        self.doorkeeper = Doorkeeper(self.api, self.allowed, group=group, private=private)
        self.inbox = TurnInbox(
            self.api.bot_id,
            self.ledger,
            self.in_place,
            self.doorkeeper,
            Newcomer(talked.languages, "en"),
            self.lifeline,
            clock=pace.clock,
            on_taken=self.sender.wake,
        )
        self._moved = asyncio.Event()
        schedule = Schedule(
            self.store.nudges, turns, CHANNEL, self._wake, now=pace.clock, rest=self._rest
        )
        self._scheduled = asyncio.create_task(schedule.run())
        self.sender.recover(CHANNEL)
        self.sender.start(CHANNEL)

    def closes(self) -> None:
        """Stop the process; what was not sent waits."""
        self.loop.run_until_complete(self._close())
        self.store.close()

    async def _close(self) -> None:
        self._scheduled.cancel()
        await asyncio.gather(self._scheduled, return_exceptions=True)
        for part in (self.sender, self.in_place, self.doorkeeper, self.lifeline):
            await part.close()

    def settle(self) -> None:
        """Take what waits and send what is said, until nothing more happens."""
        self.loop.run_until_complete(self._settle())

    def again(self) -> None:
        """Take what waits, also what was handed out and not taken."""
        self._offset = None
        self.settle()

    def rests(self) -> None:
        """Send what waits, and take nothing new."""
        self.loop.run_until_complete(self._quiet())

    async def _settle(self) -> None:
        while updates := await self._taken():
            await self.inbox.take(updates)
            await self._quiet()
        self._moved.set()
        await self._quiet()

    def taken(self) -> list[dict[str, Any]]:
        """What waits at Telegram, handed out."""
        return self.loop.run_until_complete(self._taken())

    def takes(self, updates: list[dict[str, Any]]) -> None:
        """Take these, and send as much as goes out without waiting for it."""
        self.loop.run_until_complete(self.inbox.take(updates))

    async def _taken(self) -> list[dict[str, Any]]:
        told = await self.api.call(
            "getUpdates", offset=self._offset, timeout=0, allowed_updates=list(UPDATES)
        )
        self._offset = told[-1]["update_id"] + 1 if told else self._offset
        return list(told)

    async def _quiet(self) -> None:
        """Let everything run that has something to do."""
        mine = {asyncio.current_task(), self._scheduled}
        for _ in range(ROUNDS_AT_MOST):
            await asyncio.sleep(0)
            if not self._moved.is_set() and not asyncio.all_tasks() - mine:
                return
        raise AssertionError("it never came to rest")

    def wait(self, **time: float) -> None:
        """Let so much time pass; what is due meanwhile happens at its moment."""
        self.settle()
        until = self.now + timedelta(**time)
        while (due := self.store.nudges.next_due()) is not None and due <= until:
            self.now = max(self.now, due) + timedelta(seconds=1)
            self.settle()
        self.now = max(self.now, until)
        self.settle()

    def introduces(self) -> None:
        """Set the menu and the profile, as at the start of a service."""
        self.loop.run_until_complete(introduce(self.api, conversation().scripts))

    def _wake(self, addresses: list[str]) -> None:
        for address in addresses:
            self.sender.wake(address)

    async def _rest(self, looked: asyncio.Event, seconds: float) -> None:
        """The schedule looks when the clock has moved, and not before."""
        await self._moved.wait()
        self._moved.clear()

    async def _slept(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        await asyncio.sleep(0)
        if self.meanwhile:
            self.meanwhile.pop(0)()
            await self.inbox.take(await self._taken())
