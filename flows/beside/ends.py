"""The places to rest: stopped, and done."""

from __future__ import annotations

from flows.beside.asides import (
    keep_and_recall,
    keep_and_take_up,
    keep_at_the_end,
    recall,
    show,
    thumb,
)
from flows.beside.journal.shelf import another
from flows.beside.reminders.silence import tend
from flows.beside.repairs import ask_again, notice_language
from flows.beside.takeaway.export import ask_kind
from flows.kernel.actions import take_up
from flows.kernel.moves import all_of, away_long, has_setback, picked
from flows.kernel.rows import always, never
from flows.kernel.step import CHOICE, Room, Step, To, Trait, options

STOPPED = Step(
    "stopped",
    CHOICE,
    never,
    options=options("go_on show"),
    leads=(
        To("=", picked("show"), show),
        To("place", always, take_up),
        To("opening.back", away_long, recall, on="start"),
        To("place", always, take_up, on="start"),
        To("opening.back", away_long, keep_and_recall, on="aside"),
        To("place", always, keep_and_take_up, on="aside"),
        To("place", always, take_up, on="stale"),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED | Trait.RESTS,
    example="stopped",
)

DONE = Step(
    "done",
    CHOICE,
    never,
    options=options("show another helped not_helped files"),
    leads=(
        To("later.again", all_of(picked("another"), has_setback), another),
        To("opening.hello", picked("another"), another),
        To("=", picked("show"), show),
        To("export.pick", picked("files"), ask_kind),
        To("=", always, thumb),
        To("=", always, ask_again, on="start"),
        To("=", always, keep_at_the_end, on="aside"),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED | Trait.RESTS,
)

ROOM = Room(
    "aside",
    (
        STOPPED,
        DONE,
    ),
    heard=(notice_language,),
    after=(tend,),
)
