"""The rows of a list to choose from, and how a session keeps them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from flows.kernel.person import PersonData


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a list: its code, and its label: the text with this key, else these words."""

    code: str
    key: str = ""
    words: str = ""


def optioned(step: str, codes: Iterable[str]) -> list[Row]:
    """A row for each of these options of `step`, labelled by the words file."""
    return [Row(code, f"{step}.options.{code}") for code in codes]


def kept(rows: Iterable[Row]) -> list[list[str]]:
    """These rows as plain data."""
    return [[row.code, row.key, row.words] for row in rows]


def rows_of(person: PersonData, step: str) -> list[Row]:
    """The rows that were offered last at `step`."""
    return [Row(*row) for row in person.get("lists", {}).get(step, [])]
