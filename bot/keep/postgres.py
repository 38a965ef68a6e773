"""The database on a PostgreSQL server, which several processes may serve people from at once.

Whoever writes about somebody holds a lock on their address until the commit: it also keeps apart
what is said by somebody whose row is not there yet. Locks that outlive a transaction (a chat that
is being sent to, who leads) belong to the connection, so they end with the process that holds them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b
from time import monotonic
from typing import Any

import psycopg

from bot.errors import Fault, Problem
from bot.keep.database import Base, Rows, check_key, mark_key
from bot.keep.keys import KeySource
from bot.keep.places import Server
from bot.keep.postgres_errors import from_postgres
from bot.keep.postgres_link import PATIENCE, SET, Link, connected
from bot.keep.postgres_words import in_its_words
from bot.keep.schema import COUNTED, SCHEMA, TABLES, in_postgres
from bot.keep.steps import STEPS, VERSION
from bot.keep.vault import Vault

RECONNECT_SECONDS, SHARE = 1.0, 3.0
"""Between two tries; and so many times what the last one took: meanwhile nobody is heard."""
_BRIEFLY, _LONG = "300", "15000"
_PAGE = 500
REBUILT_AT_MOST = 64 * 1024**2
"""Bytes up to which the table of keys is written anew when somebody was forgotten."""
_RUNNING = "running"
_LOCK_ALL = f"LOCK TABLE {', '.join(TABLES)} IN SHARE ROW EXCLUSIVE MODE"


class Postgres(Base):
    """One connection, opened anew where it broke; a transaction that was open then is lost."""

    errors = (psycopg.Error,)
    is_shared = True

    def __init__(self, server: Server, link: Link, vault: Vault) -> None:
        super().__init__(server, vault)
        self._server, self._link = server, link
        self._is_writing = self._is_alone = self._runs = False
        self._again_at = 0.0
        self._held: dict[str, Link] = {}
        self._scope = str(self.execute("SELECT current_schema()").fetchone()[0])

    def execute(self, sql: str, values: tuple[Any, ...] = ()) -> Rows:
        """Run one statement of ours; psycopg's errors come out as they are."""
        return self._link.execute(in_its_words(sql), values)

    @contextmanager
    def problems(self) -> Iterator[None]:
        """Turn psycopg's errors into a Problem; begin with a connection that works."""
        try:
            if self._link.closed and not self._is_writing:
                self._reconnect()
            yield
        except psycopg.Error as error:
            self._let_the_broken_go(error)
            raise from_postgres(error, self._server) from error

    @contextmanager
    def writing(self, *about: str) -> Iterator[None]:
        """One transaction, in which nobody else writes about those at these addresses."""
        with self.problems():
            if self._is_writing:
                raise psycopg.errors.ActiveSqlTransaction
            self.execute("BEGIN")
            self._is_writing = True
            try:
                if self._is_alone:
                    self.execute(_LOCK_ALL)
                self._lock(about)
                yield
                self._commit()
            except BaseException:
                with suppress(psycopg.Error):
                    self.execute("ROLLBACK")
                raise
            finally:
                self._is_writing = False

    def _lock(self, about: tuple[str, ...]) -> None:
        """Each in the same order everywhere, so that no two wait for each other."""
        numbers = sorted({self._number(f"turn {address}") for address in about if address})
        if numbers:
            self.execute("SELECT pg_advisory_xact_lock(each) FROM unnest(?) AS each", (numbers,))

    def _commit(self) -> None:
        """The server answers a commit of what had failed with a rollback, and no error."""
        done = self._link.execute("COMMIT")
        if done.statusmessage != "COMMIT":
            raise psycopg.errors.InFailedSqlTransaction

    def execute_many(self, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Run one statement for each of these rows."""
        with self._link.cursor() as cursor:
            cursor.executemany(in_its_words(sql), rows)

    def read_through(self, table: str) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
        """Every row of a table, some at a time, and the names of its columns."""
        self.execute(f"DECLARE through NO SCROLL CURSOR FOR SELECT * FROM {table}")  # noqa: S608
        while True:
            page = self._link.execute(f"FETCH {_PAGE} FROM through".encode())
            rows = page.fetchall()
            if not rows:
                break
            yield [column.name for column in page.description or ()], rows
        self.execute("CLOSE through")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """No bot runs on it, and transactions let nobody else write; Problem where a bot runs."""
        if not self.hold(_RUNNING):
            raise Problem(f"A bot runs on {self.place}: stop every one of them first.", Fault.BUSY)
        self._is_alone = True
        try:
            yield
        finally:
            self._is_alone = False
            self.let_go(_RUNNING)

    def numbers_go_on(self) -> None:
        """Set what counts rows to the highest number there is."""
        for table, column in COUNTED.items():
            self.execute(
                f"SELECT setval(pg_get_serial_sequence('{table}', '{column}'), "  # noqa: S608
                f"coalesce(max({column}), 0) + 1, false) FROM {table}"
            )

    def hold(self, name: str) -> bool:
        """Hold a name until it is let go, or this process ends; False where another one does."""
        with self.problems():
            if self.has(name):
                return True
            row = self.execute("SELECT pg_try_advisory_lock(?)", (self._number(name),)).fetchone()
        if row[0]:
            self._held[name] = self._link
        return bool(row[0])

    def has(self, name: str) -> bool:
        """Whether this connection holds it, as far as is known without asking."""
        return self._held.get(name) is self._link and not self._link.closed

    def let_go(self, name: str) -> None:
        """Let another process hold `name`."""
        if self._held.pop(name, None) is self._link:
            with suppress(psycopg.Error):  # the connection is gone, and all it held with it
                self.execute("SELECT pg_advisory_unlock(?)", (self._number(name),))

    def holds(self, name: str) -> bool:
        """Whether it is still held, as the server says; Problem where that cannot be asked."""
        with self.problems():
            self.execute("SELECT 1")
        return self.has(name)

    def in_use(self) -> None:
        """A bot runs on it from now on: whoever wants to move it can see that."""
        self._runs = True
        with self.problems():
            self.execute("SELECT pg_advisory_lock_shared(?)", (self._number(_RUNNING),))

    def left(self) -> None:
        """No bot runs on it any more, as far as this process is concerned."""
        self._runs = False
        with suppress(psycopg.Error):
            self.execute("SELECT pg_advisory_unlock_shared(?)", (self._number(_RUNNING),))

    @contextmanager
    def one_by_one(self) -> Iterator[None]:
        """No other process makes tables meanwhile; a transaction inside sees all there are."""
        lock = (self._number("schema"),)
        self.execute(SET, ("lock_timeout", _LONG))
        self.execute("SELECT pg_advisory_lock(?)", lock)
        self.execute(SET, ("lock_timeout", PATIENCE["lock_timeout"]))
        yield
        self.execute("SELECT pg_advisory_unlock(?)", lock)

    def tidy(self) -> None:
        """Nothing: the server does it by itself."""

    def close(self) -> None:
        """End the connection."""
        self._link.close()

    def _wiped(self) -> bool:
        """Write the table of keys anew: what is left of the rest opens with no key.

        The server's log and its copies keep a destroyed key for as long as they are kept.
        """
        size = self.execute("SELECT pg_total_relation_size('keys')").fetchone()[0]
        if size <= REBUILT_AT_MOST:
            self.execute(SET, ("lock_timeout", _BRIEFLY))
            try:
                self.execute("VACUUM (FULL) keys")
            finally:
                self.execute(SET, ("lock_timeout", PATIENCE["lock_timeout"]))
        return True

    def _number(self, name: str) -> int:
        """What a name is to the server's locks, which all schemas of a database share."""
        whole = f"rebound {self._scope} {name}".encode()
        return int.from_bytes(blake2b(whole, digest_size=8).digest(), "big", signed=True)

    def _reconnect(self) -> None:
        """Once a moment, and no more: until it fails everybody waits."""
        begun = monotonic()
        if begun < self._again_at:
            raise psycopg.OperationalError
        try:
            self._link = connected(self._server)
        finally:
            took = monotonic() - begun
            self._again_at = monotonic() + max(RECONNECT_SECONDS, SHARE * took)
        if self._runs:
            self.execute("SELECT pg_advisory_lock_shared(?)", (self._number(_RUNNING),))

    def _let_the_broken_go(self, error: psycopg.Error) -> None:
        """A server that only answers questions since a failover is not the one to write to."""
        if isinstance(error, psycopg.errors.ReadOnlySqlTransaction) and not self._is_writing:
            self._link.close()


def open_server(server: Server, keys: KeySource, *, make: bool) -> Postgres:
    """The database on this server; `make` lets its tables be made where there are none.

    Problem, and nothing changed, where it is another program's, newer, or under another key.
    """
    try:
        link = connected(server)
        fresh = link.execute("SELECT to_regclass('meta') IS NULL").fetchone() == (True,)
        if fresh and not make:
            link.close()
            raise Problem(
                f"There is nothing in {server} yet: name the right database with --database, or "
                "begin there with `rebound run` or `rebound move`.",
                Fault.ASKED,
            )
        base = Postgres(server, link, keys.vault(make=fresh))
        try:
            with base.one_by_one(), base.writing():
                _check(base, link)
        except BaseException:
            link.close()
            raise
    except psycopg.Error as error:
        raise from_postgres(error, server) from error
    return base


def _check(base: Postgres, link: Link) -> None:
    """Prove that release and key fit; take missing steps."""
    is_there = base.execute("SELECT to_regclass('meta') IS NOT NULL").fetchone()[0]
    version = int(base.meta("schema") or 0) if is_there else 0
    if version > VERSION:
        raise Problem(
            f"The database {base.place} was written by a newer Rebound: install that release.",
            Fault.SETTING,
        )
    if version:
        check_key(base)
    for step in STEPS[version:]:
        link.execute(in_postgres(SCHEMA[step]).encode())
    if version < VERSION:
        base.keep_meta("schema", str(VERSION).encode())
    if not version:
        mark_key(base)
