"""What a running bot does for its file: look that it is there, and keep it worth a copy."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from bot.errors import Fault, Problem
from bot.files import identity
from bot.keep.sqlite import Sqlite, read_only


class FileWatch:
    """Looks at the file of an open database, from the moment this is made."""

    def __init__(self, base: Sqlite) -> None:
        self._base = base
        self._file = identity(base.path)
        self._changes = -1

    def look(self, now: datetime) -> None:
        """Problem where the file is gone or another one."""
        if identity(self._base.path) != self._file:
            raise Problem(self._saved(now), Fault.DATA)

    def rest(self) -> None:
        """Where nothing was written for a while, a copy of the file alone is worth something."""
        changes = self._base.db.total_changes
        if changes != self._changes:
            self._changes = changes
            self._base.tidy()

    def _saved(self, now: datetime) -> str:
        """Everything is still there as long as this process lives: write it beside."""
        path = self._base.path
        saved = path.with_name(f"{path.name}.saved-{now:%Y%m%d-%H%M%S}")
        what = f"The database {path} was moved, deleted or replaced while the bot used it"
        try:
            with self._base.problems():
                self._base.execute("VACUUM INTO ?", (str(saved),))
        except Problem:
            return f"{what}: restore it from a backup, then start again."
        return f"{what}: all it held is in {saved}; put the right one in place, then start again."


def damage(path: Path) -> str:
    """What is wrong with the file, in a sentence; nothing where it is whole. It only reads."""
    try:
        with closing(read_only(path)) as looking:
            told = str(looking.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.OperationalError:
        return ""  # it is busy: another look comes with the next start
    except sqlite3.DatabaseError:
        told = "damaged"
    if told == "ok":
        return ""
    return f"The database {path} is damaged in parts: stop the bot and run `rebound restore`."
