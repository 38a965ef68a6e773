"""The page that people read: the tables as they are written, and nothing expanded."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import flows
from flows.check.advised import ADVICE
from flows.check.naming import move_name
from flows.check.render import page
from flows.conversation import ARROWS, MOVES, PATHS
from flows.kernel.script import Script

FLOWS = Path(flows.__file__).parent


@pytest.fixture(scope="module")
def text() -> str:
    files = sorted((FLOWS / "words" / "en").glob("*.toml"))
    tables = {file.stem: tomllib.loads(file.read_text("utf-8")) for file in files}
    return page({"en": Script("en", tables)})


def rows_of(text: str, columns: str) -> list[list[str]]:
    """The rows of every table with these columns."""
    tables = text.split(f"| {columns} |\n")[1:]
    there = [line for table in tables for line in table.split("\n\n")[0].splitlines()]
    return [
        [cell.strip() for cell in line.strip("|").split("|")] for line in there if "---" not in line
    ]


def test_every_step_has_its_row(text: str) -> None:
    steps = rows_of(text, "step | expects | when | door | core | skip")
    assert [row[0] for row in steps] == [f"`{row.name}`" for row in PATHS.steps]
    by_step = {row[0].strip("`"): row for row in steps}
    assert by_step["feel.sore"][1:3] == ["choice", "hurts_and_ended"]
    assert by_step["feel.someone"][3] == "someone (1 min)"
    assert by_step["follow.sent"][2] == "by a move only"


def test_every_move_stands_as_written_and_none_is_expanded(text: str) -> None:
    moves = rows_of(text, "on | from | when | to | do")
    assert len(moves) == len(MOVES)
    for row, move in zip(moves, MOVES, strict=True):
        assert (row[0], row[1], row[3]) == (move.on, move.source, move.to)
        assert row[2] in move_name(move)
        assert row[4] == move.do.__name__


def test_no_guard_is_called_by_a_name_of_the_inside(text: str) -> None:
    assert "<locals>" not in text
    assert "lambda" not in text


def test_the_counts_are_those_of_the_machine(text: str) -> None:
    assert f"There are {len(ARROWS.states)} states" in text
    assert f"stand for {len(list(ARROWS.all()))} transitions" in text


def test_every_stage_but_the_asides_has_one_diagram(text: str) -> None:
    stages = {row.stage for row in PATHS.steps} - {"aside"}
    assert text.count("```mermaid") == len(stages)


def test_diagrams_use_names_that_mermaid_takes(text: str) -> None:
    for diagram in re.findall(r"```mermaid\n(.*?)```", text, re.DOTALL):
        assert diagram.startswith("flowchart TD\n")
        nodes = re.findall(r"^    (\S+?)[\[(]", diagram, re.MULTILINE)
        assert all(re.fullmatch(r"\w+", node) for node in nodes)
        assert len(nodes) == len(set(nodes))


def test_every_advice_is_listed_with_the_texts_that_say_it(text: str) -> None:
    rows = rows_of(text, "id | stage | what it comes down to | texts")
    assert [row[0] for row in rows] == list(ADVICE)
    assert all(row[3] for row in rows)
    assert "139 of 139 ids" in text


def test_the_page_is_the_same_every_time_and_ends_with_one_line_break(text: str) -> None:
    files = sorted((FLOWS / "words" / "en").glob("*.toml"))
    tables = {file.stem: tomllib.loads(file.read_text("utf-8")) for file in files}
    assert page({"en": Script("en", tables)}) == text
    assert text.endswith("|\n")
    assert "\n\n\n" not in text
