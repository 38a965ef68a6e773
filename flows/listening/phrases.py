"""Phrases written short, with alternatives, and found word by word in one pass.

A template such as "skip( it|)" stands for "skip it" and "skip". Alternatives do not nest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain, product

from flows.listening.patterns import late
from flows.listening.text import fold, straight

_ALTERNATIVES = late(r"\(([^()]*)\)")
_WORD = late(r"[^\W_]+(?:['-][^\W_]+)*|[.,;:!?()\n]+|- ")
_NO_WORDS: tuple[tuple[str, ...], ...] = ()

Split = Callable[[str], list[str]]


def tokens(folded: str) -> list[str]:
    """Return words and clause marks of a folded text, in order ("don't" is one word)."""
    return _WORD.findall(folded)


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text as a set: the short way to write a long list of words."""
    return frozenset(words.split())


def expand(template: str) -> Iterator[str]:
    """Yield every phrase of a template, folded; for templates with few alternatives."""
    for spelled in product(*_parts(template)):
        yield fold("".join(spelled))


def phrase_set(templates: Iterable[str]) -> frozenset[str]:
    """Return all phrases of many templates, folded."""
    return frozenset(phrase for template in templates for phrase in expand(template))


def _parts(template: str) -> list[list[str]]:
    """Return the template cut into lists of alternatives; plain text is a list of one."""
    pieces = _ALTERNATIVES.split(template)
    return [piece.split("|") if i % 2 else [piece] for i, piece in enumerate(pieces)]


def _loosened(template: str) -> Iterator[str]:
    """Yield the template with every group spelled out that ends inside a word ("feel(ing|)")."""
    for group in _ALTERNATIVES.finditer(template):
        before, after = template[: group.start()][-1:], template[group.end() :][:1]
        spelled = [piece for piece in group[1].split("|") if piece]
        glued_before = before.strip() and not all(piece[0] == " " for piece in spelled)
        glued_after = after.strip() and not all(piece[-1] == " " for piece in spelled)
        if glued_before or glued_after:
            for piece in group[1].split("|"):
                yield from _loosened(template[: group.start()] + piece + template[group.end() :])
            return
    yield template


@dataclass(frozen=True, slots=True)
class _Slot:
    """One place in a phrase: its alternatives by first word, and whether it may be empty."""

    by_first: dict[str, tuple[tuple[str, ...], ...]]
    optional: bool


def _slot(alternatives: list[str], split: Callable[[str], tuple[str, ...]]) -> _Slot:
    by_first: dict[str, tuple[tuple[str, ...], ...]] = {}
    optional = False
    for words in map(split, alternatives):
        if words:
            by_first[words[0]] = (*by_first.get(words[0], _NO_WORDS), words)
        else:
            optional = True
    return _Slot(by_first, optional)


def _least(slot: _Slot) -> int:
    return 0 if slot.optional else min(map(len, _alternatives(slot)))


def _most(slot: _Slot) -> int:
    return max(map(len, _alternatives(slot)))


def _alternatives(slot: _Slot) -> Iterator[tuple[str, ...]]:
    return chain.from_iterable(slot.by_first.values())


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A template ready to be matched; of two that match, the lower rank counts."""

    rank: int
    value: str
    slots: tuple[_Slot, ...]
    least: int
    most: int
    """Words that it has at least, and at most."""

    def ends(self, words: list[str], place: int) -> set[int]:
        """Return where the phrase may end when it begins at a place."""
        places = {place}
        for slot in self.slots:
            after = set(places) if slot.optional else set()
            for at in places:
                for alternative in slot.by_first.get(words[at], ()) if at < len(words) else ():
                    if tuple(words[at : at + len(alternative)]) == alternative:
                        after.add(at + len(alternative))
            if not after:
                return after
            places = after
        return places

    def first_words(self) -> Iterator[str]:
        """Yield the words that the phrase can begin with."""
        for slot in self.slots:
            yield from slot.by_first
            if not slot.optional:
                return

    def needed(self) -> Iterator[_Slot]:
        """Yield the slots of which one word must be there."""
        return (slot for slot in self.slots if not slot.optional)


class Lexicon:
    """Phrases with a value each, found longest first in a list of words.

    A phrase is tried only where its rarest needed word stands in the text: so a long text of
    "i" costs no more than any other, though a hundred phrases may begin with it.
    """

    __slots__ = ("_by_needed",)

    def __init__(self, values: Mapping[str, Iterable[str]], split: Split = tokens) -> None:
        """Take templates by value; of two phrases as long, the one listed first counts."""
        phrases: list[_Phrase] = []
        # The same few words stand in most phrases: each is split once.
        once = cache(lambda alternative: tuple(split(straight(alternative))))
        for value, templates in values.items():
            for template in (plain for one in templates for plain in _loosened(one)):
                slots = (_slot(part, once) for part in _parts(template))
                used = tuple(slot for slot in slots if slot.by_first)
                least, most = sum(map(_least, used)), sum(map(_most, used))
                phrases.append(_Phrase(len(phrases), value, used, least, most))
        self._by_needed = _by_rarest(phrases)

    def whole(self, words: list[str]) -> str | None:
        """Return the value of the phrase that is all of the words, None when there is none."""
        size = len(words)
        as_long = (p for p in self._possible(words) if p.least <= size <= p.most)
        matching = (p for p in as_long if size in p.ends(words, 0))
        best = min(matching, key=lambda phrase: phrase.rank, default=None)
        return best.value if best and words else None

    def find(self, words: list[str]) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, value) of each phrase in the words, never overlapping."""
        by_first: dict[str, list[_Phrase]] = {}
        for phrase in sorted(self._possible(words), key=lambda phrase: phrase.rank):
            for word in dict.fromkeys(phrase.first_words()):
                by_first.setdefault(word, []).append(phrase)
        place = 0
        while place < len(words):
            end, value = place, ""
            for phrase in by_first.get(words[place], ()):
                reached = max(phrase.ends(words, place), default=place)
                if reached > end:
                    end, value = reached, phrase.value
            if end > place:
                yield place, end, value
            place = max(end, place + 1)

    def _possible(self, words: list[str]) -> list[_Phrase]:
        """Return the phrases, each once, whose rarest needed word is among the words."""
        found = {p.rank: p for word in set(words) for p in self._by_needed.get(word, ())}
        return list(found.values())


def _by_rarest(phrases: list[_Phrase]) -> dict[str, list[_Phrase]]:
    uses = Counter(word for phrase in phrases for slot in phrase.needed() for word in slot.by_first)
    by_needed: dict[str, list[_Phrase]] = {}
    for phrase in phrases:
        rarest = min(phrase.needed(), key=lambda slot: max(map(uses.__getitem__, slot.by_first)))
        for word in rarest.by_first:
            by_needed.setdefault(word, []).append(phrase)
    return by_needed
