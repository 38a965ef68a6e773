"""What a running bot does for its file: look that it is there, keep it whole, let old rows go."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import NoReturn

from bot.errors import Fault, Problem
from bot.files import identity
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
        self._path = store.base.path
        self._file = identity(self._path)
        self._changes = -1
        self._swept: datetime | None = None

    async def run(self) -> NoReturn:
        """Keep the database in order for ever; at the start, read it through in the background."""
        self._tell(await asyncio.to_thread(damage, self._path))
        while True:
            self.look()
            await self._pace.sleep(LOOK_SECONDS)

    def look(self) -> None:
        """Is the file still ours? Sweep where it is time; when it is quiet, empty the log."""
        if identity(self._path) != self._file:
            raise Problem(self._saved(), Fault.DATA)
        now = self._pace.clock()
        try:
            if self._swept is None or abs(now - self._swept) >= SWEPT_EVERY:
                self._store.sweep(now)
                self._store.attempts.tidy(self._store.questions.waiting(CHANNEL))
                self._swept = now
            self._rest()
        except Problem as problem:
            if problem.fault is not Fault.DATA and not problem.passing:
                raise
            _log.warning("keeping the file tidy has to wait: %s", problem)

    def _rest(self) -> None:
        """Where nothing was written for a while, a copy of the file alone is worth something."""
        changes = self._store.base.db.total_changes
        if changes != self._changes:
            self._changes = changes
            self._store.tidy_log()

    def _saved(self) -> str:
        """Everything is still there as long as this process lives: write it beside."""
        saved = self._path.with_name(f"{self._path.name}.saved-{self._pace.clock():%Y%m%d-%H%M%S}")
        what = f"The database {self._path} was moved, deleted or replaced while the bot used it"
        try:
            with self._store.base.problems():
                self._store.base.execute("VACUUM INTO ?", (str(saved),))
        except Problem:
            return f"{what}: restore it from a backup, then start again."
        return f"{what}: all it held is in {saved}; put the right one in place, then start again."

    @staticmethod
    def _tell(found: str) -> None:
        if found:
            _log.error("%s", found)


def damage(path: Path) -> str:
    """What is wrong with the file, in a sentence; nothing where it is whole. It only reads."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as looking:
            told = str(looking.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.OperationalError:
        return ""  # it is busy: another look comes with the next start
    except sqlite3.DatabaseError:
        told = "damaged"
    if told == "ok":
        return ""
    return f"The database {path} is damaged in parts: stop the bot and run `rebound restore`."
