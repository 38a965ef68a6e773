"""An hour of the clock is no number on a scale."""

from __future__ import annotations

import pytest

from flows.listening.answers import scale
from flows.listening.cues import latest_number
from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    "said",
    [
        "I lie awake at 4 and hear the clock",
        "I wake at 3 every night",
        "up since 5 with my head spinning",
        "awake from 2 am on",
        "it was 6 o'clock when they rang",
        "I wake up at 4 in the morning",
        "seit 4 wach",
        "ich wache um 3 auf",
        "despierto a las 4",
        "8 weeks of pay",
        "it goes on for 3 days",
        "seit 3 Tagen",
        "desde hace 3 semanas",
    ],
)
def test_an_hour_is_no_strength(said: str) -> None:
    assert scale(said) is None
    assert latest_number(said) is None
    assert "number" not in at("feel.strength").type(said).answers.get("feel.strength", {})


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("at 4", 4),
        ("I'm at 7", 7),
        ("I’m at 7", 7),
        ("it's at 8 today", 8),
        ("I would put it at 8", 8),
        ("at a 6 I guess", 6),
        ("since yesterday it's a 7", 7),
        ("awake since 4, it's a 9", 9),
        ("I wake at 3 every night, so 8", 8),
        ("maybe 5", 5),
        ("7 since they rang", 7),
        ("um die 6", 6),
        ("for 3 days now a 9", 9),
        ("7, for 2 weeks", 7),
    ],
)
def test_a_strength_is_one(said: str, number: int) -> None:
    assert scale(said) == number
    assert latest_number(said) == number
