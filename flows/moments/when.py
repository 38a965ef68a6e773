"""Reading a time: a day to come back, an hour, quiet hours, a clock's place."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from flows.kernel.buttons import shown
from flows.kernel.lists import Row
from flows.kernel.wrong import Read, Wrong, wrong_with
from flows.listening import times
from flows.listening.agreeing import yes_no
from flows.listening.coming import find_moment
from flows.listening.hours_again import (
    hour_again,
    is_engaged,
    is_kept_for_later,
    without_refused,
    without_refused_days,
)
from flows.listening.in_passing import is_told_in_passing
from flows.listening.patterns import late
from flows.listening.putting_off import none_yet
from flows.listening.quiet_hours import quiet_hours
from flows.listening.spans import either_half, for_long, without_until
from flows.listening.told_hours import without_today
from flows.moments.hours import at_hour, hour_of
from flows.places import Found, as_kept, offset_in, on_the_clock, zone_from_clock

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

FARTHEST = timedelta(days=366)
"""Nothing is planned for more than a year ahead."""
ZONES_AT_MOST = 5
NOON = 12
ANOTHER = "other"
"""What a no to a proposed hour means."""
CLOCK = late(r"\d[:.]\d\d|\d ?[ap]\.?m\b", re.IGNORECASE)
"""A time as only a clock shows it: no place is called so."""


def moment_ahead(text: str, now: datetime) -> times.Moment | times.Problem:
    """The coming moment that `text` names; one over a year ahead is a problem too.

    Whoever can name none yet names none, whatever day it hangs on.
    """
    if none_yet(text) or is_kept_for_later(text) or is_told_in_passing(text, now):
        return times.Problem("not_understood", text.strip()[:60])
    text = without_refused_days(text)
    found = times.moment(text, now)
    if isinstance(found, times.Problem) and found.code == "not_understood":
        named = find_moment(text, now)
        found = times.Moment(named.at, named.exact != "day") if named else found
    if isinstance(found, times.Moment) and found.at - now > FARTHEST:
        return times.Problem("too_far", text.strip()[:60])
    return found


def read_past(cursor: Cursor, text: str) -> Read:
    """A day that has been; else why there is none."""
    day = times.past_day(without_today(text), cursor.facts.local.date())
    if isinstance(day, times.Problem):
        return None, wrong_with(day)
    return {"date": day.isoformat()}, None


def read_ahead(cursor: Cursor, text: str) -> Read:
    """A day to come; else why there is none."""
    found = moment_ahead(text, cursor.facts.local)
    if isinstance(found, times.Problem):
        return None, wrong_with(found)
    return {"date": found.at.date().isoformat()}, None


def read_return(cursor: Cursor, text: str) -> Read:
    """A day to come back on, at the person's hour where none is said; else why there is none."""
    found = moment_ahead(text, cursor.facts.local)
    if isinstance(found, times.Problem):
        case = wrong_with(found)
        return None, case if case.case != "not_a_date" else Wrong("choice", text)
    at = found.at if found.hour_said else at_hour(found.at, hour_of(cursor.facts))
    if at.astimezone(UTC) <= cursor.now:
        return None, Wrong("past", text)
    return {"codes": ["day"], "local": as_kept(on_the_clock(at))}, None


def read_moved(cursor: Cursor, text: str) -> Read:
    """A day to which something that is planned already is moved; else why there is none."""
    answer, wrong = read_return(cursor, text)
    return ({**answer, "codes": ["at"]} if answer else None), wrong


def read_not_yet(cursor: Cursor, text: str) -> Read:
    """A time at which it will be done: not yet, and asked again then."""
    answer, wrong = read_return(cursor, text)
    return ({**answer, "codes": ["not_yet"]} if answer else None), wrong


def read_hour(cursor: Cursor, text: str) -> Read:
    """An hour for messages; one of either half of the day is asked again, and so is a no to one."""
    meant = without_refused(text)
    again = hour_again(text) or hour_again(meant)
    insisted = _in_the_half(cursor, again) if again else None
    if insisted:
        return {"codes": [], "time": f"{insisted:%H:%M}"}, None
    if either_half(meant):
        return None, Wrong("ambiguous_time", text)
    if is_engaged(meant):
        return None, Wrong("not_an_hour", text)
    clock = _hour_in(cursor, meant)
    if isinstance(clock, times.Problem):
        if yes_no(text) is False and _offers_another(cursor):
            return {"codes": [ANOTHER]}, None
        wrong = wrong_with(clock)
        return None, Wrong("not_an_hour", text) if wrong.case == "not_a_date" else wrong
    return {"codes": [], "time": f"{clock:%H:%M}"}, None


def _offers_another(cursor: Cursor) -> bool:
    """Whether an hour is proposed, beside which there may be another one."""
    return ANOTHER in {button.code for button in shown(cursor.facts, cursor.state)}


def _in_the_half(cursor: Cursor, said: str) -> time | None:
    """An hour insisted on: of the same half of the day as what was proposed, if it says none."""
    clock = times.clock(said)
    if not isinstance(clock, times.Problem):
        return clock
    late = _proposed_hour(cursor) >= NOON
    clock = times.clock(f"{said} {'pm' if late else 'am'}".replace(" o'clock", ""))
    return None if isinstance(clock, times.Problem) else clock


def _proposed_hour(cursor: Cursor) -> int:
    """The hour of the message that stands planned, else the usual one."""
    planned = cursor.person.get("moments", {}).get(f"{cursor.session.current}/return")
    at = datetime.fromisoformat(planned["local"]) if planned else hour_of(cursor.facts)
    return at.hour


def _hour_in(cursor: Cursor, text: str) -> time | times.Problem:
    """The hour that is named, in whichever language; none that is only told in passing."""
    if is_told_in_passing(text, cursor.facts.local):
        return times.Problem("not_understood", text.strip()[:60])
    clock = times.clock(text)
    if not isinstance(clock, times.Problem) or clock.code != "not_understood":
        return clock
    named = find_moment(text, cursor.facts.local)
    return named.at.time() if named and named.exact in {"minute", "hour", "part"} else clock


def read_quiet(cursor: Cursor, text: str) -> Read:
    """The hours without messages that a text names; else why there are none."""
    found = quiet_hours(text)
    if isinstance(found, times.Problem):
        wrong = wrong_with(found)
        return None, Wrong("quiet_hours", text) if wrong.case == "not_a_date" else wrong
    if found.off:
        return {"codes": ["off"]}, None
    names = {"start": found.start, "end": found.end}
    return {"codes": [], **{n: f"{t:%H:%M}" for n, t in names.items() if t}}, None


def read_pause(cursor: Cursor, text: str) -> Read:
    """Until when nothing may come: a day, a span, or until they come back."""
    if for_long(text):
        return {"codes": ["open"]}, None
    return read_return(cursor, without_until(text))


def zone_said(text: str, now: datetime, home: str = "") -> str | None:
    """The zone that an offset or a typed clock names: "UTC+5:30", "it's 14:20 here"."""
    if offset := offset_in(text):
        return offset
    clock = times.clock(text) if CLOCK.search(text) else None
    if clock is None or isinstance(clock, times.Problem):
        return None
    return zone_from_clock(clock, now, home)


def read_zone(cursor: Cursor, text: str) -> Read:
    """A zone, a city or the time there; where several are meant they are offered as buttons."""
    home = cursor.facts.zone
    if zone := zone_said(text, cursor.now, home):
        return {"codes": [zone]}, None
    clock = times.clock(text)
    found = cursor.find_zone(text)
    if len(found) == 1:
        return {"codes": [found[0].zone]}, None
    if not found and not isinstance(clock, times.Problem):
        return {"codes": [zone_from_clock(clock, cursor.now, home)]}, None
    if found:
        offer_zones(cursor, found)
        return None, Wrong("zone_which", text)
    return None, Wrong("zone", text)


def offer_zones(cursor: Cursor, found: list[Found]) -> None:
    """These are what it may have meant: one button for each."""
    named = {one.zone: ", ".join(filter(None, (one.city, one.country))) for one in found[::-1]}
    there = list(named.items())[::-1][:ZONES_AT_MOST]
    cursor.offer("pause.zone", [Row(zone, words=words) for zone, words in there])
