"""Where a database is: a file on this machine, or a PostgreSQL server that several share."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bot.errors import Fault, Problem

SCHEMES = ("postgresql://", "postgres://")
"""How the address of a server begins."""


@dataclass(frozen=True, slots=True)
class Server:
    """A database on a server, by its address; `str` of it shows no password and may be logged."""

    address: str = field(repr=False)
    password: str = field(default="", repr=False)

    def __str__(self) -> str:
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


Place = Path | Server


def located(text: str, password: str = "") -> Place:
    """The place that a setting or an argument names."""
    return Server(text, password) if text.startswith(SCHEMES) else Path(text).expanduser()


def file_at(place: Place, instead: str) -> Path:
    """The place where it is a file; else Problem: `instead` is what to do with a server."""
    if isinstance(place, Path):
        return place
    raise Problem(
        f"This is for a database in a file, and yours is {place}: {instead}.", Fault.ASKED
    )
