"""A small file beside the database that says: a bot runs on this one.

It outlives the process. So the next start knows that the database is gone, and makes no empty one
in its place; or that another file was put beside its log, which would tear that one apart.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from bot.errors import SQLITE_ERRORS, Fault, Problem
from bot.files import write_whole

RUNNING = "running"
"""A row of meta in a file that is in use: a copy that has it and no log is incomplete."""
PRESENT = "-running"
"""What follows the database's name in that of the file."""


def new_mark() -> bytes:
    """A random mark; written into the database and into the file beside it, it joins the two."""
    return os.urandom(16).hex().encode()


def say(path: Path, mark: bytes) -> None:
    """Say that a bot runs on the database at `path`, which has this mark in itself."""
    with suppress(Problem):  # a full disk: then nothing is watched, as without the file
        write_whole(_beside(path), mark, private=True)


def unsay(path: Path) -> None:
    """Say that no bot runs on the database at `path` any more."""
    with suppress(OSError):
        _beside(path).unlink(missing_ok=True)


def check(path: Path) -> None:
    """Problem where the database a bot ran on is gone, or another stands beside its log."""
    if not _beside(path).exists():
        return
    if not path.exists():
        raise Problem(
            f"The database {path} is gone, and a bot ran on it: put it back, or `rebound restore` "
            f"a backup; to begin with an empty one, delete {_beside(path)}.",
            Fault.DATA,
        )
    if _has_log(path) and mark_in(path) != _read(path):
        raise Problem(
            f"The database {path} was put beside the log of another, which would damage it: put "
            "that one back, or bring this one in with `rebound restore`.",
            Fault.DATA,
        )


def mark_in(path: Path) -> bytes | None:
    """The mark that the file itself has, whatever stands in its log; None where it has none."""
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as file:
            row = file.execute("SELECT value FROM meta WHERE name = ?", (RUNNING,)).fetchone()
    except SQLITE_ERRORS:
        return None
    return bytes(row[0]) if row else None


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _read(path: Path) -> bytes | None:
    try:
        return _beside(path).read_bytes()
    except OSError:
        return None


def _beside(path: Path) -> Path:
    return path.with_name(path.name + PRESENT)
