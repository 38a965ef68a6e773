"""Names of firms and jobs, in the person's own spelling."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from flows.listening.employers import without_kind
from flows.listening.en import names as english
from flows.listening.en.sure import ARTICLES
from flows.listening.feelings import feelings
from flows.listening.languages import language as words_of
from flows.listening.met import was_met
from flows.listening.patterns import late
from flows.listening.said_last import said_last
from flows.listening.shape import OpeningWords
from flows.listening.taken_back import slips
from flows.listening.text import APOSTROPHES, straight, tidy

LONGEST_NAME = 60
WITHOUT_A_TOWN = 2  # parts that name a job and an employer, and nothing else
PLACED = {"in", "en"}
"""What stands before a town."""
_LONGEST = 1_000  # what happened and where is said early; the rest is the story
_MOST_NAME_WORDS, _MOST_LOWER_WORDS, _MOST_ROLE_WORDS = 6, 3, 6
_MOST_JOB_WORDS = 10
NO_NAMES = frozenset((*english.SAID_EVERYWHERE.split(), *english.IN_FIRMS.split()))
"""Words that are nobody's name by themselves."""
_CLOCK = late(r"\d{1,2}(?:[:.]\d\d)?(?:h|[ap]\.?m\b|\W*$)", re.IGNORECASE)
_PIECES = late(r"[.,;:!?()\n–—]+\s*")
_BESIDE = r"\s*[,(:–—-]\s*(?:as )?(?P<role>[^,.;:()?!\n]{2,60})"
_AMOUNT = late(english.AMOUNT)
_COUNTED = late(r"\d+ [a-zäöüß]")  # "3 interviews", not "3 Mobile"
_ARTICLE = late(r"^(?:the|an?)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class _Book:
    words: OpeningWords
    companies: tuple[re.Pattern[str], ...]
    roles: tuple[re.Pattern[str], ...]
    splits: re.Pattern[str]
    noise: re.Pattern[str]
    internal: re.Pattern[str]


@cache
def _book(language: str) -> _Book:
    own = words_of(language).opening
    return _Book(
        words=own,
        # A name in capitals may follow a trigger in either case: patterns are tried as written.
        companies=tuple(re.compile(pattern) for pattern in own.companies),
        roles=tuple(re.compile(pattern, re.IGNORECASE) for pattern in own.roles),
        splits=re.compile(own.job_splits, re.IGNORECASE),
        noise=re.compile(own.job_noise, re.IGNORECASE),
        internal=re.compile(own.internal),
    )


def company_in(text: str, language: str) -> str | None:
    """Return the firm that a sentence names, None when unsure."""
    book, read = _book(language), text[:_LONGEST]
    for pattern in book.companies:
        for found in pattern.finditer(read):
            name = _name(found["name"], book.words, language)
            if name and not _AMOUNT.match(name):
                return name
    return None


def role_in(text: str, language: str) -> str | None:
    """Return the job that a sentence names, None when unsure."""
    book, read = _book(language), text[:_LONGEST]
    for pattern in book.roles:
        for found in pattern.finditer(read):
            if role := _role(found["role"], book.words, language):
                return role
    return None


def role_beside(text: str, company: str | None, language: str = "en") -> str | None:
    """The job that stands right behind the firm: "from Brightwell Care, support worker"."""
    if not company:
        return None
    book, read = _book(language), text[:_LONGEST]
    found = re.search(rf"{re.escape(company)}{_BESIDE}", read)
    role = _role(found["role"], book.words, language) if found else None
    return role if role and _is_work(role, book) else None


def role_apart(text: str, language: str = "en") -> str | None:
    """The job that a piece of the text names, which says nothing else: "they said no, barista"."""
    book = _book(language)
    for piece in _PIECES.split(text[:_LONGEST]):
        words = piece.casefold().split()
        if not words or len(words) > _MOST_ROLE_WORDS or words[0] in book.words.owned:
            continue
        role = job(piece, language=language)[0]
        last = role.casefold().split()[-1] if role else ""
        named = last in book.words.job_words - book.words.kinds - english.SCHEMES
        if role and (named or words[-1] in book.words.kinds) and _role(role, book.words, language):
            return role
    return None


def job(text: str, *, language: str = "en") -> tuple[str | None, str | None, bool]:
    """Return (role, company, internal) from the answer to "Which job was it, and who with?"

    Each part is the person's own spelling, at most 60 characters, None when it was not said. One
    that took the place of another in the same breath counts.
    """
    first, *better = (_job(part, language) for part in slips(tidy(text)[:_LONGEST]))
    for role, company, internal in better:
        first = role or first[0], company or first[1], internal or first[2]
    return first


def _job(text: str, language: str) -> tuple[str | None, str | None, bool]:
    book, kept = _book(language), said_last(text)
    internal = book.internal.search(straight(kept)) is not None
    if _is_a_state(kept, book):
        return None, None, internal
    halves = _halves(book.noise.sub("", kept), book)
    role, company = (half if half and _is_a_noun(half, book) else None for half in halves)
    known_role, known_company = role_in(kept, language), company_in(kept, language)
    if known_role and known_company and known_company not in (company or ""):
        role, company = known_role, known_company
    role = None if role and not known_role and was_met(role, kept) else role
    if company and book.internal.search(straight(company)):
        company = None  # "my own company" is no name
    return _short(role), _short(company), internal


def names_a_job(text: str, *, language: str = "en") -> bool:
    """Whether the text names a job or an employer, or says that it was inside the own firm."""
    return any(job(text, language=language))


def is_a_job(text: str, *, language: str = "en") -> bool:
    """Whether a short text is a job and its employer: "the sales job with Acme"."""
    book, words = _book(language), re.findall(r"[\w'-]+", text[:_LONGEST].casefold())
    if len(words) > _MOST_JOB_WORDS:
        return False
    role, company, _ = job(text, language=language)
    plain = company is not None and (company[0].isupper() or not book.words.kinds.isdisjoint(words))
    return bool(role) and plain and _is_work(" ".join(words), book)


def _is_a_state(kept: str, book: _Book) -> bool:
    """Whether words begin with how somebody is, in small letters, and name no work at all."""
    words = straight(kept).replace(",", " ").replace(".", " ").split()
    first = next((word for word in words if word not in book.words.before_state), "")
    at_all = any(word[:1].isupper() for word in kept.split()[1:])
    felt_so = first in book.words.states or bool(feelings(first))
    return felt_so and not at_all and not _is_work(kept, book)


def _is_a_noun(half: str, book: _Book) -> bool:
    """Whether words may be what a job or an employer is called, and are no sentence."""
    words = half.casefold().translate(APOSTROPHES).split()
    vague = words[0] in book.words.vague
    if vague or not half[0].isalnum() or re.search(r"[a-z]{3,}[.?!] ", half):
        return False
    if set(words) & book.words.story_words or " ".join(words) in book.words.not_names:
        return False
    if (english.HEDGES & set(words) or _COUNTED.match(half)) and not _is_work(half, book):
        return False
    if half[0].islower() and words[0] in book.words.not_names:
        return _is_work(half, book)
    return words[0] not in book.words.ends_name or _is_work(half, book)


def _halves(kept: str, book: _Book) -> tuple[str | None, str | None]:
    """Split "role at company" or "company, role" by which half names work."""
    parts = _parts(kept, book)
    if not parts:
        return None, None
    if len(parts) == 1:
        place = parts[0].split()[-1].casefold() in book.words.job_places
        is_role = _is_work(parts[0], book) or (parts[0].islower() and not place)
        return (parts[0], None) if is_role else (None, parts[0])
    first, second = parts
    if _is_work(first, book) != _is_work(second, book):
        return (first, second) if _is_work(first, book) else (second, first)
    if first[0].isupper() and second.islower():
        return second, first
    return first, second


def _parts(kept: str, book: _Book) -> list[str]:
    """What stands between the splits, two at most; of more, a town behind an "in" is neither."""
    cut = book.splits.split(kept)
    named = [(lead.strip().lower(), _bare(part, book)) for lead, part in _led(cut)]
    found = [(lead, part) for lead, part in named if part]
    vague = any(part.split()[0].casefold() in book.words.vague for _, part in found)
    if vague or len(found) > WITHOUT_A_TOWN:
        found = [(lead, part) for lead, part in found if lead not in PLACED]
    return [part for _, part in found][:WITHOUT_A_TOWN]


def _led(cut: list[str]) -> list[tuple[str, str]]:
    """Each part with the split that stands before it."""
    return list(zip(["", *cut[1::2]], cut[::2], strict=True))


def _bare(part: str, book: _Book) -> str:
    previous = ""
    while part != previous:
        previous, part = part, book.noise.sub("", part).strip()
    words = part.split()
    plain = [word.casefold() for word in words]
    if not words or _says_nothing(plain, book.words):
        return ""
    return " ".join(without_kind(words, book.words.kinds))


def _says_nothing(plain: list[str], own: OpeningWords) -> bool:
    """Whether words only say how it was, or what kind of thing: "good job", "fine"."""
    nothing = own.states | own.said_first
    if plain[-1] in own.kinds:
        nothing |= own.not_roles | own.kinds
    return nothing.issuperset(plain)


def _is_work(part: str, book: _Book) -> bool:
    words = part.casefold().replace("-", " ").split()
    return any(
        word in book.words.job_words or word.removesuffix("s") in book.words.job_words
        for word in words
    )


def _short(name: str | None) -> str | None:
    """Cut a name at a word before 60 characters."""
    if name is None or len(name) <= LONGEST_NAME:
        return name or None
    return name[: LONGEST_NAME + 1].rpartition(" ")[0] or name[:LONGEST_NAME]


def _name(raw: str, own: OpeningWords, language: str) -> str | None:
    """Return the name that begins here: capitals as far as they go, else a short "the museum"."""
    words = _until(raw.split(), own.ends_name)
    if words and words[0].casefold() in ("teh", "hte"):
        words[0] = "the"
    article = bool(words) and words[0].casefold() in ("the", "a", "an", "my", "our", "their")
    body = words[1:] if article else words
    if not body or body[0].casefold().strip("'\"’") in own.not_names or _CLOCK.match(body[0]):
        return None
    capitals = _capitals(body)
    if capitals:
        return _short(" ".join(capitals).strip("'\"’"))
    small = " ".join(body)
    if len(body) > _MOST_LOWER_WORDS or len(small) > LONGEST_NAME:
        return None
    if feelings(small, language=language) or body[-1].casefold() in own.not_names:
        return None
    return " ".join(words if article and words[0].casefold() == "the" else body)


def _until(words: list[str], ends: frozenset[str]) -> list[str]:
    """Return the words before the first that cannot be part of a name (a capital one can)."""
    for place, word in enumerate(words):
        plain = word.casefold().translate(APOSTROPHES)
        if plain in ends and (place == 0 or not (word[0].isupper() and len(word) > 1)):
            return words[:place]
    return words[: _MOST_NAME_WORDS + 2]


def _capitals(body: list[str]) -> list[str]:
    """Return the leading words that are written like a name ("Bank of Ireland")."""
    taken: list[str] = []
    for place, word in enumerate(body[:_MOST_NAME_WORDS]):
        small = word in ("of", "and", "&", "de", "für", "und", "du", "la") and taken
        if not (word[0].isupper() or word[0].isdigit() or small):
            break
        if small and not (body[place + 1 : place + 2] and body[place + 1][0].isupper()):
            break
        taken.append(word)
    return taken


def _role(raw: str, own: OpeningWords, language: str) -> str | None:
    """Return the job without articles, None for a clause, a feeling or an empty adjective."""
    words = without_kind(_ARTICLE.sub("", raw.strip()).split(), own.kinds)
    while words and words[0].casefold() in own.not_roles:
        words = words[1:]
    plain = [word.casefold().translate(APOSTROPHES) for word in words]
    if not words or len(words) > _MOST_ROLE_WORDS or any(word in own.ends_name for word in plain):
        return None
    if ARTICLES.issuperset(plain) or (own.states | own.said_first).issuperset(plain):
        return None
    role = " ".join(words)
    if len(role) > LONGEST_NAME or feelings(role, language=language):
        return None
    return role
