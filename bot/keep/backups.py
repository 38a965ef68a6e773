"""Backups: one whole file, made while the bot runs, proved before it counts, and put back.

A copy made with `cp` is none: what was written last stands in the file beside the database. The
key is never part of a backup; without the key a backup cannot be read by anybody.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.errors import SQLITE_ERRORS, Fault, Problem, from_sqlite
from bot.files import settle, unwritable
from bot.keep.headers import is_ours
from bot.keep.keys import KeySource
from bot.keep.presence import PRESENT, RUNNING, mark_in
from bot.keep.store import Store
from bot.settings.paths import make_private_folder
from bot.turns.attempts import BESIDE

_NAMED = re.compile(r"rebound-(\d{8}-\d{6})\.db")
_SHAPE = "%Y%m%d-%H%M%S"
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was proved to be whole: where it is, and how many people are in it."""

    path: Path
    people: int
    bytes: int


def back_up(store: Store, target: Path, now: datetime, keep: timedelta | None = None) -> Made:
    """Copy all that was committed before this moment into one file at `target`, and prove it.

    In a folder it gets a name with the time; older ones of that kind go after `keep`. Nothing
    that exists is overwritten. Problem, and no file, where it cannot be made or is not whole.
    """
    folder = target if target.is_dir() or not target.suffix else None
    path = folder / f"rebound-{now.astimezone(UTC):{_SHAPE}}.db" if folder else target
    if path.exists():
        raise Problem(f"There is a file {path} already: name another one.", Fault.ASKED)
    draft = path.with_name(f".{path.name}.part")
    try:
        make_private_folder(path.parent)
        draft.unlink(missing_ok=True)
        draft.touch(mode=0o600)
        people = _copied(store, draft)
        settle(draft)
        draft.rename(path)
        settle(path.parent)
    except OSError as error:
        raise unwritable(path, error) from None
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    if folder and keep is not None:
        _expire(folder, now - keep)
    return Made(path, people, path.stat().st_size)


def _copied(store: Store, draft: Path) -> int:
    """The file written and proved; the number of people in it."""
    with store.base.problems():
        store.base.execute("VACUUM INTO ?", (str(draft),))
    with closing(sqlite3.connect(draft, isolation_level=None)) as copy:
        copy.execute("DELETE FROM meta WHERE name = ?", (RUNNING,))
    return _proved(draft)


def _proved(path: Path) -> int:
    """How many people are in a backup; Problem where it is not whole."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as copy:
            told = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
            people: int = copy.execute("SELECT count(*) FROM people").fetchone()[0]
    except SQLITE_ERRORS as error:
        raise from_sqlite(error, path) from None
    if told != "ok":
        raise Problem(f"The file {path} is damaged: take another backup.", Fault.DATA)
    return people


def restore(
    source: Path, target: Path, keys: KeySource, now: datetime, *, is_whole: bool = False
) -> tuple[Made, Path | None]:
    """Put a backup in place of the database at `target`, which is kept beside it.

    The backup is proved and opened with the key before anything is touched. Problem where it does
    not fit, or where a process still uses the database. What it had begun to say first is not
    said again: a message that was due then may have been sent since. `is_whole`: it was made while
    the bot ran, and has the log in it.
    """
    if not is_ours(source):
        raise Problem(f"The file {source} is no backup of Rebound: name another.", Fault.ASKED)
    if not is_whole and is_incomplete(source):
        raise Problem(
            f"The file {source} was copied without its log, so what was written last is not in "
            "it: take one that `rebound backup` made, or copy the files -wal and -shm as well; "
            "if it is a replica's, say --replica.",
            Fault.DATA,
        )
    draft = target.with_name(f".{target.name}.restored")
    try:
        make_private_folder(target.parent)
        _copy(source, draft)
        people = _opened_with(draft, keys)
        earlier = _put_by(target, now)
        draft.rename(target)
        settle(target)
        settle(target.parent)
    except OSError as error:
        raise unwritable(target, error) from None
    finally:
        for name in (draft, *_beside(draft)):
            with suppress(OSError):
                name.unlink(missing_ok=True)
    return Made(target, people, target.stat().st_size), earlier


def _copy(source: Path, draft: Path) -> None:
    """Whole, also where a log stands beside the source."""
    draft.unlink(missing_ok=True)
    draft.touch(mode=0o600)
    uri = f"{source.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as old, closing(sqlite3.connect(draft)) as new:
            old.backup(new)
            new.execute("PRAGMA journal_mode = DELETE")
    except SQLITE_ERRORS as error:
        raise from_sqlite(error, source) from None


def _opened_with(draft: Path, keys: KeySource) -> int:
    """Prove it, and that the key fits; what was to be said first is set aside."""
    people = _proved(draft)
    keys.vault(make=False)
    with closing(Store.open(draft, keys)) as store, store.base.writing():
        store.base.execute("DELETE FROM meta WHERE name = ?", (RUNNING,))
        store.base.execute(
            "UPDATE outbox SET status = 'aside', reason = 'restored' WHERE status = 'sending'"
        )
    with closing(sqlite3.connect(draft)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")
    return people


def _put_by(target: Path, now: datetime) -> Path | None:
    """Move what is there to a name beside it, with its log in it; None where there is nothing."""
    if not target.exists():
        for name in _beside(target):
            name.unlink(missing_ok=True)  # of another file: beside this one they would damage it
        return None
    earlier = target.with_name(f"{target.name}.before-{now.astimezone(UTC):{_SHAPE}}")
    try:
        with closing(sqlite3.connect(target, timeout=1.0)) as old:
            old.execute("PRAGMA journal_mode = DELETE")  # refused while anybody has it open
    except sqlite3.Error as error:  # any other: it is damaged, which is why it is replaced
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _LOCKED:
            raise Problem(
                f"The database {target} is in use: stop the bot, then restore.", Fault.BUSY
            ) from None
    target.rename(earlier)
    for name in _beside(target):
        if name.exists():
            name.rename(earlier.with_name(earlier.name + name.name.removeprefix(target.name)))
    return earlier


def _beside(path: Path) -> list[Path]:
    return [
        path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal", BESIDE, PRESENT)
    ]


def is_incomplete(path: Path) -> bool:
    """Whether the file was copied, while in use, without the log that belongs to it."""
    if path.with_name(path.name + "-wal").exists():
        return False
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as copy:
            if not copy.execute("PRAGMA user_version").fetchone()[0]:
                return True  # made, and not even its tables are in it
    except SQLITE_ERRORS:
        return False
    return mark_in(path) is not None


def latest(folder: Path) -> datetime | None:
    """When the newest backup in a folder was made."""
    return max((at for _, at in _named(folder)), default=None)


def _expire(folder: Path, before: datetime) -> None:
    for path, at in _named(folder):
        if at < before:
            path.unlink(missing_ok=True)


def _named(folder: Path) -> list[tuple[Path, datetime]]:
    found = ((path, _NAMED.fullmatch(path.name)) for path in folder.glob("rebound-*.db"))
    return [
        (path, datetime.strptime(match[1], _SHAPE).replace(tzinfo=UTC))
        for path, match in found
        if match
    ]
