"""The person's own words, as they stand inside ours."""

from __future__ import annotations

from dataclasses import replace

from flows.effects import Quote

LINE_AT_MOST = 90
"""Characters of the person's own words in a reply, and in a line of a card."""


def quoted(text: str, limit: int = LINE_AT_MOST) -> Quote:
    """The person's words on one line, without the full stop that our own sentence brings."""
    return Quote(" ".join(text.split()).rstrip("."), limit)


def marked(text: str, limit: int = LINE_AT_MOST) -> Quote:
    """The same between quotation marks: theirs, beside ours."""
    return replace(quoted(text, limit), marks=True)
