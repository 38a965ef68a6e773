"""A linear model of what lines do and mean, read from a file that the examples were made into.

Weights are small integers and so are the scores: the same line scores the same on every machine.
The file is made by `make train`; how it is laid out stands in `Model.__init__`.
"""

from __future__ import annotations

import json
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, compress
from math import isqrt
from operator import ge, itemgetter
from typing import Any, NamedTuple

from flows.listening.fact_labels import parted
from flows.listening.features import BUCKETS, Found, Reader
from flows.listening.lanes import HIGH_FIRST, Lanes, Table

SCALE = 1 << 10
"""Scores are in thousandths, nearly, of what the training calls one."""
OF_EACH_TEXT = {"detail", "fact", "told", "home"}
"""Heads that are asked of the very same features: what they weigh is added up at once."""
LENGTHS = 512
"""Lengths of texts, in features, of which it is remembered how much reaches a bar."""


class Guess(NamedTuple):
    """One label and its score; the higher, the likelier.

    Where the label is a fact, `step` is its question and `code` its option.
    """

    label: str
    score: int

    @property
    def step(self) -> str:
        """The question that a fact answers."""
        return parted(self.label)[0]

    @property
    def code(self) -> str:
        """The option of that question; `fact_labels.OWN_WORDS` where own words answer it."""
        return parted(self.label)[1]


class Head:
    """One group of labels that are scored together."""

    def __init__(self, about: Mapping[str, Any], lanes: Lanes, first: int) -> None:
        """What its labels weigh is added up in `lanes`, from the place `first`."""
        self.labels: tuple[str, ...] = tuple(about["labels"])
        self._bias: list[int] = list(about["bias"])
        self._units: list[int] = list(about["units"])
        self._lanes, self._first = lanes, first

    def scores(self, found: Found) -> dict[str, int]:
        """The score of each label for a line with these features, best first."""
        scores = zip(self.labels, self._scores(found, range(len(self.labels))), strict=True)
        return dict(sorted(scores, key=itemgetter(1), reverse=True))

    def ranked(self, found: Found, prefix: str = "", *, most: int | None = None) -> list[Guess]:
        """The labels that begin with `prefix`, best first, at most so many."""
        return self._best_first(found, self._run_of(prefix), most)

    def reaching(self, found: Found, bar: int, prefix: str) -> list[Guess]:
        """The labels that score at least `bar`, and all that begin with `prefix`; best first."""
        return self._best_first(found, sorted({*self._above(found, bar), *self._run_of(prefix)}))

    def bars(self, root: int, bar: int) -> array[int]:
        """What the sum of each label has to be for a score of at least `bar`."""
        both = zip(self._bias, self._units, strict=True)
        return array("q", [-((bias - bar) * root // unit) for bias, unit in both])

    def _above(self, found: Found, bar: int) -> Iterable[int]:
        """The places of the labels that score at least `bar`: few do, and only they are scored."""
        sums = self._sums(found)
        return compress(range(len(sums)), map(ge, sums, _bars(self, _root(found), bar)))

    def _run_of(self, prefix: str) -> range:
        """Where the labels that begin with `prefix` stand: they are in order."""
        if not prefix:
            return range(len(self.labels))
        return range(bisect_left(self.labels, prefix), bisect_left(self.labels, f"{prefix}\uffff"))

    def _best_first(
        self, found: Found, places: Sequence[int], most: int | None = None
    ) -> list[Guess]:
        """The labels at these places; of two that score alike the one that stands first."""
        scored = zip(places, self._scores(found, places), strict=True)
        best = sorted(scored, key=itemgetter(1), reverse=True)[:most]
        return [Guess(self.labels[at], score) for at, score in best]

    def _scores(self, found: Found, places: Iterable[int]) -> list[int]:
        sums, bias, units, root = self._sums(found), self._bias, self._units, _root(found)
        return [sums[at] * units[at] // root + bias[at] for at in places]

    def _sums(self, found: Found) -> list[int]:
        return self._lanes.sums(found)[self._first : self._first + len(self.labels)]


def _root(found: Found) -> int:
    return isqrt(max(1, len(found)) * SCALE * SCALE)


@lru_cache(LENGTHS)
def _bars(head: Head, root: int, bar: int) -> array[int]:
    return head.bars(root, bar)


class Model:
    """Every head there is, by name.

    Laid out: a line of JSON (the digest of the examples; of each head its labels, their biases
    and the units of their weights, and how many weights it has), then, packed by zlib, for each
    head three arrays: how many weights each feature has (two bytes), whose weight it is (two),
    and the weight (one). Of the first two all low bytes stand before all high ones. Raises
    ValueError where the size is not the one that the first line says.
    """

    def __init__(self, data: bytes) -> None:
        first, _, packed = data.partition(b"\n")
        told: dict[str, Any] = json.loads(first)
        self.reader = Reader(told.pop("kin", None))
        self.about: Mapping[str, Any] = told
        sizes = [BUCKETS * 2 + 3 * int(about["weights"]) for about in self.about["heads"]]
        body, at = memoryview(_unpacked(packed, sum(sizes))), 0
        tables: dict[str, Table] = {}
        for about, size in zip(self.about["heads"], sizes, strict=True):
            tables[about["name"]] = _table(about, body[at : at + size])
            at += size
        self.heads: dict[str, Head] = dict(_heads(self.about["heads"], tables))


def _heads(
    there: Sequence[Mapping[str, Any]], tables: Mapping[str, Table]
) -> Iterator[tuple[str, Head]]:
    """The heads by name; those that are asked of the same texts share their lanes."""
    shared = [name for name in tables if name in OF_EACH_TEXT]
    lanes, first = Lanes(*map(tables.__getitem__, shared)), 0
    for about in there:
        name = about["name"]
        if name in OF_EACH_TEXT:
            yield name, Head(about, lanes, first)
            first += tables[name].size
        else:
            yield name, Head(about, Lanes(tables[name]), 0)


def _table(about: Mapping[str, Any], body: memoryview) -> Table:
    size, count = BUCKETS * 2, int(about["weights"])
    begins = array("I", accumulate(_whole_numbers(body[:size]), initial=0))
    whose = _whole_numbers(body[size : size + 2 * count])
    weights = array("b", body[size + 2 * count : size + 3 * count].tobytes())
    return Table(len(about["labels"]), begins, whose, weights)


def _unpacked(packed: bytes, size: int) -> bytes:
    try:
        body = zlib.decompress(packed)
    except zlib.error:
        body = b""
    if len(body) != size:
        raise ValueError("the model file is cut short or damaged: make it anew with make train")
    return body


def _whole_numbers(planes: memoryview) -> array[int]:
    """Numbers of two bytes whose low bytes stand first, and then the high ones."""
    half = len(planes) // 2
    joined = bytearray(2 * half)
    joined[::2], joined[1::2] = planes[:half], planes[half:]
    found = array("H", bytes(joined))
    if HIGH_FIRST:
        found.byteswap()
    return found
