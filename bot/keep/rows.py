"""How values become columns: times as whole milliseconds, everything else as sealed JSON."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from typing import Any

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_BLOCK = 64
_write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def new_id() -> int:
    """A row's id, made before the row so that it can be bound into what is sealed.

    A random 63-bit number is SQLite's own row key (one lookup, eight bytes), says nothing about
    when or after whom it was made, and never comes back after a deletion. Never 0.
    """
    return int.from_bytes(os.urandom(8), "big") >> 1 or 1


def millis(at: datetime) -> int:
    """An aware instant as milliseconds since 1970, rounded up: nothing is due before its time."""
    return -((_EPOCH - at) // _MILLISECOND)


def moment(milliseconds: int) -> datetime:
    """The aware UTC instant that `millis` gave."""
    return _EPOCH + milliseconds * _MILLISECOND


def pack(value: Any) -> bytes:
    """Plain data as JSON, filled up to a multiple of 64 bytes.

    Sealing hides what was chosen but not how long it is, and "yes" is longer than "no".
    """
    plain = _write(value).encode("utf-8", "surrogatepass")
    return plain.ljust(-(-len(plain) // _BLOCK) * _BLOCK)


def unpack(plain: bytes) -> Any:
    """The value that `pack` made these bytes of."""
    return json.loads(plain)
