"""What the doctor tells of what waits, was set aside, and is late."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.doctor import examine
from bot.findings import Finding
from bot.settings.config import read_settings
from flows.kernel.effects import Plan
from flows.kernel.events import Start
from tests.bot.talk import HERE, KEY, SECRET, Desk

REAL = datetime.now(UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "r.db")
    desk.tell(Start())
    return desk


def told(desk: Desk, what: str) -> Finding:
    findings = examine(
        lambda: read_settings({"REBOUND_KEY": KEY}, desk.path.parent / "none"), desk.path
    )
    return next(finding for finding in findings if finding.what == what)


def plan(desk: Desk, key: str, at: datetime, address: str = HERE) -> None:
    if desk.store.person(address) is None:
        desk.tell(Start(), address)
    person = desk.store.person(address)
    assert person is not None
    desk.store.nudges.plan(person, Plan(key, "nudge", at, "step", 1))


def test_what_waits_is_counted(desk: Desk) -> None:
    assert told(desk, "outbox") == Finding("outbox", "2 waiting")


def test_what_was_set_aside_is_counted_by_its_reason(desk: Desk) -> None:
    desk.tell(SECRET)
    outbox = desk.store.outbox
    first, second, third = outbox.pending(HERE, desk.now)
    desk.claim(first)
    outbox.doubtful()
    desk.claim(second)
    outbox.doubtful()
    outbox.aside(third, "403 chat not found")
    assert told(desk, "outbox") == Finding(
        "outbox", "0 waiting; set aside: 2 in doubt, 1 403 chat not found"
    )


def test_what_nobody_can_read_is_to_be_mended(desk: Desk) -> None:
    desk.store.base.execute("UPDATE outbox SET body = x'00' WHERE sequence = 1")
    desk.sent()
    finding = told(desk, "outbox")
    assert finding.is_trouble
    assert "set aside: 1 unreadable" in finding.found


def test_many_reasons_are_not_all_told(desk: Desk) -> None:
    for number in range(5):
        desk.tell(f"say {number}")
    for number, parcel in enumerate(desk.store.outbox.pending(HERE, desk.now)):
        desk.store.outbox.aside(parcel, f"reason {number}")
    assert told(desk, "outbox").found.endswith("1 reason 4, 2 for other reasons")


def test_without_plans_there_is_nothing_to_tell(desk: Desk) -> None:
    assert told(desk, "nudges") == Finding("nudges", "none planned")


def test_plans_ahead_are_counted_with_the_next(desk: Desk) -> None:
    at = datetime(2999, 1, 2, 3, 4, tzinfo=UTC)
    plan(desk, "a", at)
    plan(desk, "b", at + HOUR)
    assert told(desk, "nudges") == Finding("nudges", "2 planned, the next due 2999-01-02 03:04 UTC")


def test_what_is_late_by_an_hour_asks_whether_the_bot_runs(desk: Desk) -> None:
    plan(desk, "late", REAL - 2 * HOUR)
    plan(desk, "just now", REAL - HOUR / 2)
    finding = told(desk, "nudges")
    assert finding.is_trouble
    assert finding.found.endswith("; 1 late by more than an hour: is the bot running?")


def test_a_terminal_that_nobody_opened_is_not_late(desk: Desk) -> None:
    plan(desk, "late", REAL - 2 * HOUR, "terminal:1")
    assert not told(desk, "nudges").is_trouble
