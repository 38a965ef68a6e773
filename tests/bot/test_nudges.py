from collections.abc import Collection
from datetime import datetime, timedelta

import pytest

from bot.keep.people import Person
from bot.keep.places import Place
from flows.kernel.effects import Plan
from flows.kernel.events import Due, Start
from tests.bot.talk import HERE, NOW, Desk, connection, in_a_file

ELSEWHERE = "telegram:815"
FAR = NOW + timedelta(days=99)


@pytest.fixture
def desk(place: Place) -> Desk:
    desk = Desk(place)
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
    desk.store.base.execute("UPDATE nudges SET body = ?", (b"\0",))
    plan(desk, "late", 9)
    assert keys(desk) == ["late"]
    assert desk.store.nudges.next_due() == NOW + timedelta(days=9)


def test_what_a_plan_is_for_does_not_show_in_the_database(desk: Desk) -> None:
    plan(desk, "letter:reminder", 1)
    assert b"reminder" not in desk.bytes_on_disk()


def people(desk: Desk, at: datetime = FAR, limit: int = 30, but: Collection[str] = ()) -> list[str]:
    return [each.address for each in desk.store.nudges.due_people("telegram", at, limit, but)]


def test_people_come_longest_due_first_each_once_and_no_more_than_asked(desk: Desk) -> None:
    plan(desk, "theirs", 2, ELSEWHERE)
    plan(desk, "soon", 1)
    plan(desk, "late", 9)
    assert people(desk) == [HERE, ELSEWHERE]
    assert people(desk, limit=1) == [HERE]
    assert people(desk, NOW) == []
    assert people(desk, but={HERE}) == [ELSEWHERE]


def test_a_person_comes_with_all_that_is_due_by_then_earliest_first(desk: Desk) -> None:
    for key, days in (("c", 3), ("a", 1), ("b", 2), ("not yet", 9)):
        plan(desk, key, days)
    (planned,) = desk.store.nudges.due_people("telegram", NOW + timedelta(days=3))
    assert planned.at == NOW + timedelta(days=1)
    assert planned.event == Due("a", "a step", 1, also=(("b", "b step", 1), ("c", "c step", 1)))
    assert desk.turns.take(None, HERE, planned.event, NOW + timedelta(days=3)).outcome == "taken"
    assert keys(desk) == ["not yet"]


def test_each_channel_has_its_own_plans(desk: Desk) -> None:
    desk.tell(Start(), "terminal:1")
    plan(desk, "theirs", 1, "terminal:1")
    plan(desk, "ours", 2)
    nudges = desk.store.nudges
    assert people(desk) == [HERE]
    assert nudges.next_on("telegram") == NOW + timedelta(days=2)
    assert nudges.next_on("terminal") == NOW + timedelta(days=1)
    assert nudges.next_on("telegram", but={HERE}) is None
    assert nudges.next_on("tele") is None


def test_of_somebody_whose_key_does_not_open_nothing_stays_due(desk: Desk) -> None:
    plan(desk, "soon", 1)
    plan(desk, "theirs", 2, ELSEWHERE)
    slot = someone(desk).slot
    desk.store.base.execute("UPDATE keys SET wrapped = ? WHERE slot = ?", (bytes(60), slot))
    desk.store.base.vault.let_go()
    assert people(desk) == [ELSEWHERE]
    assert desk.store.nudges.next_due() == NOW + timedelta(days=2)


@in_a_file
def test_what_is_due_is_found_by_the_index_of_times_alone(desk: Desk) -> None:
    plan(desk, "soon", 1)
    seen: list[str] = []
    connection(desk.store).set_trace_callback(seen.append)
    people(desk)
    desk.store.nudges.next_on("telegram")
    connection(desk.store).set_trace_callback(None)
    for sql in seen:
        plans = desk.store.base.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
        assert not [
            row for row in plans if row[3].startswith("SCAN") and "nudges_by_time" not in row[3]
        ]
        assert not [row for row in plans if "TEMP B-TREE" in row[3]]
