"""The database in a file: made, recognised, opened, and left unharmed when it is not ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from bot.errors import SQLITE_ERRORS, Fault, Problem, from_sqlite
from bot.files import identity
from bot.keep import presence
from bot.keep.database import Base, check_key, mark_key
from bot.keep.headers import APPLICATION, is_fresh
from bot.keep.keys import KeySource
from bot.keep.presence import RUNNING
from bot.keep.steps import VERSION, unknown
from bot.keep.vault import Vault
from bot.settings.paths import make_private_folder
from bot.turns.attempts import BESIDE

_BUSY_SECONDS = 1.5
_PRAGMAS = ("page_count", "page_size")
_PAGE = 500
REBUILT_AT_MOST = 64 * 1024**2
"""Bytes up to which the file is written anew when somebody was forgotten: half a second at most."""


class Sqlite(Base):
    """One open file. One process serves people from it; others may look and write beside it."""

    errors = (sqlite3.Error,)
    is_shared = False

    def __init__(self, path: Path, db: sqlite3.Connection, vault: Vault) -> None:
        super().__init__(path, vault)
        self.path, self.db = path, db
        self.journal = path.with_name(path.name + BESIDE)
        self._file: tuple[int, int] | None = None

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
    def writing(self, *_: str) -> Iterator[None]:
        """One transaction, in which nobody else writes anything at all."""
        with self.problems(), immediate(self.db):
            yield

    def execute_many(self, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Run one statement for each of these rows."""
        self.db.executemany(sql, rows)

    def read_through(self, table: str) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
        """Every row of a table, some at a time, and the names of its columns."""
        cursor = self.db.execute(f"SELECT * FROM {table}")  # noqa: S608 - ours
        columns = [name for name, *_ in cursor.description]
        while rows := cursor.fetchmany(_PAGE):
            yield columns, rows

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else has the file open from here on; Problem where somebody has."""
        try:
            self.execute("PRAGMA locking_mode = EXCLUSIVE")
            self.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.OperationalError:
            raise Problem(
                f"The database {self.path} is in use: stop the bot first.", Fault.BUSY
            ) from None
        yield
        self.execute("PRAGMA journal_mode = WAL")

    def numbers_go_on(self) -> None:
        """Nothing: the highest number there is says it."""

    def hold(self, _: str) -> bool:
        """True: one process alone serves people from a file."""
        return True

    def has(self, _: str) -> bool:
        """True: one process alone serves people from a file."""
        return True

    def let_go(self, _: str) -> None:
        """Do nothing: no other process waits for a name in a file."""

    def holds(self, _: str) -> bool:
        """True: one process alone serves people from a file."""
        return True

    def in_use(self) -> None:
        """Say in the file, and beside it, that a bot runs on it: a copy of it alone is incomplete.

        All that is committed then stands in the file itself.
        """
        mark = self.meta(RUNNING)
        if mark is None:
            mark = presence.new_mark()
            with self.writing():
                self.keep_meta(RUNNING, mark)
        self.tidy()
        if presence.mark_in(self.path) == mark:
            presence.say(self.path, mark)
        self._file = identity(self.path)

    def left(self) -> None:
        """No bot runs on it any more; where another file took its place, that is left as it is."""
        if self._file is None or identity(self.path) != self._file:
            return
        presence.unsay(self.path)
        with self.writing():
            self.execute("DELETE FROM meta WHERE name = ?", (RUNNING,))
        self.tidy()

    def tidy(self) -> None:
        """Bring what stands in the log into the file, as far as nobody reads it."""
        with self.problems(), self._at_once():
            self._empty_log()

    def close(self) -> None:
        """Close the file."""
        self.db.close()

    def _wiped(self) -> bool:
        with self._at_once():
            self._rebuild()
            return self._empty_log()

    def _rebuild(self) -> None:
        """Write the file anew where it is small enough for a moment: no page keeps old bytes.

        SQLite leaves copies of rows it moved between pages; sqlite3.Error where it has to wait.
        """
        pages, size = (self.execute(f"PRAGMA {one}").fetchone()[0] for one in _PRAGMAS)
        if pages * size <= REBUILT_AT_MOST:
            self.execute("VACUUM")

    def _empty_log(self) -> bool:
        """Bring the log into the file and cut it; False where a reader elsewhere holds it."""
        busy: int = self.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """What is done inside never waits for another process."""
        waiting = self.execute("PRAGMA busy_timeout").fetchone()[0]
        self.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            self.execute(f"PRAGMA busy_timeout = {waiting}")


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


def open_file(path: Path, keys: KeySource) -> Sqlite:
    """The database at `path`, made when it is not there; Problem, and nothing changed, otherwise.

    The key is made only together with a database.
    """
    presence.check(path)
    try:
        fresh = is_fresh(path)
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


def read_only(path: Path) -> sqlite3.Connection:
    """Another connection to the file, which changes nothing in it."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


@contextmanager
def looking_at(path: Path, vault: Vault) -> Iterator[Sqlite]:
    """The database at `path`, only to be read: nothing is checked, and nothing made."""
    try:
        with closing(read_only(path)) as db:
            yield Sqlite(path, db, vault)
    except SQLITE_ERRORS as error:
        raise from_sqlite(error, path) from None


def _opened(path: Path, vault: Vault, *, fresh: bool) -> Sqlite:
    try:
        db = sqlite3.connect(
            path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        base = Sqlite(path, db, vault)
        try:
            _prepare(db, fresh=fresh)
            _check(base)
        except BaseException:
            db.close()
            raise
    except SQLITE_ERRORS as error:
        raise from_sqlite(error, path) from error
    return base


def _prepare(db: sqlite3.Connection, *, fresh: bool) -> None:
    if fresh:  # while still without a log, so that the file itself says whose it is
        db.execute(f"PRAGMA application_id = {APPLICATION}")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA secure_delete = ON")


def _check(base: Sqlite) -> None:
    """Prove that release and key fit, before anything is written; then take missing steps."""
    db = base.db
    with immediate(db):
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION or unknown(db):
            raise Problem(
                f"The database {base.path} was written by a newer Rebound: install that release.",
                Fault.SETTING,
            )
        if version:
            check_key(base)
        if version < VERSION:
            from bot.keep.migrations import migrate  # noqa: PLC0415 - a library no other start needs

            migrate(db)
        if not version:
            mark_key(base)
