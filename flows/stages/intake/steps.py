"""What happened: the job, how far it got, when the no came, what cannot wait."""

from __future__ import annotations

from flows.kernel.guards import both
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
    options,
)
from flows.moments.when import read_past
from flows.stages.intake.facts import (
    final,
    internal,
    lane_open,
    long_ago,
    not_known_far,
    not_known_job,
    not_known_when,
    pressing,
    silent,
    talked,
    today,
    withdrawn,
)
from flows.stages.intake.shows import far, job
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
    options=(*options("application call interview final"), Option("offer", certain=True)),
    teaches=take_far,
    replies=(
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

PRESSING = Step(
    "intake.pressing",
    CHOICE,
    pressing,
    options=options("money old_job writing people nothing"),
    replies=each("money old_job writing people nothing"),
)

LANE = Step(
    "intake.lane",
    CHOICE,
    lane_open,
    options=options("lead chest write inside want one_step"),
    reads=read_lead,
    replies=each("lead chest write inside want one_step"),
    traits=Trait.AGREED | Trait.CLOSED | Trait.DECIDES,
)

ROOM = Room(
    "intake",
    (
        JOB,
        FAR,
        WHEN,
        PRESSING,
        LANE,
    ),
)
