"""The laws of the house: where a step is named, who may know of whom, what is declared once."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from flows.conversation import HOMES, MOVES, PATHS, ROOMS
from flows.kernel.machine import Arrows
from flows.kernel.paths import Paths
from flows.kernel.rows import Move, always
from flows.kernel.step import TEXT, Case, Instead, Room, Stands, Step, here

ROOT = Path(__file__).parents[2]
ROOMS_ARE_IN = ("flows/stages/", "flows/beside/")
NAMES = {name for name in PATHS.by_step if "." in name}
ELSEWHERE_AT_MOST = 17
"""Names of steps outside the rooms, proofs and pages left out: this may only get smaller."""
KNOWS_ROOMS = {"flows/conversation.py", "flows/table.py"}
"""Who imports a room though it is none: the index of all, and the rows from sets of states."""


def paths() -> list[str]:
    files = (path for base in ("flows", "bot") for path in (ROOT / base).rglob("*.py"))
    return [str(path.relative_to(ROOT)) for path in files]


@cache
def trees() -> dict[str, ast.Module]:
    return {path: ast.parse((ROOT / path).read_text(encoding="utf-8")) for path in paths()}


def named(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node.value in NAMES:
            yield str(node.value)


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_steps_are_named_in_their_rooms_and_hardly_anywhere_else() -> None:
    count = Counter({
        path: sum(1 for _ in named(tree))
        for path, tree in trees().items()
        if not path.startswith((*ROOMS_ARE_IN, "flows/check/"))
    })  # fmt: skip
    assert count.total() <= ELSEWHERE_AT_MOST, count.most_common(12)


def test_rooms_are_imported_by_rooms_proofs_and_the_index_only() -> None:
    knowing = {
        path
        for path, tree in trees().items()
        if path.startswith("flows/")
        and not path.startswith((*ROOMS_ARE_IN, "flows/check/"))
        and any(name.startswith(("flows.stages", "flows.beside")) for name in imports(tree))
    }
    assert knowing <= KNOWS_ROOMS


def test_no_room_imports_the_index_or_the_engine() -> None:
    above = ("flows.conversation", "flows.engine", "flows.check")
    for path, tree in trees().items():
        if path.startswith(ROOMS_ARE_IN):
            assert not [name for name in imports(tree) if name.startswith(above)], path


def test_a_step_is_one_value_in_one_room() -> None:
    names = [step.name for room in ROOMS for step in room.steps]
    assert len(names) == len(set(names)) == len(HOMES)
    for path, tree in trees().items():
        made = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and _calls_step(n)]
        assert not made or path.startswith(ROOMS_ARE_IN), path


def test_a_step_that_is_written_is_in_its_room() -> None:
    for path in trees():
        if path.startswith(ROOMS_ARE_IN):
            module = import_module(path.removesuffix(".py").replace("/", "."))
            written = {value.name for value in vars(module).values() if isinstance(value, Step)}
            left = written - set(PATHS.by_step)
            assert not left, f"{path} writes {left}: add them to the list of their ROOM"


def _calls_step(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "Step"


def test_a_row_leads_from_and_to_something_there_is() -> None:
    arrows = Arrows(PATHS)
    assert not list(arrows.unknown())
    targets = {"=", "place", "next", "stage", "door", *arrows.states}
    assert {move.to for move in MOVES} <= targets


def test_what_a_step_refers_to_is_a_step() -> None:
    for step in PATHS.steps:
        named_by = (step.side_of, step.on_return, step.replies_as, *(line.at for line in step.card))
        assert {name for name in named_by if name} <= set(PATHS.by_step), step.name


def test_a_name_in_braces_is_said_by_one_step() -> None:
    said = Counter(name for step in PATHS.steps for name in step.says)
    assert not [name for name, count in said.items() if count > 1]


def test_every_place_of_the_summary_has_a_step_and_every_card_there_is_one() -> None:
    for place in Stands:
        assert place is Stands.NOWHERE or PATHS.standing(place), place
    cards = [PATHS.standing(place) for place in (Stands.NOW, Stands.KEEP, Stands.LOOKING)]
    assert all(len(there) == 1 and there[0] in PATHS.cards for there in cards)
    said = {line.instead for lines in PATHS.cards.values() for line in lines}
    assert said == set(Instead)


@pytest.mark.parametrize("shape", [Step, Room])
def test_each_field_of_a_shape_is_explained(shape: type) -> None:
    """CONTRIBUTING.md sends whoever writes one there, to learn what each field means."""
    told = set(re.findall(r"`(\w+)`", shape.__doc__ or ""))
    unsaid = {field.name for field in fields(shape)} - told
    assert not unsaid, f"flows/kernel/step.py, docstring of {shape.__name__}: explain {unsaid}"


def test_a_kind_of_question_has_one_example() -> None:
    kinds = Counter(step.example for step in PATHS.steps if step.example)
    assert set(kinds.values()) == {1}


def test_a_case_of_no_step_is_refused() -> None:
    case = Case("kept", here(lambda step: always))
    with pytest.raises(TypeError, match="kept"):
        _ = case.holds
    assert Step("a.b", TEXT, replies=(case,)).replies[0].holds is always


def test_a_row_from_nowhere_is_found() -> None:
    row = Move("answered", "nowhere.at_all", always, "=", lambda _: None)
    assert list(Arrows(Paths(ROOMS, (*MOVES, row), begins="intake")).unknown()) == [row]
