"""The last line of every answer in danger: where a person can be reached."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flows.beside.care.line import Line
from flows.beside.care.lines import EMERGENCY, LINES
from flows.kernel.effects import Part, Slot

SHOWN = 2
"""Lines of a country that fit into one line."""
APART = " · "


def numbers(country: str, language: str, lines: Iterable[Line] = LINES) -> tuple[Part, ...]:
    """The numbers of a country as one line; where none are known, where to find them."""
    there = [line for line in lines if line.country == country and line.confidence != "low"]
    number = EMERGENCY.get(country)
    if not there and not number:
        return (Part(f"crisis.{language}.line_unknown", join="\n"),)
    known: Slot = number or Part(f"crisis.{language}.line_local")
    return (
        Part(f"crisis.{language}.line_emergency", {"number": known}, join="\n"),
        *(part for line in there[:SHOWN] for part in _told(line, language)),
        Part(f"crisis.{language}.line_directory", join=APART),
    )


def _told(line: Line, language: str) -> Iterator[Part]:
    """One line: its name, each way to reach it, and that it is to be checked where in doubt."""
    first, *others = _ways(line, language)
    yield Part(f"crisis.{language}.line_named", {"name": line.name, "way": first}, join=APART)
    for way in others:
        yield Part(f"crisis.{language}.line_way", {"way": way}, join="")
    if line.confidence == "medium":
        yield Part(f"crisis.{language}.line_check", join=" ")


def _ways(line: Line, language: str) -> list[Slot]:
    """By phone, by text, by chat; a number that takes texts says so."""
    text: Slot = line.text
    if line.text and not line.text[0].isalpha():
        text = Part(f"crisis.{language}.line_text", {"number": line.text})
    return [way for way in (line.phone, text, line.chat) if way]


def out_of_date(before: str, lines: Iterable[Line] = LINES) -> list[Line]:
    """The lines to look up again: their source was last read before a day (ISO), or never."""
    return [line for line in lines if not line.since or line.since < before]
