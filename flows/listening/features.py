"""What the learned listening reads in a line: its words, pairs, pieces, and words of one kind.

What stands when it is said is read beside it: "nothing yet" tells how it turned out where that is
asked, and how somebody feels where that is.

A feature is a number below `BUCKETS`, the checksum of its text; which number a text has never
depends on the machine. Different texts may share a number, and the training sees the same ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from flows.listening.patterns import late
from flows.listening.text import straight

BITS = 18
BUCKETS = 1 << BITS
LONGEST = 1200
"""Characters of a text that are read: of a longer one the first part says what it does."""
_WORD = late(r"[^\W_]+(?:'[^\W_]+)*|[?!]|[\u2600-\u27bf\U0001f300-\U0001faff]")
_DIGITS = late(r"\d+")
_LONG_DRAWN = late(r"(\w)\1{2,}")
_PIECES = (3, 4, 5)
_REMEMBERED = 8192
"""Words whose pieces are remembered: most of what people type are the same few thousand."""
_PHRASE = 4
"""Words that a phrase of one kind may have at most."""


def words(text: str) -> list[str]:
    """The words of a line as they are compared: straight, small, all numbers alike."""
    plain = _LONG_DRAWN.sub(r"\1\1", straight(text[:LONGEST]))
    return _WORD.findall(_DIGITS.sub("0", plain))


class Reader:
    """Reads the features of lines; `kin` names groups of words and phrases that mean alike."""

    def __init__(self, kin: Mapping[str, Sequence[str]] | None = None) -> None:
        self._kinds: dict[tuple[str, ...], list[str]] = {}
        for kind, there in (kin or {}).items():
            for phrase in there:
                self._kinds.setdefault(tuple(words(phrase.replace("'", ""))), []).append(kind)

    def features(self, text: str) -> set[int]:
        """The numbers of what a text holds."""
        said = words(text)
        found: set[int] = set()
        for word in said:
            found.update(_pieces(word))
        found.update(map(_number, map(" ".join, zip(("^", *said), (*said, "$"), strict=True))))
        found.update(map(_number, map("  ".join, zip(said, said[2:], strict=False))))
        kinds = list(self._kin([word.replace("'", "") for word in said]))
        found.update(_number(f"k {kind}") for kind in kinds)
        found.update(_number(f"k {one} {two}") for one, two in pairwise(kinds))
        return found

    @staticmethod
    def standing(at: str) -> set[int]:
        """The numbers of the question that stands: its name, and the stage in it.

        Where none stands (`stopped`) anything may be said: nothing is read into that.
        """
        names = (at, at.partition(".")[0]) if "." in at else ()
        return {_number(f"@ {name}") for name in names}

    def at_open(self, text: str, at: str) -> set[int]:
        """The numbers of what a text holds that is said at the open question `at`."""
        return self.features(text) | self.standing(at) | self.placed(text, at)

    def placed(self, text: str, at: str) -> set[int]:
        """The numbers of its words, pairs and kinds as said where `at` is asked.

        "Nobody but my sister" answers one question and none of its neighbours.
        """
        said = words(text)
        kinds = self._kin([word.replace("'", "") for word in said])
        named = (*said, *map(" ".join, pairwise(said)), *(f"k {kind}" for kind in kinds))
        return {_number(f"@ {at} {name}") for name in named}

    def _kin(self, said: list[str]) -> Iterator[str]:
        """The kinds of the words in order, the longest phrase first."""
        at = 0
        while at < len(said):
            for size in range(min(_PHRASE, len(said) - at), 0, -1):
                kinds = self._kinds.get(tuple(said[at : at + size]))
                if kinds:
                    yield from kinds
                    break
            else:
                size = 1
            at += size


def _number(text: str) -> int:
    return crc32(text.encode()) & (BUCKETS - 1)


@lru_cache(_REMEMBERED)
def _pieces(word: str) -> tuple[int, ...]:
    """The word itself, and its runs of three to five letters, its ends marked."""
    edged = f"<{word}>"
    runs = {edged[i : i + size] for size in _PIECES for i in range(len(edged) - size + 1)}
    return tuple(sorted({_number(edged), *map(_number, runs)}))
