"""The database opened, whatever it is."""

from __future__ import annotations

from pathlib import Path

from bot.keep.database import Base
from bot.keep.keys import KeySource
from bot.keep.sqlite import open_file


def open_base(place: Path, keys: KeySource) -> Base:
    """The one at `place`, made where there is none; Problem, and nothing changed, otherwise."""
    return open_file(place, keys)
