"""Parked, while somebody may be in danger."""

from __future__ import annotations

from flows.beside.care.helped import (
    back_from_help,
    forget_agreed_unless_parked,
    help_after_all,
    rest_after_help,
    stay,
)
from flows.beside.reminders.due import let_pass
from flows.beside.repairs import already_resting, ask_again
from flows.kernel.step import CHOICE, Room, Step, To, Trait, options
from flows.moves import picked
from flows.rows import always, never
from flows.stages.intake.facts import asked_kindly

PARKED = Step(
    "parked",
    CHOICE,
    never,
    options=options("safe yes not_that rest", yes=asked_kindly),
    leads=(
        To("=", picked("yes"), help_after_all),
        To("stopped", picked("rest"), rest_after_help),
        To("place", always, back_from_help),
        To("=", always, already_resting, on="remind"),
        To("=", always, let_pass, on="due"),
        To("=", always, ask_again, on="start"),
        To("=", always, stay, on="aside"),
    ),
    core=False,
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED | Trait.RESTS,
)

ROOM = Room("aside", (PARKED,), after=(forget_agreed_unless_parked,))
