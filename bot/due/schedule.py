"""What was planned happens at its time: sleep until the next, then take the turns that are due.

It looks at the clock again at least once a minute, so a clock that jumps does no harm: put
forward, all that is due comes in paced lots, one event a person; put back, nothing comes twice,
because a plan is taken away in the commit of its turn.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Protocol

from bot.backoff import Backoff
from bot.due.fuse import Fuse
from bot.due.lane import Lane
from bot.errors import Fault, Problem
from bot.keep.nudges import Nudges, Planned
from bot.turns.arrivals import Arrival, Taken
from bot.utc import utc_now

LOOK_AGAIN_SECONDS = 60.0
"""The clock may have been put forward meanwhile."""
TRY_AGAIN_SECONDS = 1.0
SOON_SECONDS = 0.05
"""At least so long between two lots, whatever the database says: it must not spin."""

_log = logging.getLogger(__name__)

Rest = Callable[[asyncio.Event, float], Awaitable[None]]


class Takes(Protocol):
    """What a schedule needs of whoever takes turns: `bot.turns.turn.Turns`."""

    def take_many(self, arrivals: Sequence[Arrival]) -> list[Taken]:
        """Take several in one commit."""


async def rest(event: asyncio.Event, seconds: float) -> None:
    """Sleep so long, or until the event is set."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
    await asyncio.sleep(0)  # where it was set before, nobody else has had a turn yet


class Schedule:
    """The task that lets plans of one channel happen; `run` it until it is cancelled.

    `on_taken` is told the addresses for which something may now wait in the outbox. It works in
    the thread of its loop, as the turns do, and between reading and commit nothing is awaited.
    """

    def __init__(  # noqa: PLR0913 - the world it works in: each of them a test replaces
        self,
        nudges: Nudges,
        turns: Takes,
        channel: str,
        on_taken: Callable[[list[str]], None],
        *,
        lane: Lane | None = None,
        now: Callable[[], datetime] = utc_now,
        rest: Rest = rest,
    ) -> None:
        self._nudges, self._turns, self._channel = nudges, turns, channel
        self._on_taken = on_taken
        self._lane = lane or Lane()
        self._now, self._rest = now, rest
        self._looked = asyncio.Event()
        self._backoff = Backoff(lambda: 1.0, TRY_AGAIN_SECONDS, LOOK_AGAIN_SECONDS)
        self._fuse = Fuse()

    def look(self) -> None:
        """Something may have been planned: look at once when the next is due."""
        self._looked.set()

    async def run(self) -> None:
        """Sleep and take, until cancelled. Problem: one that does not pass by itself."""
        seconds = 0.0
        while True:
            await self._rest(self._looked, seconds)
            self._looked.clear()
            seconds = self._round()

    def _round(self) -> float:
        """Take one lot if it is time; the seconds until it is worth looking again."""
        try:
            due, now = self._next(), self._now()
            if due is not None and due <= now:
                self._take(now)
                due, now = self._next(), self._now()
        except Problem as problem:
            if problem.fault is not Fault.DATA and not problem.passing:
                raise
            return self._again(problem)
        self._backoff.reset()
        return self._seconds(due, now)

    def _next(self) -> datetime | None:
        return self._nudges.next_on(self._channel, self._fuse.blown)

    def _seconds(self, due: datetime | None, now: datetime) -> float:
        """Until then, or until the clock has to be looked at again, or there is room."""
        if due is None:
            return LOOK_AGAIN_SECONDS
        if due <= now:
            return max(SOON_SECONDS, self._lane.seconds())
        return min(LOOK_AGAIN_SECONDS, (due - now).total_seconds())

    def _again(self, problem: Problem) -> float:
        """Say it once, and wait longer each time."""
        if self._backoff.is_fresh:
            _log.warning("what is planned has to wait: %s", problem)
        return self._backoff.delay()

    def _take(self, now: datetime) -> None:
        """Let what is due happen, for as many people as there is room for, in one commit."""
        room = self._lane.room(now)
        lot = self._nudges.due_people(self._channel, now, room, self._fuse.blown) if room else []
        if not lot:
            return
        taken = self._together(lot, now)
        self._lane.spend(len(lot))
        self._fuse.happened((each.address for each in lot), now)
        if taken:
            self._on_taken(taken)

    def _together(self, lot: list[Planned], now: datetime) -> list[str]:
        """Take their turns in one commit; who got one. A turn that breaks it is left out of it."""
        arrivals = [Arrival(None, each.address, each.event, now) for each in lot]
        try:
            outcomes = self._turns.take_many(arrivals)
        except Problem as problem:
            if problem.fault not in {Fault.OURS, Fault.DATA}:
                raise
            if len(lot) > 1:
                return [address for each in lot for address in self._together([each], now)]
            self._fuse.blow(lot[0].address, str(problem))
            return []
        pairs = zip(lot, outcomes, strict=True)
        return [each.address for each, taken in pairs if taken.outcome == "taken"]
