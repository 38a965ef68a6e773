"""Yes, no, and done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from flows.listening.languages import language as words_of
from flows.listening.phrases import phrase_set
from flows.listening.text import fold

_LONGEST = 400  # characters read; what comes after cannot change a yes
_MARKS = re.compile(r"[.,;:!?()]+(?=\s|$)")
_CLAUSES = re.compile(r"[,.;:!?\n]+|\b(?:just|so|and|but)\b")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")


@dataclass(frozen=True)
class _Book:
    answers: dict[str, bool | None]
    done: frozenset[str]
    no_goes_on: frozenset[str]
    clear_yes: frozenset[str]
    corrections: tuple[str, ...]


@cache
def _book(language: str) -> _Book:
    own = words_of(language).answers
    answers: dict[str, bool | None] = {}
    for value, templates in ((True, own.yes), (False, own.no), (None, own.unsure)):
        answers.update(dict.fromkeys(phrase_set(templates), value))
    return _Book(answers, phrase_set(own.done), own.no_goes_on, own.clear_yes, own.corrections)


def yes_no(text: str, *, language: str = "en") -> bool | None:
    """Return what the message answers to a yes-or-no question, None when it is neither.

    "No feedback at all" is neither; "no, I mean yes" is yes; "yes and no" is neither.
    """
    book = _book(language)
    folded = _DRAWN_OUT.sub(r"\1\1", fold(text[:_LONGEST]))
    plain = _MARKS.sub("", folded)
    if plain in book.answers:
        return book.answers[plain]
    return _corrected(plain, book, language) if " " in plain else _squeezed(plain, book)


def wants_lead(text: str, *, language: str = "en") -> bool:
    """Whether the message leaves the choice to us, in one of its clauses: "…, you decide"."""
    led = _leading(language)
    clauses = _CLAUSES.split(fold(text[:_LONGEST]))
    return any(clause.strip() in led for clause in clauses)


@cache
def _leading(language: str) -> frozenset[str]:
    return phrase_set(words_of(language).answers.led)


def done(text: str, *, language: str = "en") -> bool:
    """Say whether the message reports that a thing is done ("sent it this morning")."""
    book = _book(language)
    plain = _MARKS.sub("", fold(text[:_LONGEST]))
    words = plain.split(" ")
    tail = " ".join(words[1:])
    return plain in book.done or (book.answers.get(words[0]) is True and tail in book.done)


def _squeezed(word: str, book: _Book) -> bool | None:
    """Read a drawn-out single word: "yesss", "nooo", "yeahh"."""
    return book.answers.get(re.sub(r"(.)\1+", r"\1", word))


def _corrected(plain: str, book: _Book, language: str) -> bool | None:
    for correction in book.corrections:
        before, found, after = plain.partition(f" {correction} ")
        if found and before in book.answers and after.strip():
            return yes_no(after, language=language)
    return _led(plain.split(" "), book)


def _led(words: list[str], book: _Book) -> bool | None:
    """Read the first words of a longer answer: the longest run of up to four that answers."""
    for size in range(min(4, len(words) - 1), 0, -1):
        value = book.answers.get(" ".join(words[:size]))
        if value is not None:
            break
    else:
        return _squeezed(words[0], book) if len(words) < 5 else None
    rest = words[size:]
    if size == 1 and (words[0] not in book.clear_yes if value else rest[0] not in book.no_goes_on):
        return None
    return None if book.answers.get(" ".join(rest), value) is not value else value
