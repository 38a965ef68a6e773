"""The words files, read: one script for each language there is a folder of."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import rtoml

import flows
from bot.errors import Fault, Problem
from flows.kernel.script import Script
from flows.listening.distress_learned import Danger
from flows.listening.ear import Ear
from flows.listening.learned import Model

_FLOWS = Path(flows.__file__).parent
_WORDS, _EXAMPLES = _FLOWS / "words", _FLOWS / "examples"


def languages(words: Path | None = None) -> tuple[str, ...]:
    """The languages there are words for, by code; English first."""
    found = {each.name for each in (words or _WORDS).iterdir() if _is_language(each)}
    return tuple(sorted(found, key=lambda code: (code != "en", code)))


def read_scripts(words: Path | None = None) -> dict[str, Script]:
    """Every language's script, English first; Problem names the file that cannot be read.

    Ours are read once in a process.
    """
    return dict(_our_scripts()) if words is None else _scripts(words)


@cache
def _our_scripts() -> dict[str, Script]:
    return _scripts(_WORDS)


def _scripts(folder: Path) -> dict[str, Script]:
    return {code: _script(code, folder / code) for code in languages(folder)}


@cache
def read_danger() -> Danger:
    """What listens for danger; Problem says how to make its model anew.

    As with the ear, the file is read when the first text comes.
    """
    return Danger(_model_in(_EXAMPLES / "danger.bin"))


def read_ear(path: Path | None = None) -> Ear:
    """The ear that the conversation listens with; Problem says how to make its model anew.

    That it is there is seen at once; it is read when the first text comes, ours once in a process.
    """
    return _our_ear() if path is None else Ear(_model_in(path))


@cache
def _our_ear() -> Ear:
    return Ear(_model_in(_EXAMPLES / "model.bin"))


def _model_in(file: Path) -> Callable[[], Model]:
    """What makes the model in a file, which has to be there."""
    try:
        file.open("rb").close()
    except OSError as error:
        raise _unreadable(file, error) from None
    return lambda: _model(file)


def _model(file: Path) -> Model:
    try:
        return Model(file.read_bytes())
    except (OSError, ValueError, KeyError) as error:
        raise _unreadable(file, error) from None


def _unreadable(file: Path, error: Exception) -> Problem:
    return Problem(
        f"flows/examples/{file.name} cannot be read: {error}. Make it anew with make train.",
        Fault.DATA,
    )


def _is_language(folder: Path) -> bool:
    return folder.is_dir() and folder.name.isalpha()


def _script(language: str, folder: Path) -> Script:
    named = sorted(each.name for each in folder.iterdir() if each.name.endswith(".toml"))
    tables = {name: _table(language, folder / name) for name in named}
    try:
        return Script(language, tables)
    except ValueError as error:
        raise Problem(f"In flows/words/{language}: {error}.", Fault.DATA) from None


def _table(language: str, file: Path) -> dict[str, Any]:
    try:
        return rtoml.loads(file.read_text(encoding="utf-8"))
    except (rtoml.TomlParsingError, UnicodeDecodeError) as error:
        raise Problem(
            f"The words file flows/words/{language}/{file.name} cannot be read: {error}; "
            "mend that place and try again.",
            Fault.DATA,
        ) from None
