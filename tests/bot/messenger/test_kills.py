"""Killed at any moment while fifty people talk: nothing lost, nothing twice, nobody unheard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.bot.messenger.chaos import Plan, Verdict, chaos
from tests.fake_telegram.faults import Faults

pytestmark = pytest.mark.long

EVERY_WAY = replace(Faults.of_every_kind(0.1, seed=5), hang=0.3, duplicate=0.2, reorder=0.2)
"""A tenth of all calls fails; what hangs is reset soon, so that this test is."""
PLANS = {
    "polling": Plan(kills=12, turns=9, up=0.45, think=0.8, seed=3),
    "a webhook": Plan(kills=2, turns=6, think=0.3, by_webhook=True, seed=4),
    "faults": Plan(kills=1, turns=4, think=0.2, faults=EVERY_WAY, seed=5),
}


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_nothing_is_lost(tmp_path: Path, plan: Plan) -> None:
    verdict = chaos(tmp_path, plan)
    assert not verdict.broken, str(verdict)
    assert verdict.kills == plan.kills
    assert verdict.turns >= plan.people * plan.turns
    assert verdict.answers >= plan.people


def test_a_verdict_names_every_law_that_was_broken() -> None:
    verdict = Verdict(lost=["one"], unexplained=["two"], explained=3)
    assert verdict.broken == {"unexplained": ["two"], "lost": ["one"]}
