"""What comes on a date after the goodbye: a plan, the look-back, the next no."""

from __future__ import annotations

from flows.beside.repairs import skip
from flows.kernel.actions import take, take_and_return
from flows.kernel.moves import known, picked
from flows.kernel.rows import always, never
from flows.kernel.step import (
    CHOICE,
    SCALE,
    Case,
    Room,
    Stands,
    Step,
    To,
    Trait,
    each,
    options,
)
from flows.moments.when import read_not_yet
from flows.stages.feel.shows import scale
from flows.stages.feel.strength import look_fell, look_rose
from flows.stages.later.actions import change_setback, plan_due, take_plan_came
from flows.stages.move_on.facts import look_asked

PLAN = Step(
    "later.plan",
    CHOICE,
    never,
    options=options("done not_yet change let_go"),
    values=plan_due,
    reads=read_not_yet,
    teaches=take_plan_came,
    replies=each("done not_yet change let_go"),
    leads=(
        To("move.hour", picked("change"), take),
        To("place", always, take_and_return),
    ),
    traits=Trait.AGREED
    | Trait.PASSING
    | Trait.NOTED
    | Trait.CLOSED
    | Trait.NO_PLACE
    | Trait.STEERING,
    example="task_check",
)

LOOK = Step(
    "later.look",
    SCALE,
    never,
    buttons=scale,
    replies=(
        Case("fell", look_fell),
        Case("rose", look_rose),
        Case("held"),
    ),
    leads=(To("later.fits", known(look_asked), take),),
    traits=Trait.PASSING | Trait.NOTED | Trait.NO_PLACE,
    stands=Stands.FELT,
)

FITS = Step(
    "later.fits",
    CHOICE,
    look_asked,
    options=options("all part none"),
    replies=each("all part none"),
    leads=(To("place", always, take_and_return),),
    traits=Trait.PASSING | Trait.NOTED | Trait.NO_PLACE,
)

AGAIN = Step(
    "later.again",
    CHOICE,
    never,
    options=options("helps not_today change"),
    replies=each("helps not_today"),
    leads=(
        To("move.again", picked("change"), change_setback),
        To("opening.hello", always, take),
        To("opening.hello", always, skip, on="skip"),
    ),
    traits=Trait.AGREED | Trait.PASSING | Trait.NOTED | Trait.CLOSED | Trait.NO_PLACE,
)

ROOM = Room(
    "later",
    (
        PLAN,
        LOOK,
        FITS,
        AGAIN,
    ),
)
