"""A file as it stands on the disk: whether it is a database at all, and whether it is ours."""

from __future__ import annotations

from pathlib import Path

from bot.errors import Fault, Problem

APPLICATION = 0x52626E64  # "Rbnd", in the file's header
_MAGIC = b"SQLite format 3\x00"
_APPLICATION_AT = slice(68, 72)
_HEADER_BYTES = 100


def is_fresh(path: Path) -> bool:
    """Whether there is no database yet; Problem when the file is something else."""
    if not path.exists():
        return True
    header = _header(path)
    if not header:
        return True
    if not header.startswith(_MAGIC) or len(header) < _HEADER_BYTES:
        raise Problem(
            f"The file {path} is not a database, or its beginning is damaged: name another file, "
            "or restore it from a backup.",
            Fault.DATA,
        )
    if not _says_ours(header):
        raise Problem(
            f"The database {path} belongs to another program: name another file.", Fault.SETTING
        )
    return False


def is_ours(path: Path) -> bool:
    """Whether the file begins as a database of Rebound does."""
    try:
        header = _header(path)
    except OSError:
        return False
    return header.startswith(_MAGIC) and _says_ours(header)


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER_BYTES)


def _says_ours(header: bytes) -> bool:
    return header[_APPLICATION_AT] == APPLICATION.to_bytes(4, "big")
