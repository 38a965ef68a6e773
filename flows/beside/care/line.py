"""One line to call, text or chat with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one country.

    `hours`, `languages`, `source` and `since` (when that was read, year first) are told to nobody
    in need: they are there for whoever checks the line, and `rebound doctor` counts the old ones.
    """

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
