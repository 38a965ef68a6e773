"""Which kind of message, and what each kind needs: asked only where the kind has use for it."""

from __future__ import annotations

from flows.kernel.guards import chose
from flows.kernel.moves import flagged
from flows.kernel.step import CHOICE, TEXT, Case, Option, Step, To, Trait, here, options
from flows.stages.follow_up.draft import offer_wording
from flows.stages.follow_up.facts import job_for_sure
from flows.stages.follow_up.kinds import CHOSEN, asked_for, has_ways, is_kind
from flows.stages.follow_up.rewrites import take_day, take_kind, take_question
from flows.stages.follow_up.shows import ways

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
