"""What can go wrong outside the conversation, each in one sentence that says how to mend it."""

from __future__ import annotations

import os
import sqlite3
from enum import Enum, auto
from pathlib import Path


class Fault(Enum):
    """Whose fault it was: what was asked, what is stored, ours, the machine's, a setting's."""

    ASKED = auto()
    DATA = auto()
    OURS = auto()
    MACHINE = auto()
    BUSY = auto()
    SETTING = auto()


class Problem(Exception):  # noqa: N818 - most are not errors of ours
    """Something that stops us: `str` of it is one sentence to show, with the mend in it.

    It never holds a key or a person's words, so it may be logged.
    """

    def __init__(self, sentence: str, fault: Fault) -> None:
        super().__init__(sentence)
        self.fault = fault

    @property
    def passing(self) -> bool:
        """Whether the same may succeed later without anybody changing a setting or a file."""
        return self.fault in {Fault.MACHINE, Fault.BUSY}


class Damaged(Problem):
    """One stored row cannot be read; the others can."""

    def __init__(self, table: str) -> None:
        super().__init__(
            f"A row of {table} cannot be opened with its key: it was changed or moved outside "
            "Rebound; restore the database from a backup.",
            Fault.DATA,
        )


_IN_USE = (
    "The database {path} is held by another process: try again in a moment, or end the other one."
)
_NOT_WRITABLE = (
    "The database {path} cannot be written: check that its folder exists and that both may be "
    "written by the user who runs Rebound."
)
_BESIDE_NOT_WRITABLE = (
    "The file {path} is part of the database and cannot be written: run `chmod 600` on it."
)
_NO_ROOM = "There is no room for the database {path}: free some disk space, then try again."
_BROKEN = "The database {path} is damaged: put it aside and restore it from a backup."
_DISK = "The disk failed while the database {path} was used: check the disk, then try again."
_OURS = "The database {path} refused what Rebound asked ({name}): please report this fault."

_BY_CODE = {
    sqlite3.SQLITE_BUSY: (_IN_USE, Fault.BUSY),
    sqlite3.SQLITE_LOCKED: (_IN_USE, Fault.BUSY),
    sqlite3.SQLITE_READONLY: (_NOT_WRITABLE, Fault.MACHINE),
    sqlite3.SQLITE_CANTOPEN: (_NOT_WRITABLE, Fault.MACHINE),
    sqlite3.SQLITE_PERM: (_NOT_WRITABLE, Fault.MACHINE),
    sqlite3.SQLITE_FULL: (_NO_ROOM, Fault.MACHINE),
    sqlite3.SQLITE_CORRUPT: (_BROKEN, Fault.DATA),
    sqlite3.SQLITE_NOTADB: (_BROKEN, Fault.DATA),
    sqlite3.SQLITE_IOERR: (_DISK, Fault.MACHINE),
}


SQLITE_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What its calls raise; the second where a damaged schema is quoted in its complaint."""


def from_sqlite(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> Problem:
    """The problem behind an error of SQLite; the error's own text is not repeated."""
    if isinstance(error, UnicodeDecodeError):
        return Problem(_BROKEN.format(path=path), Fault.DATA)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the low byte is the primary code
    sentence, fault = _BY_CODE.get(code, (_OURS, Fault.OURS))
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    beside = _left_unwritable(path) if sentence is _NOT_WRITABLE else None
    if beside is not None:
        sentence, path = _BESIDE_NOT_WRITABLE, beside
    return Problem(sentence.format(path=path, name=name), fault)


def _left_unwritable(path: Path) -> Path | None:
    """SQLite's file beside a writable database that took over its mode when it was not."""
    if not os.access(path, os.W_OK):
        return None
    beside = (path.with_name(path.name + end) for end in ("-shm", "-wal"))
    return next((file for file in beside if file.exists() and not os.access(file, os.W_OK)), None)
