"""The fourteen feelings, heard in a person's own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from flows.listening.languages import language as words_of
from flows.listening.patterns import compiled
from flows.listening.phrases import Lexicon, phrase_set, tokens
from flows.listening.shape import FeelingWords
from flows.listening.spelling import Speller
from flows.listening.text import AT_HAND, fold
from flows.listening.to_themselves import without_question

FEELINGS: Final = (
    "anger", "sadness", "disappointment", "frustration", "anxiety", "shame", "embarrassment",
    "numbness", "relief", "hope", "envy", "loneliness", "confusion", "self_doubt",
)  # fmt: skip

_LONGEST = 5_000
_NOT_A_FEELING = "-"
_LOOK_BACK = 3  # words before a feeling in which a "not" still belongs to it
_LOOK_AHEAD = 5  # words behind a feeling in which it may be taken off the list
_ASKED = frozenset("?:")
_MARKS = frozenset(".,;:!?()\n")


@dataclass(frozen=True)
class _Book:
    words: FeelingWords
    lexicon: Lexicon
    speller: Speller
    nothing: frozenset[str]


@cache
def _book(language: str) -> _Book:
    own = words_of(language).feelings
    # Longest first, so "hope they" hides the feeling in "I hope they call".
    lexicon = Lexicon({_NOT_A_FEELING: own.not_feelings, **own.phrases})
    speller = Speller(own.often_mistyped)
    return _Book(own, lexicon, speller, phrase_set(own.nothing))


def feelings(text: str, *, language: str = "en") -> tuple[str, ...]:
    """Return the codes of the feelings the person names, in order, each once.

    A denied feeling ("not angry, more sad") and someone else's ("they were angry") do not count.
    """
    return tuple(felt(text, language=language))


def felt(text: str, *, language: str = "en") -> dict[str, str]:
    """Return the same codes with the words of the person's that name each first."""
    return dict(_felt(text, language))


@lru_cache(AT_HAND)
def _felt(text: str, language: str) -> Mapping[str, str]:
    book = _book(language)
    said = fold(without_question(text)[:_LONGEST])
    words = tokens(compiled(book.words.regrets).sub(" ", said))
    mended = [word if len(word) < 5 else book.speller.known(word) or word for word in words]
    found: dict[str, str] = {}
    there = [one for one in book.lexicon.find(mended) if one[2] != _NOT_A_FEELING]
    for start, end, code in there:
        if (
            not _is_shown_by(mended, there[0], start, book.words)
            and not _denied(mended, start, book.words)
            and not _struck(mended, start, end, book.words)
            and not _of_others(mended, start, book.words)
        ):
            found.setdefault(code, " ".join(words[start:end]))
    return found


def not_felt(text: str, *, language: str = "en") -> set[str]:
    """Return the codes of the feelings that are named and denied, or said of others alone."""
    book = _book(language)
    words = tokens(fold(text[:_LONGEST]))
    named = {code for _, _, code in book.lexicon.find(words)}
    return named - set(felt(text, language=language))


def struck(text: str, *, language: str = "en") -> set[str]:
    """Return the codes of the feelings that are named to be taken off the list."""
    book = _book(language)
    words = tokens(fold(text[:_LONGEST]))
    return {
        code
        for start, end, code in book.lexicon.find(words)
        if code != _NOT_A_FEELING and _struck(words, start, end, book.words)
    }


def put_instead(text: str, *, language: str = "en") -> str:
    """The word that is to stand where others were taken out; "" where none is named."""
    found = compiled(_book(language).words.puts).search(text[:_LONGEST])
    return found["own"] if found else ""


def nothing_felt(text: str, *, language: str = "en") -> bool:
    """Say whether the whole message means that nothing much is felt ("nothing much", "I'm ok").

    Feeling nothing at all ("I can't feel anything") is numbness, not this.
    """
    book = _book(language)
    parts = [part.strip() for part in _clauses(fold(text[:_LONGEST]))]
    return bool(parts) and all(part in book.nothing for part in parts)


def _clauses(folded: str) -> list[str]:
    for mark in ".;!?-\n":
        folded = folded.replace(mark, ",")
    return [part for part in folded.split(",") if part.strip()]


def _is_shown_by(
    words: list[str], first: tuple[int, int, str], start: int, own: FeelingWords
) -> bool:
    """Whether it only shows how much the first is felt: "so angry my hands are shaking"."""
    before = words[first[0] - 1] if first[0] else ""
    between = words[first[1] : start]
    apart = any(word in _MARKS or word[-1] in _MARKS or word in own.beside for word in between)
    return bool(between) and before in own.so and not apart and between[0] in own.shows


def _denied(words: list[str], start: int, own: FeelingWords) -> bool:
    """Say whether a "not" stands shortly before, in the same clause."""
    for place in range(start - 1, max(-1, start - 1 - _LOOK_BACK), -1):
        word = words[place]
        if word in own.negators:
            return words[place + 1] not in own.not_only
        if word in _MARKS or word in own.breakers or word[-1] in _MARKS:
            return False
    return False


def _struck(words: list[str], start: int, end: int, own: FeelingWords) -> bool:
    """Say whether a feeling is named to be taken off the list: before it, or behind it."""
    for place in range(start - 1, max(-1, start - 1 - _LOOK_BACK), -1):
        word = words[place]
        if word in _MARKS or word[-1] in _MARKS or word in own.breakers:
            break
        if word in own.strikes and words[place - 1 : place] != ["a"]:
            return True
        if word in own.off and words[place - 1] in own.strikes_off:
            return True
    return _struck_behind(words[end : end + _LOOK_AHEAD], own)


def _struck_behind(behind: list[str], own: FeelingWords) -> bool:
    """Say whether the words behind a feeling take it off: "is out", "off the list", "? no"."""
    rest = behind[:]
    while rest and rest[0] in own.till_off:
        rest.pop(0)
    if rest and rest[0] in own.off:
        after = rest[1] if rest[1:] else ""
        return after not in own.off_what
    plain = [word for word in behind if word not in _ASKED]
    last = len(plain) == 1 or (bool(plain[1:]) and plain[1] in _MARKS)
    return bool(plain) and plain[0] in own.nay and last


def _of_others(words: list[str], start: int, own: FeelingWords) -> bool:
    """Say whether "they were", "my manager seemed" and the like stand directly before."""
    place = start - 1
    while place > 0 and words[place] in own.softeners:
        place -= 1
    return place > 0 and words[place] in own.being and words[place - 1] in own.others
