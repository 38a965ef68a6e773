"""Parked, while somebody may be in danger."""

from __future__ import annotations

from flows.beside.care.hearing import danger_in, while_parked
from flows.beside.care.helped import help_after_all, stay
from flows.beside.care.leaving import (
    back_from_help,
    go_on_with_it,
    keep_the_line,
    rest_after_help,
    settle_unless_parked,
    writes_on,
)
from flows.beside.reminders.due import let_pass
from flows.beside.repairs import already_resting
from flows.kernel.moves import picked
from flows.kernel.rows import always, never
from flows.kernel.step import CHOICE, Room, Step, To, Trait, options
from flows.stages.intake.facts import asked_kindly, nothing_asked

STAYS = (
    "aside skip start back repeat stop goodbye later media thanks greeting smalltalk program human "
    "foreign unknowable unknown nothing"
)
"""What leads nowhere else while the flow is parked: it is read, and the way to a person stays."""
WRITTEN = " ".join(name for name in STAYS.split() if name not in {"start", "nothing"})
"""What leads out where it is in doubt what was meant, and the question was put twice."""

PARKED = Step(
    "parked",
    CHOICE,
    never,
    options=options(
        "yes unsure safe not_that rest",
        yes=asked_kindly,
        unsure=asked_kindly,
        safe=nothing_asked,
        rest=nothing_asked,
    ),
    leads=(
        To("=", picked("yes"), help_after_all),
        To("=", picked("unsure"), help_after_all),
        To("stopped", picked("rest"), rest_after_help),
        To("place", always, back_from_help),
        To("=", always, already_resting, on="remind"),
        To("=", always, let_pass, on="due"),
        *(To("place", writes_on, go_on_with_it, on=trigger) for trigger in WRITTEN.split()),
        *(To("=", always, stay, on=trigger) for trigger in STAYS.split()),
    ),
    skippable=False,
    traits=Trait.WORDS_ONLY | Trait.PASSING | Trait.CLOSED | Trait.RESTS,
)

ROOM = Room(
    "aside",
    (PARKED,),
    first=(danger_in, while_parked),
    after=(settle_unless_parked, keep_the_line),
)
