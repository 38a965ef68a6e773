"""What was measured, as lines; and the signs of life on the other stream."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

MICRO = 1e6
EVERY_SECONDS = 1.0


@dataclass(slots=True)
class Spent:
    """Seconds on the clock and seconds of CPU."""

    clock: float = 0.0
    cpu: float = 0.0

    def add(self, more: Spent) -> None:
        """So much more of both."""
        self.clock += more.clock
        self.cpu += more.cpu


@contextmanager
def spending() -> Iterator[Spent]:
    """Measure what is done inside."""
    spent = Spent()
    clock, cpu = time.perf_counter(), time.process_time()
    yield spent
    spent.clock = time.perf_counter() - clock
    spent.cpu = time.process_time() - cpu


def best(work: Callable[[], None], rounds: int = 5) -> Spent:
    """The round that was disturbed least."""
    measured: list[Spent] = []
    for _ in range(rounds):
        with spending() as spent:
            work()
        measured.append(spent)
    return min(measured, key=lambda one: one.cpu)


def line(name: str, figure: str, meaning: str = "") -> None:
    """One line of the report."""
    sys.stdout.write(f"{name:<34} {figure:>16}   {meaning}".rstrip() + "\n")
    sys.stdout.flush()


def title(text: str) -> None:
    """What the lines below are about."""
    sys.stdout.write(f"\n{text}\n")


class Progress:
    """How far something slow has come, on stderr, once a second."""

    def __init__(self, name: str, whole: int) -> None:
        self.name, self.whole, self.done = name, whole, 0
        self.next = time.monotonic() + EVERY_SECONDS

    def one(self, count: int = 1) -> None:
        """One more is done."""
        self.done += count
        if time.monotonic() >= self.next:
            sys.stderr.write(f"{self.name}: {self.done:,} of {self.whole:,}\n")
            sys.stderr.flush()
            self.next = time.monotonic() + EVERY_SECONDS
