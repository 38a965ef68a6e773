"""Beginning anew, and forgetting."""

from __future__ import annotations

from flows.beside.asides import forget, keep_all
from flows.beside.journal.shelf import restart_as
from flows.beside.repairs import ask_again
from flows.beside.takeaway.export import copy_first
from flows.kernel.actions import come_back
from flows.kernel.facts import Facts
from flows.kernel.moves import picked
from flows.kernel.rows import always, never
from flows.kernel.step import CHOICE, Room, Step, To, Trait, options


def anything_said(f: Facts) -> bool:
    """Hold when there is something to take a copy of."""
    return f.rejections > 1 or any(a.get("how") != "skipped" for a in f.thread.answers.values())


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
    options=options("copy keep forget", copy=anything_said),
    leads=(
        To("start", picked("forget"), forget),
        To("=", picked("copy"), copy_first),
        To("place", always, keep_all),
        To("=", always, ask_again, on="forget"),
    ),
    sure=("forget", "keep"),
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
