"""What people say where they put an answer right that they gave before: in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from flows.listening.languages import CORRECTS_EVERYWHERE
from flows.listening.patterns import compiled, in_any
from flows.listening.taken_back import opens, unmarked
from flows.listening.text import AT_HAND, head

_LONGEST = 240
_CLAUSE_ENDS = r"[^,;:.!–-]{0,12}?(?:[,;:.!–-]+|\s(?=but\b|aber\b|pero\b))"


@cache
def _any(name: str) -> re.Pattern[str]:
    return in_any(CORRECTS_EVERYWHERE, name)


def owned(text: str) -> Iterator[tuple[str, str]]:
    """What they say they answered, and what is right instead: "I put X but it was Y"."""
    said = _straight(text)
    for words in CORRECTS_EVERYWHERE:
        for pattern in words.owned:
            found = compiled(pattern).search(said)
            if found is not None:
                new = found["new"].strip(" .,;")
                yield found["old"].strip(" .,"), unmarked(new) or new


@lru_cache(AT_HAND)
def instead_of_wrong(text: str) -> str | None:
    """What is told besides owning that an answer was wrong; None where nothing is owned."""
    said = _straight(text)
    found = _any("wrongly").search(said)
    if found is None:
        return None
    behind = compiled(_CLAUSE_ENDS).match(said[found.end() :])
    rest = said[: found.start()], said[found.end() + (behind.end() if behind else 0) :]
    return " ".join(part.strip(" ,.;:") for part in rest).strip()


def marks(text: str) -> bool:
    """Whether a text begins or says in so many words that it puts something right."""
    return opens(text) or instead_of_wrong(text) is not None or any(owned(text))


def denies_first(text: str) -> bool:
    """Whether a text begins by saying what it is not: "not relief, I said"."""
    return _any("denies_first").match(text) is not None


def own_words(text: str) -> Iterator[tuple[str, str, str]]:
    """Each kind of question that a text says words for: kind, words, and what stands before."""
    said = _straight(text)
    for words in CORRECTS_EVERYWHERE:
        for kind, pattern in words.own_words.items():
            found = compiled(pattern).search(said)
            rest = said[found.end() :].strip(" .,;") if found else ""
            if found and rest:
                yield kind, rest, said[: found.start()]


def by_name(text: str) -> Iterator[tuple[str, str]]:
    """The kind of question whose answer is put right by its name, and what it is said to be."""
    said = _straight(text)
    for words in CORRECTS_EVERYWHERE:
        for kind, forms in words.by_name.items():
            found = next(filter(None, (compiled(form).search(said) for form in forms)), None)
            if found is not None:
                yield kind, found["new"].strip(" .,;!?")


def tells_of_news(text: str) -> bool:
    """Whether a text says that an answer came."""
    return _any("came").search(text) is not None


def without_asides(text: str) -> str:
    """A text without what is said around a name: how it is spelt, a laugh, a please."""
    return _any("asides").sub("", text).strip()


def bare_name(text: str) -> str:
    """A name without the words that lead to it and the kind of thing that stands behind it."""
    name = _any("leads").sub("", without_asides(_straight(text)))
    name = unmarked(name) or name
    return _any("kinds").sub("", name.strip(" .,;"))


def _straight(text: str) -> str:
    return head(text, _LONGEST).strip()
