"""Which kind of message, and what each kind needs: asked only where the kind has use for it."""

from __future__ import annotations

from flows.kernel.guards import chose
from flows.kernel.moves import flagged
from flows.kernel.step import CHOICE, TEXT, Case, Option, Step, To, Trait, options
from flows.stages.follow_up.draft import offer_wording
from flows.stages.follow_up.kinds import CHOSEN, asked_for, has_ways, is_kind
from flows.stages.follow_up.rewrites import take_day, take_kind
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
    traits=Trait.AGREED | Trait.CLOSED,
)

DAY = Step(
    "follow.day",
    TEXT,
    asked_for("follow.day"),
    options=options("nothing"),
    teaches=take_day,
    leads=(To("follow.wording", flagged, offer_wording),),
)
