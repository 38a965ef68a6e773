"""`rebound run`: the parts of the messenger put together, started, watched and stopped."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections.abc import AsyncIterator, Coroutine
from concurrent.futures import Executor
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from functools import partial
from typing import Any

from bot.due.schedule import Schedule
from bot.errors import Problem
from bot.keep.retention import Retention
from bot.keep.store import Store
from bot.messenger.api import Api
from bot.messenger.brake import Brake
from bot.messenger.claiming import look_after
from bot.messenger.delivering import Delivery
from bot.messenger.doorkeeper import Doorkeeper
from bot.messenger.health import ENOUGH, Health
from bot.messenger.inbound import CHANNEL
from bot.messenger.inbox import Newcomer, TurnInbox
from bot.messenger.inplace import InPlace
from bot.messenger.introducing import introduce
from bot.messenger.leading import Leading, Work
from bot.messenger.ledger import Ledger
from bot.messenger.lifeline import Lifeline
from bot.messenger.metrics import Metrics
from bot.messenger.notify import Manager
from bot.messenger.ports import Pace
from bot.messenger.receiving import Receiving
from bot.messenger.sender import Sender
from bot.messenger.transport import Transport
from bot.messenger.upkeep import Upkeep, forget_attempts
from bot.messenger.watching import Watching
from bot.messenger.ways import Ways
from bot.messenger.webhook import PATIENCE
from bot.settings.run_settings import RunSettings
from bot.settings.run_values import bot_of
from bot.speech.conversation import Conversation
from bot.summary.workshop import workshop
from bot.turns.turn import Turns
from bot.version import version
from flows.kernel.effects import Part

_log = logging.getLogger(__name__)


async def serve(
    settings: RunSettings, store: Store, conversation: Conversation, *, take_over: bool = False
) -> None:
    """Run until told to stop, also while it starts; Problem where it cannot go on."""
    working = asyncio.create_task(_work(settings, store, conversation, take_over))
    stopped = asyncio.create_task(_told_to_stop())
    await asyncio.wait({working, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    working.cancel()
    await asyncio.gather(working, stopped, return_exceptions=True)
    if not working.cancelled():
        working.result()  # raises what ended it
    _log.info("Stopped; what waits goes out at the next start.")


async def _work(
    settings: RunSettings, store: Store, conversation: Conversation, take_over: bool
) -> None:
    """All of it for ever; when one part ends, so does the whole."""
    async with _service(settings, store, conversation, take_over=take_over) as work:
        tasks = [asyncio.create_task(each) for each in work]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for task in done:
            task.result()


@asynccontextmanager
async def _service(
    settings: RunSettings, store: Store, conversation: Conversation, *, take_over: bool
) -> AsyncIterator[list[Coroutine[Any, Any, None]]]:
    """Everything started; what is left to do for ever. At the end all of it is stopped in order."""
    pace = Pace()
    async with AsyncExitStack() as stack:
        _claim(settings, store, stack, take_over=take_over)
        transport = Transport(connections=256, proxy=settings.proxy)
        api = Api(settings.token, settings.api_url, transport)
        stack.push_async_callback(api.close)
        turns = Turns(store, conversation)
        health = Health(PATIENCE if settings.webhook else ENOUGH)
        metrics = Metrics(store, health, pace.clock, version())
        ledger = Ledger(store, turns, metrics.turn)
        files = _workshop(stack)
        receiving = Receiving(api, store, turns, ledger, conversation, files, pace.clock)
        delivery = Delivery(api, store, conversation, files, pace.clock, receiving.receive)
        brake = Brake(pace)
        sender = Sender(store, ledger, metrics.counting(delivery.deliver), pace, brake)
        schedule = Schedule(store.nudges, turns, CHANNEL, lambda those: _wake(sender, those))
        in_place, doorkeeper = InPlace(api, pace, brake), _doorkeeper(settings, api, conversation)
        lifeline = Lifeline(api, conversation, settings.local.language, pace.clock)
        for part in (brake, sender, in_place, doorkeeper, lifeline):
            stack.push_async_callback(part.close)
        inbox = TurnInbox(
            api.bot_id,
            ledger,
            in_place,
            doorkeeper,
            Newcomer(conversation.languages, settings.local.language),
            lifeline,
            clock=pace.clock,
            on_taken=partial(_on_taken, sender, schedule),
        )
        sender.recover(CHANNEL)
        everywhere = _everywhere(store, api, conversation, pace, stack)
        ways = Ways(settings, store, health, metrics, pace, stack, take_over=take_over)
        way_in = await ways.opened(api, inbox, partial(sender.start, CHANNEL))
        once: list[Work] = [schedule.run, *_kept(settings, store, conversation, sender, pace)]
        (once if settings.webhook is None else everywhere).append(way_in)
        leading = Leading(store.base, pace, once, partial(_stands_by, settings, health))
        more = _told_of_errors(settings, api, pace, stack)
        yield [leading.run(), *(each() for each in everywhere), *more]


def _kept(
    settings: RunSettings, store: Store, conversation: Conversation, sender: Sender, pace: Pace
) -> list[Work]:
    """The database kept in order; and nobody's for longer than the operator says, if they do."""
    kept: list[Work] = [Upkeep(store, pace).run]
    if store.base.is_shared:
        kept.append(partial(look_after, partial(sender.start, CHANNEL), pace.sleep))
    if settings.local.kept is not None:
        retention = Retention(store, conversation, CHANNEL, settings.local.kept, sender.wake)
        kept.append(partial(retention.run, pace.clock, pace.sleep))
    return kept


def _stands_by(settings: RunSettings, health: Health, leads: bool) -> None:
    """Who polls is ready when it hears Telegram; who waits for that one's end is ready at once."""
    health.stands_by = settings.webhook is None and not leads


def _claim(settings: RunSettings, store: Store, stack: AsyncExitStack, *, take_over: bool) -> None:
    """The file is this bot's, and in use until the end."""
    store.belongs_to(bot_of(settings.token), take_over=take_over)
    store.in_use()
    stack.callback(_left, store)


def _everywhere(
    store: Store, api: Api, conversation: Conversation, pace: Pace, stack: AsyncExitStack
) -> list[Work]:
    """What every process does: say that it lives, set the menu, let go of its own attempts."""
    manager = Manager.of(os.environ, pace)
    manager.tell("READY=1")
    stack.callback(manager.tell, "STOPPING=1")
    attempts = partial(forget_attempts, store, pace)
    return [manager.run, partial(_introduced, api, conversation), attempts]


def _workshop(stack: AsyncExitStack) -> Executor:
    """Where files are made, apart from everybody's turns."""
    files = workshop()
    stack.callback(files.shutdown, wait=False, cancel_futures=True)
    return files


def _told_of_errors(
    settings: RunSettings, api: Api, pace: Pace, stack: AsyncExitStack
) -> list[Coroutine[Any, Any, None]]:
    """The operator's chat hears of errors, where one is named."""
    if settings.errors_chat is None:
        return []
    watching = Watching(api, settings.errors_chat, pace)
    logging.getLogger("bot").addHandler(watching)
    stack.callback(logging.getLogger("bot").removeHandler, watching)
    return [watching.run()]


def _left(store: Store) -> None:
    """Nobody uses the file any more; where it cannot be written, that is known by now."""
    with suppress(Problem):
        store.left()


def _on_taken(sender: Sender, schedule: Schedule, address: str) -> None:
    """Something may wait for this chat, or may have been planned."""
    sender.wake(address)
    schedule.look()


def _wake(sender: Sender, addresses: list[str]) -> None:
    for address in addresses:
        sender.wake(address)


def _doorkeeper(settings: RunSettings, api: Api, conversation: Conversation) -> Doorkeeper:
    script = conversation.script(settings.local.language)
    group, private = (script.template(Part(key)) for key in ("group.refused", "private.refused"))
    return Doorkeeper(api, settings.allowed, group=group, private=private)


async def _introduced(api: Api, conversation: Conversation) -> None:
    """Set the menu, and then stay: when one of the tasks ends, the service does."""
    await introduce(api, conversation.scripts)
    await asyncio.Event().wait()


async def _told_to_stop() -> None:
    """Ends with SIGTERM or SIGINT."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await stop.wait()
