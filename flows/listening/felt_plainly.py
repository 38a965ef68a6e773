"""How one is, in a language that has no examples of its own: named, with hardly a word besides."""

from __future__ import annotations

from functools import cache
from types import ModuleType

from flows.listening.languages import BESIDE_ENGLISH
from flows.listening.patterns import compiled, late

LONGEST = 120
_WORD = late(r"[^\W\d_]+")
_BOOKS = tuple(one.felt for one in BESIDE_ENGLISH)


def felt_plainly(text: str) -> list[str]:
    """The feelings that a text names in such a language where it says nothing else, in order.

    Outright ("ich hab Angst, dass …") it may stand beside anything else. A word that may only
    stand around them ("solo" is "only", too) is one where it is the only one.
    """
    words = _WORD.findall(text[:LONGEST].casefold())
    if len(text) > LONGEST or "?" in text:
        return []
    return next((found for book in _BOOKS if (found := _felt(words, book))), []) or _outright(text)


def _outright(text: str) -> list[str]:
    said = text.casefold()
    kinds = [(code, form) for book in _BOOKS for code, form in book.OUTRIGHT.items()]
    return [code for code, form in kinds if compiled(form).search(said)]


def _felt(words: list[str], book: ModuleType) -> list[str]:
    named = {word: code for word in words if (code := _code(word, book))}
    if not all(word in named or word in _around(book) for word in words):
        return []
    surely = [code for word, code in named.items() if word not in _around(book)]
    return list(dict.fromkeys(surely or named.values()))


def _code(word: str, book: ModuleType) -> str:
    kinds = book.FELT.items()
    return next((code for code, said in kinds if compiled(said).fullmatch(word)), "")


@cache
def _around(book: ModuleType) -> frozenset[str]:
    return frozenset(book.AROUND.split())
