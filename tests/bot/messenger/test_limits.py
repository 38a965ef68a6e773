"""Whoever floods costs the others nothing, hears one calm line, and is heard when in danger."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import count
from pathlib import Path

from bot.messenger.inbox import READ_SECONDS
from bot.messenger.limits import BURST, CHARACTERS, Limits
from bot.turns.turn import WAITING_AT_MOST
from flows.kernel.effects import Part
from tests.bot.messenger.house import WEDNESDAY, House, conversation
from tests.fake_telegram.floods import FloodLimits

FLOOD, LONGEST = 500, 4096
ONE_MOMENT = conversation().script("en").template(Part("flood.moment"))


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


def test_a_long_text_weighs_as_much_as_it_costs_to_read() -> None:
    limits = Limits()
    taken = sum(limits.takes(1, WEDNESDAY, LONGEST) for _ in range(FLOOD))
    assert taken * LONGEST < 2 * BURST * CHARACTERS
    assert taken * LONGEST > 20_000  # a long story in one go is nobody's flood


def test_of_one_that_only_asks_no_more_is_taken_than_can_be_answered(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.ann.starts()
        house.settle()
        house.fake.limits = FloodLimits()
        for _ in range(FLOOD):
            house.ann.says("/help")
        while updates := house.taken():
            house.takes(updates)
            assert house.store.health().pending < 2 * WAITING_AT_MOST
        assert "danger" in house.ann.transcript()
        house.ann.says("I want to kill myself")
        house.settle()
        assert house.store.health().pending == 0
        person = house.store.person(f"telegram:{house.ann.id}")
        assert person
        assert house.store.session(person).state == "parked"


def test_while_many_are_read_others_are_answered(tmp_path: Path) -> None:
    """To listen for danger in long texts takes its time: what was read is taken meanwhile."""
    with House(tmp_path) as house:
        house.ann.starts()
        house.settle()
        house.inbox._ticks = count(step=READ_SECONDS).__next__
        for number in range(10):
            house.ann.says(f"zq{number}")
        seen: list[int] = []

        async def take() -> None:
            taking = asyncio.create_task(house.inbox.take(await house._taken()))
            while not taking.done():
                person = house.store.person(f"telegram:{house.ann.id}")
                assert person
                seen.append(" ".join(n.words for n in house.store.notes(person)).count("zq"))
                await asyncio.sleep(0)

        house.loop.run_until_complete(take())
        house.rests()
        assert 0 < min(each for each in seen if each) < 10


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
