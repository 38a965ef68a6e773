"""Which characters the fonts can show: typst leaves out what they cannot, without a word.

Typst's own fonts are inside its library, so what they hold was read once and stands in
`typst/embedded.txt`. The fonts of the machine are opened one by one, and only while a character
is still missing; what was read is kept for the life of the process.
"""

from __future__ import annotations

import logging
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

SUBSTITUTE = "□"
_NAMED_AT_MOST = 12
_SHAPELESS = {"Cc", "Cf", "Zs", "Zl", "Zp"}
"""Controls, marks of direction, joiners and spaces: nothing to see where they are missing."""
_SELECTORS = {*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)}


class Glyphs:
    """What can be shown; `system` is whether the fonts of the machine may be used."""

    def __init__(self, *, system: bool = True) -> None:
        self._system = system

    def missing(self, text: str) -> set[str]:
        """The characters of `text` that no font has a shape for."""
        wanted = {ord(char) for char in set(text) if _has_a_shape(char)} - embedded()
        if self._system and wanted:
            for path, index in system_faces():
                wanted -= characters(path, index)
                if not wanted:
                    break
        return {chr(code) for code in wanted}


def shown(text: str, missing: set[str]) -> str:
    """`text` with a box in place of every character that is missing."""
    return text.translate({ord(char): SUBSTITUTE for char in missing}) if missing else text


def named(missing: set[str], more: str) -> str:
    """The missing characters by number, as in U+4F60; `more` says how many are not listed."""
    codes = [f"U+{ord(char):04X}" for char in sorted(missing)]
    left = len(codes) - _NAMED_AT_MOST
    listed = ", ".join(codes[:_NAMED_AT_MOST])
    return f"{listed} {more.format(n=left)}" if left > 0 else listed


@cache
def fonts(*, system: bool = True) -> Any:
    """The fonts for typst, looked for once per process."""
    from typst import Fonts  # noqa: PLC0415 - the terminal does without it

    return Fonts(include_system_fonts=system)


@cache
def embedded() -> frozenset[int]:
    """The characters of typst's own fonts."""
    told = (files("bot.summary") / "typst" / "embedded.txt").read_text(encoding="ascii")
    spans = (span.partition("-") for span in told.split())
    return frozenset(
        code
        for first, _, last in spans
        for code in range(int(first, 16), int(last or first, 16) + 1)
    )


@cache
def system_faces() -> tuple[tuple[str, int], ...]:
    """The font files of the machine, one face of each family, as (path, index)."""
    faces: dict[tuple[str, bool], Any] = {}
    for face in fonts().fonts():
        if face.path is not None:
            faces.setdefault((face.family, face.style == "normal" and face.weight == 400), face)
    ordered = sorted(faces.items(), key=lambda item: (not item[0][1], item[1].path))
    return tuple((face.path, face.index) for _, face in ordered)


@cache
def characters(path: str, index: int) -> frozenset[int]:
    """The characters of one face; none where the file cannot be read."""
    from fontTools.ttLib import (  # type: ignore[import-untyped]  # noqa: PLC0415 - as above
        TTFont,
        TTLibError,
    )

    logging.getLogger("fontTools").setLevel(logging.CRITICAL)  # a flaw in a font is not our news
    try:
        with Path(path).open("rb") as file, TTFont(file, fontNumber=index, lazy=True) as font:
            return frozenset(font.getBestCmap() or ())
    except (OSError, TTLibError, ValueError, AssertionError):
        return frozenset()


def _has_a_shape(char: str) -> bool:
    return unicodedata.category(char) not in _SHAPELESS and ord(char) not in _SELECTORS
