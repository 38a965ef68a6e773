"""What the environment and the file `.env` say under names that begin with REBOUND_."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

PREFIX = "REBOUND_"
SECRETS = (
    "REBOUND_BOT_TOKEN",
    "REBOUND_WEBHOOK_SECRET",
    "REBOUND_PROXY",
    "REBOUND_DATABASE_PASSWORD",
)
"""What may stand in a file of its own, named by the setting with _FILE behind it."""
IN_FILES = tuple(f"{name}_FILE" for name in SECRETS)


@dataclass(frozen=True, slots=True)
class Found:
    """The settings as text, without those that are empty; and a sentence for each broken line."""

    values: Mapping[str, str] = field(repr=False)
    wrong: tuple[str, ...] = ()


def find(environment: Mapping[str, str], dotenv: Path) -> Found:
    """Everything of ours; the environment wins over the file."""
    from_file, wrong = _from_file(dotenv)
    values = from_file | {name: each for name, each in environment.items() if _is_ours(name, each)}
    for name in SECRETS:
        wrong += _from_own_file(values, name)
    return Found(values, tuple(wrong))


def unknown(found: Found, known: tuple[str, ...]) -> list[str]:
    """A sentence for each name that is no setting: it was probably mistyped."""
    return [
        f"{name} is no setting of Rebound: {_meant(name, known)}."
        for name in sorted(set(found.values) - set(known))
    ]


def _from_own_file(values: dict[str, str], name: str) -> list[str]:
    """Put in what the file of a secret holds; a sentence where it cannot be read."""
    file = values.get(f"{name}_FILE")
    if not file or name in values:
        return []
    try:
        values[name] = Path(file).expanduser().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return [f"The file in {name}_FILE cannot be read: check its path and who may read it."]
    return []


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
