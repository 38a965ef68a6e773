"""What the first sentence brings about besides its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.actions import take_up
from flows.stages.intake.facts import own_date
from flows.stages.opening.facts import heard

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

_feeling = heard("feeling")


def add_heard(cursor: Cursor, case: str) -> None:
    """That their own date and the feelings were heard too, where the reply was about all else."""
    if own_date(cursor.facts):
        cursor.reply("opening.hello.say.own_date")
    if case != "feeling" and _feeling(cursor.facts):
        cursor.reply("opening.hello.say.feelings")


def something_short(cursor: Cursor) -> None:
    """Coming back for something short: the next question, and it may be the only one."""
    cursor.reply("opening.back.say.short")
    take_up(cursor)
