"""Paying attention: words worth saying back, how long a message is, what nobody here can know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from flows.listening.foreign import is_foreign
from flows.listening.languages import language as words_of
from flows.listening.patterns import late
from flows.listening.shape import AttentionWords
from flows.listening.text import APOSTROPHES, straight, tidy

LONG = 60
TERSE = 5
_READ = 1_500  # characters searched for an echo
_LEAST, _MOST = 2, 6
_FEWEST_TO_ECHO = 4
_WORD = late(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE = late(r"[^.!?\n…]+[.!?\n…]*")
_CLAUSES = late(r"[.,;:!?()\n…\"“”]+|\s[-–—]+\s")
_ODD = late(
    r"(.)\1\1|[bcdfghjklmnpqrstvwxz]{6}|\d[^\W\d]|[^\W\d]\d|[/@#\\]|^[^aeiouyäöüáéíóú\W\d]{4,}$"
)
_LONGEST_WORD = 18


@dataclass(frozen=True)
class _Book:
    words: AttentionWords
    insults: re.Pattern[str]
    unknowable: re.Pattern[str]
    addressed: re.Pattern[str]


@cache
def _book(language: str) -> _Book:
    own = words_of(language).attention
    return _Book(
        words=own,
        insults=re.compile("|".join(own.insults)),
        unknowable=re.compile("|".join(own.unknowable)),
        addressed=re.compile(own.addressed),
    )


def words(text: str, *, language: str = "en") -> int:
    """Return how many words the text has."""
    return sum(1 for _ in _WORD.finditer(text))


def is_long(text: str, *, language: str = "en") -> bool:
    """Say whether the text is long enough to deserve a pause before the next question."""
    return words(text) >= LONG


def is_terse(text: str, *, language: str = "en") -> bool:
    """Say whether the text is so short that a short reply fits better."""
    return words(text) <= TERSE


def echo(text: str, *, language: str = "en") -> str | None:
    """Return two to six of the person's consecutive words worth saying back, as they wrote them.

    None when the text is short or in another language, or every part holds an insult to oneself,
    a name, swearing or a slip of the finger.
    """
    kept = tidy(text)[:_READ]
    if kept.startswith("/") or words(kept) < _FEWEST_TO_ECHO or is_foreign(kept):
        return None
    book = _book(language)
    candidates = [part for clause in _clauses(kept) for part in _parts(clause, book)]
    if not candidates:
        return None
    best = max(enumerate(candidates), key=lambda one: (_weight(one[1], book.words), one[0]))
    return " ".join(best[1])


def may_be_said_back(text: str, *, language: str = "en") -> bool:
    """Whether a person's words can stand in ours: no swearing, no insult."""
    book = _book(language)
    said = {word.strip(".,!?") for word in text.casefold().translate(APOSTROPHES).split()}
    return not said & book.words.swears and book.insults.search(straight(text)) is None


def asks_unknowable(text: str, *, language: str = "en") -> bool:
    """Say whether the person asks what only the employer or the future could answer."""
    read = straight(tidy(text))[:_READ]
    book = _book(language)
    first = read.split(" ", 1)[0].strip(",. ")
    if "?" not in read and first not in book.words.questions:
        return False
    asked = [part for part in re.split(r"(?<=[?.!\n])", read) if "?" in part or "?" not in read]
    return any(
        book.unknowable.search(part) is not None and book.addressed.search(part) is None
        for part in asked
    )


def _clauses(kept: str) -> Iterator[tuple[list[str], bool]]:
    """Yield the words of each clause that asks nothing, and whether it begins a sentence."""
    for sentence in _SENTENCE.findall(kept):
        starts = True
        for clause in _CLAUSES.split(sentence if "?" not in sentence else ""):
            yield clause.split(), starts
            starts = False


def _parts(clause: tuple[list[str], bool], book: _Book) -> Iterator[list[str]]:
    """Yield the runs of sound words in a clause, cut at "and", "because" and the like."""
    run: list[str] = []
    spoken, starts = clause
    for place, word in enumerate([*spoken, ""]):
        plain = word.casefold().translate(APOSTROPHES)
        goes_on = word and plain not in book.words.clause_words
        if goes_on and _sound(word, starts and place == 0, book):
            run.append(word)
            continue
        trimmed = _trimmed(run, book.words)
        if trimmed and not book.insults.search(straight(" ".join(run))):
            yield trimmed
        run = []


def _sound(word: str, first: bool, book: _Book) -> bool:
    """Say whether a word may be repeated: no swearing, no name, no slip, no shouting."""
    plain = word.casefold().translate(APOSTROPHES)
    if plain in book.words.swears or plain in book.words.slips or _ODD.search(plain):
        return False
    if len(word) > _LONGEST_WORD or (len(word) > 3 and word.isupper()):
        return False
    named = word[0].isupper() and plain not in ("i", "i'm", "i've", "i'd", "i'll")
    return first or not named


def _trimmed(run: list[str], own: AttentionWords) -> list[str]:
    """Return two to six words of a run that stand on their own, or none.

    Of a longer run the end is kept, from an article on: "the old map room" reads as a whole,
    the first six words of a sentence do not.
    """
    plain = [word.casefold().translate(APOSTROPHES) for word in run]
    begin = 0
    while begin < len(run) and plain[begin] in own.leading:
        begin += 1
    end = len(run)
    if end - begin > _MOST:
        begin = next((i for i in range(end - _MOST, end - 2) if plain[i] in own.articles), end)
        if any(word in own.trailing for word in plain[begin + 1 : end]):
            return []
    while end > begin and plain[end - 1] in own.trailing:
        end -= 1
    if any(word in own.subjects for word in plain[end:]):
        return []
    heavy = sum(word not in own.light for word in plain[begin:end])
    if end - begin < _LEAST or not heavy:
        return []
    return run[_with_subject(plain, begin, own) : end]


def _with_subject(plain: list[str], begin: int, own: AttentionWords) -> int:
    """Where a run begins that reads as a whole: with who does it, unless it is a thing alone.

    What somebody was told is cut off whole: "told my sister" leaves nothing.
    """
    before = plain[:begin]
    if any(word in own.told_to for word in before):
        return len(plain)
    named = (place for place, word in enumerate(before) if word in own.subjects)
    return begin if plain[begin] in own.articles else next(named, begin)


def _weight(part: list[str], own: AttentionWords) -> int:
    """Weigh a part: words that carry something count two, the others cost one."""
    plain = [word.casefold().translate(APOSTROPHES) for word in part]
    return sum(2 if word not in own.light else -1 for word in plain)
