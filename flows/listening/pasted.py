"""A refusal that the person pasted: the firm's words, not theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from flows.listening.languages import language as words_of
from flows.listening.text import straight

_LONGEST_NAME = 60
_SHORTEST_MAIL = 12  # words; "thank you for your interest" quoted alone is a remark, not a mail
_READ = 3_000
_SENTENCE_END = re.compile(r"(?<=\w\w\w)\.\s")  # "Nordwind GmbH. After"; not "St. Mary"


@dataclass(frozen=True)
class _Book:
    opens: re.Pattern[str]
    refuses: re.Pattern[str]
    far: tuple[tuple[str, re.Pattern[str]], ...]
    roles: tuple[re.Pattern[str], ...]
    companies: tuple[re.Pattern[str], ...]


@cache
def _book(language: str) -> _Book:
    own = words_of(language).opening
    return _Book(
        opens=re.compile(own.mail_opens),
        refuses=re.compile(own.mail_refuses),
        far=tuple((code, re.compile(pattern)) for code, pattern in own.mail_far),
        roles=tuple(re.compile(pattern) for pattern in own.mail_roles),
        companies=tuple(re.compile(pattern) for pattern in own.mail_companies),
    )


def is_refusal_mail(text: str, language: str) -> bool:
    """Say whether the text is a pasted refusal: it greets or thanks, and it says no."""
    book, read = _book(language), straight(text[:_READ])
    if len(read.split(None, _SHORTEST_MAIL)) <= _SHORTEST_MAIL:
        return False
    opens = book.opens.search(read)
    return opens is not None and book.refuses.search(read, opens.end()) is not None


def read_mail(text: str, language: str) -> tuple[str | None, str | None, str | None]:
    """Return (far, role, company) as far as the mail names them."""
    book, read = _book(language), text[:_READ]
    far = next((code for code, p in book.far if p.search(straight(read))), None)
    return far, _named(book.roles, "role", read), _named(book.companies, "name", read)


def _named(patterns: tuple[re.Pattern[str], ...], group: str, read: str) -> str | None:
    for pattern in patterns:
        if (found := pattern.search(read)) and len(found[group].strip()) <= _LONGEST_NAME:
            return _SENTENCE_END.split(found[group])[0].strip(" .-–") or None
    return None
