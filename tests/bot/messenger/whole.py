"""The whole bot in this process, against the fake: as the service puts it together."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AsyncExitStack, closing, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.app import conversation
from bot.keep.keys import KeySource
from bot.keep.store import Store
from bot.messenger.delivering import Delivery
from bot.messenger.doorkeeper import Doorkeeper
from bot.messenger.health import Health
from bot.messenger.inbound import CHANNEL
from bot.messenger.inbox import Newcomer, TurnInbox
from bot.messenger.inplace import InPlace
from bot.messenger.ledger import Ledger
from bot.messenger.lifeline import Lifeline
from bot.messenger.polling import Polling
from bot.messenger.ports import Pace
from bot.messenger.receiving import Receiving
from bot.messenger.sender import Sender
from bot.speech.conversation import Conversation
from bot.turns.turn import Turns
from tests.bot.messenger.inprocess import api_of
from tests.bot.process import KEY
from tests.fake_telegram.core import FakeTelegram

PATIENCE = 10.0


@cache
def words() -> Conversation:
    """The real one, read once."""
    return conversation()


@dataclass
class House:
    """What a test may look at."""

    fake: FakeTelegram
    store: Store
    sender: Sender
    inbox: TurnInbox
    files: Executor

    async def quiet(self) -> None:
        """Let it do all there is to do."""
        still = 0
        async with asyncio.timeout(PATIENCE):
            while still < 5:
                await asyncio.sleep(0.004)
                busy = self.fake.is_pending(self.fake.bot()) or not self.sender.is_idle
                still = 0 if busy else still + 1

    @staticmethod
    async def pause(seconds: float = 0.05) -> None:
        """Let what is beside the outbox happen, too."""
        await asyncio.sleep(seconds)


async def _sleep(seconds: float) -> None:
    """Waits are a hundred times shorter here."""
    await asyncio.sleep(seconds / 100)


def living(  # noqa: PLR0913 - the parts behind it, each of which a test replaces
    fake: FakeTelegram,
    path: Path,
    play: Callable[[House], Awaitable[None]],
    *,
    talked: Conversation | None = None,
    allowed: frozenset[int] | None = None,
    workshop: Executor | None = None,
) -> None:
    """Run it while `play` goes on, over a database of its own at `path`."""

    async def live() -> None:
        talked_with = talked or words()
        with closing(Store.open(path, KeySource(KEY))) as store:
            async with AsyncExitStack() as stack:
                house, polling = _built(fake, store, talked_with, allowed, workshop, stack)
                task = asyncio.create_task(polling.run())
                stack.push_async_callback(_ended, task)
                await play(house)

    asyncio.run(live())


async def _ended(task: asyncio.Task[object]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


def _built(  # noqa: PLR0913, PLR0917 - as above
    fake: FakeTelegram,
    store: Store,
    talked: Conversation,
    allowed: frozenset[int] | None,
    workshop: Executor | None,
    stack: AsyncExitStack,
) -> tuple[House, Polling]:
    fake.bot()
    api, pace = api_of(fake), Pace(sleep=_sleep)
    stack.push_async_callback(api.close)
    files = workshop or ThreadPoolExecutor(1)
    stack.callback(files.shutdown)
    turns = Turns(store, talked)
    ledger = Ledger(store, turns)
    receiving = Receiving(api, store, turns, ledger, talked, files, pace.clock)
    delivery = Delivery(api, store, talked, files, pace.clock, receiving.receive)
    sender = Sender(store, ledger, delivery.deliver, pace)
    in_place, lifeline = InPlace(api, pace), Lifeline(api, talked, "en", pace.clock)
    doorkeeper = Doorkeeper(api, allowed, group="Not in groups.", private="Not you.")
    for close in (sender.close, in_place.close, doorkeeper.close, lifeline.close):
        stack.push_async_callback(close)
    inbox = TurnInbox(
        fake.bot().id,
        ledger,
        in_place,
        doorkeeper,
        Newcomer(talked.languages, "en"),
        lifeline,
        clock=pace.clock,
        on_taken=sender.wake,
    )
    sender.recover(CHANNEL)
    sender.start(CHANNEL)
    return House(fake, store, sender, inbox, files), Polling(api, inbox, health=Health(), pace=pace)
