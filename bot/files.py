"""Files that are handed over: written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from bot.errors import Fault, Problem

_OWNER_ONLY, _EVERYONE_READS = 0o600, 0o644


ROOM = "see who may write there, and whether there is room"
OUTPUT = "name another with --output"
"""What may help where a file cannot be written."""


def write_whole(path: Path, content: str | bytes, *, private: bool, advice: str = ROOM) -> None:
    """Put `content` at `path`; an older file there stays until the new one is complete.

    Problem with `advice` when that cannot be. A new file that is `private` is for its owner's
    eyes; an older one keeps its mode; what is no file (a pipe, /dev/stdout) is written to as it is.
    """
    content = content.encode() if isinstance(content, str) else content
    try:
        target = path.expanduser()
        if target.exists() and not target.is_file():  # before a pipe's link leads to no path
            target.write_bytes(content)
            return
        target = target.resolve()
        fresh = _OWNER_ONLY if private else _EVERYONE_READS
        _replace(target, content, target.stat().st_mode if target.exists() else fresh)
    except OSError as error:
        raise unwritable(path, error, advice) from None


def unwritable(path: Path, error: OSError, advice: str = ROOM) -> Problem:
    """Why there is no such file, and what may help."""
    return Problem(
        f"The file {path} cannot be written ({error.strerror}): {advice}.", Fault.MACHINE
    )


def settle(path: Path) -> None:
    """Wait until what was written to a file, or the names in a folder, are on disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def identity(path: Path) -> tuple[int, int] | None:
    """Which file stands there, whatever its name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _replace(target: Path, content: bytes, mode: int) -> None:
    from tempfile import NamedTemporaryFile  # noqa: PLC0415 - the terminal's start has a budget

    with NamedTemporaryFile("wb", dir=target.parent, prefix=".rebound-", delete=False) as draft:
        drafted = Path(draft.name)
        try:
            draft.write(content)
            draft.flush()
            drafted.chmod(mode)
            drafted.replace(target)
        except BaseException:
            with suppress(OSError):
                drafted.unlink()
            raise
