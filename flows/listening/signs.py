"""A text as signs: what its words and figures mean for days and hours, each with its place.

"remind me monday 14:00" is read as "remind me W0 T14:00". So one grammar serves all languages:
words are capitals where they are a sign, small where they are not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import ModuleType

from flows.listening import times_elsewhere
from flows.listening.en import said_times as english
from flows.listening.languages import LANGUAGES
from flows.listening.patterns import late
from flows.listening.spelling import Speller
from flows.listening.text import AT_HAND, plain

LONGEST = 2_000
_LONGEST_PHRASE = 5
_MENDED = late(r"W\d|M\d|D-?\d|P=(?:afternoon|evening)|WEEKEND")
_HAS_NEIGHBOURS = {"morgen", "martes"}  # "sorgen", "partes"
_BOOKS: Mapping[str, ModuleType] = {
    **{code: one.said_times for code, one in LANGUAGES.items()},
    "fr": times_elsewhere,
}
_TOKEN = late(
    r"""(?P<date>(?<![\d-])\d{4}-\d{1,2}-\d{1,2}(?![\d-])
      |(?<![\d.])\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\s?\d\d(?![\d:.]))?
      |(?<![\d/])\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d\d))?(?![\d/]))
    |(?P<clock>(?<![\d.,:€$£])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)(?![\d.%]|\sh\b|\san\shour))?
      \s?(?P<half>am|pm|a\.m\.?|p\.m\.?)(?!\w)
      |(?<![\d.,:€$£])(?P<hour2>\d{1,2})[:.h](?P<minute2>\d\d)(?![\d.%€]|\san\shour|\sper\b))
    |(?P<ordinal>(?<![\d.])(?P<nth>\d{1,2})(?:(?:st|nd|rd|th)\b|\.(?=\s?[^\W\d_])))
    |(?P<number>(?<![\d.,$€£])\d{1,4}(?![\d%€]|[.,:]\d|moro|morrow|nite|day))
    |(?P<word>(?:2(?=[mndMND]))?[^\W\d_]+(?:['’-][^\W\d_]+)*|@)
    |(?P<comma>[,;])|(?P<end>[.!?…\n]+)|(?P<other>[^\s])""",
    re.VERBOSE | re.IGNORECASE,
)
_WORDS = late(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TELLING = late(r"(?!(?:ON|THE|OF|AT|AND|NOT|BUT|A|INSTEAD|JUST|THIS|thing|[NO]\d+)$)")
"""Signs whose word is of one language alone ("am" is not: it is English too)."""


@dataclass(frozen=True, slots=True)
class Signs:
    """Signs in a row, parted by blanks, and for each where its words stand in the text."""

    line: str
    starts: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the text of the signs between two places of the line."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end) - 1
        return (self.spans[first][0], self.spans[last][1]) if first <= last else (0, 0)


@dataclass(frozen=True)
class Book:
    """A language's signs by plain words, and the words that say that one plans or tells."""

    signs: Mapping[tuple[str, ...], str]
    speller: Speller
    planning: re.Pattern[str]
    happened: re.Pattern[str]
    lasting: re.Pattern[str]


@cache
def book(language: str) -> Book:
    """Return the book of a language; English where there is none."""
    own = _BOOKS.get(language[:2].casefold(), english)
    signs = {tuple(plain(words).split()): sign for words, sign in own.SIGNS.items()}
    mended = (
        words[0]
        for words, sign in signs.items()
        if len(words) == 1 and words[0].isalpha() and _MENDED.match(sign)
    )
    ended = f"|{own.ENDING}"
    return Book(
        signs,
        Speller(word for word in mended if word not in _HAS_NEIGHBOURS),
        _any_of(own.PLANNING, "|PLAN"),
        _any_of(own.HAPPENED, f"|JUST{ended}"),
        _any_of(own.LASTING),
    )


def readings(text: str, language: str) -> Iterator[tuple[Signs, Book]]:
    """Yield the text as signs of the language spoken, then of those whose own words are in it."""
    spoken = language[:2].casefold()
    spoken = spoken if spoken in _BOOKS else "en"
    yield read_signs(text, spoken), book(spoken)
    row = f" {' '.join(plain(word) for word in _WORDS.findall(text[:LONGEST]))} "
    words = set(row.split())
    for other in _BOOKS:
        single, phrases = _only_in(other, spoken)
        if words & single or any(phrase in row for phrase in phrases):
            yield read_signs(text, other), book(other)


@cache
def _only_in(other: str, spoken: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the telling words and the phrases that one language has and the other has not."""
    known = book(spoken).signs
    own = {words: sign for words, sign in book(other).signs.items() if words not in known}
    single = {words[0] for words, sign in own.items() if len(words) == 1 and _TELLING.match(sign)}
    return frozenset(single), tuple(f" {' '.join(words)} " for words in own if len(words) > 1)


def _any_of(words: str, more: str = "") -> re.Pattern[str]:
    listed = "|".join(map(re.escape, sorted(plain(words).split())))
    return re.compile(rf"(?<!\S)(?:{listed}{more})(?!\S)")


@cache
def reminding() -> re.Pattern[str]:
    """What asks to be reminded, in any language."""
    return _any_of(" ".join(own.REMINDING for own in _BOOKS.values()))


@lru_cache(AT_HAND)
def read_signs(text: str, language: str) -> Signs:
    """Return the signs of a text, in one pass."""
    own = book(language)
    tokens = [(match, _figure(match)) for match in _TOKEN.finditer(text[:LONGEST])]
    words = [plain(match[0]) if match["word"] else "" for match, _ in tokens]
    found: list[tuple[str, tuple[int, int]]] = []
    at = 0
    while at < len(tokens):
        size, sign = _phrase(words, at, own)
        span = (tokens[at][0].start(), tokens[at + size - 1][0].end())
        said = tokens[at][1] or sign
        found.extend((one, span) for one in said.split())
        at += size
    return _laid_out(found)


def _laid_out(found: Iterable[tuple[str, tuple[int, int]]]) -> Signs:
    signs, starts, spans, at = [], [], [], 0
    for sign, span in found:
        signs.append(sign)
        starts.append(at)
        spans.append(span)
        at += len(sign) + 1
    return Signs(" ".join(signs), tuple(starts), tuple(spans))


def _phrase(words: list[str], at: int, own: Book) -> tuple[int, str]:
    """Return how many words from here on are one phrase, the longest, and its sign."""
    for size in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
        sign = own.signs.get(tuple(words[at : at + size]))
        if sign:
            return size, sign
    word = words[at]
    if len(word) > 2 and word.endswith(("'s", "-")):
        return 1, own.signs.get((word.split("'")[0],), word)
    meant = own.speller.known(word) if word else None
    return 1, own.signs[(meant,)] if meant else word or "-"


def _figure(match: re.Match[str]) -> str:
    """Return the sign of figures and marks, "" for a word."""
    kind = match.lastgroup
    if match["clock"]:
        return _clock(match)
    if match["ordinal"]:
        return f"O{int(match['nth'])}"
    if match["number"]:
        return f"N{int(match['number'])}"
    if match["date"]:
        return f"DATE{match.start()}"
    return {"comma": ",", "end": ";"}.get(kind or "", "")


def _clock(match: re.Match[str]) -> str:
    hour, minute = match["hour"] or match["hour2"], match["minute"] or match["minute2"] or "00"
    half = (match["half"] or "").casefold().replace(".", "")
    return f"T{hour}:{minute}{half}"


_TIME = late(
    r"(?<!\S)(?:W\d|D\d|T\d+:\S+|P=\w+|DATE\d+|WEEKEND|END|NOON|(?:IN|AFTER) (?:N\d+|A) U\w+"
    r"|NEXT U\w+|U7 NEXTPOST|ON(?: THE)? O\d+|[ON]\d+ (?:OF )?M\d+|M\d+ [ON]\d+|AT N\d+)(?!\S)"
)


def names_time(text: str, *, language: str = "en") -> bool:
    """Whether a day or an hour is named in the text, of whatever time."""
    return any(_TIME.search(signs.line) for signs, _ in readings(text, language))
