"""Many small sums taken at once: the weights of a feature side by side in one whole number.

Each label has a lane of sixteen bits in it. To add up what a line holds is then one addition a
word, however many labels its letters say something about, and no loop of ours goes round them.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, zip_longest

from flows.listening.features import Found, pieces_of

TOGETHER = 255
"""So many features are added up at once: 255 times 128 is the most that a lane can hold."""
ONE_IN = 30
"""A feature with a weight for more than one label in so many is given lanes once it was met, some
megabytes in all: these are the pieces that come in many words. The few weights of any other, as
most pairs of words have them, are added one by one."""
REMEMBERED = 4096
"""Words whose lanes are remembered: those met first, which come most often."""
HIGH_FIRST = array("H", [1]).tobytes()[0] == 0
"""Whether this machine writes the high byte of a number first."""


@dataclass(frozen=True, slots=True)
class Table:
    """The weights of some labels: where those of each feature begin, whose they are, which."""

    size: int
    begins: array[int]
    whose: array[int]
    weights: array[int]


class Lanes:
    """The weights of every feature, of one table or of several one behind the other."""

    def __init__(self, *tables: Table) -> None:
        *firsts, self._size = accumulate((table.size for table in tables), initial=0)
        self._tables = [
            (first, one.begins, one.whose, one.weights)
            for first, one in zip(firsts, tables, strict=True)
        ]
        self._few = max(2, self._size // ONE_IN)
        self._signs = int.from_bytes(b"\x00\x80" * self._size, "little")
        self._made: dict[int, int] = {}
        self._words: dict[str, int] = {}

    def sums(self, found: Found) -> list[int]:
        """What the weights of these features come to, for each label.

        They are kept with what was found: several ask for them.
        """
        sums = found.sums.get(self)
        if sums is None:
            sums = found.sums[self] = self._sums(found)
        return sums

    def _sums(self, found: Found) -> list[int]:
        made = self._made
        known = found.beside & made.keys()
        lanes = [self._words.get(word) or self._word(word) for word in found.words]
        lanes += map(made.__getitem__, known)
        lanes += [-made[number] for number in found.twice if number in made]
        if len(found) <= TOGETHER:
            sums = self._parted(sum(lanes))
        else:
            counts = (len(pieces_of(word)) for word in found.words)
            there = _as_fits(zip_longest(lanes, counts, fillvalue=1))
            sums = list(map(sum, zip(*map(self._parted, there), strict=True)))
        self._add(sums, found.beside - known)
        self._add(sums, (number for number in found.twice if number not in made), -1)
        return sums

    def _word(self, word: str) -> int:
        """The lanes of all that is read in a word."""
        there = pieces_of(word)
        known = there & self._made.keys()
        sums = [0] * self._size
        self._add(sums, there - known)
        total = self._joined(sums) + sum(map(self._made.__getitem__, known))
        if len(self._words) < REMEMBERED:
            self._words[word] = total
        return total

    def _add(self, sums: list[int], numbers: Iterable[int], sign: int = 1) -> None:
        """Add the weights of features that have no lanes yet; one with many is given them."""
        few, tables = self._few, self._tables
        for number in numbers:
            count = 0
            for first, begins, whose, weights in tables:
                begin, end = begins[number], begins[number + 1]
                count += end - begin
                for at in range(begin, end):
                    sums[first + whose[at]] += sign * weights[at]
            if count > few:
                self._made[number] = self._alone(number)

    def _alone(self, number: int) -> int:
        """The lanes of one feature."""
        alone = [0] * self._size
        for first, begins, whose, weights in self._tables:
            for at in range(begins[number], begins[number + 1]):
                alone[first + whose[at]] += weights[at]
        return self._joined(alone)

    def _joined(self, sums: list[int]) -> int:
        """Sums that fit into lanes, as one number."""
        lanes = array("h", sums)
        if HIGH_FIRST:
            lanes.byteswap()
        return (int.from_bytes(lanes.tobytes(), "little") ^ self._signs) - self._signs

    def _parted(self, total: int) -> list[int]:
        """The sums that stand in one number.

        The highest bit of each lane, added, keeps it from borrowing of the next; turned over, it is
        the sign of a number of sixteen bits.
        """
        lanes = array("h")
        lanes.frombytes(((total + self._signs) ^ self._signs).to_bytes(2 * self._size, "little"))
        if HIGH_FIRST:
            lanes.byteswap()
        return lanes.tolist()


def _as_fits(lanes: Iterable[tuple[int, int]]) -> Iterator[int]:
    """Lanes added up, as many as fit in a row; beside each stands of how many features it is."""
    total = held = 0
    for one, count in lanes:
        if held + count > TOGETHER:
            yield total
            total = held = 0
        total, held = total + one, held + count
    yield total
