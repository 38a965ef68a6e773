"""A night in between: when to come back, what the clock shows, at which hour."""

from __future__ import annotations

from flows.beside.reminders.buttons import clocks
from flows.beside.repairs import skip, skip_and_come_back
from flows.kernel.closings import close_stage
from flows.kernel.guards import chose
from flows.kernel.moves import has_held, picked
from flows.kernel.rows import always
from flows.kernel.step import CHOICE, TEXT, Case, Room, Step, To, Trait, here, options
from flows.moments.when import read_hour, read_return, read_zone
from flows.stages.feel.facts import (
    before_evening,
    hour_needed,
    pause_fits,
    strong,
    zone_known,
    zone_needed,
)
from flows.stages.pause.actions import plan_hour, take_hour, take_pause, take_zone
from flows.stages.pause.agreed import (
    by_myself,
    choose_day,
    hour_set,
    leave_and_rest,
    open_breather,
    open_someone,
    skip_and_rest,
    which_hour,
    zone_set,
    zone_set_and_return,
)
from flows.stages.pause.moves import needs_hour, needs_zone
from flows.stages.pause.shows import pause

OFFER = Step(
    "pause.offer",
    CHOICE,
    pause_fits,
    options=options("day tonight breather someone go_on myself", tonight=before_evening),
    buttons=pause,
    asks=(
        Case("ask_leaving", lambda f: f.thread.lead.get("leaving") is True),
        Case("ask_first", lambda f: f.thread.lead.get("first_end") is True),
        Case("ask_night", strong),
    ),
    reads=read_return,
    teaches=take_pause,
    leads=(
        To("feel.breather", picked("breather"), open_breather),
        To("feel.someone", picked("someone"), open_someone),
        To("stage", picked("go_on"), close_stage),
        To("move.bye", picked("go_on"), close_stage),
        To("stopped", picked("myself"), by_myself),
        To("pause.zone", needs_zone, choose_day),
        To("pause.hour", needs_hour, choose_day),
        To("stopped", always, choose_day),
    ),
    skippable=False,
    traits=Trait.AGREED | Trait.CLOSED | Trait.STEERING,
    example="reminder_offer",
)

ZONE = Step(
    "pause.zone",
    TEXT,
    zone_needed,
    buttons=clocks,
    reads=read_zone,
    teaches=take_zone,
    leads=(
        To("pause.hour", needs_hour, zone_set),
        To("place", has_held, zone_set_and_return),
        To("stopped", always, choose_day),
        To("pause.hour", needs_hour, skip, on="skip"),
        To("place", has_held, skip_and_come_back, on="skip"),
        To("stopped", always, skip_and_rest, on="skip"),
    ),
    named_by="timezone",
    traits=Trait.AGREED | Trait.RAW | Trait.STEERING | Trait.CLOCK,
)

HOUR = Step(
    "pause.hour",
    CHOICE,
    hour_needed,
    options=options("fine other quiet_too", quiet_too=zone_known),
    values=plan_hour,
    reads=read_hour,
    teaches=take_hour,
    replies=(Case("quiet_too", here(chose, "quiet_too")),),
    leads=(
        To("=", picked("other"), which_hour),
        To("stopped", always, hour_set),
        To("stopped", always, leave_and_rest, on="left_open"),
        To("stopped", always, skip_and_rest, on="skip"),
    ),
    traits=Trait.AGREED | Trait.STEERING,
)

ROOM = Room(
    "pause",
    (
        OFFER,
        ZONE,
        HOUR,
    ),
)
