"""Boxes to tick: several may be chosen before one says so.

The ticks are kept with the rejection, so that no end of the process loses them. Words typed
meanwhile are added to what is ticked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flows.kernel.codes import CLOSERS

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.effects import Button
    from flows.kernel.session import Answer

PLAIN = {*CLOSERS, "say_more"}
"""Buttons of a list that answer at once instead of being ticked."""


def ticked(cursor: Cursor) -> list[str]:
    """What is ticked at the question that stands, in the order it was ticked."""
    step, *codes = cursor.lead.get("ticks", [""])
    return list(codes) if step == cursor.state else []


def boxed(cursor: Cursor, buttons: list[Button]) -> list[Button]:
    """The buttons of a question; those of a list are boxes, but for "none of these"."""
    if cursor.paths.by_step[cursor.state].expects != "choices":
        return buttons
    chosen = ticked(cursor)
    return [
        one if one.code in PLAIN else replace(one, ticked=one.code in chosen) for one in buttons
    ]


def with_ticks(cursor: Cursor, answer: Answer) -> Answer:
    """An answer in words, and with it what was ticked; "none of these" takes the ticks away."""
    chosen, codes = ticked(cursor), list(answer.get("codes", ()))
    if not chosen or (codes and set(codes) <= CLOSERS - {"more"}):
        return answer
    return {**answer, "codes": list(dict.fromkeys([*chosen, *codes]))}
