"""The words files, read: one script for each language there is a folder of."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from bot.errors import Fault, Problem
from flows.kernel.script import Script
from flows.listening.distress_learned import Danger
from flows.listening.ear import Ear
from flows.listening.learned import Model


def languages(words: Traversable | None = None) -> tuple[str, ...]:
    """The languages there are words for, by code; English first."""
    found = {each.name for each in (words or _ours()).iterdir() if _is_language(each)}
    return tuple(sorted(found, key=lambda code: (code != "en", code)))


def read_scripts(words: Traversable | None = None) -> dict[str, Script]:
    """Every language's script, English first; Problem names the file that cannot be read.

    Ours are read once in a process.
    """
    return dict(_our_scripts()) if words is None else _scripts(words)


@cache
def _our_scripts() -> dict[str, Script]:
    return _scripts(_ours())


def _scripts(folder: Traversable) -> dict[str, Script]:
    return {code: _script(code, folder / code) for code in languages(folder)}


@cache
def read_danger() -> Danger:
    """What listens for danger; Problem says how to make its model anew."""
    try:
        return Danger(Model((files("flows") / "examples" / "danger.bin").read_bytes()))
    except (OSError, ValueError, KeyError) as error:
        raise Problem(f"flows/examples/danger.bin cannot be read: {error}.", Fault.DATA) from None


def read_ear(path: Traversable | None = None) -> Ear:
    """The ear that the conversation listens with; Problem says how to make its model anew.

    The file is read at once, and made into a model when the first text comes; ours is read once
    in a process.
    """
    return _our_ear() if path is None else _ear(path)


@cache
def _our_ear() -> Ear:
    return _ear(files("flows") / "examples" / "model.bin")


def _ear(file: Traversable) -> Ear:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise _unreadable(error) from None
    return Ear(lambda: _model(data))


def _model(data: bytes) -> Model:
    try:
        return Model(data)
    except (ValueError, KeyError) as error:
        raise _unreadable(error) from None


def _unreadable(error: Exception) -> Problem:
    return Problem(
        f"flows/examples/model.bin cannot be read: {error}. Make it anew with make train.",
        Fault.DATA,
    )


def _ours() -> Traversable:
    return files("flows") / "words"


def _is_language(folder: Traversable) -> bool:
    return folder.is_dir() and folder.name.isalpha()


def _script(language: str, folder: Traversable) -> Script:
    named = sorted(each.name for each in folder.iterdir() if each.name.endswith(".toml"))
    tables = {name: _table(language, folder / name) for name in named}
    try:
        return Script(language, tables)
    except ValueError as error:
        raise Problem(f"In flows/words/{language}: {error}.", Fault.DATA) from None


def _table(language: str, file: Traversable) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Problem(
            f"The words file flows/words/{language}/{file.name} cannot be read: {error}; "
            "mend that place and try again.",
            Fault.DATA,
        ) from None
