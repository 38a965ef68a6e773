"""Which steps the schema went through, and which of them a database took.

Asked at every start, without the library: `bot.keep.migrations` takes those that are missing.
"""

from __future__ import annotations

import sqlite3

STEPS = ("first", "second", "third", "fourth", "fifth")
"""Those this release knows, by name, in order."""
VERSION = len(STEPS)
"""How many they are; a database says in `user_version` how many it took."""
_IS_THERE = "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
_TAKEN = "SELECT name FROM _sqlite_migrations WHERE migration_set = 'rebound'"


def unknown(db: sqlite3.Connection) -> set[str]:
    """The steps the database took that this release does not know."""
    taken = db.execute(_TAKEN) if db.execute(_IS_THERE).fetchone() else ()
    return {name for (name,) in taken} - {*STEPS}
