"""A small life, in seconds: the laws of the long one hold, and would be seen to break."""

from __future__ import annotations

from pathlib import Path

from tests.soak.life import Life, Plan, Verdict


def test_a_few_people_for_some_weeks(tmp_path: Path) -> None:
    verdict = Life(tmp_path, Plan(people=10, weeks=3, active=0.4)).lives()
    assert verdict.turns > 200
    assert not verdict.left
    assert not verdict.at_night


def test_a_verdict_names_what_broke_and_how_memory_grew() -> None:
    verdict = Verdict(
        lost=["one"], at_night=["two"], memory=[50, 100, 100, 100, 100, 100, 110, 108]
    )
    assert verdict.broken == ["one", "two"]
    assert round(verdict.growth, 2) == 0.1
