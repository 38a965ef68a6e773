"""Beginning anew, and forgetting."""

from __future__ import annotations

from flows.actions import come_back
from flows.beside.asides import forget, keep_all
from flows.beside.journal.shelf import restart_as
from flows.kernel.step import CHOICE, Room, Step, To, Trait, options
from flows.moves import picked
from flows.rows import always, never

RESTART_SURE = Step(
    "restart.sure",
    CHOICE,
    never,
    options=options("go_on new archive delete"),
    leads=(
        To("place", picked("go_on"), come_back),
        To("opening.hello", always, restart_as),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

FORGET_SURE = Step(
    "forget.sure",
    CHOICE,
    never,
    options=options("keep forget"),
    leads=(
        To("start", picked("forget"), forget),
        To("place", always, keep_all),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

ROOM = Room(
    "aside",
    (
        RESTART_SURE,
        FORGET_SURE,
    ),
)
