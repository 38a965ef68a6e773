"""What stands above the questions that look through what is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flows import finding, journal, recurring, sharing
from flows.effects import Part

if TYPE_CHECKING:
    from flows.cursor import Cursor

VIEWS: dict[str, Callable[[Cursor], list[Part]]] = {
    "journal.pick": journal.listed,
    "journal.one": journal.one_shown,
    "search.pick": finding.listed,
    "search.one": finding.one_shown,
    "share.look": sharing.shown,
    "patterns.card": recurring.card,
}
"""By step; each is a card: what one looks at, and then the question about it."""
