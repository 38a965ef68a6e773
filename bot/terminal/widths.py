"""Lines that fit a screen: counted in its columns, so that no script and no emoji is cut in two."""

from __future__ import annotations

from wcwidth import width, wrap


def columns(text: str) -> int:
    """How many columns of a screen a line takes."""
    return width(text, control_codes="ignore")


def wrapped(line: str, room: int) -> list[str]:
    """The line in as many as fit in `room` columns; one empty line where there is nothing."""
    return wrap(line, room, break_on_hyphens=False, control_codes="ignore") or [""]
