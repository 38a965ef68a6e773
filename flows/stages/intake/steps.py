"""What happened: the job, how far it got, when the no came or what is waited for."""

from __future__ import annotations

from flows.kernel.guards import both, chose
from flows.kernel.slots import day_of, named
from flows.kernel.step import (
    CHOICE,
    DATE,
    TEXT,
    Case,
    Hears,
    Option,
    Room,
    Step,
    Trait,
    each,
    here,
    options,
)
from flows.listening.borne_out import names_no_money
from flows.moments.when import read_ahead, read_past
from flows.stages.intake.facts import (
    decided,
    final,
    internal,
    lane_open,
    long_ago,
    not_known_far,
    not_known_job,
    not_known_when,
    own_date,
    own_date_open,
    pressing,
    silent,
    talked,
    today,
    undecided,
    withdrawn,
)
from flows.stages.intake.shows import far, job, lanes
from flows.stages.intake.told import read_lead, take_far, take_job

JOB = Step(
    "intake.job",
    TEXT,
    not_known_job,
    options=options("unnamed internal"),
    teaches=take_job,
    says={"job": job, "company": named("fact.company"), "role": named("fact.role")},
    traits=Trait.THING,
    hears=Hears.WORDS,
)

FAR = Step(
    "intake.far",
    CHOICE,
    not_known_far,
    options=(*options("application call interview final"), Option("offer", decided, certain=True)),
    asks=(Case("ask_open", undecided),),
    teaches=take_far,
    replies=(
        Case("open", undecided),
        Case("withdrawn", withdrawn),
        Case("silence_final", both(silent, final)),
        Case("silence_met", both(silent, talked)),
        Case("silence_application", silent),
        Case("internal", internal),
        *each("application call interview final"),
    ),
    says={"far": far},
    traits=Trait.CLOSED,
    hears=Hears.WORDS | Hears.OPTIONS,
    example="choice",
)

WHEN = Step(
    "intake.when",
    DATE,
    not_known_when,
    options=options("today yesterday this_week weeks_ago"),
    asks=(Case("ask_silence", silent),),
    reads=read_past,
    replies=(
        Case("withdrawn", withdrawn),
        Case("long_ago", long_ago),
        Case("silence", silent),
        Case("today", today),
    ),
    says={"day": day_of("intake.when")},
    hears=Hears.WORDS,
    example="date",
)

OWN_DATE = Step(
    "intake.date",
    DATE,
    own_date_open,
    options=options("nothing"),
    reads=read_ahead,
    replies=(
        Case("nothing", here(chose, "nothing")),
        Case("dated"),
    ),
    says={"own_date": day_of("intake.date")},
)

PRESSING = Step(
    "intake.pressing",
    CHOICE,
    pressing,
    options=(
        Option("money", unless=names_no_money),
        *options("old_job writing people nothing"),
    ),
    replies=each("money old_job writing people nothing"),
)

LANE = Step(
    "intake.lane",
    CHOICE,
    lane_open,
    options=options("lead chest write inside want one_step"),
    buttons=lanes,
    asks=(
        Case("ask_dated", own_date),
        Case("ask_open", undecided),
    ),
    reads=read_lead,
    replies=(
        Case("lead_dated", both(own_date, chose("intake.lane", "lead"))),
        Case("write_open", both(undecided, chose("intake.lane", "write"))),
        *each("lead chest write inside want one_step"),
    ),
    traits=Trait.AGREED | Trait.CLOSED | Trait.DECIDES,
)

ROOM = Room(
    "intake",
    (
        JOB,
        FAR,
        WHEN,
        OWN_DATE,
        PRESSING,
        LANE,
    ),
)
