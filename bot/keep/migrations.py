"""The steps of the schema taken in a file, each by a function of its name."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

from bot.keep.schema import SCHEMA
from bot.keep.steps import VERSION

MIGRATIONS = Migrations("rebound")


@MIGRATIONS()
def first(db: Database) -> None:
    """Make the tables of the first release."""
    _take(db, "first")


@MIGRATIONS()
def second(db: Database) -> None:
    """Know messages by the channel's own numbers."""
    _take(db, "second")


@MIGRATIONS()
def third(db: Database) -> None:
    """Know from when on a question may have stood in the chat."""
    _take(db, "third")


@MIGRATIONS()
def fourth(db: Database) -> None:
    """Know who was told that the time for which things are kept ends."""
    _take(db, "fourth")


@MIGRATIONS()
def fifth(db: Database) -> None:
    """Know what another process began to send."""
    _take(db, "fifth")


def _take(db: Database, step: str) -> None:
    """Not as a script: that would commit what is open."""
    for statement in SCHEMA[step].split(";\n")[:-1]:
        db.execute(statement)


def migrate(connection: sqlite3.Connection) -> None:
    """Take the steps that are missing; to be called inside a transaction."""
    db = Database(connection, execute_plugins=False, strict=True)
    MIGRATIONS.apply(db)
    db.execute(f"PRAGMA user_version = {VERSION}")
