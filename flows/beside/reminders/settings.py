"""The settings: whether the bot may write first, at which hours, and on whose clock."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from flows.beside.reminders import hush as hushing
from flows.beside.reminders.announced import refuse, stands
from flows.beside.reminders.silence import take_down
from flows.beside.repairs import ask_unless_resting, rests
from flows.kernel.actions import come_back, take_up
from flows.kernel.closings import rest
from flows.kernel.effects import Clock, Part, Quote, Role, Slot
from flows.kernel.events import Text
from flows.kernel.quoting import quoted
from flows.kernel.session import code_of
from flows.listening.leaving import NO_MESSAGES, leaving
from flows.moments.hours import hour_kept
from flows.moments.planning import replan
from flows.moments.quiet import USUAL, hours_of, kept
from flows.stages.pause.agreed import say_zone

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

HOURS = {"h9": "09:00", "h12": "12:30", "h18": "18:30", "h20": "20:00"}
"""The hours on the buttons."""
QUIET = {"night": ("22:00", "08:00"), "after": ("19:00", ""), "before": ("", "11:00")}
"""The quiet hours on the buttons; empty is where the usual hours end or begin."""

SAID_OF_DAYS = {"past", "too_far", "no_such_date", "no_such_time", "ambiguous_time"}
"""What can be wrong with a day that was read."""


def _code(cursor: Cursor) -> str:
    return code_of(cursor.heard.answer)


def open_settings(cursor: Cursor) -> None:
    """All of it, and what can be changed."""
    if cursor.met != "settings.pick":
        cursor.hold()
    cursor.ask()


def lines(cursor: Cursor) -> list[Part]:
    """How every setting stands, as the lines above the buttons."""
    stand = Part("settings.pick.now", _slots(cursor), join="\n", role=Role.FACT)
    return [cursor.title("settings.pick.title"), stand]


def _slots(cursor: Cursor) -> dict[str, Slot]:
    person = cursor.person
    zone = person.get("zone", "")
    hours = hours_of(person)
    clock: Slot = Clock(cursor.now, zone, "time") if zone else Part("settings.value.no_zone")
    return {
        "messages": Part("settings.value.off" if person.get("paused") else "settings.value.on"),
        "if_quiet": _if_quiet(person),
        "hour": Quote(f"{hour_kept(person):%H:%M}"),
        "first": Quote(f"{hours.first:%H:%M}"),
        "last": Quote(f"{hours.last:%H:%M}"),
        "clock_now": clock,
    }


def _if_quiet(person: Mapping[str, Any]) -> Part:
    """What comes when they go quiet."""
    if stands(person):
        return Part("settings.value.once")
    return Part("settings.value.yes" if person.get("nudges") else "settings.value.no")


def if_quiet(cursor: Cursor) -> None:
    """A yes of its own, or the end of it."""
    is_on = _code(cursor) == "quiet_on"
    _want_lines(cursor, is_on=is_on)
    if not is_on:
        take_down(cursor)
        refuse(cursor)
    cursor.changed()
    cursor.reply("settings.say.quiet_on" if is_on else "settings.say.quiet_off")
    cursor.ask()


def _want_lines(cursor: Cursor, *, is_on: bool) -> None:
    """What they say here holds, also after a "not that" where the flow is parked."""
    cursor.person["nudges"] = is_on
    if "agreed" in cursor.person:
        moments, _, *once = cursor.person["agreed"]
        cursor.person["agreed"] = [moments, is_on, *(once if is_on else [False])]


def open_note(cursor: Cursor) -> None:
    """The one note that may come: whether it shall, or more of them."""
    if cursor.met != "nudges.once":
        cursor.hold()
    cursor.ask()


def settle_note(cursor: Cursor) -> None:
    """Settle whether a note may come when they go quiet, once or a few times; then go back."""
    _settle_note(cursor)
    come_back(cursor)


def _settle_note(cursor: Cursor) -> None:
    code = _code(cursor)
    if code == "few":
        want_few(cursor)
    elif code == "no":
        refuse(cursor)
        cursor.reply("nudges.say.no_note")
    else:
        cursor.reply("nudges.say.kept")


def want_few(cursor: Cursor) -> None:
    """A yes to more than the one; where their clock stands is asked where nobody knows."""
    _want_lines(cursor, is_on=True)
    cursor.changed()
    cursor.reply("settings.say.quiet_on")


def few_and_ask(cursor: Cursor) -> None:
    """A yes to more; the question or the way on that stands beside it is asked."""
    want_few(cursor)
    cursor.ask()


def few_at_the_note(cursor: Cursor) -> None:
    """A yes to more, at the note itself; after their clock its buttons come again."""
    cursor.hold(step="nudged")
    few_and_ask(cursor)


def without_note(cursor: Cursor) -> None:
    """The note that was just announced is refused; what else they told is heard."""
    refuse(cursor)
    cursor.reply("nudges.say.no_note")
    told = _told_besides(cursor.event.text) if isinstance(cursor.event, Text) else ""
    if told:
        cursor.hear_again(Text(told))
    else:
        cursor.ask()


def _told_besides(text: str) -> str:
    """The sentences that do not speak of messages."""
    sentences = re.split(r"(?<=[.!?;])\s+|\n+", text.strip())
    return " ".join(one for one in sentences if leaving(one) != NO_MESSAGES)


def quiet_and_zone(cursor: Cursor) -> None:
    """A yes to it; first their clock, so that nothing comes in their night."""
    _want_lines(cursor, is_on=True)
    cursor.changed()
    cursor.reply("settings.say.quiet_on")
    go_deeper(cursor)


def mute(cursor: Cursor) -> None:
    """No message at all until they come back, or again."""
    if _code(cursor) == "mute":
        hushing.hush(cursor)
    else:
        hushing.wake(cursor)
    cursor.changed()
    cursor.ask()


def go_deeper(cursor: Cursor) -> None:
    """Ask for one setting, and come back to all of them."""
    cursor.hold(step="settings.pick")
    cursor.ask()


def open_zone(cursor: Cursor) -> None:
    """Where their clock stands; a city that may be several brings its buttons."""
    if cursor.met != "settings.zone":
        cursor.hold()
    if cursor.heard.wrong and cursor.heard.wrong.case == "zone_which":
        cursor.reply("pause.zone.say.which")
    elif cursor.heard.wrong:
        cursor.reply("pause.zone.say.unknown")
    cursor.ask()


def open_quiet(cursor: Cursor) -> None:
    """Which hours; what was typed with the command could not be read."""
    if cursor.met != "settings.quiet":
        cursor.hold()
    wrong = cursor.heard.wrong
    if wrong:
        cursor.reply(f"invalid.{wrong.case}", said=quoted(wrong.said, 40))
    cursor.ask()


def done(cursor: Cursor) -> None:
    """Leave the settings, for the question they came from."""
    if cursor.session.held and rests(cursor, cursor.session.held[-1]["step"]):
        cursor.reply("settings.say.done")
    come_back(cursor)


def set_hour(cursor: Cursor) -> None:
    """Their hour: dates without one come then from now on."""
    answer = cursor.heard.answer
    cursor.person["hour"] = answer.get("time") or HOURS[_code(cursor)]
    cursor.changed()
    cursor.reply("settings.say.hour", hour=Quote(cursor.person["hour"]))
    come_back(cursor)


def set_quiet(cursor: Cursor) -> None:
    """Their own quiet hours; then back."""
    _set_quiet(cursor)
    come_back(cursor)


def quiet_said(cursor: Cursor) -> None:
    """Set the quiet hours that were named with the command."""
    _set_quiet(cursor)
    ask_unless_resting(cursor)


def _set_quiet(cursor: Cursor) -> None:
    """Hours that leave no minute are refused; those before stay."""
    answer, code = cursor.heard.answer, _code(cursor)
    if code == "off":
        cursor.person.pop("quiet", None)
        cursor.reply("settings.say.hours_usual")
        return
    told = QUIET.get(code) or (str(answer.get("start", "")), str(answer.get("end", "")))
    start, end = told[0] or f"{USUAL.last:%H:%M}", told[1] or f"{USUAL.first:%H:%M}"
    if not kept(start, end):
        cursor.reply("settings.say.no_minute")
        return
    cursor.person["quiet"] = [start, end]
    cursor.changed()
    cursor.reply("settings.say.hours", first=Quote(end), last=Quote(start))


def zone_said(cursor: Cursor) -> None:
    """Set the zone that was named with the command."""
    cursor.person["zone"] = _code(cursor)
    cursor.changed()
    replan(cursor)
    say_zone(cursor)
    ask_unless_resting(cursor)


def hush(cursor: Cursor) -> None:
    """A pause from messages, and from questions too."""
    if not rests(cursor, cursor.met):
        rest(cursor)
    hushing.hush(cursor)


def hush_unread(cursor: Cursor) -> None:
    """Say why no day until which to be quiet was understood."""
    wrong = cursor.heard.wrong
    if wrong and wrong.case in SAID_OF_DAYS:
        cursor.reply(f"invalid.{wrong.case}", said=quoted(wrong.said, 40))
    else:
        cursor.reply("hush.unread")
    ask_unless_resting(cursor)


def wake(cursor: Cursor) -> None:
    """Messages may come again; the question that stands."""
    hushing.wake(cursor)
    ask_unless_resting(cursor)


def wake_and_take_up(cursor: Cursor) -> None:
    """Messages may come again, and on from where they were."""
    hushing.wake(cursor)
    take_up(cursor)
