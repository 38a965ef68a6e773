"""Hours without messages, as people type them."""

from __future__ import annotations

from datetime import time

import pytest

from flows.listening.problem import Problem
from flows.listening.quiet_hours import Quiet, quiet_hours


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("22 to 8", "22:00", "08:00"),
        ("22-8", "22:00", "08:00"),
        ("22:30 – 7:15", "22:30", "07:15"),
        ("10pm to 8am", "22:00", "08:00"),
        ("from 10 pm until 7", "22:00", "07:00"),
        ("between 21:00 and 9:00", "21:00", "09:00"),
        ("quiet from 20 to 10", "20:00", "10:00"),
        ("9am to 5pm", "09:00", "17:00"),
        ("midnight to noon", "00:00", "12:00"),
        ("No messages between 9pm and 9am.", "21:00", "09:00"),
    ],
)
def test_from_one_hour_to_another(text: str, start: str, end: str) -> None:
    assert quiet_hours(text) == Quiet(time.fromisoformat(start), time.fromisoformat(end))


@pytest.mark.parametrize(
    ("text", "start"),
    [("after 9pm", "21:00"), ("after 9", "21:00"), ("not after 19:30", "19:30"),
     ("after 22", "22:00"), ("nothing after 8 pm", "20:00"), ("after 2", "02:00")],
)  # fmt: skip
def test_after_an_hour(text: str, start: str) -> None:
    assert quiet_hours(text) == Quiet(start=time.fromisoformat(start))


@pytest.mark.parametrize(
    ("text", "end"),
    [("not before 10", "10:00"), ("before 9:30", "09:30"), ("nothing before noon", "12:00"),
     ("until 11", "11:00")],
)  # fmt: skip
def test_before_an_hour(text: str, end: str) -> None:
    assert quiet_hours(text) == Quiet(end=time.fromisoformat(end))


@pytest.mark.parametrize("text", ["off", "Off.", "none", "the usual", "turn it off"])
def test_none_of_their_own(text: str) -> None:
    assert quiet_hours(text) == Quiet(off=True)


@pytest.mark.parametrize("text", ["9 to 5", "10-8", "from 7 to 11", "12 to 6"])
def test_what_may_be_a_night_or_a_day_is_asked_again(text: str) -> None:
    found = quiet_hours(text)
    assert isinstance(found, Problem)
    assert found.code == "ambiguous_time"


@pytest.mark.parametrize(
    ("text", "code"),
    [("26 to 8", "no_such_time"), ("after 25", "no_such_time"), ("9:75 to 8:00", "no_such_time"),
     ("whenever", "not_understood"), ("", "not_understood"), ("1" * 500, "not_understood")],
)  # fmt: skip
def test_what_is_no_hour_is_told_so(text: str, code: str) -> None:
    found = quiet_hours(text)
    assert isinstance(found, Problem)
    assert found.code == code
