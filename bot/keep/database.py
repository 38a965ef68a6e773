"""The open database: one set of statements, and what the engine behind them has to be able to do.

Statements are written once, in what SQLite and PostgreSQL both understand: `?` or `?1` for a
value, ON CONFLICT, RETURNING. What differs is a method here: how a transaction begins, who waits
for whom, and how what was forgotten leaves the disk.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar, Protocol

from bot.errors import Damaged, Fault, Problem
from bot.keep.places import Place
from bot.keep.rows import millis
from bot.keep.vault import Vault

_CHECK = b"this is the key"


class Rows(Protocol):
    """What a statement found or did."""

    @property
    def rowcount(self) -> int:
        """How many rows the statement wrote."""

    def fetchone(self) -> Any:
        """The next row, None after the last."""

    def fetchall(self) -> list[Any]:
        """All rows that were not fetched yet."""

    def __iter__(self) -> Iterator[Any]: ...


class Base(ABC):
    """One open database and the vault that reads it; used by one thread at a time."""

    errors: ClassVar[tuple[type[Exception], ...]]
    """What statements raise; after one of these the transaction is over."""
    is_shared: ClassVar[bool]
    """Whether several processes may serve people from it at the same time."""
    journal: Path | None = None
    """A file beside it for what need not be committed; None where all has to be in the rows."""

    def __init__(self, place: Place, vault: Vault) -> None:
        self.place, self.vault = place, vault

    @abstractmethod
    def execute(self, sql: str, values: tuple[Any, ...] = ()) -> Rows:
        """Run one statement of ours; the engine's errors come out as they are."""

    @abstractmethod
    def problems(self) -> AbstractContextManager[None]:
        """Turn the engine's errors into a Problem."""

    @abstractmethod
    def writing(self, *about: str) -> AbstractContextManager[None]:
        """One transaction, committed at the end; after any exception nothing of it is kept.

        Until then nobody else writes about those who are reached at these addresses.
        """

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Undo what was done inside when it raises, and only that; inside a transaction."""
        self.execute("SAVEPOINT attempt")
        try:
            yield
        except self.errors:
            raise  # the whole transaction ends, and may have ended already
        except BaseException:
            self.execute("ROLLBACK TO attempt")
            self.execute("RELEASE attempt")
            raise
        self.execute("RELEASE attempt")

    def meta(self, name: str) -> bytes | None:
        """What is kept about the database itself under this name."""
        row = self.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return bytes(row[0]) if row else None

    def keep_meta(self, name: str, value: bytes) -> None:
        """Keep it, in place of what was there."""
        self.execute(
            "INSERT INTO meta VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def unsettle(self, now: datetime) -> None:
        """Say in the database that somebody went and their last bytes may still be in it."""
        self.keep_meta("unsettled", str(millis(now)).encode())

    def settle(self) -> bool:
        """If somebody was forgotten, let no byte of theirs stay; False: not yet."""
        try:
            mark = self.meta("unsettled")
            if mark is None:
                return True
            if not self._wiped():
                return False
            # Only the mark that was read: another process may have forgotten somebody since.
            self.execute("DELETE FROM meta WHERE name = 'unsettled' AND value = ?", (mark,))
        except self.errors:
            return False
        return True

    @abstractmethod
    def _wiped(self) -> bool:
        """Whether nothing that was deleted stands on the disk any more, as far as we reach."""

    @abstractmethod
    def execute_many(self, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Run one statement for each of these rows."""

    @abstractmethod
    def read_through(self, table: str) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
        """Every row of a table, some at a time, and the names of its columns; inside `alone`."""

    @abstractmethod
    def alone(self) -> AbstractContextManager[None]:
        """No other process changes anything meanwhile; Problem where one uses it."""

    @abstractmethod
    def numbers_go_on(self) -> None:
        """Count new rows from where those that were copied end."""

    @abstractmethod
    def hold(self, name: str) -> bool:
        """Hold a name until it is let go, or this process ends; False where another one does."""

    @abstractmethod
    def has(self, name: str) -> bool:
        """Whether this process holds `name`, as far as is known without asking."""

    @abstractmethod
    def let_go(self, name: str) -> None:
        """Let another process hold `name`."""

    @abstractmethod
    def holds(self, name: str) -> bool:
        """Whether `name` is still held; Problem where that cannot be known."""

    @abstractmethod
    def in_use(self) -> None:
        """Mark the database as one that a bot runs on from now on."""

    @abstractmethod
    def left(self) -> None:
        """Take that mark away: no bot runs on the database any more."""

    @abstractmethod
    def tidy(self) -> None:
        """Put in order what can be put in order without anybody having to wait."""

    @abstractmethod
    def close(self) -> None:
        """End the connection; nothing can be executed after that."""


def check_key(base: Base) -> None:
    """Problem where the database is not under this key; names are then found as before."""
    if not key_fits(base, base.vault):
        raise Problem(
            f"The key is not the one the database {base.place} was made with: give it the right "
            "one in REBOUND_KEY or REBOUND_KEY_FILE.",
            Fault.SETTING,
        )
    if kept := base.meta("names"):
        base.vault.names = base.vault.nobody.open("meta", "names", 0, kept)


def key_fits(base: Base, vault: Vault) -> bool:
    """Whether the database is under this key."""
    try:
        vault.nobody.open("meta", "check", 0, base.meta("check") or b"")
    except Damaged:
        return False
    return True


def mark_key(base: Base) -> None:
    """Let a database that was just made open with this key alone."""
    _seal(base, base.vault, "check", _CHECK)


def change_key(base: Base, vault: Vault, names: bytes) -> None:
    """Let it open with this key alone, and names be found as before; in a transaction."""
    _seal(base, vault, "check", _CHECK)
    _seal(base, vault, "names", names)


def _seal(base: Base, vault: Vault, name: str, plain: bytes) -> None:
    base.keep_meta(name, vault.nobody.close("meta", name, 0, plain))
