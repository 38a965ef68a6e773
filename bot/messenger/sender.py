"""The outbox emptied: in order within a chat, at once across chats, and each row told for good.

A reply in doubt is sent again: it may come twice, which is better than never. What the bot says
unasked is claimed before it goes and, in doubt, is set aside: a nudge never comes twice.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.backoff import Backoff
from bot.errors import Fault, Problem
from bot.keep.outbox import Parcel
from bot.keep.store import Store
from bot.messenger.brake import Brake
from bot.messenger.claiming import Claiming, is_unasked
from bot.messenger.inbound import chat_of
from bot.messenger.ledger import Ledger
from bot.messenger.ports import ON_WIRE, Pace
from bot.messenger.refusals import NotSent, is_gone, seconds_to_wait
from bot.turns.arrivals import Arrival
from flows.kernel.events import Blocked

_log = logging.getLogger(__name__)

LONGEST_WAIT = 15.0
"""Seconds between two tries while Telegram cannot be reached."""
GRACE = 5.0
"""Seconds in which what is on its way may arrive when the bot is told to stop."""
HOLD_TRIES, HOLD_SECONDS = 2, 0.1
"""A process that lets go of a chat does so within a moment."""
EVER = datetime.max.replace(tzinfo=UTC)
"""No row waits for an hour; so a clock that was set back holds up nobody."""
NO_EFFECT = (NotSent, RetryAfter, InvalidToken, Conflict)
"""After these nothing is in doubt: it was not sent."""
_CERTAIN = (*NO_EFFECT, BadRequest, Forbidden, ChatMigrated)
T = TypeVar("T")
Deliver = Callable[[Parcel], Awaitable[int | None]]
"""Brings one row to its chat; the channel's number of the message."""


class Sender:
    """Sends what waits for each chat in a task of its own, as long as something waits."""

    def __init__(
        self,
        store: Store,
        ledger: Ledger,
        deliver: Deliver,
        pace: Pace,
        brake: Brake | None = None,
    ) -> None:
        self._store, self._ledger, self._brake = store, ledger, brake or Brake(pace)
        self._outbox, self._attempts = store.outbox, store.attempts
        self._deliver, self._pace = deliver, pace
        self._claiming = Claiming(store, pace.clock, self._written)
        self._working: dict[str, asyncio.Task[None]] = {}
        self._woken: set[str] = set()
        self._resting: set[asyncio.Task[None] | None] = set()
        self._is_closing = False

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits for any chat, as far as was told."""
        return not self._working

    def recover(self, channel: str) -> None:
        """Know what an earlier process left: nudges that were on their way are set aside.

        Before anything is taken: what comes may answer a question that had arrived already. Where
        several processes share the rows, that is known of each chat when it is sent to.
        """
        self._claiming.recover(channel)

    def start(self, channel: str) -> None:
        """Begin with what waits; better after a first look at what people wrote meanwhile."""
        for address in self._outbox.addresses(channel):
            self.wake(address)

    def wake(self, address: str) -> None:
        """Something may wait for this chat."""
        if self._is_closing:
            return
        if address in self._working:
            self._woken.add(address)
            return
        task = asyncio.create_task(self._empty(address))
        self._working[address] = task

    async def close(self) -> None:
        """Stop: what is on its way may arrive and be marked, the rest is for the next process."""
        self._is_closing = True
        tasks = list(self._working.values())
        for task in tasks:
            if task in self._resting:
                task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=GRACE)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _empty(self, address: str) -> None:
        """Send row after row, until none waits."""
        try:
            while not self._is_closing:
                self._woken.discard(address)
                if not await self._held(address):
                    return
                parcel = await self._next(address)
                if parcel is not None:
                    await self._carry(parcel)
                elif address not in self._woken:
                    return
        finally:
            self._claiming.let_go(address)
            del self._working[address]
            self._woken.discard(address)

    async def _held(self, address: str) -> bool:
        """Whether this process sends to it; else another one does, and sends this as well.

        Where that one is just letting go, it is asked once more; after that whoever leads sees it.
        """
        for _ in range(HOLD_TRIES):
            if await self._read(lambda: self._claiming.hold(address)):
                return True
            await self._rest(HOLD_SECONDS)
        return False

    async def _rest(self, seconds: float) -> None:
        """Wait; whoever waits is not waited for when the bot is told to stop."""
        if self._is_closing:
            raise asyncio.CancelledError
        task = asyncio.current_task()
        self._resting.add(task)
        try:
            await self._pace.sleep(seconds)
        finally:
            self._resting.discard(task)

    async def _next(self, address: str) -> Parcel | None:
        """The first row that waits."""
        waiting = await self._read(lambda: self._outbox.pending(address, EVER, 1))
        return waiting[0] if waiting else None

    async def _read(self, look: Callable[[], T]) -> T:
        """What is found; a database that is busy for a moment is asked again."""
        backoff = Backoff(self._pace.jitter, most=LONGEST_WAIT)
        while True:
            try:
                return look()
            except Problem as problem:
                if problem.fault is Fault.DATA and self._store.mending.mended():
                    continue
                if backoff.is_fresh:
                    _log.warning("the outbox has to wait: %s", problem)
                await self._rest(backoff.delay())

    async def _carry(self, parcel: Parcel) -> None:
        """Send one row; when this returns it is marked, gone, or no longer to be sent."""
        unasked, is_begun = is_unasked(parcel), False
        backoff = Backoff(self._pace.jitter, most=LONGEST_WAIT)
        while True:
            if not is_begun and not await self._claiming.begin(parcel):
                return None
            is_begun = True
            try:
                number = await self._attempt(parcel)
            except TelegramError as error:
                if await self._ended(parcel, error, unasked=unasked):
                    return None
                is_begun = not await self._claiming.give_back(parcel)
                await self._wait(parcel, error, backoff)
                if not await self._read(lambda: self._outbox.waits(parcel)):
                    return self._attempts.done(parcel.id, parcel.address)
            except Problem as problem:
                if not await self._passed(problem, backoff):
                    return await self._broken(parcel, problem)
            except Exception as error:  # noqa: BLE001 - one broken row must not hold up its chat
                return await self._broken(parcel, error)
            else:
                return await self._mark(parcel, number)

    async def _passed(self, problem: Problem, backoff: Backoff) -> bool:
        """Whether it is worth another try, after a wait: a lock, a full disk."""
        if problem.passing:
            if backoff.is_fresh:
                _log.warning("a row has to wait: %s", problem)
            await self._rest(backoff.delay())
        return problem.passing

    async def _broken(self, parcel: Parcel, error: Exception) -> None:
        _log.error(
            "a row could not be sent (%s) and is set aside: please report this; `rebound doctor` "
            "counts them.", type(error).__name__,
        )  # fmt: skip
        await self._aside(parcel, f"our fault, {type(error).__name__}")

    async def _attempt(self, parcel: Parcel) -> int | None:
        """Deliver it once; it is known from then on whether it may have arrived.

        Of what nobody answers to and may come twice nobody need know it.
        """
        await self._brake.turn()
        if not _is_watched(parcel):
            return await self._deliver(parcel)
        leaving = ON_WIRE.set(partial(self._attempts.begin, parcel.id, parcel.address))
        try:
            return await self._deliver(parcel)
        except TelegramError as error:
            in_doubt = not isinstance(error, _CERTAIN)
            self._attempts.end(parcel.id, parcel.address, in_doubt=in_doubt)
            raise
        finally:
            ON_WIRE.reset(leaving)

    async def _mark(self, parcel: Parcel, number: int | None) -> None:
        await self._written(parcel, lambda: self._marked(parcel, number))
        if _is_watched(parcel):
            self._attempts.done(parcel.id, parcel.address)

    def _marked(self, parcel: Parcel, number: int | None) -> None:
        self._outbox.mark(parcel, self._pace.clock(), number)
        if number and self._attempts.came_before(parcel.id, parcel.address):
            self._store.questions.came_again(parcel.sequence, parcel.id, number)

    async def _aside(self, parcel: Parcel, reason: str) -> None:
        await self._written(parcel, lambda: self._outbox.set_aside(parcel, reason))
        if _is_watched(parcel):
            self._attempts.done(parcel.id, parcel.address)

    async def _written(self, parcel: Parcel, job: Callable[[], object]) -> object:
        """Write, tried until the database takes it: what was sent must be marked."""
        backoff = Backoff(self._pace.jitter, most=LONGEST_WAIT)
        while True:
            try:
                return await self._ledger.write(job, parcel.address)
            except Problem as problem:
                if backoff.is_fresh:
                    _log.warning("what was sent cannot be marked yet: %s", problem)
                await self._rest(backoff.delay())

    async def _ended(self, parcel: Parcel, error: TelegramError, *, unasked: bool) -> bool:
        """Whether this row is done with: nobody is there, it is refused, or it stays in doubt."""
        if isinstance(error, Forbidden | ChatMigrated) or is_gone(error):
            await self._close_door(parcel)
            return True
        if isinstance(error, BadRequest):
            await self._aside(parcel, "refused by the channel")
            return True
        if unasked and not isinstance(error, NO_EFFECT):
            await self._aside(parcel, "in doubt")
            return True
        return False

    async def _close_door(self, parcel: Parcel) -> None:
        """The person closed it: an event like any other, after which nothing waits before it."""
        arrival = Arrival(None, parcel.address, Blocked(), self._pace.clock())
        try:
            await self._ledger.take(arrival)
        except Problem:  # the row still waits, and will find the door closed again
            await self._rest(LONGEST_WAIT)

    async def _wait(self, parcel: Parcel, error: TelegramError, backoff: Backoff) -> None:
        """A flood limit holds for this chat alone; anything else is tried again soon."""
        delay = backoff.delay()
        if isinstance(error, RetryAfter):
            delay = seconds_to_wait(error)
            self._brake.refused(chat_of(parcel.address), delay)
        await self._rest(delay)


def _is_watched(parcel: Parcel) -> bool:
    """Whether it matters that it may have arrived: words answer it, or it must not come twice."""
    return parcel.asks or is_unasked(parcel)
