"""What the learned listening reads in a line: its words, pairs, pieces, and words of one kind.

What stands when it is said is read beside it: "nothing yet" tells how it turned out where that is
asked, and how somebody feels where that is.

A feature is a number below `BUCKETS`, the checksum of its text; which number a text has never
depends on the machine. Different texts may share a number, and the training sees the same ones.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from copy import copy
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from flows.listening.patterns import late
from flows.listening.text import AT_HAND, straight

BITS = 18
BUCKETS = 1 << BITS
MASK = BUCKETS - 1
LONGEST = 1200
"""Characters of a text that are read: of a longer one the first part says what it does."""
_WORD = late(r"[^\W_]+(?:'[^\W_]+)*|[?!]|[\u2600-\u27bf\U0001f300-\U0001faff]")
_DIGITS = late(r"\d+")
_LONG_DRAWN = late(r"(\w)\1{2,}")
_PIECES = (3, 4, 5)
_REMEMBERED = 8192
"""Words whose pieces are remembered: most of what people type are the same few thousand."""
LONGEST_WORD = 80
"""Letters of a word whose pieces are remembered."""
_PHRASE = 4
"""Words that a phrase of one kind may have at most."""


def words(text: str) -> list[str]:
    """The words of a line as they are compared: straight, small, all numbers alike."""
    return _WORD.findall(_compared(text[:LONGEST]))


def _compared(text: str) -> str:
    return _DIGITS.sub("0", _LONG_DRAWN.sub(r"\1\1", straight(text)))


class Found(Collection[int]):
    """The numbers of what a line holds: the pieces of its words, and what is read beside them.

    Each counts once; `twice` are those that a word shares with one before it, as often as it does.
    `sums` is where those who add up what they weigh keep it.
    """

    def __init__(self, said: Iterable[str], beside: Set[int]) -> None:
        short: list[str] = []
        self.twice: list[int] = []
        numbers: set[int] = set()
        for word in dict.fromkeys(said):
            there = pieces_of(word)
            if len(word) > LONGEST_WORD:
                beside |= there
                continue
            short.append(word)
            self.twice += numbers & there
            numbers |= there
        self.words, self._pieces = tuple(short), numbers
        self._stand(beside)

    def _stand(self, beside: Set[int]) -> None:
        self.beside = beside - self._pieces
        self.numbers = self._pieces | beside
        self.sums: dict[object, list[int]] = {}

    def __len__(self) -> int:
        return len(self.numbers)

    def __iter__(self) -> Iterator[int]:
        return iter(self.numbers)

    def __contains__(self, number: object) -> bool:
        return number in self.numbers

    def __or__(self, more: Set[int]) -> Found:
        """The same with more beside it."""
        both = copy(self)
        both._stand(self.beside | more)
        return both


class Reader:
    """Reads the features of lines; `kin` names groups of words and phrases that mean alike."""

    def __init__(self, kin: Mapping[str, Sequence[str]] | None = None) -> None:
        self._kinds: dict[str, tuple[str, ...]] = {}
        self._longest: dict[str, int] = {}
        for kind, there in (kin or {}).items():
            alone = (kind,)
            # All phrases of a kind are made ready at once, a line each: there are thousands.
            for phrase in _compared("\n".join(there).replace("'", "")).split("\n"):
                self._add(_WORD.findall(phrase), alone)

    def _add(self, said: Sequence[str], kinds: tuple[str, ...]) -> None:
        phrase = " ".join(said)
        self._kinds[phrase] = self._kinds[phrase] + kinds if phrase in self._kinds else kinds
        for first in said[:1]:
            self._longest[first] = max(len(said), self._longest.get(first, 0))

    def features(self, text: str) -> Found:
        """The numbers of what a text holds."""
        return _read(self, text)

    def said_in(self, text: str) -> tuple[list[str], list[str]]:
        """The words of a text, and their kinds."""
        said = words(text)
        return said, list(self._kin([word.replace("'", "") for word in said]))

    @staticmethod
    def standing(at: str) -> set[int]:
        """The numbers of the question that stands: its name, and the stage in it.

        Where none stands (`stopped`) anything may be said: nothing is read into that.
        """
        return set(_standing(at))

    def at_open(self, text: str, at: str) -> Found:
        """The numbers of what a text holds that is said at the open question `at`."""
        return self.features(text) | (self.standing(at) | self.placed(text, at))

    def placed(self, text: str, at: str) -> set[int]:
        """The numbers of its words, pairs and kinds as said where `at` is asked.

        "Nobody but my sister" answers one question and none of its neighbours.
        """
        said, kinds = _said(self, text)
        named = (*said, *map(" ".join, pairwise(said)), *(f"k {kind}" for kind in kinds))
        begun = crc32(f"@ {at} ".encode())
        return {crc32(name.encode(), begun) & MASK for name in named}

    def _kin(self, said: list[str]) -> Iterator[str]:
        """The kinds of the words in order, the longest phrase first."""
        at = 0
        while at < len(said):
            longest = min(self._longest.get(said[at], 0), _PHRASE, len(said) - at)
            for size in range(longest, 0, -1):
                kinds = self._kinds.get(" ".join(said[at : at + size]))
                if kinds:
                    yield from kinds
                    break
            else:
                size = 1
            at += size


@lru_cache(AT_HAND)
def _said(reader: Reader, text: str) -> tuple[list[str], list[str]]:
    """The words and kinds of the last few texts: several read them."""
    return reader.said_in(text)


@lru_cache(AT_HAND)
def _read(reader: Reader, text: str) -> Found:
    """What a reader finds in a text: of the last few, as several ask for it."""
    said, kinds = _said(reader, text)
    beside = [f"{one} {two}" for one, two in pairwise(("^", *said, "$"))]
    beside += [f"{one}  {two}" for one, two in zip(said, said[2:], strict=False)]
    beside += [f"k {kind}" for kind in kinds]
    beside += [f"k {one} {two}" for one, two in pairwise(kinds)]
    return Found(said, {crc32(name.encode()) & MASK for name in beside})


@lru_cache(_REMEMBERED)
def _standing(at: str) -> tuple[int, ...]:
    names = (at, at.partition(".")[0]) if "." in at else ()
    return tuple(_number(f"@ {name}") for name in names)


def _number(text: str) -> int:
    return crc32(text.encode()) & MASK


@lru_cache(_REMEMBERED)
def pieces_of(word: str) -> frozenset[int]:
    """The word itself, and its runs of three to five letters, its ends marked."""
    edged = f"<{word}>"
    runs = {edged[i : i + size] for size in _PIECES for i in range(len(edged) - size + 1)}
    return frozenset({_number(edged), *map(_number, runs)})
