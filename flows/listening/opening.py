"""What a first sentence already says, so that nobody is asked for it again.

Everything here is a careful guess that is read back: what is unsure stays None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache

from flows.listening import stories_elsewhere
from flows.listening.corrects import swaps
from flows.listening.days import find_past_days
from flows.listening.feelings import feelings
from flows.listening.languages import language as words_of
from flows.listening.listed import listed
from flows.listening.mails import SHORTEST, Mail, read_mail
from flows.listening.names import company_in, job, role_apart, role_beside, role_in
from flows.listening.naming import capitals
from flows.listening.patterns import late
from flows.listening.taken_back import meant_last, mended, one_by_one, said_better, unmarked
from flows.listening.text import AT_HAND, straight, tidy

__all__ = ["Heard", "job", "named_anew", "opening"]

_LONGEST = 5_000
_BEFORE_A_DAY = 2  # words: "on the second"
_SENTENCE_END = late(r"(?<=\w\w\w)\.\s")  # "Nordwind GmbH. After"; not "St. Mary"

Patterns = tuple[tuple[str, re.Pattern[str]], ...]


HOW_BY_KIND = {
    "withdrawn_offer": "withdrawn",
    "receipt": "still_open",
    "still_deciding": "still_open",
}
"""How it came, by the kind of mail, where that is no plain no."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said: how the no came, how far it got, when, where, and what is asked for.

    `how` is "said_no", "silence", "withdrawn" or "still_open"; `far` is "application", "call",
    "interview", "final" or "offer"; `lane` is a stage; `channel` is "mail", "call" or "portal";
    `kind` is what a pasted mail is that is no refusal.
    """

    how: str | None = None
    far: str | None = None
    when: date | None = None
    company: str | None = None
    role: str | None = None
    feelings: tuple[str, ...] = ()
    internal: bool = False
    money: bool = False
    lane: str | None = None
    channel: str | None = None
    kind: str | None = None


@dataclass(frozen=True)
class _Book:
    how: Patterns
    far: Patterns
    channel: Patterns
    lane: Patterns
    arrived: re.Pattern[str]
    just_now: re.Pattern[str]
    internal: re.Pattern[str]
    not_internal: re.Pattern[str]
    money: re.Pattern[str]


@cache
def _book(language: str) -> _Book:
    own = words_of(language).opening
    return _Book(
        how=_compiled(own.how),
        far=_compiled(own.far),
        channel=_compiled(own.channel),
        lane=_compiled(own.lane),
        arrived=re.compile(own.arrived),
        just_now=re.compile(own.just_now),
        internal=re.compile(own.internal),
        not_internal=re.compile(own.not_internal),
        money=re.compile(own.money),
    )


def _compiled(pairs: tuple[tuple[str, str], ...]) -> Patterns:
    return tuple((code, re.compile(pattern)) for code, pattern in pairs)


def opening(text: str, today: date, *, language: str = "en") -> Heard:
    """Return what the first message says of how, how far, when, where, and wished for."""
    return _opening(tidy(text)[:_LONGEST], today, language)


@lru_cache(AT_HAND)
def _opening(kept: str, today: date, language: str) -> Heard:
    mail = read_mail(kept, today) if len(kept) >= SHORTEST else None
    if mail is not None:
        return _from_mail(mail, today, language)
    book, read = _book(language), straight(kept)
    how, channel = _how(read, book), _first(book.channel, read)
    company = _company(kept, today, language)
    role = (
        role_in(kept, language)
        or role_beside(kept, company, language)
        or (role_apart(kept, language) if company else None)
    )
    if not (company or role):
        role, company = listed(kept, today, language=language)
    there = stories_elsewhere.told(kept)
    how, company = how or there.how, there.company or company
    role = there.role or role or (role_apart(kept, language) if company else None)
    return Heard(
        how=how,
        far=_far(read, how, book) or there.far,
        when=_when(kept, today, language) or _just_now(how, read, book, today),
        company=company,
        role=role,
        feelings=feelings(kept, language=language),
        internal=bool(book.internal.search(book.not_internal.sub(" ", read))),
        money=bool(book.money.search(read)),
        lane=_first(book.lane, read),
        channel=channel if how != "silence" else None,
    )


def _from_mail(mail: Mail, today: date, language: str) -> Heard:
    """What a mail says, and what the own words around it say: feelings are in these alone."""
    around = opening(mail.own_words, today, language=language) if mail.own_words else Heard()
    how = HOW_BY_KIND.get(mail.kind or "", "said_no" if mail.is_no else None)
    return replace(
        around,
        how=how,
        far=around.far or ("offer" if how == "withdrawn" else mail.far),
        when=mail.date or around.when,
        company=_one_sentence(mail.company) or around.company,
        role=mail.title or around.role,
        channel="mail",
        kind=mail.kind if mail.is_no is False else None,
    )


def _one_sentence(name: str | None) -> str | None:
    """A name without the next sentence that was read along with it."""
    return _SENTENCE_END.split(name)[0] if name else None


def _company(kept: str, today: date, language: str) -> str | None:
    """The firm that is named; where another took its place in the same breath, that one."""
    begins, *better = said_better(kept)
    if not better or not company_in(begins, language):
        return company_in(kept, language)
    parts = [part for text in reversed(better) for part in _meant(text)]
    named = (named_anew(part, today) or company_in(part, language) for part in parts)
    return next(filter(None, named), company_in(kept, language))


def named_anew(part: str, today: date) -> str:
    """The name in capitals that is all a clause holds, and that is no day."""
    name = capitals(part)
    ends = name and not part[len(name) :].lstrip(" ")[:1].isalnum()
    return name if ends and not find_past_days(name, today) else ""


def _first(patterns: Patterns, read: str) -> str | None:
    return next((code for code, pattern in patterns if pattern.search(read)), None)


def _how(read: str, book: _Book) -> str | None:
    """Return how the no came; a mail or call that "came" is one, when nothing else is said."""
    return _first(book.how, read) or ("said_no" if book.arrived.search(read) else None)


def _far(read: str, how: str | None, book: _Book) -> str | None:
    """How far it got: what is said instead, where something is, comes before it."""
    told = (_first(book.far, text) for text in (*_instead(read), read))
    return "offer" if how == "withdrawn" else next(filter(None, told), None)


def _just_now(how: str | None, read: str, book: _Book, today: date) -> date | None:
    """Today, where the no came just now; silence has no such moment."""
    came = how in {"said_no", "withdrawn"} and book.just_now.search(read)
    return today if came else None


def _when(kept: str, today: date, language: str) -> date | None:
    """Return the latest day named, as the no is the last thing that happened.

    A day that takes the place of another in the same breath comes before it.
    """
    told = (_day_first(text, today, language) for text in _instead(kept))
    day = next(filter(None, told), None)
    if day is not None:
        return day
    found = find_past_days(kept, today, language=language)
    return max((one.day for one in found if isinstance(one.day, date)), default=None)


def _instead(kept: str) -> list[str]:
    """The last words that took the place of others in the same breath, as far as any did."""
    last = meant_last(kept)
    return [text for text in (last if last != kept else "", mended(kept)) if text]


def _meant(text: str) -> list[str]:
    """What the things that are said instead are, without what each of them denies."""
    parts = [unmarked(part.said) for part in one_by_one(text)]
    return [next((new for _, new in swaps(part)), part) for part in parts]


def _day_first(text: str, today: date, language: str) -> date | None:
    """The day that one of the things said instead is, or begins with."""
    for part in _meant(text):
        found = find_past_days(part, today, language=language)[:1]
        begins = found and len(part[: found[0].start].split()) <= _BEFORE_A_DAY
        if begins and isinstance(found[0].day, date):
            return found[0].day
    return None
