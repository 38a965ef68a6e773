"""The files that the examples are in, and their digest; only the standard library is needed."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

from flows.listening.examples import (
    DangerExample,
    Example,
    danger_examples,
    examples,
    kin,
    together,
)

EXAMPLES = Path(__file__).parents[2] / "flows" / "examples"
MODEL, DANGER = EXAMPLES / "model.bin", EXAMPLES / "danger.bin"
OF_MODEL = ("author_*.txt", "shelf.toml", "kin/*.txt")
OF_DANGER = ("author_*.txt", "danger/*.txt", "danger/sure.toml")


@dataclass(frozen=True, slots=True)
class Taught:
    """Everything there is to learn from."""

    lines: tuple[Example, ...]
    shelf: tuple[tuple[str, str], ...]
    kin: dict[str, list[str]]
    danger: tuple[DangerExample, ...]
    danger_kin: dict[str, list[str]]
    sure: dict[str, int]


def taught(folder: Path = EXAMPLES) -> Taught:
    """The examples as they lie in the folder."""
    shelf = tomllib.loads(text_of(folder / "shelf.toml"))
    groups = [kin(text_of(folder / "kin" / f"{code}.txt")) for code in ("en", "de", "es")]
    return Taught(
        tuple(one for path in _files(folder, "author_*.txt") for one in examples(text_of(path))),
        tuple((line, key) for key in sorted(shelf) for line in shelf[key]),
        reduce(together, groups),
        tuple(
            one
            for path in _files(folder, "danger/author_*.txt")
            for one in danger_examples(text_of(path))
        ),
        together(kin(text_of(folder / "danger" / "kin.txt")), {}),
        tomllib.loads(text_of(folder / "danger" / "sure.toml")),
    )


def digest(patterns: tuple[str, ...], folder: Path = EXAMPLES) -> str:
    """The digest of the examples; it stands in the head of the file that was made from them."""
    whole = hashlib.sha256()
    for pattern in patterns:
        for path in _files(folder, pattern):
            whole.update(path.name.encode() + b"\0" + text_of(path).encode() + b"\0")
    return whole.hexdigest()[:16]


def digest_in(file: Path) -> str:
    """The digest of the examples that a model file was made from."""
    with file.open("rb") as opened:
        return str(json.loads(opened.readline()).get("digest", ""))


def _files(folder: Path, pattern: str) -> list[Path]:
    return sorted(folder.glob(pattern))


def text_of(path: Path) -> str:
    """What stands in a file of ours."""
    return path.read_text(encoding="utf-8")
