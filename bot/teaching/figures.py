"""How well the models hear: authors kept aside beside the lines that were learned from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot.speech.words import read_danger, read_ear
from bot.teaching.sources import Taught, text_of
from flows.listening import distress
from flows.listening.ear import Ear
from flows.listening.examples import DangerExample, Example, danger_examples, examples

ASIDE = Path(__file__).parents[2] / "tests" / "listening" / "aside"
Line = TypeVar("Line")
EVERY = 5
"""Of the lines that were learned from, so many times fewer are measured: they are many."""
ACTS = ("asks", "wants", "ends", "outcome", "weight", "corrects", "protests")


def figures(taught: Taught, aside: Path = ASIDE) -> Iterator[str]:
    """A line for each figure: kept aside, and learned from."""
    lines = [one for name in ("k", "l") for one in examples(text_of(aside / f"{name}.txt"))]
    ear, learned = read_ear(), taught.lines[::EVERY]
    yield f"{'':24}{'kept aside':>14}{'learned from':>14}"
    for act in ACTS:
        yield _row(f"{act}: heard", lines, learned, partial(_heard, ear, act))
        yield _row(f"{act}: right", lines, learned, partial(_right, ear, act))
    spoken = list(danger_examples(text_of(aside / "danger_d3.txt")))
    for label, name in (("crisis", "heard"), ("check", "heard"), ("none", "alarmed")):
        share = partial(_alarmed, label)
        yield _row(f"danger, {label}: {name}", spoken, taught.danger[::EVERY], share)


def _row(
    name: str, one: Sequence[Line], other: Sequence[Line], share: Callable[[Sequence[Line]], float]
) -> str:
    return f"{name:24}{share(one):>13.1f}%{share(other):>13.1f}%"


def _does(one: Example, act: str) -> bool:
    return any(label == act or label.startswith(f"{act}.") for label in one.labels)


def _hears(ear: Ear, one: Example, act: str) -> bool:
    return bool(ear.listen(one.text, one.at).acts(act))


def _heard(ear: Ear, act: str, lines: Sequence[Example]) -> float:
    """Of the lines that do it, how many are heard to."""
    return _percent([_hears(ear, one, act) for one in lines if _does(one, act)])


def _right(ear: Ear, act: str, lines: Sequence[Example]) -> float:
    """Of the lines that are heard to do it, how many do."""
    return _percent([_does(one, act) for one in lines if _hears(ear, one, act)])


def _alarmed(label: str, lines: Sequence[DangerExample]) -> float:
    danger = read_danger()
    there = [one.text for one in lines if one.label == label]
    return _percent([distress.level(text, danger=danger) != "none" for text in there])


def _percent(hits: Sequence[bool]) -> float:
    return 100 * sum(hits) / max(1, len(hits))
