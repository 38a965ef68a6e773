"""A number on a scale, however it is written."""

from __future__ import annotations

import math
import re
from functools import cache
from itertools import pairwise

from flows.listening.cues import of_ten, out_of, tells_of_others
from flows.listening.languages import CORRECTS_EVERYWHERE, WISHES_EVERYWHERE
from flows.listening.languages import language as words_of
from flows.listening.patterns import compiled, in_any, late
from flows.listening.taken_back import unmarked
from flows.listening.text import fold
from flows.listening.told_hours import without_hours

_LONGEST = 400
_FIRST_AT_MOST = 6
_FEW = 6  # words of a text that says a number in words
_FRACTION = r"(?<![\d.,])(-?\d{{1,4}}(?:[.,]\d{{1,3}})?)\s*{}\s*(\d{{1,4}})(?!\d)"
_NUMBER = late(r"(?<![\w.,/])(-?\d{1,9}(?:[.,]\d{1,3})?)(?![\d/])(?:\s?([^\W\d]+|%))?")
_LONG_NUMBER = late(r"\d{10,}")
_WORD = late(r"[^\W\d_]+")
_TOKEN = late(r"[^\W_]+(?:['’][^\W_]+)?")
_MOST, _DIGITS, _NONE = 10, 3, -1


@cache
def _number_words(language: str) -> dict[str, int]:
    return dict(words_of(language).answers.numbers)


@cache
def _up_to_ten() -> dict[str, int]:
    """The words for the numbers of the scale in every language."""
    return {word: number for words in WISHES_EVERYWHERE for word, number in words.up_to_ten.items()}


@cache
def _extremes(language: str) -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    own = words_of(language).answers
    return frozenset(own.lowest), frozenset(own.highest), own.counted_things


def scale(text: str, low: int = 0, high: int = 10, *, language: str = "en") -> int | None:
    """Return the number the message gives on the scale, or None (see `scale_problem`).

    The first number that is not a count of something counts: "7 or 8" is 7, "3 weeks" is none.
    "7/10" is 7 on a scale to 10; halves round down ("6.5" is 6), other fractions to the nearest.
    """
    number = _read(text, low, high, language)
    if number is None or not low <= number <= high:
        return None
    return math.ceil(number - 0.5)


def leading_number(text: str, *, language: str = "en") -> int | None:
    """Return the number that a sentence begins with as a word: "maybe a six, it was worse"."""
    first = re.split(r"[,.;!?\n]", fold(text[:_LONGEST]), maxsplit=1)[0]
    return scale(first, language=language) if len(first.split()) <= _FIRST_AT_MOST else None


def scale_problem(text: str, low: int = 0, high: int = 10, *, language: str = "en") -> str | None:
    """Return why no number was read: "out_of_range", "not_a_number", or None when one was."""
    number = _read(text, low, high, language)
    if number is None:
        return "not_a_number"
    return None if low <= number <= high else "out_of_range"


def last_number(text: str) -> int | None:
    """The last number in words of a text that weighs several: "a three, no, more like six".

    "Four of us" and "one of three" are none.
    """
    said = compiled(rf"[^\W_]+ {out_of()} [^\W_]+").sub(" ", of_ten().sub("", text[:_LONGEST]))
    found = numbers_said(said, everywhere=True)
    return found[-1] if found else None


def _without_denied(text: str) -> str:
    """A text without the numbers that a "not" stands before: "8, not 3" is "8, "."""
    nots = in_any(CORRECTS_EVERYWHERE, "nots").pattern
    return compiled(rf"(?:{nots})\s+\d+(?![\w%/])").sub(" ", text)


def _read(text: str, low: int, high: int, language: str) -> float | None:
    text = without_hours(_without_denied(text[:_LONGEST]))
    folded = fold(text[:_LONGEST])
    lowest, highest, counted = _extremes(language)
    if folded in lowest:
        return low
    if folded in highest:
        return high
    if _LONG_NUMBER.search(folded):
        return math.inf
    if fraction := compiled(_FRACTION.format(out_of())).search(folded):
        return float(fraction[1].replace(",", ".")) if int(fraction[2]) == high else None
    if any(map(str.isdigit, folded)):
        return _digits(text, counted)
    if _is_middle(folded, language):
        return (low + high) / 2
    return _words(folded, language)


def _is_middle(folded: str, language: str) -> bool:
    """Whether hardly more is said than that it is halfway up."""
    found = compiled(words_of(language).answers.middle).search(folded)
    return found is not None and len(_WORD.findall(folded)) <= _FEW


def _digits(text: str, counted: tuple[str, ...]) -> float | None:
    # Not the folded text: folding trims a leading minus sign.
    for found in _NUMBER.finditer(text[:_LONGEST].casefold().replace("\u2212", "-")):
        unit = found[2] or ""
        if not (unit in counted or unit.removesuffix("s") in counted):
            return float(found[1].replace(",", "."))
    return None


def _words(folded: str, language: str) -> float | None:
    names = _number_words(language)
    words = _WORD.findall(folded)
    counted = _extremes(language)[2]
    for word, after in pairwise([*words, ""]):
        if word in names and after not in counted and after.removesuffix("s") not in counted:
            return names[word] if _alone(word, words) else None
    return None


def _alone(word: str, words: list[str]) -> bool:
    """Say whether a number word can be the rating: "one" in a sentence mostly is not."""
    return len(words) <= _FEW and (word != "one" or len(words) <= 2)


def strength_alone(text: str) -> int | None:
    """The number of ten that a text is, with hardly a word around it: "8/10", "8 out of ten"."""
    if of_ten().search(text[:_LONGEST].casefold()) is None:
        return None
    numbers = numbers_said(unmarked(text), alone=True)
    return numbers[0] if len(numbers) == 1 else None


def strength_told(text: str) -> int | None:
    """The number of ten that a sentence gives, where it counts no things and nobody else does.

    "About a six out of ten upset" is 6; "eight of ten applications" is none.
    """
    said = text[:_LONGEST].casefold()
    if tells_of_others(said):
        return None
    found = list(_of_ten_told().finditer(said))
    number = found[0]["number"] if len(found) == 1 else ""
    return int(number) if number.isdecimal() else _up_to_ten().get(number)


@cache
def _of_ten_told() -> re.Pattern[str]:
    """A number of ten with no plural behind it."""
    numbers = "|".join(map(re.escape, _up_to_ten()))
    return re.compile(
        rf"(?<![\w.,/-])(?P<number>10|\d|{numbers}){of_ten().pattern}"
        rf"(?!\s+(?:{out_of()}\s+)?[^\W\d_]{{3,}}s\b)"
    )


def numbers_said(
    text: str, *, alone: bool = False, everywhere: bool = False, language: str = "en"
) -> list[int]:
    """The numbers of 0 to 10 that stand by themselves in a text and count nothing, in order.

    `alone`: hardly another word is in it; `everywhere`: in words of any language, too. "One" is
    none in a sentence.
    """
    names = _up_to_ten() if everywhere else _number_words(language)
    around = in_any(CORRECTS_EVERYWHERE, "around_number")
    said = of_ten().sub("", text[:_LONGEST].casefold())
    words = [found[0] for found in _TOKEN.finditer(said)]
    found = []
    for match in _TOKEN.finditer(said):
        word, after = match[0], _TOKEN.match(said[match.end() :].lstrip(" "))
        number = int(word) if word.isdecimal() and len(word) < _DIGITS else names.get(word, _NONE)
        stands = after is None or after[0].isdecimal() or around.fullmatch(after[0]) is not None
        if 0 <= number <= _MOST and word != "one" and stands:
            found.append(number)
    rest = [word for word in words if not around.fullmatch(word)]
    return found if not alone or len(rest) == len(found) else []
