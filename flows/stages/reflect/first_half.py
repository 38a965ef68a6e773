"""The first half of looking back: what went well."""

from __future__ import annotations

from flows.kernel.actions import take
from flows.kernel.guards import answered, both, chose, wrote
from flows.kernel.moves import all_of, picked
from flows.kernel.slots import said
from flows.kernel.step import (
    CHOICE,
    CHOICES,
    TEXT,
    Case,
    Hears,
    Option,
    Step,
    To,
    Trait,
    each,
    here,
    options,
)
from flows.listening.borne_out import is_courtesy
from flows.moments.when import read_return
from flows.stages.feel.facts import not_first
from flows.stages.intake.facts import final, met, not_talked, talked, undecided, withdrawn
from flows.stages.pause.actions import take_pause
from flows.stages.pause.agreed import take_day, take_day_and_rest
from flows.stages.pause.moves import needs_hour, needs_zone
from flows.stages.reflect.actions import read_counts
from flows.stages.reflect.facts import funnel_fits, funnel_just_this, funnel_points_at, some_wins
from flows.stages.reflect.shows import funnel, more, wins

INSIDE = Step(
    "reflect.inside",
    CHOICE,
    talked,
    options=(
        Option("well"),
        Option("mixed", unless=is_courtesy),
        *options("badly hard cant_tell"),
    ),
    replies=(
        Case("well_open", both(undecided, chose("reflect.inside", "well"))),
        *each("well mixed badly hard cant_tell"),
        Case("own", here(wrote)),
    ),
    hears=Hears.WORDS | Hears.OPTIONS,
)

PROUD = Step(
    "reflect.proud",
    TEXT,
    options=options(
        "honest prepared applied nothing", honest=talked, prepared=talked, applied=not_talked
    ),
    replies=(
        Case("nothing", here(chose, "nothing")),
        Case("open", undecided),
        Case("written", here(answered)),
    ),
    says={"proud": said("reflect.proud", "phrase.proud")},
    hears=Hears.WORDS,
)

WINS = Step(
    "reflect.wins",
    CHOICES,
    talked,
    options=options("cv interest story skills prepared nervous none"),
    replies=(
        Case("withdrawn", both(withdrawn, some_wins)),
        Case("open", both(undecided, some_wins)),
        Case("final", both(final, some_wins)),
        Case("met", both(met, some_wins)),
        Case("call", some_wins),
        Case("none"),
    ),
    says={"wins": wins},
    hears=Hears.WORDS,
)

FUNNEL = Step(
    "reflect.funnel",
    TEXT,
    funnel_fits,
    options=options("just_this ten many", ten=not_first, many=not_first),
    replies=(
        Case("just_this", funnel_just_this),
        Case("paper", funnel_points_at("paper")),
        Case("talking", funnel_points_at("talking")),
        Case("kept"),
    ),
    reads=read_counts,
    says={"sent": funnel("sent"), "answered": funnel("answered"), "talked": funnel("talked")},
    door="numbers",
    minutes=1,
    inline=not_talked,
)

MORE = Step(
    "reflect.more",
    CHOICE,
    options=options("go_on leave day"),
    buttons=more,
    reads=read_return,
    teaches=take_pause,
    replies=(Case("leave", here(chose, "leave")),),
    leads=(
        To("reflect.card", picked("leave"), take),
        To("pause.zone", all_of(picked("day"), needs_zone), take_day),
        To("pause.hour", all_of(picked("day"), needs_hour), take_day),
        To("stopped", picked("day"), take_day_and_rest),
    ),
    skippable=False,
    traits=Trait.CLOSED | Trait.DECIDES | Trait.STEERING,
    example="yes_no",
)
