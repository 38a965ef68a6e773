"""Lines that teach the listening: what somebody writes, where, and what it does and means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

NEW_LINE = "⏎"
"""A line break inside an example, which stands on one line."""


@dataclass(frozen=True, slots=True)
class Example:
    """`at | labels | text`: written at a step; labels are acts and facts (`intake.far=call`)."""

    at: str
    labels: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class DangerExample:
    """`language | label | kind | text`; the label is crisis, check, other or none."""

    language: str
    label: str
    kind: str
    text: str


def examples(lines: str) -> Iterator[Example]:
    """The examples of an author."""
    for at, labels, text in _parted(lines, 3):
        yield Example(at, frozenset(labels.split()), text)


def danger_examples(lines: str) -> Iterator[DangerExample]:
    """The examples of an author who writes about danger."""
    for language, label, kind, text in _parted(lines, 4):
        yield DangerExample(language, label, kind, text)


def kin(lines: str) -> dict[str, list[str]]:
    """Groups of words that mean alike: `silence: no reply, never heard back`."""
    groups: dict[str, list[str]] = {}
    for line in lines.splitlines():
        name, colon, words = line.partition(":")
        if colon and not line.startswith("#"):
            there = groups.setdefault(name.strip(), [])
            there.extend(word.strip() for word in words.split(",") if word.strip())
    return groups


def together(one: Mapping[str, list[str]], other: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The groups of kin words of both, merged: each word once, in order."""
    return {
        name: list(dict.fromkeys([*one.get(name, ()), *other.get(name, ())]))
        for name in dict.fromkeys([*one, *other])
    }


def _parted(lines: str, parts: int) -> Iterator[list[str]]:
    """Each line in its parts; what has fewer is a remark."""
    for line in lines.split("\n"):
        found = line.rstrip("\r").split(" | ", parts - 1)
        if len(found) == parts and not line.startswith("#"):
            yield [*(part.strip() for part in found[:-1]), found[-1].replace(NEW_LINE, "\n")]
