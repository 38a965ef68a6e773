"""What comes next: one thing, its hour, and the goodbye."""

from __future__ import annotations

from flows.beside.asides import hold_and_ask
from flows.kernel.actions import onward, take_and_hold, take_and_return
from flows.kernel.doors import closing
from flows.kernel.guards import chose, chose_any, wrote
from flows.kernel.moves import in_detour, picked
from flows.kernel.rows import always
from flows.kernel.slots import said
from flows.kernel.step import (
    CHOICE,
    CHOICES,
    DATE,
    DRAFT,
    TEXT,
    Case,
    Hears,
    Instead,
    Line,
    Room,
    Step,
    To,
    Trait,
    each,
    here,
    options,
)
from flows.moments.plans import plan, plan_clock, plans
from flows.stages.drafts import rehearsal
from flows.stages.feel.facts import bearable, first, hurts, lost_count, not_first, not_hurting
from flows.stages.intake.facts import not_internal
from flows.stages.move_on.actions import (
    bye_day,
    goodbye,
    read_borrowed,
    summary_alone,
    take_again,
    take_bye,
    take_plan,
)
from flows.stages.move_on.facts import (
    another_named,
    next_chosen,
    plan_room,
    plan_set,
    rehearsal_fits,
    stuck,
)
from flows.stages.move_on.shows import again, borrowed, bye, gains, instants, last_again
from flows.stages.move_on.shows import gains_said as slots_gains
from flows.stages.pause.moves import needs_zone

STATE = Step(
    "move.state",
    CHOICE,
    options=options("ready nearly stuck done"),
    replies=each("ready nearly stuck done"),
    traits=Trait.DECIDES,
    hears=Hears.OPTIONS,
)

YOUNGER = Step(
    "move.younger",
    TEXT,
    options=options("not_over not_alone nothing"),
    replies=(Case("written", here(wrote)),),
    door="younger",
    minutes=2,
    traits=Trait.COSTS,
    wanted=stuck,
)

GAINS = Step(
    "move.gains",
    CHOICES,
    buttons=gains,
    asks=(Case("ask_plain", lambda f: not hurts(f)),),
    replies=(
        Case("not_really", chose("analyze.want", "not_really")),
        Case("some", here(chose_any)),
    ),
    says={"gains": slots_gains},
)

NEXT = Step(
    "move.next",
    CHOICE,
    options=options(
        "application three_places ask cv practise week_off first_rung",
        three_places=not_first,
        first_rung=first,
    ),
    replies=each("application three_places ask cv practise week_off first_rung"),
    says={
        "next": said("move.next", "next"),
        "plans": lambda f: plans(f) or said("move.next", "next")(f),
    },
    hears=Hears.WORDS,
    traits=Trait.PLANNED,
)

PLAN = Step(
    "move.plan",
    DATE,
    next_chosen,
    buttons=instants,
    teaches=take_plan,
    replies=(Case("set", plan_set),),
    says={"plan": plan, "clock": plan_clock},
    leads=(To("pause.zone", needs_zone, take_and_hold),),
    traits=Trait.AGREED,
)

AGAIN = Step(
    "move.again",
    TEXT,
    options=options("one_no not_today nothing"),
    buttons=again,
    asks=(Case("ask_friend", chose_any("feel.kind")),),
    teaches=take_again,
    replies=(Case("written", here(chose_any)),),
    says={"again": last_again},
    hears=Hears.WORDS,
)

CLOSE = Step(
    "move.close",
    CHOICE,
    buttons=closing("move_on"),
    skippable=False,
    traits=Trait.PASSING,
)

ANOTHER = Step(
    "move.another",
    TEXT,
    plan_room,
    options=options("nothing"),
    door="another",
    minutes=1,
)

HOUR = Step(
    "move.hour",
    DATE,
    another_named,
    buttons=instants,
    teaches=take_plan,
    replies=(Case("set", plan_set),),
    leads=(
        To("place", in_detour, take_and_return),
        To("pause.zone", needs_zone, take_and_hold),
    ),
    door="another",
    traits=Trait.AGREED,
)

TARGETS = Step(
    "move.targets",
    TEXT,
    not_internal,
    options=options("nothing"),
    replies=(Case("written", here(wrote)),),
    door="targets",
    minutes=3,
    wanted=lost_count,
)

REHEARSE = Step(
    "move.rehearse",
    DRAFT,
    rehearsal_fits,
    options=options("copy change"),
    above=rehearsal,
    replies=(Case("copy"),),
    leads=(To("draft.own", picked("change"), hold_and_ask),),
    door="rehearse",
    minutes=2,
    traits=Trait.PASSING,
)

PARTNER = Step(
    "move.partner",
    TEXT,
    options=options("nobody"),
    replies=(
        Case("nobody", here(chose, "nobody")),
        Case("named", here(wrote)),
    ),
    door="rehearse",
    traits=Trait.NAMES,
)

BORROWED = Step(
    "move.borrowed",
    CHOICE,
    bearable,
    buttons=borrowed,
    leads=(
        To("move.close", picked("enough"), onward),
        To("=", always, read_borrowed),
    ),
    door="borrowed",
    minutes=1,
    traits=Trait.PASSING | Trait.CLOSED,
)

BYE = Step(
    "move.bye",
    DRAFT,
    options=options("yes no"),
    buttons=bye,
    values=bye_day,
    teaches=take_bye,
    leads=(To("done", always, goodbye),),
    skippable=False,
    traits=Trait.AGREED | Trait.PASSING,
    alone=summary_alone,
)

SUMMARY = (
    Line("happened", "intake.job", instead=Instead.HAPPENED),
    Line("keep", "reflect.wins", section="next talk"),
    Line("not_mine", "reflect.notmine", section="next talk"),
    Line("change", "reflect.goal", section="next talk"),
    Line("look_for", "analyze.loved", section="next job"),
    Line("avoid", "analyze.past", section="next job"),
    Line("plan", "move.plan", section="next step"),
    Line("letter", "follow.draft", section="next step"),
    Line("again", "move.again", section="next step"),
    Line("hurts_and", "move.gains", hurts, instead=Instead.GAINS, section="how it was"),
    Line("gains", "move.gains", not_hurting, instead=Instead.GAINS, section="how it was"),
    Line("feelings", "feel.words", section="how it was"),
    Line("friend", "feel.kind", section="how it was"),
)
"""The lines of the summary at the end, each with the step a change of it goes to.

What helps next comes first, and where one message does not hold all, a section begins the next.
"""

ROOM = Room(
    "move_on",
    (
        STATE,
        YOUNGER,
        GAINS,
        NEXT,
        PLAN,
        AGAIN,
        CLOSE,
        ANOTHER,
        HOUR,
        TARGETS,
        REHEARSE,
        PARTNER,
        BORROWED,
        BYE,
    ),
    minutes=5,
    cards={"summary": SUMMARY},
)
