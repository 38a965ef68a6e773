"""Going on where something is only shown: a card stays as it is, a part is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.buttons import shown
from flows.kernel.heard import Heard
from flows.listening.agreeing import yes_no
from flows.listening.wishes import goes_on

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

KEEPS = ("keep", "right")
"""What leaves a card as it stands."""
ONWARD = {"skip", "resume"}
"""Commands that lead on."""


def goes_on_here(cursor: Cursor, name: str, text: str) -> Heard | None:
    """What the command `name` answers here; None where it is no answer.

    Who only comes back to a card is shown it, and keeps nothing by that.
    """
    if name not in ONWARD:
        return None
    declined = name == "skip" and yes_no(text) is False
    if cursor.state.endswith(".close"):
        return Heard("answered", {"codes": ["stop" if declined else "next"]}, words=text)
    row = cursor.paths.by_step.get(cursor.state)
    comes_back = name == "resume" and not goes_on(text)
    if row is None or not row.card or declined or comes_back:
        return None
    there = {button.code for button in shown(cursor.facts, cursor.state)}
    code = next((one for one in KEEPS if one in there), "")
    return Heard("answered", {"codes": [code]}, words=text) if code else None
