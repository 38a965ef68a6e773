"""Yes, no, and done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from flows.listening.en import answers as english
from flows.listening.languages import BESIDE_ENGLISH, EVERYWHERE
from flows.listening.languages import language as words_of
from flows.listening.patterns import compiled, late
from flows.listening.phrases import phrase_set
from flows.listening.spelling import Speller
from flows.listening.text import fold, plain, without_umlauts

_FEW_CLAUSES = 2
_LONGEST = 400  # characters read; what comes after cannot change a yes
_MARKS = late(r"[.,;:!?()]+(?=\s|$)")
_CLAUSES = late(rf"[,.;:!?\n]+|\b(?:{'|'.join(english.LEADS_APART.split())})\b")
_TURNS = frozenset(word for one in EVERYWHERE for word in one.answers.TURNS_YES.split())
_SKIN = late("[\U0001f3fb-\U0001f3ff\ufe0f]")
_ASKS_ON = late(r"\W*\w+\?+\s+\w")
_MOST_MENDED = 4  # words; a longer answer is read as it stands
_DRAWN_OUT = late(r"([^\W\d_])\1{2,}")


@dataclass(frozen=True)
class _Book:
    answers: dict[str, bool | None]
    done: frozenset[str]
    no_goes_on: frozenset[str]
    clear_yes: frozenset[str]
    corrections: tuple[str, ...]
    speller: Speller


def _all(name: str) -> Iterator[str]:
    """The templates that the languages beside English have under a name, one after another."""
    return (said for one in BESIDE_ENGLISH for said in getattr(one.answers, name))


def _words(name: str) -> set[str]:
    return {word for one in BESIDE_ENGLISH for word in getattr(one.answers, name).split()}


@cache
def _book(language: str) -> _Book:
    own = words_of(language).answers
    answers: dict[str, bool | None] = {}
    for value, templates in (
        (True, (*_all("YES"), *own.yes)),
        (False, (*_all("NO"), *own.no)),
        (None, (*_all("UNSURE"), *own.unsure)),
    ):
        answers.update((_bare(phrase), value) for phrase in phrase_set(templates))
    goes_on = own.no_goes_on | _words("NO_GOES_ON")
    clear = own.clear_yes | _words("CLEAR_YES")
    return _Book(
        answers,
        frozenset(map(_bare, phrase_set(own.done))),
        frozenset(map(_bare, goes_on)),
        frozenset(map(_bare, clear)),
        own.corrections,
        Speller({word for phrase in answers for word in phrase.split() if word.isalpha()}),
    )


def _bare(text: str) -> str:
    """Return a folded text without marks, apostrophes, accents and tones of skin."""
    return _SKIN.sub("", plain(_MARKS.sub("", text)).replace("'", ""))


def yes_no(text: str, *, language: str = "en") -> bool | None:
    """Return what the message answers to a yes-or-no question, None when it is neither.

    "No feedback at all" is neither; "no, I mean yes" is yes; "yes and no" is neither.
    """
    book = _book(language)
    bare = _bare(_DRAWN_OUT.sub(r"\1\1", fold(text[:_LONGEST])))
    for spelled in _spellings(bare, book):
        if spelled in book.answers:
            return book.answers[spelled]
    if _asks(text):
        return None
    return _corrected(bare, book, language) if " " in bare else _squeezed(bare, book)


def puts_right(text: str) -> bool:
    """Whether a no at the beginning puts something right: "nein, es waren zwei Tage"."""
    said = text[:_LONGEST].casefold()
    return any(compiled(one.answers.PUTS_RIGHT).search(said) for one in BESIDE_ENGLISH)


def without_yes(text: str) -> str:
    """The text without a yes that stands before it and answers nothing: "yes exactly, a baker"."""
    first, _, rest = text.partition(",")
    return rest.strip() if rest.strip() and yes_no(first) is True else text


def _spellings(bare: str, book: _Book) -> Iterator[str]:
    """Yield a short answer as it stands, with its umlauts, and with its slips mended."""
    yield bare
    yield without_umlauts(bare)
    words = bare.split()
    if len(words) <= _MOST_MENDED:
        yield " ".join(book.speller.known(word) or word for word in words)


def _asks(text: str) -> bool:
    """Whether it is a question that only begins with a yes or a no."""
    if _ASKS_ON.match(text):
        return True
    return text.rstrip().endswith("?") and len(text.split()) > _MOST_MENDED


def wants_lead(text: str, *, language: str = "en") -> bool:
    """Whether the message leaves the choice to us, in one of its clauses: "…, you decide"."""
    led = _leading(language)
    clauses = _CLAUSES.split(fold(text[:_LONGEST]))
    return any(clause.strip() in led for clause in clauses)


def leaves_it(text: str, *, language: str = "en") -> bool:
    """Whether a message leaves the choice to us and says nothing else: "you lead"."""
    clauses = [one.strip() for one in _CLAUSES.split(fold(text[:_LONGEST])) if one.strip()]
    return 0 < len(clauses) <= _FEW_CLAUSES and clauses[-1] in _left(language)


@cache
def _left(language: str) -> frozenset[str]:
    return phrase_set(words_of(language).answers.left)


@cache
def _leading(language: str) -> frozenset[str]:
    own = words_of(language).answers
    return phrase_set((*own.left, *own.led, *english.LED_ELSEWHERE))


def done(text: str, *, language: str = "en") -> bool:
    """Say whether the message reports that a thing is done ("sent it this morning")."""
    book = _book(language)
    bare = _bare(fold(text[:_LONGEST]))
    words = bare.split(" ")
    tail = " ".join(words[1:])
    return bare in book.done or (book.answers.get(words[0]) is True and tail in book.done)


def _unlike(value: bool | None, rest: list[str], book: _Book) -> bool:
    return book.answers.get(" ".join(rest)) is not value


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
    if (value and rest[0] in _TURNS) or tuple(words[:2]) in english.IRONIC:
        return None
    if value and size == 1 and words[0] not in book.clear_yes:
        return None
    if " ".join(words[:size]) in english.BEGINS_A_TELLING and _unlike(value, rest, book):
        return None
    bare_no = not value and book.answers.get(words[size - 1]) is False
    if bare_no and rest[0] not in book.no_goes_on:
        return None
    return None if book.answers.get(" ".join(rest), value) is not value else value
