"""What the answers about what is wanted teach besides themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer


def take_trade(cursor: Cursor, answer: Answer) -> None:
    """A dislike in their own words is traded as those words."""
    if "own" in answer.get("codes", ()):
        codes = [code for code in answer["codes"] if code != "own"]
        text = cursor.facts.text("analyze.past")
        cursor.record("analyze.trade", {"codes": codes, "text": text})
