"""The keys: what the code can say is in every language, and nothing else is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from flows.check.probe import probe
from flows.check.report import Report, found
from flows.check.used import answers, leads, optional, required
from flows.conversation import PATHS
from flows.kernel.script import Script


def prove(script: Script, needed: Mapping[str, str] | None = None) -> Report:
    """Keys used = keys defined, in one language."""
    needed = {**required(probe()), **leads(script)} if needed is None else needed
    allowed = optional(probe()) | answers(script)
    problems = [*missing(script, needed), *unused(script, {*needed, *allowed})]
    line = f"words [{script.language}]: {len(script.texts)} texts, {len(needed)} keys needed"
    return found(line, problems)


def complete(script: Script) -> Report:
    """Every key that the code says is there, in one language."""
    return found(f"words [{script.language}]", missing(script, required(probe()) | leads(script)))


def missing(script: Script, needed: Mapping[str, str]) -> list[str]:
    """Keys that the code says and the words lack."""
    return [
        f"{key} is missing in {script.language}: {source} says it; add it to {home(script, key)}."
        for key, source in needed.items()
        if key not in script
    ]


def unused(script: Script, known: set[str]) -> list[str]:
    """Keys that the words have and nothing says."""
    return [
        f"{key} in {script.files[key]} is said by nothing: remove it, or say it."
        for key in script.texts
        if key not in known
    ]


def home(script: Script, key: str) -> str:
    """The words file where `key` belongs: where its nearest neighbours are."""
    door = _of_a_door(script, key)
    if door:
        return door
    parts = key.split(".")
    for count in range(len(parts) - 1, 0, -1):
        near = _files_below(script, ".".join(parts[:count]) + ".")
        if near:
            return near
    return "system.toml"


def _files_below(script: Script, prefix: str) -> str:
    """The file with the keys below `prefix`; where they lie in several, each of them by name."""
    there = {name for key, name in script.files.items() if key.startswith(prefix)}
    return " or ".join(sorted(there))


def _of_a_door(script: Script, key: str) -> str:
    """The file of the step behind the door that `key` is the label of; empty for other keys."""
    door = key.removeprefix("door.")
    at = next((row.name for row in PATHS.steps if row.door and row.door == door), "")
    return home(script, f"{at}.ask") if at and key != door else ""


def compared(languages: Iterable[Script]) -> Report:
    """What one language says, every other says too, whether or not it must be there."""
    scripts = list(languages)
    everywhere = {key: script.language for script in scripts for key in script.texts}
    problems = [
        f"{key} is in {language} and not in {script.language}: translate it."
        for script in scripts
        for key, language in everywhere.items()
        if key not in script
    ]
    return found(f"languages: {', '.join(script.language for script in scripts)}", problems)
