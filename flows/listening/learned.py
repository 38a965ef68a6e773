"""A linear model of what lines do and mean, read from a file that the examples were made into.

Weights are small integers and so are the scores: the same line scores the same on every machine.
The file is made by `make train`; how it is laid out stands in `Model.__init__`.
"""

from __future__ import annotations

import json
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import isqrt
from operator import neg
from typing import Any

from flows.listening.fact_labels import parted
from flows.listening.features import BUCKETS, Reader
from flows.listening.lanes import Lanes

SCALE = 1 << 10
"""Scores are in thousandths, nearly, of what the training calls one."""


@dataclass(frozen=True, slots=True)
class Guess:
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

    def __init__(self, about: Mapping[str, Any], body: memoryview) -> None:
        self.labels: tuple[str, ...] = tuple(about["labels"])
        self._bias: list[int] = list(about["bias"])
        self._unit = int(about["unit"])
        size, count = BUCKETS * 2, int(about["weights"])
        begins = array("I", accumulate(_numbers("H", body[:size]), initial=0))
        whose = _numbers("H", body[size : size + 2 * count])
        weights = _numbers("b", body[size + 2 * count : size + 3 * count])
        self._lanes = Lanes(len(self.labels), begins, whose, weights)

    def ranked(self, found: Collection[int], prefix: str = "") -> list[Guess]:
        """The labels that begin with `prefix`, best first, for a line with these features."""
        first, last = self._run_of(prefix)
        return _best_first(self._scores(found)[first:last], self.labels[first:last])

    def reaching(self, found: Collection[int], bar: int, prefix: str) -> list[Guess]:
        """The labels that score at least `bar`, and all that begin with `prefix`; best first."""
        first, last = self._run_of(prefix)
        scores = self._scores(found)
        there = [at for at, score in enumerate(scores) if score >= bar or first <= at < last]
        return _best_first([scores[at] for at in there], [self.labels[at] for at in there])

    def _run_of(self, prefix: str) -> tuple[int, int]:
        """Where the labels that begin with `prefix` stand: they are in order."""
        last = bisect_left(self.labels, f"{prefix}\uffff") if prefix else len(self.labels)
        return bisect_left(self.labels, prefix), last

    def _scores(self, found: Collection[int]) -> list[int]:
        """The score of each label."""
        root, unit = isqrt(max(1, len(found)) * SCALE * SCALE), self._unit
        sums = zip(self._lanes.sums(found), self._bias, strict=True)
        return [total * unit // root + bias for total, bias in sums]


def _best_first(scores: Sequence[int], labels: Sequence[str]) -> list[Guess]:
    pairs = sorted(zip(map(neg, scores), labels, strict=True))
    return [Guess(label, -lower) for lower, label in pairs]


class Model:
    """Every head there is, by name.

    Laid out: a line of JSON (the digest of the examples; of each head its labels, their biases,
    one unit of a weight, and how many weights it has), then, packed by zlib, for each head three
    arrays, little-endian: how many weights each feature has (`H`), whose weight it is (`H`), and
    the weight (`b`). Raises ValueError where the size is not the one that the first line says.
    """

    def __init__(self, data: bytes) -> None:
        first, _, packed = data.partition(b"\n")
        self.about: Mapping[str, Any] = json.loads(first)
        self.reader = Reader(self.about.get("kin"))
        self.heads: dict[str, Head] = {}
        sizes = [BUCKETS * 2 + 3 * int(about["weights"]) for about in self.about["heads"]]
        body, at = memoryview(_unpacked(packed, sum(sizes))), 0
        for about, size in zip(self.about["heads"], sizes, strict=True):
            self.heads[about["name"]] = Head(about, body[at : at + size])
            at += size


def _unpacked(packed: bytes, size: int) -> bytes:
    try:
        body = zlib.decompress(packed)
    except zlib.error:
        body = b""
    if len(body) != size:
        raise ValueError("the model file is cut short or damaged: make it anew with make train")
    return body


def _numbers(kind: str, data: memoryview) -> array[int]:
    found: array[int] = array(kind)
    found.frombytes(data)
    if array("H", [1]).tobytes()[0] == 0:  # a machine that writes the high byte first
        found.byteswap()
    return found
