"""What comes on a date, and when and whether anything may."""

from __future__ import annotations

from flows.beside.asides import keep_and_recall, keep_and_take_up, recall
from flows.beside.edit.answers import turn_page
from flows.beside.reminders.agenda import (
    leave_all,
    lines_due,
    lines_planned,
    pick,
    picked_slots,
    settle,
)
from flows.beside.reminders.applies import few_without_zone, quiet_without_zone, still_planned
from flows.beside.reminders.buttons import agenda, clocks, due
from flows.beside.reminders.due import (
    none_due_now,
    nudge_dropped,
    pick_due,
    put_off_unless_open,
    snooze,
)
from flows.beside.reminders.facts import (
    asked_for_more,
    messages_off,
    messages_on,
    silence_off,
    silence_on,
)
from flows.beside.reminders.hush import wake_who_is_back
from flows.beside.reminders.offered import hear_put_off
from flows.beside.reminders.settings import (
    done,
    few_and_ask,
    few_at_the_note,
    go_deeper,
    if_quiet,
    lines,
    mute,
    quiet_and_zone,
    set_hour,
    set_quiet,
    settle_note,
)
from flows.beside.reminders.timed import TIMED, hear_due, hear_otherwise, hear_time, hear_zone
from flows.kernel.actions import come_back, take_up
from flows.kernel.events import Due, Zone
from flows.kernel.moves import away_long, picked
from flows.kernel.rows import always, never
from flows.kernel.step import CHOICE, TEXT, Case, Room, Step, To, Trait, options
from flows.moments.when import read_hour, read_moved, read_quiet, read_zone
from flows.stages.pause.actions import take_zone
from flows.stages.pause.agreed import zone_set_and_return

NUDGED = Step(
    "nudged",
    CHOICE,
    never,
    options=options("now hour tonight tomorrow never few", few=asked_for_more),
    reads=read_moved,
    leads=(
        To("place", picked("now"), take_up),
        To("stopped", picked("never"), nudge_dropped),
        To("settings.zone", few_without_zone, few_at_the_note),
        To("=", picked("few"), few_and_ask),
        To("stopped", always, snooze),
        To("opening.back", away_long, keep_and_recall, on="aside"),
        To("place", always, keep_and_take_up, on="aside"),
        To("opening.back", away_long, recall, on="start"),
        To("place", always, take_up, on="start"),
        To("place", always, take_up, on="resume"),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

DUE_PICK = Step(
    "due.pick",
    CHOICE,
    never,
    options=options("not_now"),
    buttons=due,
    asks=(Case("ask_one", lambda f: len(f.person.get("due", {})) == 1),),
    above=lines_due,
    leads=(
        To("place", picked("not_now"), none_due_now),
        To("place", always, pick_due),
        To("place", always, take_up, on="resume"),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

NUDGES_PICK = Step(
    "nudges.pick",
    CHOICE,
    never,
    options=options("fine"),
    buttons=agenda,
    above=lines_planned,
    leads=(
        To("=", picked("others"), turn_page),
        To("nudges.one", still_planned, pick),
        To("place", always, leave_all),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

ONE = Step(
    "nudges.one",
    CHOICE,
    never,
    options=options("tomorrow week drop keep"),
    values=picked_slots,
    reads=read_moved,
    leads=(To("place", always, settle),),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

ONE_NOTE = Step(
    "nudges.once",
    CHOICE,
    never,
    options=options("fine no few"),
    leads=(
        To("settings.zone", few_without_zone, few_and_ask),
        To("place", always, settle_note),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

SETTINGS_PICK = Step(
    "settings.pick",
    CHOICE,
    never,
    options=options(
        "done quiet_on quiet_off mute unmute hour quiet zone",
        quiet_on=silence_off,
        quiet_off=silence_on,
        mute=messages_on,
        unmute=messages_off,
    ),
    above=lines,
    leads=(
        To("place", picked("done"), done),
        To("settings.zone", quiet_without_zone, quiet_and_zone),
        To("=", picked("quiet_on", "quiet_off"), if_quiet),
        To("=", picked("mute", "unmute"), mute),
        To("settings.hour", picked("hour"), go_deeper),
        To("settings.quiet", picked("quiet"), go_deeper),
        To("settings.zone", always, go_deeper),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

HOUR = Step(
    "settings.hour",
    CHOICE,
    never,
    options=options("h9 h12 h18 h20"),
    reads=read_hour,
    leads=(To("place", always, set_hour),),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

QUIET = Step(
    "settings.quiet",
    CHOICE,
    never,
    options=options("night after before off"),
    reads=read_quiet,
    named_by="quiet",
    leads=(To("place", always, set_quiet),),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

ZONE = Step(
    "settings.zone",
    TEXT,
    never,
    buttons=clocks,
    reads=read_zone,
    teaches=take_zone,
    leads=(
        To("place", always, zone_set_and_return),
        To("place", always, come_back, on="skip"),
    ),
    named_by="timezone",
    traits=Trait.RAW | Trait.PASSING | Trait.CLOCK,
)

ROOM = Room(
    "aside",
    (
        NUDGED,
        DUE_PICK,
        NUDGES_PICK,
        ONE,
        ONE_NOTE,
        SETTINGS_PICK,
        HOUR,
        QUIET,
        ZONE,
    ),
    events={Due: hear_due, Zone: hear_zone},
    commands=dict.fromkeys(TIMED, hear_time),
    first=(hear_put_off,),
    unread=(hear_otherwise,),
    before=(wake_who_is_back,),
    after=(put_off_unless_open,),
)
