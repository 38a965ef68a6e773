"""Listening for danger grows with the text, not faster: each of its patterns, on texts made for it.

It alone reads all of a text, however long; whatever else listens reads so many characters of it.
For each part of a pattern that may repeat without end a text is made that leads there, and goes on
with it until the text is full: that is what makes a pattern look back, if anything does.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from time import process_time

import pytest

from flows.listening import distress, distress_spelling, parked
from tests.flows.talking import talk
from tests.listening.patterns import Seed, held, seeds

SHORT, LONG = 1_000, 4_000
GROWN_AT_MOST = 8
"""Four times the text takes four times as long; sixteen times, where it grows as its square."""
TOO_LITTLE = 0.004
"""Seconds for the long text below which growth cannot be told from noise, and does no harm."""
PATTERNS = held([distress, distress_spelling])


def full(seed: Seed, size: int) -> str:
    """A text of about that size."""
    before, turn = seed
    return before + turn * (size // len(turn))


def seconds(pattern: re.Pattern[str], text: str, runs: int = 1) -> float:
    """The best of some runs: a busy machine only makes it longer."""
    found = []
    for _ in range(runs):
        begun = process_time()
        deque(pattern.finditer(text), 0)
        found.append(process_time() - begun)
    return min(found)


def growth(pattern: re.Pattern[str]) -> Iterator[tuple[float, str]]:
    """By how much each text that takes long takes longer than a quarter of it.

    It is looked at closely as patterns are given it: with words cut where no word is longer.
    """
    for seed in sorted(seeds(pattern)):
        if seconds(pattern, full(seed, LONG)) > TOO_LITTLE:
            short, long = (distress.plain(full(seed, size)) for size in (SHORT, LONG))
            grown = seconds(pattern, long, 3) / max(seconds(pattern, short, 5), TOO_LITTLE / 16)
            yield grown, long[:60]


def test_every_pattern_of_danger_is_linear() -> None:
    assert sum(len(seeds(pattern)) for pattern in PATTERNS) > 200
    grown = {pattern.pattern[:60]: max(growth(pattern), default=(0, "")) for pattern in PATTERNS}
    assert {name: most for name, most in grown.items() if most[0] > GROWN_AT_MOST} == {}


@pytest.mark.parametrize("pattern", [r"(?:a )+b", r"(?:just |so )*die"])
def test_what_grows_as_its_square_is_found(pattern: str) -> None:
    assert max(growth(re.compile(pattern)))[0] > GROWN_AT_MOST


TURNS = ("a", " ", "7", "\n", "just ", "can you ", "a@a.", "not 1. ")


@pytest.mark.parametrize("turn", TURNS)
def test_a_whole_turn_grows_no_faster_than_its_text(turn: str) -> None:
    short, long = (min(taken(turn, size) for _ in range(3)) for size in (1_500, 6_000))
    assert long < GROWN_AT_MOST * max(short, 0.01)


def taken(turn: str, size: int) -> float:
    there = talk("feel.sore")
    begun = process_time()
    there.type(turn * (size // len(turn)))
    return process_time() - begun


@pytest.mark.parametrize("pattern", held([parked]), ids=lambda pattern: pattern.pattern[:20])
@pytest.mark.parametrize("turn", ["no eh ", "no eh eh ", "oh gott , ", "lol ha no "])
def test_words_that_stand_before_a_no_and_behind_it_are_read_in_one_way(
    pattern: re.Pattern[str], turn: str
) -> None:
    """In two ways, it would be twice as many with each."""
    said = turn * (120 // len(turn)) + "zz"
    begun = process_time()
    assert pattern.fullmatch(said) is None
    assert process_time() - begun < 0.1
