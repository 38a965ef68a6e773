"""Patterns that modules hold, and texts made from a pattern to be as hard for it as can be."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from inspect import signature
from types import FunctionType, ModuleType
from typing import Any

_parser: Any = import_module("re._parser")


def held(modules: list[ModuleType]) -> list[re.Pattern[str]]:
    """Each pattern once: those there are, and those that are made when first asked for."""
    return list({(one.pattern, one.flags): one for one in _held(modules)}.values())


def _held(modules: list[ModuleType]) -> Iterator[re.Pattern[str]]:
    """Whatever is reached from the modules, through any object of ours."""
    waiting: list[Any] = [vars(module) for module in modules]
    seen: dict[int, Any] = {}
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, str | bytes | int | float | ModuleType):
            continue
        seen[id(one)] = one  # held, so that its id stays its own
        if isinstance(one, re.Pattern):
            yield one
        elif not isinstance(one, type | FunctionType) or _is_ours(one):
            waiting += [*_made_when_asked(one), *_within(one)]


def _within(one: Any) -> list[Any]:
    if isinstance(one, FunctionType):  # not its globals: those are all that its module knows
        return [*(one.__closure__ or ()), *(one.__defaults__ or ())]
    return gc.get_referents(one)


def _made_when_asked(one: Any) -> list[Any]:
    """What is kept from the first call on: functions without arguments, and properties."""
    if hasattr(one, "cache_info") and _is_ours(one) and not signature(one).parameters:
        return [one()]
    if isinstance(one, type) or not _is_ours(type(one)):
        return []
    members = vars(type(one)).items()
    return [getattr(one, name) for name, made in members if isinstance(made, cached_property)]


def _is_ours(one: Any) -> bool:
    return str(getattr(one, "__module__", "")).startswith("flows.")


Seed = tuple[str, str]
"""What stands before, and what is repeated."""


def seeds(pattern: re.Pattern[str]) -> set[Seed]:
    """For each part that may repeat without end: a text that leads there, and one turn of it."""
    found: set[Seed] = set()
    _sample(parsed(pattern), "", found)
    return found


def parsed(pattern: re.Pattern[str]) -> Any:
    """The nodes of a pattern, as Python's own reader makes them."""
    return _parser.parse(pattern.pattern, pattern.flags)


def sample(nodes: Any, before: str) -> str:
    """A text that the nodes match behind what stands before."""
    return _sample(nodes, before, set())


def _sample(nodes: Any, before: str, found: set[Seed]) -> str:
    """A text that the nodes match; on the way, the seeds that are met."""
    text = ""
    for kind, value in nodes:
        text += _of(str(kind), value, before + text, found)
    return text


def _of(kind: str, value: Any, before: str, found: set[Seed]) -> str:
    match kind:
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL" | "ANY":
            return "x" if value != ord("x") else "y"
        case "IN":
            return _member(value)
        case "BRANCH":
            each = [_sample(one, before, found) for one in value[1]]
            return each[0]
        case "SUBPATTERN":
            return _sample(value[3], before, found)
        case "ATOMIC_GROUP":
            return _sample(value, before, found)
        case "ASSERT" | "ASSERT_NOT":
            _sample(value[1], before, found)
            return ""
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            low, high, body = value
            return _repeated(low, high, body, before, found)
        case _:
            return ""


def _repeated(low: int, high: Any, body: Any, before: str, found: set[Seed]) -> str:
    turn = _sample(body, before, found)
    if high == _parser.MAXREPEAT and turn:
        found.add((before, turn))
    return turn * max(low, 1)


_CATEGORIES = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}


def _member(items: Any) -> str:
    """One character of a set: a letter, a blank or a digit rather than another."""
    named = [
        chr(value[0] if str(kind) == "RANGE" else value) for kind, value in items if _is_named(kind)
    ]
    return next((one for one in ["a", " ", "7", "\n", ".", "Z", *named] if _fits(one, items)), "")


def _is_named(kind: Any) -> bool:
    return str(kind) in {"LITERAL", "RANGE"}


def _fits(letter: str, items: Any) -> bool:
    is_negated = str(items[0][0]) == "NEGATE"
    return is_negated != any(_is_in(letter, str(kind), value) for kind, value in items)


def _is_in(letter: str, kind: str, value: Any) -> bool:
    match kind:
        case "LITERAL":
            return bool(ord(letter) == value)
        case "RANGE":
            return bool(value[0] <= ord(letter) <= value[1])
        case "CATEGORY":
            name = str(value).removeprefix("CATEGORY_")
            is_one = re.match(_CATEGORIES[name.removeprefix("NOT_")], letter) is not None
            return is_one != name.startswith("NOT_")
        case _:
            return False
