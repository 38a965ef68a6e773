"""Where a file goes that somebody asked for in a terminal: where their other files come."""

from __future__ import annotations

from contextlib import suppress
from itertools import chain, count
from pathlib import Path

from platformdirs import user_downloads_path

from bot.files import unwritable, write_whole


def save(name: str, content: bytes, folder: Path | None = None) -> Path:
    """Write a new file for its owner's eyes, replacing none; its path. Problem where it cannot."""
    wanted = (folder or _downloads()) / name
    try:
        path = _free(wanted)
    except OSError as error:
        raise unwritable(wanted, error) from None
    write_whole(path, content, private=True)
    return path


def _downloads() -> Path:
    """The folder of downloads where there is one, else the one where all of theirs is."""
    there = user_downloads_path()
    with suppress(OSError):
        if there.is_dir():
            return there
    return Path.home()


def _free(path: Path) -> Path:
    """The path, with a number behind its name where something is there already."""
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(each for each in chain((path,), numbered) if not each.exists())
