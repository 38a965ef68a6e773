"""One line to call, text or chat with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one country; `since` is when its source was read, year first."""

    country: str
    name: str
    phone: str
    text: str
    chat: str
    hours: str
    languages: str
    confidence: str
    source: str
    since: str
