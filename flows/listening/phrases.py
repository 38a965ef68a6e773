"""Phrases written short, with alternatives, and found word by word in one pass.

A template such as "skip( it|)" stands for "skip it" and "skip". Alternatives do not nest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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


@dataclass(frozen=True, slots=True, eq=False)
class _Slot:
    """One place in a phrase: its alternatives by first word, and whether it may be empty.

    `firsts` are those first words. Phrases with the same alternatives share one.
    """

    by_first: dict[str, tuple[tuple[str, ...], ...]]
    optional: bool
    firsts: frozenset[str]


def _slot(alternatives: Iterable[str], split: Callable[[str], tuple[str, ...]]) -> _Slot:
    by_first: dict[str, tuple[tuple[str, ...], ...]] = {}
    optional = False
    for words in map(split, alternatives):
        if words:
            by_first[words[0]] = (*by_first.get(words[0], _NO_WORDS), words)
        else:
            optional = True
    return _Slot(by_first, optional, frozenset(by_first))


def _least(slot: _Slot) -> int:
    return 0 if slot.optional else min(map(len, _alternatives(slot)))


def _most(slot: _Slot) -> int:
    return max(map(len, _alternatives(slot)))


def _alternatives(slot: _Slot) -> Iterator[tuple[str, ...]]:
    return chain.from_iterable(slot.by_first.values())


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A template ready to be matched; of two that match, the lower rank counts.

    `firsts` are the words it can begin with; of `rarest` one must be there.
    """

    rank: int
    value: str
    slots: tuple[_Slot, ...]
    firsts: frozenset[str]
    rarest: frozenset[str]
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

    def is_all_of(self, words: list[str]) -> bool:
        """Say whether the phrase is all of the words."""
        size = len(words)
        fits = self.least <= size <= self.most and words[0] in self.firsts
        return fits and size in self.ends(words, 0)


def _beginning(slots: tuple[_Slot, ...]) -> tuple[_Slot, ...]:
    """Return the slots that a phrase can begin with: up to the first that is needed."""
    until = next((at for at, slot in enumerate(slots) if not slot.optional), len(slots))
    return slots[: until + 1]


def _first_words(slots: tuple[_Slot, ...]) -> frozenset[str]:
    """Return the words that one of the slots can begin with."""
    first, *others = (slot.firsts for slot in slots)
    return first.union(*others) if others else first


class Lexicon:
    """Phrases with a value each, found longest first in a list of words.

    A phrase is tried only where its rarest needed word stands in the text: so a long text of
    "i" costs no more than any other, though a hundred phrases may begin with it. Those that are to
    be all of a text are looked up by its first word and its length.
    """

    __slots__ = ("_as_long", "_by_first", "_longest")

    def __init__(self, values: Mapping[str, Iterable[str]], split: Split = tokens) -> None:
        """Take templates by value; of two phrases as long, the one listed first counts."""
        rows: list[tuple[str, tuple[_Slot, ...]]] = []
        # The same few words stand in most phrases: each is split once, each slot made once.
        once = cache(lambda alternative: tuple(split(straight(alternative))))
        made = cache(lambda *alternatives: _slot(alternatives, once))
        for value, templates in values.items():
            for template in (plain for one in templates for plain in _loosened(one)):
                slots = (made(*part) for part in _parts(template))
                rows.append((value, tuple(slot for slot in slots if slot.by_first)))
        self._by_first: dict[str, list[_Phrase]] = {}
        self._longest = 0
        self._as_long: dict[tuple[str, int], list[_Phrase]] = {}
        for phrase in _phrases(rows):
            self._longest = max(self._longest, phrase.most)
            for word in phrase.firsts:
                self._by_first.setdefault(word, []).append(phrase)

    def whole(self, words: list[str]) -> str | None:
        """Return the value of the phrase that is all of the words, None when there is none."""
        there = set(words)
        fitting = self._fitting(words[0], len(words)) if words else ()
        matching = (one for one in fitting if not one.rarest.isdisjoint(there))
        best = next((phrase for phrase in matching if phrase.is_all_of(words)), None)
        return best.value if best else None

    def _fitting(self, first: str, size: int) -> Sequence[_Phrase]:
        """Return the phrases that may begin with a word and have so many, the lowest rank first."""
        there = self._by_first.get(first, ())
        if not there or size > self._longest:
            return ()
        if (first, size) not in self._as_long:
            fitting = [one for one in there if one.least <= size <= one.most]
            self._as_long[first, size] = fitting
        return self._as_long[first, size]

    def find(self, words: list[str]) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, value) of each phrase in the words, never overlapping."""
        there = set(words)
        possible = {word: self._possible(word, there) for word in there & self._by_first.keys()}
        place = 0
        while place < len(words):
            end, value = place, ""
            for phrase in possible.get(words[place], ()):
                reached = max(phrase.ends(words, place), default=place)
                if reached > end:
                    end, value = reached, phrase.value
            if end > place:
                yield place, end, value
            place = max(end, place + 1)

    def _possible(self, word: str, there: set[str]) -> list[_Phrase]:
        """Return the phrases that begin with a word and of whose rarest words one is there."""
        return [one for one in self._by_first[word] if not one.rarest.isdisjoint(there)]


def _phrases(rows: list[tuple[str, tuple[_Slot, ...]]]) -> Iterator[_Phrase]:
    """Yield the phrases in order, each with the needed slot whose words stand in the fewest."""
    needed = [[slot for slot in slots if not slot.optional] for _, slots in rows]
    uses = Counter(word for slots in needed for slot in slots for word in slot.by_first)
    common = cache(lambda slot: max(map(uses.__getitem__, slot.by_first)))
    least, most, firsts = cache(_least), cache(_most), cache(_first_words)
    for rank, (value, slots) in enumerate(rows):
        rarest = min(needed[rank], key=common).firsts
        size = sum(map(least, slots)), sum(map(most, slots))
        yield _Phrase(rank, value, slots, firsts(_beginning(slots)), rarest, *size)
