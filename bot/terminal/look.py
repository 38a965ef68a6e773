"""Colour and weight on a screen: the sixteen named colours, bold and dim, or none of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TextIO

_RESET = "\x1b[0m"
_BOLD, _DIM = "\x1b[1m", "\x1b[2m"
_MARKED = "\x1b[1;35m"
"""Bold magenta: of the named colours the one that is read as well on white as on black."""


def is_wanted(environment: Mapping[str, str], out: TextIO) -> bool:
    """Whether `out` is a screen that shows colours, to somebody who did not say no to them."""
    return (
        out.isatty()
        and not environment.get("NO_COLOR")
        and environment.get("TERM", "dumb") not in {"dumb", ""}
    )


class Look:
    """How parts of a message stand out; where it is plain, every text stays as it is."""

    def __init__(self, *, is_plain: bool = True) -> None:
        self.is_plain = is_plain

    def strong(self, text: str) -> str:
        """A title, a question, whoever speaks."""
        return self._worn(_BOLD, text)

    def faint(self, text: str) -> str:
        """What stands beside: a hint, a note of the terminal's own."""
        return self._worn(_DIM, text)

    def marked(self, text: str) -> str:
        """What can be typed to choose."""
        return self._worn(_MARKED, text)

    def _worn(self, how: str, text: str) -> str:
        return text if self.is_plain or not text else f"{how}{text}{_RESET}"
