"""The employer and the job that a mail names, and not the agency; what is unsure is left out."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from flows.listening.mail_books import Book
from flows.listening.mail_checks import (
    ORGANISATION,
    company_of,
    is_job,
    is_post,
    key,
    same,
    title_of,
)
from flows.listening.mail_headers import Headers
from flows.listening.mail_marks import FAREWELL, FOOTER, GREETING, KEY_LINE, STAMP
from flows.listening.patterns import late
from flows.listening.text import straight

_TITLE_KEYS = late(
    r"^(?:position|post|role|job(?! (?:id|n|r))|vacancy|title|re$|stelle|"
    r"puesto|vacante|"
    r"poste|opening|(?:interview |assessment centre |application )?outcome)",
    re.IGNORECASE,
)
_COMPANY_KEYS = late(r"^(?:employer|company|organi|trust|arbeitgeber|empresa|firma)", re.IGNORECASE)
_DEPARTMENT = late(
    r"^(?:(?:the |el |das )?(?:hr|human resources|personal\w*|recruit\w*|resourcing|talent\w*|"
    r"people|hiring|"
    r"careers|early careers|graduate|department|departamento|dept|office of|office manager|"
    r"equipo|recursos humanos|ufficio|zespół|"
    r"selección|le service|service|search|chair|home administrator|museum services|crew office|"
    r"ihr team|i\. ?a\.|"
    r"sent |t:|tel|mob|www|http|kind|best|head of|owner|director|personnel|branch|regards|p\.?s|"
    r"pronouns|"
    r"recruiting|appointments|admissions|internal)\b.*)$",
    re.IGNORECASE,
)
_LINE_PARTS = late(r"\s+\|\s+|\s+[@·•]\s+|\s+at\s+|,\s+(?=[A-Z])|\s+[-–—]\s+")
_AGENCY = late(r"\b(?:recruitment|recruiting|staffing|search|talent|personnel|"
r"personalwerk|consult\w+|"
    r"resourcing|people|personal\w*)\b", re.IGNORECASE)  # fmt: skip
_ENOUGH = 2


def names_in(
    plain: str, prose: str, over: Headers | None, greeted: str | None, book: Book
) -> tuple[str | None, str | None]:
    """Return (company, title)."""
    lines = [line for line in plain.split("\n") if line.strip()]
    signed = _signature(lines)
    agency = _agency(signed, prose, book)
    title = _title(prose, over, book)
    taken = frozenset(name for name in (greeted, agency) if name)
    company = _company(prose, signed, over, book, taken)
    if title and company and same(title, company):
        company = None
    if title and company:
        title = _without(title, company)
    return company, title


def _without(title: str, company: str) -> str | None:
    """A title that swallowed the firm's name, without it."""
    cut = re.sub(
        rf"(?: (?:in|of|for|de|der|im|en|bei|del)|,| [–-]) {re.escape(company)}$", "", title
    )
    return None if same(cut, company) else cut


def _title(prose: str, over: Headers | None, book: Book) -> str | None:
    """The title that most places name; a key line or two places outweigh one sentence."""
    votes: Counter[str] = Counter()
    for line in prose.split("\n"):
        if (found := KEY_LINE.match(line)) and found["value"] and _TITLE_KEYS.match(found["key"]):
            _vote(votes, found["value"], 4)
    heard: set[int] = set()
    for place, pattern in enumerate(book.titles):
        for caught in pattern.finditer(prose):
            if caught.start("title") in heard:
                continue
            heard.add(caught.start("title"))
            _vote(votes, caught["title"], 3 if place < 8 else 2, small=caught["title"][0].islower())
    for line in prose.split("\n"):
        if len(line) < 70 and not re.search(r"[.!?:]$", line):
            _vote(votes, line, 1, heading=True)
    if over:
        _vote_subject(votes, over, book)
    return _winner(votes)


def _vote(
    votes: Counter[str], raw: str, weight: int, *, small: bool = False, heading: bool = False
) -> None:
    title = title_of(raw)
    if title is None:
        return
    job = is_job(title)
    if (small or heading) and not (job and is_job(title.split()[-1] if small else title)):
        return
    if small:
        title = _short(title)
    if heading and (
        (ORGANISATION.search(title) and not is_job(title.split()[-1]))
        or FAREWELL.match(raw)
        or GREETING.match(raw)
    ):
        return
    votes[title] += weight + job


def _short(title: str) -> str:
    """A title in small letters, without the words before it that are no part of it."""
    words = title.split()
    while len(words) > 1 and words[0] in {"for", "the", "our", "role", "of", "this", "as", "a"}:
        words = words[1:]
    return " ".join(words)


def _vote_subject(votes: Counter[str], over: Headers, book: Book) -> None:
    for pattern in book.titles:
        for caught in pattern.finditer(over.subject):
            _vote(votes, caught["title"], 2)
    for part in re.split(r"[:|]|\s-\s", over.subject):
        if (title := title_of(part)) and (is_job(title) or title in votes):
            votes[title] += 1
    for title in list(votes):
        if title in over.subject:
            votes[title] += 2


def _winner(votes: Counter[str]) -> str | None:
    best = max(votes, key=lambda one: (votes[one], len(one)), default=None)
    if best is None or votes[best] < _ENOUGH + 1 - is_job(best) or _is_tied(votes, best):
        return None
    longer = [one for one in votes if best in one and is_job(one) and votes[one] >= votes[best] - 1]
    return max(longer, key=len, default=best)


def _is_tied(votes: Counter[str], best: str) -> bool:
    """Whether another name, no part of the best and not holding it, is as likely."""
    near = [key(one) for one in votes if votes[one] >= votes[best]]
    best_key = key(best)
    return any(one not in best_key and best_key not in one for one in near)


def _signature(lines: list[str]) -> list[str]:
    """The short lines at the end under which a letter is sent, footers left out."""
    last = next((n for n in range(len(lines) - 1, 0, -1) if FAREWELL.match(lines[n])), None)
    tail = lines[last + 1 :] if last is not None else lines[-4:]
    kept: list[str] = []
    for line in tail[:8]:
        ended = re.search(r"[.!?:]$", line) and not re.search(r"(?:Ltd|Inc|S\.A|e\.V|Co)\.$", line)
        if GREETING.match(line):
            continue
        if FOOTER.search(line) or len(line) > 90 or (ended and len(line.split()) > 3):
            if last is not None:
                break
            kept = []
            continue
        kept.append(line)
    return kept


def _firms(signed: list[str]) -> list[tuple[str, int]]:
    """What the signature says of the employer, with how sure that is."""
    found: list[tuple[str, int]] = []
    for number, line in enumerate(signed):
        whole = re.search(r"&.* (?:LLP|LLC|Ltd)\.?$", line) and "," in line
        pieces = [line] if whole else _LINE_PARTS.split(line)
        for place, piece in enumerate(pieces):
            bare = re.sub(r"^for and on behalf of ", "", piece.strip(), flags=re.IGNORECASE)
            if place and re.match(r"(?:part|a division) of", bare):
                break
            name = company_of(bare)
            if not name or _DEPARTMENT.match(bare) or _is_post(name):
                continue
            marked = ORGANISATION.search(name) is not None or not same(name, bare)
            later = number > 0 or place > 0 or len(name.split()) > 2
            found.append((name, 3 if marked and later else 2 if marked or later else 0))
    return found


def _is_post(name: str) -> bool:
    return is_post(name) and not ORGANISATION.search(name)


def _company(
    prose: str,
    signed: list[str],
    over: Headers | None,
    book: Book,
    taken: frozenset[str],
) -> str | None:
    votes: Counter[str] = Counter()
    for line in prose.split("\n"):
        if (found := KEY_LINE.match(line)) and found["value"] and _COMPANY_KEYS.match(found["key"]):
            _add(votes, found["value"], 6)
    for pattern in book.companies:
        for caught in pattern.finditer(prose):
            _add(votes, caught["name"], 3)
    for name, weight in _firms(signed):
        votes[name] += weight
    _vote_sender(votes, over)
    _vote_repeated(votes, prose)
    for name in list(votes):
        if any(_is_taken(name, one) for one in taken) or _is_post(name):
            del votes[name]
    return _best_company(votes, prose)


def _is_taken(name: str, one: str) -> bool:
    """Whether a name is the person greeted, the job or the agency."""
    return key(one).startswith(key(name)) or key(name) in {key(word) for word in one.split()}


def _add(votes: Counter[str], raw: str, weight: int) -> None:
    if (name := company_of(raw)) and not _DEPARTMENT.match(name):
        votes[name] += weight


def _vote_sender(votes: Counter[str], over: Headers | None) -> None:
    if not over:
        return
    for piece in re.split(r" via | - | @ |, ", over.sender):
        name = company_of(piece)
        if (
            name
            and not _DEPARTMENT.match(name)
            and (name in votes or key(name) in key(over.domain))
        ):
            votes[name] += 2
        elif name and ORGANISATION.search(name):
            votes[name] += 2 if over.end == 0 else 1
    domain = key(over.domain.split(".")[-2] if "." in over.domain else "")
    for name in votes:
        votes[name] += 2 if len(name) > 4 and name in over.sender else 0
        if domain and (domain in key(name) or key(name) in domain):
            votes[name] += 2


def _vote_repeated(votes: Counter[str], prose: str) -> None:
    """A firm's name that stands over a message, as in an app's chat."""
    lines = prose.split("\n")
    for line, below in pairwise(lines):
        if STAMP.match(below) and not STAMP.match(line) and len(line) < 50:
            _add(votes, line, 2)


def _best_company(votes: Counter[str], prose: str) -> str | None:
    read = straight(prose)
    for name in votes:
        votes[name] += min(2, read.count(straight(name)) - 1) + (
            1 if ORGANISATION.search(name) else 0
        )
    best = max(votes, key=lambda one: votes[one], default=None)
    if best is None or votes[best] < _ENOUGH or _is_tied(votes, best):
        return None
    longer = [one for one in votes if one.startswith(best + " ") and ORGANISATION.search(one)]
    return max(longer, key=len, default=best)


def _agency(signed: list[str], prose: str, book: Book) -> str | None:
    """The agency that signs, where the mail speaks of the employer as of others."""
    if not book.agency.search(straight(prose)):
        return None
    pieces = [piece.strip() for line in signed for piece in _LINE_PARTS.split(line)]
    named = [one for one in pieces if _AGENCY.search(one) and not _is_post(one)]
    named = [one for one in named if not _DEPARTMENT.match(one) and len(one) < 60]
    return named[-1] if named else None
