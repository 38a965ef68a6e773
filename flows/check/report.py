"""What a proof found: lines worth reading, and one sentence for each thing that is broken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Report:
    """What was proved, with its counts, and what is wrong: nothing, where all holds."""

    lines: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether every proof held."""
        return not self.problems

    def __add__(self, other: Report) -> Report:
        return Report(self.lines + other.lines, self.problems + other.problems)


def found(line: str, problems: Iterable[str]) -> Report:
    """A report of one line, each problem said once."""
    return Report((line,), tuple(dict.fromkeys(problems)))


def some(names: Iterable[str], most: int = 6) -> str:
    """The first few names, and how many more there are."""
    all_names = list(names)
    rest = len(all_names) - most
    return ", ".join(all_names[:most]) + (f" and {rest} more" if rest > 0 else "")
