"""What a running bot does for its database: look that it is there, keep it whole, let rows go."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta
from typing import NoReturn

from bot.errors import Fault, Problem
from bot.keep.filed import FileWatch, damage
from bot.keep.sqlite import Sqlite
from bot.keep.store import Store
from bot.messenger.inbound import CHANNEL
from bot.messenger.ports import Pace

_log = logging.getLogger(__name__)

LOOK_SECONDS = 60.0
SWEPT_EVERY = timedelta(hours=1)


class Upkeep:
    """Looks once a minute; Problem, which ends the bot, where its file is gone or another one."""

    def __init__(self, store: Store, pace: Pace) -> None:
        self._store, self._pace = store, pace
        self._file = FileWatch(store.base) if isinstance(store.base, Sqlite) else None
        self._swept: datetime | None = None

    async def run(self) -> NoReturn:
        """Keep the database in order for ever; at the start, read a file through meanwhile."""
        if isinstance(self._store.base, Sqlite):
            self._tell(await asyncio.to_thread(damage, self._store.base.path))
        while True:
            self.look()
            await self._pace.sleep(LOOK_SECONDS)

    def look(self) -> None:
        """Is the file still ours? Sweep where it is time; when it is quiet, empty the log."""
        now = self._pace.clock()
        if self._file is not None:
            self._file.look(now)
        try:
            if self._swept is None or abs(now - self._swept) >= SWEPT_EVERY:
                self._store.sweep(now)
                self._swept = now
            if self._file is not None:
                self._file.rest()
        except Problem as problem:
            if problem.fault is not Fault.DATA and not problem.passing:
                raise
            if problem.fault is Fault.DATA and self._store.mending.mended():
                return
            _log.warning("keeping the database tidy has to wait: %s", problem)

    @staticmethod
    def _tell(found: str) -> None:
        if found:
            _log.error("%s", found)


async def forget_attempts(store: Store, pace: Pace) -> NoReturn:
    """Let go each hour of what this process began and no longer waits, for ever.

    Each process does: only it knows what it began, and another one may have sent it since.
    """
    while True:
        await pace.sleep(SWEPT_EVERY.total_seconds())
        try:
            store.attempts.tidy(store.questions.waiting(CHANNEL))
        except Problem as problem:
            if problem.fault is not Fault.DATA and not problem.passing:
                raise
            _log.warning("what was in doubt is looked through an hour later: %s", problem)
