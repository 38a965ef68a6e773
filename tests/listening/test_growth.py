"""Listening for danger grows with the text, not faster: each of its patterns, on texts made for it.

It alone reads all of a text, however long; whatever else listens reads so many characters of it,
and is given lines that hold up a pattern whose loop reads the same words in several ways.

For each part of a pattern that may repeat without end a text is made that leads there, and goes on
with it until the text is full: that is what makes a pattern look back, if anything does.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from gc import get_referents
from importlib import import_module
from itertools import islice
from pkgutil import walk_packages
from time import process_time

import pytest

from flows import listening
from flows.listening import distress, distress_spelling, parked
from flows.listening.patterns import compiled
from tests.flows.talking import talk
from tests.listening.patterns import Seed, held, seeds
from tests.listening.turns import every_turn

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


MODULES = [
    import_module(one.name) for one in walk_packages(listening.__path__, f"{listening.__name__}.")
]
ROUNDS = (8, 14, 20)
FELT, DOUBLES = 0.03, 10
"""Seconds that are worth a look; and by how much longer it takes from one number of rounds to the
next that what doubles with each round is told from what grows as a cube."""
HEARD = (
    "nothing comes to mind, not now, tomorrow evening maybe",
    "can i pick more than one? it was Tuesday, not Monday",
    "remind me at 8 tomorrow, utc+5",
    "Dear Ms Berg, unfortunately we regret to inform you",
    "ich weiss nicht, lieber morgen um acht",
    "no se, mejor manana a las ocho",
    "I put interview but it was a call. who reads this?",
    "no no, i'm fine, it was about the job",
)
"""After which the patterns are made that are made when something is first said."""


def held_up(pattern: re.Pattern[str]) -> Iterator[Seed]:
    """What takes the pattern twice as long with each word, of those made for its loops."""
    yield from islice((seed for seed in sorted(every_turn(pattern)) if doubles(pattern, seed)), 1)


def doubles(pattern: re.Pattern[str], seed: Seed) -> bool:
    took = TOO_LITTLE / 16
    for rounds in ROUNDS:
        before, took = took, max(took, tried(pattern, seed, rounds))
        if took > FELT:
            return took > DOUBLES * before
    return False


def tried(pattern: re.Pattern[str], seed: Seed, rounds: int) -> float:
    line = seed[1] * rounds + " zz"
    begun = process_time()
    pattern.fullmatch(seed[0] + line)
    pattern.search(line)
    return process_time() - begun


def every_pattern() -> dict[str, re.Pattern[str]]:
    """All that listens, after something of each kind was said."""
    for asked in ("feel.sore", "reflect.goal", "intake.when", "opening.hello", "follow.name"):
        for line in HEARD:
            talk(asked).type(line)
    found = held([*MODULES]) + _kept_by(compiled)
    return {one.pattern: one for one in found}


def _kept_by(cached: object) -> list[re.Pattern[str]]:
    """The results that a function keeps, which its texts were made into."""
    kept = [one for one in get_referents(cached) if isinstance(one, dict)]
    return [one for each in kept for one in each.values() if isinstance(one, re.Pattern)]


def test_no_line_holds_a_pattern_up() -> None:
    patterns = every_pattern()
    assert len(patterns) > 500
    assert {name[:60]: seed for name, one in patterns.items() for seed in held_up(one)} == {}


@pytest.mark.parametrize("pattern", [r"(?:(?:ever|again|ever again) )*x", r"(?:no |oh |no )*x"])
def test_a_loop_of_two_ways_is_found(pattern: str) -> None:
    assert list(held_up(re.compile(pattern)))


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
