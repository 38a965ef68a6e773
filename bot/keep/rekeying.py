"""The master key exchanged: every person's key wrapped anew, in one commit.

Nothing that people wrote is touched: it is under keys of their own, and those stay.
"""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

from bot.errors import Damaged, Fault, Problem
from bot.keep.database import change_key, key_fits
from bot.keep.keys import KeySource
from bot.keep.sqlite import Sqlite, looking_at, open_file
from bot.keep.vault import Vault


def rekey(path: Path, old: KeySource, new: KeySource) -> int:
    """Put the database at `path` under the key of `new`, made where there is none; people in it.

    Problem, and the old key still the one that opens it, where a process uses the database, where
    it does not open with `old`, or where both are the same key.
    """
    _refuse_what_is_done(path, old, new)
    with closing(open_file(path, old)) as base, base.problems(), base.alone():
        vault = new.vault(make=True)
        if key_fits(base, vault):
            raise Problem(
                f"The file {new.file} holds the key that is in use: name another file, and a new "
                "key is made in it.",
                Fault.ASKED,
            )
        people = _wrapped_anew(base, vault)
        base.execute("VACUUM")  # what stood under the old key stands nowhere any more
    return people


def _refuse_what_is_done(path: Path, old: KeySource, new: KeySource) -> None:
    """Whoever was interrupted after the commit hears that it is done."""
    if new.file.exists():
        opens_with = [_opens(path, source) for source in (old, new)]
        if opens_with == [False, True]:
            raise Problem(
                f"The database {path} is under the key in {new.file} already: name that file in "
                "REBOUND_KEY_FILE, and leave REBOUND_KEY empty.",
                Fault.ASKED,
            )


def _opens(path: Path, source: KeySource) -> bool:
    vault = source.vault(make=False)
    with looking_at(path, vault) as base:
        return key_fits(base, vault)


def _wrapped_anew(base: Sqlite, vault: Vault) -> int:
    with base.writing():
        people = base.execute(
            "SELECT people.id, slot, wrapped FROM people JOIN keys USING (slot)"
        ).fetchall()
        for person, slot, wrapped in people:
            with suppress(Damaged):  # it opens with no key, and goes on doing so
                handed = base.vault.handed_to(vault, person, wrapped)
                base.execute("UPDATE keys SET wrapped = ? WHERE slot = ?", (handed, slot))
        _farewells(base, vault)
        change_key(base, vault, base.vault.names)
    return len(people)


def _farewells(base: Sqlite, vault: Vault) -> None:
    """What is still to be said to nobody who is known here."""
    rows = base.execute("SELECT sequence, id, body FROM outbox WHERE person IS NULL").fetchall()
    for sequence, row, body in rows:
        plain = base.vault.nobody.open("outbox", "body", row, body)
        sealed = vault.nobody.close("outbox", "body", row, plain)
        base.execute("UPDATE outbox SET body = ? WHERE sequence = ?", (sealed, sequence))
