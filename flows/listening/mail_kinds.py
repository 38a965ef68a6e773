"""What a mail says: which kind it is, and how far things had got."""

from __future__ import annotations

import re

from flows.listening.mail_books import Book
from flows.listening.patterns import late
from flows.listening.text import straight

NO = frozenset({"rejection", "position_closed", "withdrawn_offer"})
_ENDS = late(r"(?<=[.!?;:])\s+(?=\S)|\n+")
_NEGATED_OFFER = late(
    r"n't\b|\b(?:not|unable|cannot|nor|sorry that we|declin\w+|nicht|keine?|no|ne|pas|non)\b"
)
_STATUS = late(r"\b(?:application status|new status|status changed)\b")
_MOST = 160  # sentences


def sentences(prose: str) -> list[str]:
    """Cut a mail into sentences, straight and lower-case."""
    return [straight(part) for part in _ENDS.split(prose) if part.strip()][:_MOST]


def kind_of(said: list[str], book: Book) -> str | None:
    """Return the kind of a mail, None when nothing in it says so."""
    sure = [one for one in said if not book.unsure.search(one)]
    for code, pattern in book.kinds:
        if code in {"receipt", "talent_pool"}:
            continue
        if any(_says(code, pattern, one, book) for one in sure):
            return code
    return _quiet_kind(said, sure, book)


def _quiet_kind(said: list[str], sure: list[str], book: Book) -> str | None:
    """A mail that decides nothing: a place in a pool, or a receipt."""
    kinds = dict(book.kinds)
    for code, read in (("talent_pool", sure), ("receipt", sure), ("receipt", said)):
        if code in kinds and any(kinds[code].search(one) for one in read):
            return code
    return None


def _says(code: str, pattern: re.Pattern[str], one: str, book: Book) -> bool:
    found = pattern.search(one)
    if not found:
        return False
    if code == "offer":
        return not _NEGATED_OFFER.search(found[0]) and not _before_denies(one, found.start())
    if code in {"invitation", "task_invitation"}:
        return not book.denied.search(one)
    return True


def _before_denies(one: str, start: int) -> bool:
    return _NEGATED_OFFER.search(one[max(0, start - 30) : start]) is not None


def far_of(said: list[str], kind: str | None, book: Book) -> str | None:
    """Return how far it got: the furthest stage that was reached, None when unsure."""
    if kind in {"offer", "withdrawn_offer"}:
        return "offer"
    if kind == "talent_pool" or kind is None:
        return None
    if kind == "invitation":
        return _invited(said, book)
    if kind in {"receipt", "task_invitation"}:
        return "application"
    return _reached(said, book)


def _invited(said: list[str], book: Book) -> str | None:
    kinds = dict(book.kinds)
    asked = [one for one in said if kinds["invitation"].search(one)]
    for read in (asked, said):
        for code, pattern in book.invited:
            if any(pattern.search(one) for one in read):
                return code
    return None


def _reached(said: list[str], book: Book) -> str | None:
    reached = [one for one in said if not book.denied.search(one) and not book.unsure.search(one)]
    for code, pattern in book.stages[:-1]:
        if any(pattern.search(one) for one in reached):
            return code
    if any(_STATUS.search(one) for one in said):
        return None
    code, pattern = book.stages[-1]
    return code if any(pattern.search(one) for one in said) else None
