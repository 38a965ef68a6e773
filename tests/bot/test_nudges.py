from datetime import timedelta
from pathlib import Path

import pytest

from bot.people import Person
from flows.effects import Plan
from flows.events import Due, Start
from tests.bot.talk import HERE, NOW, Desk

ELSEWHERE = "telegram:815"
FAR = NOW + timedelta(days=99)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "r.db")
    desk.tell(Start())
    desk.tell(Start(), ELSEWHERE)
    return desk


def someone(desk: Desk, address: str = HERE) -> Person:
    person = desk.store.person(address)
    assert person is not None
    return person


def plan(desk: Desk, key: str, days: int, address: str = HERE) -> None:
    at = NOW + timedelta(days=days)
    desk.store.nudges.plan(someone(desk, address), Plan(key, "nudge", at, f"{key} step", 1))


def keys(desk: Desk, address: str | None = None) -> list[str]:
    return [each.event.key for each in desk.store.nudges.due(FAR, address)]


def test_plans_fall_due_in_order_of_time_for_anyone_or_for_one(desk: Desk) -> None:
    plan(desk, "late", 9)
    plan(desk, "soon", 1)
    plan(desk, "theirs", 2, ELSEWHERE)
    assert keys(desk) == ["soon", "theirs", "late"]
    assert keys(desk, ELSEWHERE) == ["theirs"]
    assert desk.store.nudges.next_due() == NOW + timedelta(days=1)
    assert desk.store.nudges.next_due(ELSEWHERE) == NOW + timedelta(days=2)
    assert desk.store.nudges.next_due("telegram:0") is None


def test_what_is_due_says_where_when_and_what_for(desk: Desk) -> None:
    plan(desk, "soon", 1)
    assert desk.store.nudges.due(NOW) == []
    (planned,) = desk.store.nudges.due(NOW + timedelta(days=1))
    assert planned.address == HERE
    assert planned.at == NOW + timedelta(days=1)
    assert planned.kind == "nudge"
    assert planned.event == Due("soon", "soon step", 1)


def test_a_plan_with_the_same_key_is_replaced_for_that_person_only(desk: Desk) -> None:
    plan(desk, "quiet", 1)
    plan(desk, "quiet", 2, ELSEWHERE)
    plan(desk, "quiet", 3)
    assert keys(desk) == ["quiet", "quiet"]
    assert desk.store.nudges.next_due(HERE) == NOW + timedelta(days=3)


def test_plans_are_dropped_by_the_beginning_of_their_key(desk: Desk) -> None:
    for key in ("quiet:1", "quiet:2", "letter:1"):
        plan(desk, key, 1)
    plan(desk, "quiet:1", 1, ELSEWHERE)
    desk.store.nudges.unplan(someone(desk), "quiet:")
    assert keys(desk, HERE) == ["letter:1"]
    desk.store.nudges.unplan(someone(desk))
    assert keys(desk) == ["quiet:1"]


def test_a_plan_is_taken_once_and_not_before_its_time(desk: Desk) -> None:
    plan(desk, "soon", 1)
    person = someone(desk)
    assert not desk.store.nudges.take(person, "soon", NOW)
    assert desk.store.nudges.take(person, "soon", NOW + timedelta(days=1))
    assert not desk.store.nudges.take(person, "soon", NOW + timedelta(days=1))


def test_a_plan_that_does_not_open_is_dropped_and_the_others_come(desk: Desk) -> None:
    plan(desk, "soon", 1)
    desk.store.base.execute("UPDATE nudges SET body = x'00'")
    plan(desk, "late", 9)
    assert keys(desk) == ["late"]
    assert desk.store.nudges.next_due() == NOW + timedelta(days=9)


def test_what_a_plan_is_for_does_not_show_in_the_database(desk: Desk) -> None:
    plan(desk, "letter:reminder", 1)
    assert b"reminder" not in desk.bytes_on_disk()
