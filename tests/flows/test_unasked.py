"""Whoever writes before anything began: a story is the beginning, all else is told the way in."""

from __future__ import annotations

import pytest

from flows.kernel.events import Press
from tests.flows.talking import Talk


@pytest.mark.parametrize(
    "story",
    [
        "They turned me down for a nurse job at Saint Mary after an interview",
        "I never heard back after the final round",
        "got a rejection mail today",
        "I want to write to them after the no",
    ],
)
def test_a_first_story_is_a_start_and_is_heard(story: str) -> None:
    there = Talk().type(story)
    assert there.state not in {"start", "opening.hello"}
    assert there.answers["opening.hello"]["text"] == story
    assert there.has("start.begun")
    assert "/privacy" in there.text
    assert "What happened?" not in there.text


def test_what_it_held_is_not_asked_again() -> None:
    there = Talk().type("They turned me down for a nurse job at Saint Mary after an interview")
    assert there.answers["intake.far"]["codes"] == ["interview"]
    assert there.state not in {"intake.job", "intake.far"}


@pytest.mark.parametrize(
    "line", ["hello?", "what is this", "ok thank you for everything", "5", "sdfsdf", "why", "/show"]
)
def test_what_tells_of_no_no_begins_nothing(line: str) -> None:
    there = Talk().type(line)
    assert (there.state, dict(there.session.shelf)) == ("start", {})
    assert len(there.texts) == 1


def test_a_button_from_before_makes_no_message() -> None:
    there = Talk().send(Press("intake.far", ("final",), 1))
    assert there.has("start.nobody")
    assert there.texts == []


def test_danger_in_a_first_story_comes_first() -> None:
    there = Talk().type("They turned me down and I want to kill myself")
    assert (there.state, dict(there.session.shelf)) == ("start", {})
    assert there.has("crisis.static")
