"""What an operator may look at: the settings in force, and who is here, by number alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from pathlib import Path

from bot.keep.rows import moment
from bot.keep.store import Store
from bot.settings.config import Settings
from bot.settings.environment import SECRETS, find
from bot.settings.run_settings import KNOWN

HIDDEN = {"REBOUND_KEY", *SECRETS}
"""Shown as set, never as they are."""
_PLACE = "REBOUND_DATABASE"
"""Shown without the password that may stand in an address."""


def in_force(settings: Settings, dotenv: Path = Path(".env")) -> Iterator[str]:
    """Every setting there is, as one line: what it is, or that it is not set."""
    usual = {
        _PLACE: str(settings.database),
        "REBOUND_KEY_FILE": str(settings.keys.file),
        "REBOUND_LANGUAGE": settings.language,
        "REBOUND_TIMEZONE": settings.zone,
    }
    values = find(os.environ, dotenv).values
    for name in KNOWN:
        if name in HIDDEN:
            yield f"{name:<26}{'set, hidden' if name in values else 'not set'}"
        else:
            shown = values.get(name)
            if shown and name == _PLACE:
                shown = str(settings.database)
            usually = f"{usual[name]} (the usual)" if name in usual else "not set"
            yield f"{name:<26}{shown or usually}"


def people(store: Store) -> Iterator[str]:
    """Whoever is here: their address, since when, last seen, and the stage of each rejection."""
    with store.base.problems():
        rows = store.base.execute(
            "SELECT address, created, seen, people.status, stage FROM people"
            " LEFT JOIN rejections ON person = people.id AND rejections.status = 'open'"
            " ORDER BY seen DESC, people.id, number"
        ).fetchall()
    for (address, created, seen, status), theirs in groupby(rows, lambda row: row[:4]):
        stages = ", ".join(stage for *_, stage in theirs if stage) or "nothing open"
        left = ", blocked" if status == "blocked" else ""
        yield f"{address:<26}  since {_day(created)}, seen {_day(seen)}, {stages}{left}"


def _day(at: int) -> str:
    day: datetime = moment(at)
    return f"{day:%Y-%m-%d}"
