"""Where a person's clock stands: IANA zones and fixed offsets by name."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from flows.listening.patterns import late
from flows.listening.spans import written_offset


class Found(NamedTuple):
    """A zone that a person may have meant, and the city and country by which it was found."""

    zone: str
    city: str = ""
    country: str = ""


_CLOCKS_DIFFER = 7
"""Minutes by which a clock may be wrong."""
_OFFSET = late(r"UTC([+-])(\d\d):(\d\d)")


@lru_cache(maxsize=512)
def zone_of(name: str) -> tzinfo:
    """The zone called `name`: "Europe/Berlin", "UTC+05:30"; UTC where it means nothing."""
    offset = _OFFSET.fullmatch(name)
    if offset:
        sign = 1 if offset[1] == "+" else -1
        return timezone(sign * timedelta(hours=int(offset[2]), minutes=int(offset[3])))
    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def instant(local: datetime, zone: tzinfo) -> datetime:
    """The moment, in UTC, at which clocks in `zone` show the naive `local`.

    A time that a gap leaves out is the first real minute after it; one there twice is the first.
    """
    before = local.replace(tzinfo=zone, fold=0)
    at, after = before.astimezone(UTC), local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return _end_of_gap(after, at, zone) if after < at else at


def instant_after(local: datetime, now: datetime) -> datetime:
    """The moment, in UTC, at which clocks in now's zone show `local`, the one still to come.

    Where summer time ends an hour comes twice: once the first is over, the second is meant.
    """
    zone = now.tzinfo or UTC
    first = instant(local, zone)
    second = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return second if first <= now.astimezone(UTC) < second else first


def on_the_clock(local: datetime) -> datetime:
    """What the clock shows at `local`, naive; the second of two equal hours as the hour after.

    Read back by `instant`, a naive time is the first of the two: that would be too early.
    """
    naive = local.replace(tzinfo=None, fold=0)
    if not local.fold or local.tzinfo is None:
        return naive
    return naive + (local.astimezone(UTC) - instant(naive, local.tzinfo))


def as_kept(local: datetime) -> str:
    """A local time as sessions keep it: to the minute, without a zone."""
    return f"{local:%Y-%m-%dT%H:%M}"


def _end_of_gap(early: datetime, late: datetime, zone: tzinfo) -> datetime:
    """The second between the two at which the clock jumps."""
    old = early.astimezone(zone).utcoffset()
    while late - early > timedelta(seconds=1):
        middle = early + timedelta(seconds=(late - early) // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == old:
            early = middle
        else:
            late = middle
    return late


def offset_name(delta: timedelta) -> str:
    """The name of the fixed zone so far ahead of UTC, to the minute: "UTC+05:30"."""
    minutes = round(delta.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def zone_from_clock(told: time, now: datetime, home: str = "") -> str:
    """The zone in which it is `told` o'clock at `now`: `home` where its clock shows that.

    Within a day of a change of summer time a clock of `home` that was not put right, or is
    already, is its clock too. Else the fixed zone: quarter hours, UTC-11 to UTC+14. A told clock
    fits two zones a day apart; the one nearer to UTC is taken, and ahead of it where both are as
    near.
    """
    if home and _shows(zone_of(home), told, now):
        return home
    clock = now.astimezone(UTC)
    ahead = (told.hour * 60 + told.minute) - (clock.hour * 60 + clock.minute)
    quarters = round(ahead / 15) * 15
    for day in (0, -1440, 1440):
        if -660 <= quarters + day <= 780:
            return offset_name(timedelta(minutes=quarters + day))
    return offset_name(timedelta(minutes=quarters))


def _shows(zone: tzinfo, told: time, now: datetime) -> bool:
    """Whether a clock of the zone shows that, give or take the minutes that clocks are wrong."""
    for days in (0, -1, 1):
        offset = (now.astimezone(UTC) + timedelta(days=days)).astimezone(zone).utcoffset()
        there = now.astimezone(UTC).replace(tzinfo=None) + (offset or timedelta())
        apart = (told.hour * 60 + told.minute) - (there.hour * 60 + there.minute)
        if min(apart % 1440, -apart % 1440) <= _CLOCKS_DIFFER:
            return True
    return False


def offset_in(text: str) -> str | None:
    """The fixed zone that a message names as an offset: "UTC+5:30", "GMT+1", "+0530"."""
    found = written_offset(text.replace("\u2212", "-").replace("\u2013", "-"))
    if found is None or not (found["utc"] or found["sign"]):
        return None
    hours, minutes = int(found["hours"] or 0), int(found["minutes"] or 0)
    if found["tenths"]:
        minutes = round(float("0." + found["tenths"]) * 60)
    behind = (found["sign"] or "+") in {"-", "minus"}
    minutes = (hours * 60 + minutes) * (-1 if behind else 1)
    fits = -720 <= minutes <= 840 and int(found["minutes"] or 0) < 60
    return offset_name(timedelta(minutes=minutes)) if fits else None


@cache
def _zones_by_name() -> dict[str, str]:
    """Zones by their own name and by their city, in lower case."""
    found = {name.rsplit("/", 1)[-1].replace("_", " ").lower(): name for name in _zones()}
    return found | {name.lower(): name for name in _zones()}


def _zones() -> list[str]:
    """The zones of places, sorted, so that one name always finds the same one."""
    return sorted(name for name in available_timezones() if "/" in name and name[:3] != "Etc")


def zone_named(text: str) -> str | None:
    """The IANA zone whose name, or whose city, is exactly `text`."""
    return _zones_by_name().get(text.strip().lower())


def exact_zone(text: str) -> list[Found]:
    """The zone whose name, or whose city, is exactly `text`: what is found without an index."""
    zone = zone_named(text)
    return [Found(zone, zone.rsplit("/", 1)[-1].replace("_", " "))] if zone else []
