"""Behind the doors of the letter; when it goes, and what came back: the answer, what it changes."""

from __future__ import annotations

from flows.beside.asides import hold_and_ask
from flows.kernel.actions import take, take_and_hold, take_and_return
from flows.kernel.guards import answered, both, chose, chose_any, wrote
from flows.kernel.moves import known, picked
from flows.kernel.rows import always, never
from flows.kernel.step import (
    CHOICE,
    CHOICES,
    DATE,
    DRAFT,
    TEXT,
    Case,
    Option,
    Stands,
    Step,
    To,
    Trait,
    each,
    here,
    options,
)
from flows.moments.when import read_not_yet
from flows.stages.drafts import talk
from flows.stages.feel.facts import angry
from flows.stages.follow_up.actions import take_sent, take_when
from flows.stages.follow_up.facts import (
    answer_real,
    feedback_counts,
    feedback_kept,
    letter_goes,
    soon_fits,
    view_fits,
    weeks_fit,
)
from flows.stages.follow_up.kinds import wanted
from flows.stages.follow_up.rewrites import take_answer_came
from flows.stages.intake.facts import internal
from flows.stages.pause.moves import needs_zone
from flows.stages.reflect.facts import went_well

UNSENT = Step(
    "follow.unsent",
    TEXT,
    angry,
    options=options("nothing"),
    replies=(Case("written", here(wrote)),),
    door="unsent",
    minutes=3,
    traits=Trait.RAW | Trait.COSTS | Trait.PRIVATE,
    wanted=angry,
)

TALK = Step(
    "follow.talk",
    DRAFT,
    internal,
    options=options("right change"),
    above=talk,
    replies=(Case("right"),),
    leads=(To("draft.own", picked("change"), hold_and_ask),),
    door="talk20",
    minutes=2,
    traits=Trait.PASSING,
    wanted=internal,
)

VIEW = Step(
    "follow.view",
    CHOICES,
    view_fits,
    options=options("page connect monthly leave"),
    replies=(
        Case("pool", both(went_well, chose_any("follow.view"))),
        Case("some", here(chose_any)),
    ),
    door="view",
    minutes=1,
)

WHEN = Step(
    "follow.when",
    DATE,
    both(wanted, letter_goes),
    options=(
        *options("night", night=soon_fits),
        Option("now", soon_fits, certain=True),
        *options("weeks never", weeks=weeks_fit),
    ),
    asks=(Case("ask_angry", angry),),
    teaches=take_when,
    replies=(
        Case("night", here(chose, "night")),
        Case("now", here(chose, "now")),
        Case("never", here(chose, "never")),
        Case("dated", here(answered)),
    ),
    leads=(To("pause.zone", needs_zone, take_and_hold),),
    traits=Trait.AGREED | Trait.STEERING,
)

SENT = Step(
    "follow.sent",
    CHOICE,
    never,
    options=options("yes not_yet let_be"),
    reads=read_not_yet,
    teaches=take_sent,
    replies=each("yes not_yet let_be"),
    leads=(To("place", always, take_and_return),),
    traits=Trait.AGREED | Trait.CLOSED | Trait.NO_PLACE | Trait.STEERING,
    example="reminder",
)

ANSWER = Step(
    "follow.answer",
    CHOICE,
    never,
    options=options("real phrase nothing"),
    teaches=take_answer_came,
    replies=each("real phrase nothing"),
    leads=(
        To("follow.feedback", picked("real"), take),
        To("place", always, take_and_return),
    ),
    traits=Trait.CLOSED | Trait.NO_PLACE,
)

FEEDBACK = Step(
    "follow.feedback",
    TEXT,
    answer_real,
    options=options("rather_not"),
    leads=(
        To("follow.true", known(feedback_kept), take),
        To("place", always, take_and_return),
    ),
    traits=Trait.NO_PLACE,
    stands=Stands.WROTE,
)

TRUE = Step(
    "follow.true",
    CHOICE,
    feedback_kept,
    options=options("true partly untrue"),
    replies=each("true partly untrue"),
    leads=(
        To("follow.change", known(feedback_counts), take),
        To("place", always, take_and_return),
    ),
    traits=Trait.CLOSED | Trait.NO_PLACE,
    stands=Stands.TRUE,
)

CHANGE = Step(
    "follow.change",
    TEXT,
    feedback_counts,
    options=options("nothing"),
    replies=(Case("written", here(wrote)),),
    leads=(To("place", always, take_and_return),),
    traits=Trait.NO_PLACE,
    stands=Stands.CHANGE,
)
