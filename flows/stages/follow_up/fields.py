"""Whether to write, which kind of message, and what each kind needs, asked where it is of use."""

from __future__ import annotations

from flows.kernel.guards import both, chose
from flows.kernel.moves import flagged, picked
from flows.kernel.step import (
    CHOICE,
    TEXT,
    Case,
    Option,
    Step,
    To,
    Trait,
    each,
    here,
    options,
)
from flows.stages.follow_up.draft import good_for, no_letter, offer_wording
from flows.stages.follow_up.facts import job_for_sure
from flows.stages.follow_up.kinds import CHOSEN, asked_for, has_ways, is_kind
from flows.stages.follow_up.rewrites import take_day, take_expect, take_kind, take_question
from flows.stages.follow_up.shows import ways
from flows.stages.intake.facts import decided, own_date, undecided

EXPECT = Step(
    "follow.expect",
    CHOICE,
    options=options(
        "write two_lines not good_for other", two_lines=decided, good_for=decided, other=decided
    ),
    asks=(
        Case("ask_dated", own_date),
        Case("ask_open", undecided),
    ),
    teaches=take_expect,
    replies=(
        Case("write_open", both(undecided, chose("follow.expect", "write"))),
        *each("write two_lines not good_for other"),
    ),
    leads=(
        To("=", picked("good_for"), good_for),
        To("follow.close", picked("not"), no_letter),
    ),
    skippable=False,
    traits=Trait.AGREED | Trait.CLOSED | Trait.DECIDES | Trait.STEERING,
)

KIND = Step(
    "follow.kind",
    CHOICE,
    chose("follow.expect", "other"),
    options=tuple(Option(kind.name, kind.fits) for kind in CHOSEN),
    teaches=take_kind,
    skippable=False,
    traits=Trait.AGREED | Trait.CLOSED,
)

WAY = Step(
    "follow.way",
    CHOICE,
    has_ways,
    buttons=ways,
    asks=tuple(Case(f"ask_{kind.name}", is_kind(kind.name)) for kind in CHOSEN if kind.ways),
    replies=(Case("door", here(chose, "door")),),
    traits=Trait.AGREED | Trait.CLOSED,
)

ABOUT = Step(
    "follow.about",
    TEXT,
    asked_for("follow.about"),
    options=options("this nothing", this=job_for_sure),
)

SAID = Step(
    "follow.said",
    TEXT,
    asked_for("follow.said"),
    options=options("nothing"),
    asks=(Case("ask_sheet", is_kind("sheet")),),
    traits=Trait.RAW,
)

QUESTION = Step(
    "follow.question",
    TEXT,
    asked_for("follow.question"),
    options=options("change missing level"),
    teaches=take_question,
    leads=(To("follow.wording", flagged, offer_wording),),
    traits=Trait.RAW,
)

DAY = Step(
    "follow.day",
    TEXT,
    asked_for("follow.day"),
    asks=(Case("ask_still_open", is_kind("still_open")),),
    options=options("nothing"),
    teaches=take_day,
    leads=(To("follow.wording", flagged, offer_wording),),
)
