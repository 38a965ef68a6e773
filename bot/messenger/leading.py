"""Of several processes on one database, one leads: it does what must be done once.

It leads as long as its connection holds the lock. When it dies the server lets go, and the next
one that asks leads. Nothing depends on there being only one at every moment: what both do for a
moment is kept apart by the rows.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, NoReturn

from bot.errors import Problem
from bot.keep.database import Base
from bot.messenger.ports import Pace

_log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
"""How long nobody leads after a death, at most; and how soon one that lost its lock knows."""
_NAME = "lead"

Work = Callable[[], Coroutine[Any, Any, None]]
"""Something to be done for ever, begun anew each time that this process leads."""


class Leading:
    """Does `work` while this process leads; `told` hears whether it does."""

    def __init__(
        self, base: Base, pace: Pace, work: Sequence[Work], told: Callable[[bool], None]
    ) -> None:
        self._base, self._pace, self._work, self._told = base, pace, work, told

    async def run(self) -> NoReturn:
        """For ever; what ends a part of the work for good is raised."""
        while True:
            await self._elected()
            await self._lead()
            _log.warning("This process no longer leads: its connection was lost.")

    async def _elected(self) -> None:
        """Wait until nobody else leads."""
        waits = False
        while not self._is_first():
            if not waits:
                _log.info("Another process leads; this one stands by.")
                self._told(False)
            waits = True
            await self._pace.sleep(LOOK_SECONDS)
        self._told(True)
        if waits:
            _log.info("This process leads now.")

    def _is_first(self) -> bool:
        try:
            return self._base.hold(_NAME)
        except Problem as problem:
            if not problem.passing:
                raise
            return False

    async def _lead(self) -> None:
        """Work until the lock is lost."""
        watching = asyncio.create_task(self._lost())
        tasks = [asyncio.create_task(each()) for each in self._work]
        try:
            done, _ = await asyncio.wait({watching, *tasks}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (watching, *tasks):
                task.cancel()
            await asyncio.gather(watching, *tasks, return_exceptions=True)
        for task in done:
            task.result()

    async def _lost(self) -> None:
        while self._still():
            await self._pace.sleep(LOOK_SECONDS)

    def _still(self) -> bool:
        try:
            return self._base.holds(_NAME)
        except Problem as problem:
            if not problem.passing:
                raise
            return False
