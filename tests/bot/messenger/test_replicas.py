"""Three processes on one server, each killed while people talk; the bench kills more of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.keep.places import Server
from tests.bot.messenger.chaos import Plan
from tests.bot.messenger.replicas import MANY, chaos

pytestmark = pytest.mark.long


def test_nothing_is_lost_and_nothing_comes_twice(tmp_path: Path, server: Server) -> None:
    plan = Plan(kills=MANY, people=24, turns=4, up=0.6, think=0.3, by_webhook=True, seed=11)
    verdict = chaos(tmp_path, server, plan)
    assert not verdict.broken, str(verdict)
    assert verdict.kills == MANY
    assert verdict.turns >= plan.people * plan.turns
    assert verdict.answers >= plan.people
