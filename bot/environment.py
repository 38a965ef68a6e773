"""What the environment and the file `.env` say under names that begin with REBOUND_."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

PREFIX = "REBOUND_"


@dataclass(frozen=True, slots=True)
class Found:
    """The settings as text, without those that are empty; and a sentence for each broken line."""

    values: Mapping[str, str] = field(repr=False)
    wrong: tuple[str, ...] = ()


def find(environment: Mapping[str, str], dotenv: Path) -> Found:
    """Everything of ours; the environment wins over the file."""
    from_file, wrong = _from_file(dotenv)
    values = from_file | {name: each for name, each in environment.items() if _is_ours(name, each)}
    return Found(values, tuple(wrong))


def unknown(found: Found, known: tuple[str, ...]) -> list[str]:
    """A sentence for each name that is no setting: it was probably mistyped."""
    return [
        f"{name} is no setting of Rebound: {_meant(name, known)}."
        for name in sorted(set(found.values) - set(known))
    ]


def _meant(name: str, known: tuple[str, ...]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only where there is such a name

    bare = [each.removeprefix(PREFIX) for each in known]  # what all share says nothing
    near = get_close_matches(name.removeprefix(PREFIX), bare, n=1)
    return f"did you mean {PREFIX}{near[0]}" if near else "`rebound --help` names those there are"


def _is_ours(name: str, value: str | None) -> bool:
    return name.startswith(PREFIX) and bool(value and value.strip())


def _from_file(file: Path) -> tuple[dict[str, str], list[str]]:
    """Our settings in the file, and a sentence for each line that cannot be read."""
    try:
        if not file.is_file():
            return {}, []
        from dotenv.parser import parse_stream  # noqa: PLC0415 - only where there is such a file

        with file.open(encoding="utf-8") as lines:
            bindings = list(parse_stream(lines))
    except (OSError, UnicodeDecodeError):
        return {}, [f"The file {file} cannot be read: make it plain UTF-8 text, or move it away."]
    wrong = [
        f"Line {each.original.line} of {file} cannot be read: write it as NAME=value."
        for each in bindings
        if each.error
    ]
    ours = {
        each.key: each.value for each in bindings if each.key and _is_ours(each.key, each.value)
    }
    return {name: value for name, value in ours.items() if value}, wrong
