"""What a text plainly does, in the languages that have no examples of their own: by phrases.

A language says in its `acts` what a whole clause may be. A text does it where hardly anything is
said besides: what is told in other words is no command because one stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from flows.listening.foreign import is_ours
from flows.listening.languages import ACTS_EVERYWHERE
from flows.listening.patterns import late, phrase
from flows.listening.shape_acts import ActWords
from flows.listening.text import plain, without_umlauts

LONGEST = 400
WORDS_AT_MOST, KNOWN_ONE_IN = 16, 3
"""Words of a clause above which it is a story; one in so many is in the patterns at least."""
WHOLE = frozenset({"agrees", "declines", "refuses", "unsure"})
"""Acts that a text does only where nothing at all is said besides."""
PARTS_AT_MOST = 8
BESIDE, BESIDE_OPEN = 6, 1
"""Words that may stand besides; where own words may be the answer."""
_CLAUSES = late(r"[.,:;!?¡¿\n…()\"]+|\s[-–—]+\s")
_WORD = late(r"[^\W_]+")
_LETTERS = late(r"(?<!\\)[a-z]+")


@dataclass(frozen=True, slots=True)
class Done:
    """An act, and what it is about."""

    act: str
    detail: str = ""


@dataclass(frozen=True)
class _Book:
    kinds: tuple[tuple[Done, str], ...]
    any: re.Pattern[str]
    filler: re.Pattern[str]
    joins: re.Pattern[str]
    not_news: re.Pattern[str]
    vocabulary: frozenset[str]

    def knows(self, clause: str) -> bool:
        """Whether enough of the words are of this language for its patterns to be tried."""
        words = clause.split()
        known = sum(word in self.vocabulary for word in words)
        return len(words) <= WORDS_AT_MOST and known * KNOWN_ONE_IN >= len(words) > 0

    def does(self, done: Done, said: str, clause: str) -> bool:
        """Whether a clause is of a kind: news is none where it is denied or hoped for."""
        denied = done.act == "outcome" and self.not_news.search(clause)
        return not denied and _compiled(said).fullmatch(clause) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """One kind, made when it is first looked for: all at once would delay the first text."""
    return re.compile(pattern)


@cache
def _books() -> tuple[_Book, ...]:
    return tuple(_book(words) for words in ACTS_EVERYWHERE)


def _book(words: ActWords) -> _Book:
    kinds = tuple((Done(act, detail), "|".join(said)) for act, detail, said in words.acts)
    around = f"(?:{phrase(words.before)} )*(?:{{}})(?: {phrase(words.behind)})*"
    light = phrase(f"{words.before}|{words.behind}")
    return _Book(
        tuple((done, around.format(said)) for done, said in kinds),
        re.compile(around.format("|".join(said for _, said in kinds))),
        re.compile(f"{light}(?: {light})*"),
        re.compile(rf"\s(?:{words.joins})\s"),
        re.compile(words.not_news),
        frozenset(_LETTERS.findall(around + " ".join(said for _, said in kinds))),
    )


def plainly(text: str, *, is_open: bool = False) -> Done | None:
    """What the text plainly does; None where it does nothing that is known, or tells more."""
    if len(text) > LONGEST:
        return None
    small = plain(text).replace("'", "")
    parts = [" ".join(words) for one in _CLAUSES.split(small) if (words := _WORD.findall(one))]
    if len(parts) > PARTS_AT_MOST:
        return None
    found = (_done(book, parts, BESIDE_OPEN if is_open else BESIDE) for book in _books())
    return next((done for done in found if done), None)


def _done(book: _Book, parts: list[str], beside: int) -> Done | None:
    """The first of the kinds that a clause is, where few words say anything else.

    Not where they are ours: "bye" is a word of many languages.
    """
    doing: list[str] = []
    others = 0
    for clause, does in (one for part in parts for one in _clauses(book, part)):
        if does:
            doing.append(clause)
        elif not book.filler.fullmatch(clause):
            others += len(clause.split())
        if others > beside:
            return None
    if others and is_ours(" ".join(parts)):
        return None
    kinds = (one for one in book.kinds if not others or one[0].act not in WHOLE)
    found = (done for done, said in kinds if any(book.does(done, said, one) for one in doing))
    return next(found, None)


def _clauses(book: _Book, part: str) -> Iterator[tuple[str, bool]]:
    """A part whole where it does something, else in the clauses joined in it; whether each does."""
    whole = _doing(book, part)
    joined = [part] if whole else book.joins.split(part)
    for clause in joined:
        said = whole if whole or len(joined) == 1 else _doing(book, clause)
        yield said or clause, bool(said)


def _doing(book: _Book, clause: str) -> str:
    """The clause, with "ae" read as "a" where it has to be, if it does something; else ""."""
    if not book.knows(clause):
        return ""
    spelled = dict.fromkeys((clause, without_umlauts(clause)))
    return next((one for one in spelled if book.any.fullmatch(one)), "")
