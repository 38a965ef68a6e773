"""A small soak with every test; the long one is `python -m tests.soak`."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from tests.soak.__main__ import is_flat
from tests.soak.living import Person, Soaked, Verdict, live, soak


@pytest.mark.logs_errors
def test_over_weeks_nothing_is_lost_and_nobody_is_written_to_at_night(tmp_path: Path) -> None:
    verdict = soak(tmp_path, people=25, weeks=3, deaths=6, seed=1)
    assert not verdict.broken
    assert verdict.deaths >= 4
    assert verdict.quiet
    assert verdict.in_doubt


def test_memory_that_grows_is_noticed() -> None:
    assert is_flat(Verdict(resident=[90, 100, 100, 100, 100, 100, 101, 102]))
    assert not is_flat(Verdict(resident=[90, 100, 100, 103, 105, 106, 108, 110]))


def test_what_ended_does_not_wait_in_memory_for_the_collector(tmp_path: Path) -> None:
    people = [Person(number, 0, ()) for number in range(1, 20)]
    with Soaked(tmp_path, 0, Verdict()) as house:
        for _ in range(5):  # much is made when it is first needed, and leaves something once
            live(house, people, None)
        gc.collect()
        gc.disable()
        try:
            turns = house.verdict.turns
            live(house, people, None)
            assert gc.collect() < house.verdict.turns - turns
        finally:
            gc.enable()
