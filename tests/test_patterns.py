"""The patterns off the path: each is shown, and those that compare two runs are compared."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from flows.check.offpath import NOT_SHOWN, PATTERNS
from tests.bot.messenger.playing import GOLDEN
from tests.transcripts.play import FOLDER, PEOPLE, Person, Sitting, Told, people, play

BYTE_BY_BYTE = [*people("determinism"), *people("no_repetition")]


def shown(pattern: str) -> list[Path]:
    """The conversations in the folder of a pattern: in a terminal, or as a chat."""
    return [
        golden
        for name in ("transcript.txt", "chat.txt")
        for golden in sorted((FOLDER / pattern).glob(f"*/{name}"))
    ]


def test_there_are_thirty_five_and_each_folder_is_one() -> None:
    folders = {folder.parent.parent.name for folder in FOLDER.glob("*/*/*.txt")} - {PEOPLE}
    assert folders == set(PATTERNS) - NOT_SHOWN
    assert len(PATTERNS) == 35


@pytest.mark.parametrize("pattern", sorted(set(PATTERNS) - NOT_SHOWN))
def test_each_is_shown(pattern: str) -> None:
    assert shown(pattern), f"tests/transcripts/{pattern}/ shows nothing"


@pytest.mark.parametrize("pattern", PATTERNS)
def test_each_conversation_is_short(pattern: str) -> None:
    for golden in shown(pattern):
        text = (
            golden.parent / ("acts.txt" if golden.name == "chat.txt" else "lines.txt")
        ).read_text(encoding="utf-8")
        turns = [line for line in text.splitlines() if not line.startswith("#")]
        assert 3 <= len(turns) <= 17, golden.parent


def test_what_is_pointed_to_is_there() -> None:
    for pattern, where in tomllib.loads((FOLDER / "patterns.toml").read_text()).items():
        assert pattern in PATTERNS
        for name in where.get("people", ()):
            assert (FOLDER / PEOPLE / name / "transcript.txt").exists(), name
        for name in where.get("chats", ()):
            assert (GOLDEN / name / "chat.txt").exists(), name


@pytest.mark.parametrize("person", BYTE_BY_BYTE, ids=lambda person: person.name)
def test_the_same_lines_give_the_same_bytes(person: Person, tmp_path: Path) -> None:
    (tmp_path / "once").mkdir()
    (tmp_path / "twice").mkdir()
    assert play(person, tmp_path / "once").text == play(person, tmp_path / "twice").text


@pytest.mark.parametrize("person", people("crash"), ids=lambda person: person.name)
def test_ended_after_every_line_the_answers_are_those_of_one_run(
    person: Person, tmp_path: Path
) -> None:
    (tmp_path / "cut").mkdir()
    (tmp_path / "whole").mkdir()
    whole = Sitting(None, tuple(line for one in person.sittings for line in one.lines))
    assert len(person.sittings) == len(whole.lines)
    cut = list(answers(play(person, tmp_path / "cut").told))
    assert cut == list(answers(play(replace(person, sittings=(whole,)), tmp_path / "whole").told))


def answers(told: list[Told]) -> Iterator[tuple[str, list[str]]]:
    """Each line typed, and what was said to it before anything else happened."""
    line, said = "", list[str]()
    for each in told:
        if each.who in {"you", "process"}:
            if line:
                yield line, said
            line, said = (each.text if each.who == "you" else ""), []
        else:
            said.append(each.text)
    if line:
        yield line, said
