"""A table that everybody shares and that has a damaged page, written anew from what can be read.

Who met a damaged page of `people` or `keys` is set aside alone. Of these tables each turn writes
every one, so that a single page would silence everybody. No other table refers to them, and what a
lost row costs is small: a message comes twice or not at all, a fault is no longer told.
"""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from time import monotonic
from typing import Any

from bot.keep.database import Base
from bot.keep.sqlite import Sqlite, immediate, read_only

_log = logging.getLogger(__name__)

MENDED = {"turns": "key", "outbox": "sequence", "failures": "id"}
"""These tables, and what their rows are found by."""
IN_VAIN_SECONDS = 3600.0
"""To look takes a second or so in a large file: not each time that one damaged person writes."""
_NEW = "mended"
_PAGE = 200
_SCHEMA = "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL"


class Mending:
    """Mends the tables of one database, as soon as somebody met a damaged page in it."""

    def __init__(self, base: Base, ticks: Callable[[], float] = monotonic) -> None:
        self._base, self._ticks = base, ticks
        self._again_at = 0.0

    def mended(self) -> bool:
        """Whether a damaged table was found and written anew, so that it is worth another try.

        A server mends itself or not at all. It never raises; outside a transaction.
        """
        if not isinstance(self._base, Sqlite) or self._ticks() < self._again_at:
            return False
        if _mended(self._base):
            return True
        self._again_at = self._ticks() + IN_VAIN_SECONDS  # the damage is elsewhere
        return False


def _mended(base: Sqlite) -> bool:
    try:
        found = [table for table in MENDED if _is_damaged(base.db, table)]
        for table in found:
            kept = _anew(base, table)
            _log.error(
                "The table %s of the database %s was damaged and is written anew with the %d rows "
                "that could be read: check the disk; people go on.", table, base.place, kept,
            )  # fmt: skip
        if found:
            _rewritten(base)
    except sqlite3.Error as error:
        _log.error("A damaged table cannot be written anew (%s).", type(error).__name__)
        return False
    return bool(found)


def _is_damaged(db: sqlite3.Connection, table: str) -> bool:
    try:
        told: str = db.execute(f"PRAGMA integrity_check({table})").fetchone()[0]
    except sqlite3.DatabaseError:
        return True
    return told != "ok"


def _anew(base: Sqlite, table: str) -> int:
    """Put a new table in the place of a damaged one, in one commit; how many rows it has."""
    db = base.db
    with closing(read_only(base.path)) as looking, immediate(db):
        made = [(name, _made(db, kind, name, sql)) for kind, name, sql in _parts(db, table)]
        rows = _insert(db, looking, table)
        _exchanged(db, made)
    db.execute("PRAGMA writable_schema = RESET")
    return rows


def _parts(db: sqlite3.Connection, table: str) -> list[tuple[str, str, str]]:
    """The table and then its indexes: what each is, its name, how it was made."""
    rows: list[tuple[str, str, str]] = db.execute(_SCHEMA, (table,)).fetchall()
    return sorted(rows, key=lambda row: row[0] != "table")


def _made(db: sqlite3.Connection, kind: str, name: str, sql: str) -> str:
    """Make the same under another name, which is returned."""
    if kind == "table":
        db.execute(re.sub(r'^CREATE TABLE\s+"?\w+"?', f"CREATE TABLE {_NEW}", sql, count=1))
        return _NEW
    head = r'^CREATE INDEX\s+"?(\w+)"?\s+ON\s+"?\w+"?'
    db.execute(re.sub(head, rf"CREATE INDEX {_NEW}_\1 ON {_NEW}", sql, count=1))
    return f"{_NEW}_{name}"


def _insert(db: sqlite3.Connection, looking: sqlite3.Connection, table: str) -> int:
    """Copy what can be read, from both ends up to the damage.

    It is read beside, because a transaction that met a damaged page writes nothing any more.
    """
    for order, beyond in (("ASC", ">"), ("DESC", "<")):
        for rows in _readable(looking, table, order, beyond):
            marks = ", ".join("?" * len(rows[0]))
            db.executemany(f"INSERT OR IGNORE INTO {_NEW} VALUES ({marks})", rows)  # noqa: S608
    return int(db.execute(f"SELECT count(*) FROM {_NEW}").fetchone()[0])  # noqa: S608 - ours


def _readable(
    db: sqlite3.Connection, table: str, order: str, beyond: str
) -> Iterator[list[tuple[Any, ...]]]:
    """Its rows in this order, some at a time, as far as one gets."""
    key, last = MENDED[table], tuple[Any, ...]()
    while True:
        where = f"WHERE {key} {beyond} ?" if last else ""
        rows: list[tuple[Any, ...]] = []
        with suppress(sqlite3.DatabaseError):
            rows.extend(
                db.execute(
                    f"SELECT {key}, * FROM {table} NOT INDEXED {where} "  # noqa: S608 - ours
                    f"ORDER BY {key} {order} LIMIT {_PAGE}",
                    last,
                )
            )
        if rows:
            yield [row[1:] for row in rows]
        if len(rows) < _PAGE:
            return
        last = rows[-1][:1]


def _exchanged(db: sqlite3.Connection, made: list[tuple[str, str]]) -> None:
    """Let each name mean what was made for it; what it meant before belongs to nothing."""
    db.execute("PRAGMA writable_schema = ON")
    for name, new in made:
        db.execute(
            "UPDATE sqlite_schema SET rootpage = "
            "(SELECT rootpage FROM sqlite_schema WHERE name = ?) WHERE name = ?",
            (new, name),
        )
        db.execute("DELETE FROM sqlite_schema WHERE name = ?", (new,))
    version = db.execute("PRAGMA schema_version").fetchone()[0]
    db.execute(f"PRAGMA schema_version = {version + 1}")


def _rewritten(base: Sqlite) -> None:
    """Write the file anew without the damaged pages; where more of it is damaged, they stay."""
    try:
        base.execute("VACUUM")
    except sqlite3.Error as error:
        _log.warning("The file still holds damaged pages (%s).", type(error).__name__)
