"""Looking back: what went well, what was theirs and what was not, what to try."""

from __future__ import annotations

from flows.beside.edit.answers import change_line
from flows.beside.repairs import skip
from flows.kernel.actions import take
from flows.kernel.doors import closing
from flows.kernel.guards import chose, chose_any, wrote
from flows.kernel.moves import picked
from flows.kernel.reading import read_places
from flows.kernel.rows import always, never
from flows.kernel.slots import listed, said, written
from flows.kernel.step import (
    CHOICE,
    CHOICES,
    DRAFT,
    TEXT,
    Case,
    Hears,
    Line,
    Room,
    Stands,
    Step,
    To,
    Trait,
    here,
    options,
)
from flows.stages.feel.facts import met_and_bearable, reason_missing
from flows.stages.intake.facts import decided, talked
from flows.stages.reflect.actions import recall_kindness, take_chair, take_different, take_goal
from flows.stages.reflect.facts import (
    came_since,
    chair_fits,
    chose_seat,
    list_fits,
    paper_fits,
    talk_inline,
    ticks_left,
)
from flows.stages.reflect.first_half import FUNNEL, INSIDE, MORE, PROUD, WINS
from flows.stages.reflect.shows import cant_know, goals, mine, not_mine, ticking

PAPER = Step(
    "reflect.paper",
    CHOICES,
    paper_fits,
    options=options("not_aimed skills_down typos not_yet cant_tell"),
    replies=(
        Case("not_yet", here(chose, "not_yet")),
        Case("cant_tell", here(chose, "cant_tell")),
    ),
    hears=Hears.WORDS,
)

DIFFERENT = Step(
    "reflect.different",
    TEXT,
    talked,
    options=options("nothing"),
    teaches=take_different,
    replies=(
        Case("nothing", here(chose, "nothing")),
        Case("written", here(wrote)),
    ),
    says={"different": written("reflect.different")},
    traits=Trait.COSTS,
    hears=Hears.WORDS,
    example="open",
)

LIST = Step(
    "reflect.list",
    CHOICES,
    list_fits,
    options=options("late clothes phone prep question nerves none more"),
    buttons=ticking,
    replies=(Case("none", here(chose, "none")),),
    hears=Hears.WORDS,
)

TALK = Step(
    "reflect.talk",
    CHOICES,
    talked,
    options=options("misread doubt argued pushy elsewhere knew_little none"),
    door="talk",
    minutes=1,
    inline=talk_inline,
    hears=Hears.WORDS,
)

NOTMINE = Step(
    "reflect.notmine",
    CHOICES,
    decided,
    buttons=not_mine,
    replies=(
        Case("behaved", here(chose, "behaved")),
        Case("some", here(chose_any)),
        Case("none"),
    ),
    says={"not_mine": said("reflect.notmine", "tick")},
    hears=Hears.WORDS,
)

MINE = Step(
    "reflect.mine",
    CHOICES,
    ticks_left,
    buttons=mine,
    replies=(Case("some", here(chose_any)),),
    says={"mine": said("reflect.mine", "tick"), "cant_know": listed(cant_know, "tick")},
)

GOAL = Step(
    "reflect.goal",
    TEXT,
    buttons=goals,
    reads=read_places,
    teaches=take_goal,
    replies=(
        Case("written", here(chose_any)),
        Case("nothing"),
    ),
    says={"goals": said("reflect.goal", "goal"), "goal": said("reflect.goal", "goal")},
    hears=Hears.WORDS,
    labels="goal",
)

CARD = Step(
    "reflect.card",
    DRAFT,
    options=options("keep change"),
    card=(
        Line("proud", "reflect.proud"),
        Line("wins", "reflect.wins"),
        Line("different", "reflect.different"),
        Line("not_mine", "reflect.notmine"),
        Line("mine", "reflect.mine"),
        Line("cant_know", "reflect.notmine", first=reason_missing),
        Line("goals", "reflect.goal"),
        Line("next_list", "reflect.nexttime"),
    ),
    leads=(To("edit.pick", picked("change"), change_line),),
    skippable=False,
    traits=Trait.PASSING,
    stands=Stands.KEEP,
)

CLOSE = Step(
    "reflect.close",
    CHOICE,
    buttons=closing("reflect"),
    on_return="reflect.second",
    return_when=came_since,
    skippable=False,
    traits=Trait.PASSING,
)

MANNER = Step(
    "reflect.manner",
    CHOICES,
    met_and_bearable,
    options=options("ran_down time_off out_of_practice no_click me_not_team someone_met none"),
    door="manner",
    minutes=1,
)

CHAIR = Step(
    "reflect.chair",
    CHOICE,
    chair_fits,
    options=options("saw granted misheard"),
    teaches=take_chair,
    door="chair",
    minutes=3,
    traits=Trait.CLOSED,
)

SEAT = Step(
    "reflect.seat",
    TEXT,
    chose_seat,
    asks=(
        Case("ask_saw", chose("reflect.chair", "saw")),
        Case("ask_granted", chose("reflect.chair", "granted")),
        Case("ask_misheard", chose("reflect.chair", "misheard")),
    ),
    replies=(Case("written", here(wrote)),),
    door="chair",
    traits=Trait.COSTS,
)

NEXTTIME = Step(
    "reflect.nexttime",
    CHOICES,
    talked,
    options=options("ask_when early phone wear prep_three none"),
    replies=(Case("some", here(chose_any)),),
    says={"next_list": said("reflect.nexttime", "phrase.nexttime")},
    door="nexttime",
    minutes=1,
)

SECOND = Step(
    "reflect.second",
    TEXT,
    never,
    options=options("nothing"),
    replies=(Case("written", here(wrote)),),
    leads=(
        To("reflect.close", always, take),
        To("reflect.close", always, skip, on="skip"),
    ),
)

ROOM = Room(
    "reflect",
    (
        INSIDE,
        PROUD,
        WINS,
        FUNNEL,
        MORE,
        PAPER,
        DIFFERENT,
        LIST,
        TALK,
        NOTMINE,
        MINE,
        GOAL,
        CARD,
        CLOSE,
        MANNER,
        CHAIR,
        SEAT,
        NEXTTIME,
        SECOND,
    ),
    minutes=8,
    recalls=(recall_kindness,),
)
