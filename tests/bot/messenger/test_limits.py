"""Whoever floods costs the others nothing, hears one calm line, and is heard when in danger."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.messenger.lifeline import ONE_MOMENT
from bot.messenger.limits import BURST, Limits
from tests.bot.messenger.house import WEDNESDAY, House

FLOOD = 500


def test_a_flood_is_told_once_and_what_fits_is_kept(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        bo = house.person("Bo")
        for one in (house.ann, bo):
            one.starts()
        house.settle()
        for number in range(FLOOD):
            house.ann.says(f"zq{number}")
        bo.says("They said no")
        house.settle()
        assert [one.body["text"] for one in house.ann.heard].count(ONE_MOMENT) == 1
        assert "Which job" in bo.last.body["text"]
        assert house.store.health().pending == 0


def test_a_cry_for_help_at_the_end_of_a_flood_is_answered(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.ann.starts()
        house.settle()
        for number in range(FLOOD):
            house.ann.says(f"zq{number}")
        house.ann.says("I want to kill myself")
        house.settle()
        person = house.store.person(f"telegram:{house.ann.id}")
        assert person
        session = house.store.session(person)
        assert session.state == "parked" or any(p["step"] == "parked" for p in session.held)


def test_the_bucket_fills_again() -> None:
    limits = Limits()
    assert all(limits.takes(1, WEDNESDAY) for _ in range(BURST))
    assert not limits.takes(1, WEDNESDAY)
    assert limits.takes(2, WEDNESDAY)
    assert limits.takes(1, WEDNESDAY + timedelta(seconds=2))


def test_it_is_said_once_a_minute() -> None:
    limits = Limits()
    assert limits.tells(1, WEDNESDAY)
    assert not limits.tells(1, WEDNESDAY + timedelta(seconds=59))
    assert limits.tells(1, WEDNESDAY + timedelta(seconds=60))
