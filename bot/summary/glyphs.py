"""Which characters the fonts can show: typst leaves out what they cannot, without a word.

Typst's own fonts are inside its library, so what they hold was read once and stands in
`typst/embedded.txt`. The fonts of the machine are opened one by one, and only while a character
is still missing; what they have is kept for the life of the process.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import Any

from bot.summary import cmap

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
            wanted = _machine().without(wanted)
        return {chr(code) for code in wanted}


class Faces:
    """Font faces (family, path, index), opened as late as possible, those that may fit first."""

    def __init__(self, faces: Iterable[tuple[str, str, int]]) -> None:
        self._unread = list(faces)
        self._have: set[int] = set()
        self._lock = Lock()

    def without(self, wanted: set[int]) -> set[int]:
        """What is left of `wanted` when all that the faces have is taken away."""
        with self._lock:
            left = wanted - self._have
            while left and self._unread:
                _, path, index = self._unread.pop(self._likely(left))
                self._have |= characters(path, index)
                left -= self._have
        return left

    def _likely(self, left: set[int]) -> int:
        """The place of a family named after a script that is still missing, else the first."""
        scripts = {_script_of(code) for code in left}
        for place, (family, _, __) in enumerate(self._unread):
            if any(script in family.upper() for script in scripts):
                return place
        return 0


@cache
def _machine() -> Faces:
    return Faces(system_faces())


def _script_of(code: int) -> str:
    """The word that a family for this character has in its name, more often than not."""
    if code > 0x1F000 and code < 0x20000:
        return "EMOJI"
    return unicodedata.name(chr(code), "?").split()[0].split("-")[0]


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
def system_faces() -> tuple[tuple[str, str, int], ...]:
    """The fonts of the machine as (family, path, index): one face of each family, plain if any."""
    faces: dict[str, Any] = {}
    for face in fonts().fonts():
        is_plain = face.style == "normal" and face.weight == 400
        if face.path is not None and (is_plain or face.family not in faces):
            faces[face.family] = face
    ordered = sorted(faces.values(), key=lambda face: (face.family, face.path))
    return tuple((face.family, face.path, face.index) for face in ordered)


def characters(path: str, index: int) -> frozenset[int]:
    """The characters of one face; none where the file cannot be read."""
    try:
        with Path(path).open("rb") as file:
            return cmap.characters(file, index)
    except (OSError, ValueError):
        return frozenset()


def _has_a_shape(char: str) -> bool:
    return unicodedata.category(char) not in _SHAPELESS and ord(char) not in _SELECTORS
