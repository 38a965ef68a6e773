"""Everything brought from one place to another: row by row, sealed as it is, and counted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from bot.errors import Fault, Problem
from bot.keep.database import Base
from bot.keep.headers import is_fresh
from bot.keep.keys import KeySource
from bot.keep.opening import open_base
from bot.keep.places import Place
from bot.keep.presence import RUNNING
from bot.keep.schema import TABLES

_OWN = {"check", "schema", RUNNING}
"""What a database says of itself alone."""


@dataclass(frozen=True, slots=True)
class Moved:
    """How many people, and how many rows in all."""

    people: int
    rows: int


def move(source: Place, target: Place, keys: KeySource) -> Moved:
    """Copy all of `source` to `target`, in one commit; `source` stays as it is.

    Problem, and nothing in `target`, where that is not empty, where a bot uses either of them, or
    where the key is not that of both.
    """
    if source == target:
        raise Problem(f"It is in {source} already: name another place.", Fault.ASKED)
    if isinstance(target, Path) and not is_fresh(target):
        raise _taken(target)
    with closing(open_base(source, keys, make=False)) as old, _begun(target, keys) as new:
        with old.alone(), new.alone(), old.writing(), new.writing():
            if _count(new, "people") or new.meta("bot") is not None:
                raise _taken(target)
            rows = sum(_copied(old, new, table) for table in TABLES if table != "meta")
            _say_the_same(old, new)
            new.numbers_go_on()
        return Moved(_count(new, "people"), rows)


@contextmanager
def _begun(target: Place, keys: KeySource) -> Iterator[Base]:
    """The place to be filled; where that fails no half of a file is left."""
    is_new = isinstance(target, Path) and not target.exists()
    with closing(open_base(target, keys)) as new:
        try:
            yield new
        except BaseException:
            if is_new and isinstance(target, Path):
                new.close()
                for path in target.parent.glob(f"{target.name}*"):
                    with suppress(OSError):
                        path.unlink()
            raise


def _copied(old: Base, new: Base, table: str) -> int:
    """How many rows were copied; Problem where some did not arrive."""
    there = 0
    for columns, rows in old.read_through(table):
        places = ", ".join("?" * len(columns))
        sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608 - ours
        new.execute_many(sql, rows)
        there += len(rows)
    if _count(new, table) != there:
        raise Problem(f"Not every row of {table} arrived: nothing was moved.", Fault.OURS)
    return there


def _say_the_same(old: Base, new: Base) -> None:
    """Whose bot it is, and by which key names are found; what may have arrived is in doubt."""
    for name, value in old.execute("SELECT name, value FROM meta").fetchall():
        if name not in _OWN:
            new.keep_meta(name, bytes(value))
    new.execute(
        "UPDATE outbox SET tried = created WHERE tried IS NULL AND about IS NOT NULL "
        "AND status IN ('pending', 'sending')"
    )


def _count(base: Base, table: str) -> int:
    return int(base.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - ours


def _taken(target: Place) -> Problem:
    return Problem(f"There is something in {target} already: name an empty place.", Fault.ASKED)
