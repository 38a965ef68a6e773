"""How long files and functions may be: what outgrows it needs a sibling, not a header."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.test_house import SOURCES, lines_with, name, tree

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


def test_no_file_is_too_long() -> None:
    assert {name(path): length(path) for path in SOURCES if length(path) > FILE_AT_MOST} == {}


def test_no_function_is_too_long() -> None:
    lengths = [(name(path), one.name, body(one)) for path in SOURCES for one in functions(path)]
    assert [one for one in lengths if one[2] > BODY_AT_MOST] == []


def test_half_of_the_files_are_short() -> None:
    middle = median(length(path) for path in SOURCES)
    longest = sorted(SOURCES, key=length)[-5:]
    assert middle <= FILE_MEDIAN, f"{middle}; the longest: {[name(path) for path in longest]}"


def test_half_of_the_functions_are_short() -> None:
    bodies = [body(function) for path in SOURCES for function in functions(path)]
    assert median(bodies) <= BODY_MEDIAN


HEADER = re.compile(r"^\s*(?:# ---|# ===|####|# \*\*\*|# ~~~)")


def test_no_file_needs_headers_inside() -> None:
    """A line of marks that splits a file says that there are two files in it."""
    assert lines_with(HEADER, SOURCES) == []
