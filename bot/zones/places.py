"""Where this machine's clock stands, by name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flows.places import offset_name

_OFFSET = re.compile(r"UTC[+-](?:0\d|1[0-4]):[0-5]\d")
_LOCALTIME = Path("/etc/localtime")


def is_zone(name: str) -> bool:
    """Whether `name` is an IANA zone, or an offset like "UTC+05:30"."""
    if _OFFSET.fullmatch(name):
        return True
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def machine_zone(environment: Mapping[str, str], localtime: Path = _LOCALTIME) -> str:
    """The machine's zone by name where it tells one, else as its offset of today."""
    told = (environment.get("TZ", "").removeprefix(":"), _linked(localtime))
    named = next((name for name in told if name and is_zone(name)), "")
    return named or offset_of(datetime.now(UTC).astimezone())


def offset_of(at: datetime) -> str:
    """The fixed zone that an aware instant is written in: "UTC+02:00"."""
    offset = at.utcoffset()
    if offset is None:
        raise ValueError("the instant must be aware")
    return offset_name(offset)


def _linked(localtime: Path) -> str:
    """The zone that the system's own link points to, as in /usr/share/zoneinfo/Europe/Berlin."""
    try:
        return str(localtime.readlink()).partition("zoneinfo/")[2]
    except OSError:
        return ""
