"""What can be wrong with a day or an hour."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_SAID = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a time was not taken, and the words that said it.

    Codes: "no_such_date", "not_understood", "future", "past", "no_such_time", "ambiguous_time".
    """

    code: str
    said: str


def not_understood(text: str) -> Problem:
    """Return the problem of a text that holds no time."""
    return Problem("not_understood", text.strip()[:LONGEST_SAID])
