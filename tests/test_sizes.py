"""How long files and functions may be: what outgrows it needs a sibling, not a header."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.test_house import SOURCES, name, tree

FILE_AT_MOST, FILE_MEDIAN = 300, 120
BODY_AT_MOST, BODY_MEDIAN = 40, 8

Function = ast.FunctionDef | ast.AsyncFunctionDef


def length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def functions(path: Path) -> Iterator[Function]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def body(function: Function) -> int:
    """The lines of a function's body, its docstring left out."""
    first = function.body[0]
    is_documented = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    rest = function.body[1:] if is_documented else function.body
    return (rest[-1].end_lineno or 0) - rest[0].lineno + 1 if rest else 0


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_file_is_too_long(path: Path) -> None:
    assert length(path) <= FILE_AT_MOST, f"{name(path)} has {length(path)} lines"


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_function_is_too_long(path: Path) -> None:
    long = [f"{one.name} ({body(one)})" for one in functions(path) if body(one) > BODY_AT_MOST]
    assert not long, f"{name(path)}: {long}"


def test_half_of_the_files_are_short() -> None:
    middle = median(length(path) for path in SOURCES)
    longest = sorted(SOURCES, key=length)[-5:]
    assert middle <= FILE_MEDIAN, f"{middle}; the longest: {[name(path) for path in longest]}"


def test_half_of_the_functions_are_short() -> None:
    bodies = [body(function) for path in SOURCES for function in functions(path)]
    assert median(bodies) <= BODY_MEDIAN


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_file_needs_headers_inside(path: Path) -> None:
    """A line of marks that splits a file says that there are two files in it."""
    marks = ("# ---", "# ===", "####", "# ***", "# ~~~")
    lines = path.read_text(encoding="utf-8").splitlines()
    found = [number for number, line in enumerate(lines, 1) if line.strip().startswith(marks)]
    assert not found, f"{name(path)}: lines {found}"
