"""The database file: made, recognised, opened, and left unharmed when it is not ours to use."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.errors import SQLITE_ERRORS, Damaged, Fault, Problem, from_sqlite
from bot.keep import presence
from bot.keep.keys import KeySource
from bot.keep.rows import millis
from bot.keep.steps import VERSION, unknown
from bot.keep.vault import Vault
from bot.settings.paths import make_private_folder

_BUSY_SECONDS = 1.5
_MAGIC = b"SQLite format 3\x00"
_APPLICATION = 0x52626E64  # "Rbnd", in the file's header
_APPLICATION_AT = slice(68, 72)
_HEADER_BYTES = 100
_CHECK = b"this is the key"
_PRAGMAS = ("page_count", "page_size")
REBUILT_AT_MOST = 64 * 1024**2
"""Bytes up to which the file is written anew when somebody was forgotten: half a second at most."""


@dataclass(frozen=True, slots=True)
class Base:
    """One open database and the vault that reads it; used by one thread at a time."""

    path: Path
    db: sqlite3.Connection = field(repr=False)
    vault: Vault = field(repr=False)

    def execute(self, sql: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        """Run one statement of ours; sqlite3's errors come out as they are."""
        return self.db.execute(sql, values)

    @contextmanager
    def problems(self) -> Iterator[None]:
        """Turn sqlite3's errors into a Problem."""
        try:
            yield
        except SQLITE_ERRORS as error:
            raise from_sqlite(error, self.path) from error

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction, committed at the end; after any exception nothing of it is kept."""
        with self.problems(), immediate(self.db):
            yield

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Undo what was done inside when it raises, and only that; inside a transaction."""
        self.execute("SAVEPOINT attempt")
        try:
            yield
        except sqlite3.Error:
            raise  # the whole transaction ends, and may have ended already
        except BaseException:
            self.execute("ROLLBACK TO attempt")
            self.execute("RELEASE attempt")
            raise
        self.execute("RELEASE attempt")

    def unsettle(self, now: datetime) -> None:
        """Say in the file that somebody went and their last bytes may still be in it."""
        since = str(millis(now)).encode()
        self.execute("INSERT OR REPLACE INTO meta VALUES ('unsettled', ?)", (since,))

    def rebuild(self) -> None:
        """Write the file anew where it is small enough for a moment: no page keeps old bytes.

        SQLite leaves copies of rows it moved between pages; sqlite3.Error where it has to wait.
        """
        pages, size = (self.execute(f"PRAGMA {one}").fetchone()[0] for one in _PRAGMAS)
        if pages * size <= REBUILT_AT_MOST:
            self.execute("VACUUM")

    def empty_log(self) -> bool:
        """Bring the log into the file and cut it; False where a reader elsewhere holds it."""
        busy: int = self.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """What is done inside never waits for another process."""
        waiting = self.execute("PRAGMA busy_timeout").fetchone()[0]
        self.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            self.execute(f"PRAGMA busy_timeout = {waiting}")

    def close(self) -> None:
        """Close the file."""
        self.db.close()


def open_base(path: Path, keys: KeySource) -> Base:
    """The database at `path`, made when it is not there; Problem, and nothing changed, otherwise.

    The key is made only together with a database.
    """
    presence.check(path)
    try:
        fresh = _is_fresh(path)
        if fresh:  # no key is left behind where no database can be
            from tempfile import TemporaryFile  # noqa: PLC0415 - as the migrations

            make_private_folder(path.parent)
            TemporaryFile(dir=path.parent).close()
        vault = keys.vault(make=fresh)
        if fresh:
            path.touch(mode=0o600)
            path.chmod(
                0o600
            )  # also one that was there, empty; SQLite gives those beside it the same
    except OSError as error:
        raise Problem(
            f"The database {path} cannot be used ({error.strerror}): check the path and that the "
            "user who runs Rebound may write there.",
            Fault.MACHINE,
        ) from None
    return _opened(path, vault, fresh=fresh)


@contextmanager
def immediate(db: sqlite3.Connection) -> Iterator[None]:
    """One transaction that holds the right to write from its first moment."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # a full disk may have ended it already
            db.execute("ROLLBACK")
        raise


def _is_fresh(path: Path) -> bool:
    """Whether there is no database yet; Problem when the file is something else."""
    if not path.exists():
        return True
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if not header:
        return True
    if not header.startswith(_MAGIC) or len(header) < _HEADER_BYTES:
        raise Problem(
            f"The file {path} is not a database, or its beginning is damaged: name another file, "
            "or restore it from a backup.",
            Fault.DATA,
        )
    if header[_APPLICATION_AT] != _APPLICATION.to_bytes(4, "big"):
        raise Problem(
            f"The database {path} belongs to another program: name another file.", Fault.SETTING
        )
    return False


def is_ours(path: Path) -> bool:
    """Whether the file begins as a database of Rebound does."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except OSError:
        return False
    return header.startswith(_MAGIC) and header[_APPLICATION_AT] == _APPLICATION.to_bytes(4, "big")


def _opened(path: Path, vault: Vault, *, fresh: bool) -> Base:
    try:
        db = sqlite3.connect(
            path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(db, fresh=fresh)
            _check(db, vault, path)
        except BaseException:
            db.close()
            raise
    except SQLITE_ERRORS as error:
        raise from_sqlite(error, path) from error
    return Base(path, db, vault)


def _prepare(db: sqlite3.Connection, *, fresh: bool) -> None:
    if fresh:  # while still without a log, so that the file itself says whose it is
        db.execute(f"PRAGMA application_id = {_APPLICATION}")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA secure_delete = ON")


def _check(db: sqlite3.Connection, vault: Vault, path: Path) -> None:
    """Prove that release and key fit, before anything is written; then take missing steps."""
    with immediate(db):
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION or unknown(db):
            raise Problem(
                f"The database {path} was written by a newer Rebound: install that release.",
                Fault.SETTING,
            )
        if version:
            _check_key(db, vault, path)
        if version < VERSION:
            from bot.keep.migrations import migrate  # noqa: PLC0415 - a library no other start needs

            migrate(db)
        if not version:
            _keep(db, vault, "check", _CHECK)


def _check_key(db: sqlite3.Connection, vault: Vault, path: Path) -> None:
    if not key_fits(db, vault):
        raise Problem(
            f"The key is not the one the database {path} was made with: give it the right one in "
            "REBOUND_KEY or REBOUND_KEY_FILE.",
            Fault.SETTING,
        )
    if kept := _sealed(db, "names"):
        vault.names = vault.nobody.open("meta", "names", 0, kept)


def key_fits(db: sqlite3.Connection, vault: Vault) -> bool:
    """Whether the database is under this key."""
    try:
        vault.nobody.open("meta", "check", 0, _sealed(db, "check"))
    except Damaged:
        return False
    return True


def change_key(db: sqlite3.Connection, vault: Vault, names: bytes) -> None:
    """Let the file open with this key alone, and names be found as before; in a transaction."""
    _keep(db, vault, "check", _CHECK)
    _keep(db, vault, "names", names)


def _keep(db: sqlite3.Connection, vault: Vault, name: str, plain: bytes) -> None:
    sealed = vault.nobody.close("meta", name, 0, plain)
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, sealed))


def _sealed(db: sqlite3.Connection, name: str) -> bytes:
    row = db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return bytes(row[0]) if row else b""
