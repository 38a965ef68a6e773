"""Killed at any moment while fifty people talk: nothing lost, nothing twice, nobody unheard."""

from __future__ import annotations

from pathlib import Path

from tests.bot.messenger.chaos import Plan, chaos


def test_killed_while_it_polls(tmp_path: Path) -> None:
    verdict = chaos(tmp_path, Plan(kills=12, turns=10, up=0.7, seed=3))
    assert verdict.broken == {}
    assert verdict.kills == 12
    assert verdict.answers > 50
