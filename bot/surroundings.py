"""What a conversation stands on beside the database: lines to call, and fonts for a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.findings import Finding
from flows.beside.care.lines import LINES
from flows.beside.care.reach import out_of_date

_STALE = timedelta(days=2 * 365)
_SAMPLES = {"Arabic": "ع", "Chinese": "中", "Hebrew": "ש", "Hindi": "क", "Japanese": "か",
            "Korean": "한", "Thai": "ก", "emoji": "\N{SLIGHTLY SMILING FACE}"}  # fmt: skip


def surroundings(now: datetime) -> Iterator[Finding]:
    """What is found of lines to call and of fonts; nobody needs either to talk: none is trouble."""
    yield _lines(now)
    yield _fonts()


def _lines(now: datetime) -> Finding:
    old = len(out_of_date(f"{now - _STALE:%Y-%m-%d}"))
    found = f"{len(LINES)} to call, the source of {old} older than two years or without a date"
    mend = ": call those of your country, and set REBOUND_CRISIS_LINE" if old else ""
    return Finding("crisis lines", f"{found}{mend}")


def _fonts() -> Finding:
    from bot.summary.glyphs import Glyphs  # noqa: PLC0415 - typst, for this one line

    lacking = [name for name, one in _SAMPLES.items() if Glyphs().missing(one)]
    if not lacking:
        return Finding("fonts", "for everything that was tried")
    mend = "a PDF shows □ there; install fonts-noto-core, -cjk and -color-emoji"
    return Finding("fonts", f"none for {', '.join(lacking)}: {mend}")
