"""Where a file goes that somebody asked for in a terminal: where their other files come."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path

from platformdirs import user_downloads_path

from bot.files import write_whole


def save(name: str, content: bytes, folder: Path | None = None) -> Path:
    """Write a new file for its owner's eyes, replacing none; its path. Problem where it cannot."""
    path = _free((folder or _downloads()) / name)
    write_whole(path, content, private=True)
    return path


def _downloads() -> Path:
    """The folder of downloads where there is one, else the one where all of theirs is."""
    there = user_downloads_path()
    return there if there.is_dir() else Path.home()


def _free(path: Path) -> Path:
    """The path, with a number behind its name where something is there already."""
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(each for each in chain((path,), numbered) if not each.exists())
