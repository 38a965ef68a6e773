"""Just one thing to do: chosen from what is known of the case, never a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.repairs import ask_unless_resting
from flows.kernel.rows import Guard, always
from flows.stages.feel.facts import strong
from flows.stages.follow_up.facts import too_soon
from flows.stages.intake.facts import (
    internal,
    not_talked,
    own_date,
    silent,
    talked,
    undecided,
    withdrawn,
)

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

THINGS: tuple[tuple[str, Guard], ...] = (
    ("open_dated", own_date),
    ("open", undecided),
    ("withdrawn", withdrawn),
    ("silent_soon", too_soon),
    ("silent", silent),
    ("strong", strong),
    ("internal", internal),
    ("talked", talked),
    ("typos", not_talked),
    ("person", always),
    ("places", always),
    ("walk", always),
)
"""One concrete thing each, and for whom it fits; the first that was not named yet is named."""


def say_one_thing(cursor: Cursor) -> None:
    """The first thing that fits and was not named; after the last it begins anew."""
    named = list(cursor.lead.get("things", ()))
    fitting = [name for name, when in THINGS if when(cursor.facts)]
    left = [name for name in fitting if name not in named] or fitting
    cursor.lead["things"] = [*(named if left != fitting else []), left[0]]
    cursor.reply(f"one_thing.{left[0]}")
    cursor.reply("one_thing.another")
    ask_unless_resting(cursor)
