"""What a tap on a box does: a tick more or less, and the boxes drawn anew in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.asking import buttons_under
from flows.kernel.boxes import ticked
from flows.kernel.effects import Redraw, Say, Toast

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def tick(cursor: Cursor) -> None:
    """Put a tick or take it away; [Done] with nothing ticked says what it needs.

    One that is too many is not put: what looks ticked is what will be kept.
    """
    code = cursor.heard.argument
    if not code:
        cursor.do(Toast(cursor.part("tick.none")))
        return
    chosen, most = ticked(cursor), cursor.paths.by_step[cursor.state].at_most
    if most and len(chosen) >= most and code not in chosen:
        cursor.do(Toast(cursor.part("tick.most")))
        return
    left = [one for one in chosen if one != code]
    cursor.lead["ticks"] = [cursor.state, *(left if code in chosen else [*chosen, code])]
    cursor.do(Redraw(_boxes(cursor)))


def _boxes(cursor: Cursor) -> Say:
    """The question that stands, for its buttons."""
    buttons, number = buttons_under(cursor), cursor.session.current
    return Say((), "question", cursor.state, number, tuple(buttons), many=True)
