"""The database opened, in whatever engine it is."""

from __future__ import annotations

from pathlib import Path

from bot.errors import Fault, Problem
from bot.keep.database import Base
from bot.keep.keys import KeySource
from bot.keep.places import Place, Server
from bot.keep.sqlite import open_file


def open_base(place: Place, keys: KeySource, *, make: bool = True) -> Base:
    """The one at `place`; Problem, and nothing changed, where it is not to be opened.

    Where there is none it is made; on a server only where `make` allows it.
    """
    if isinstance(place, Path):
        return open_file(place, keys)
    return _on_server(place, keys, make=make)


def _on_server(server: Server, keys: KeySource, *, make: bool) -> Base:
    try:
        from bot.keep.postgres import open_server  # noqa: PLC0415 - only for whoever has a server
    except ImportError:
        raise Problem(
            f"The database {server} needs the library psycopg: install Rebound with its extra, "
            "as in `pip install 'rebound-bot[postgres]'` or `make venv-postgres`.",
            Fault.SETTING,
        ) from None
    return open_server(server, keys, make=make)
