"""A letter, a brief one or none; and that it went, wherever that is told."""

from __future__ import annotations

import pytest

from tests.flows.test_letters import letter_of
from tests.flows.test_signing import there

WISHED = {
    "a letter": "write",
    "i want to write a letter to them, please": "write",
    "well I was thinking about writing to them because they were friendly": "write",
    "yes good": "write",
    "I should like a short letter.": "write",
    "something brief, please": "two_lines",
    "I don't want to write to them at all": "not",
    "nah, no letter": "not",
}


@pytest.mark.parametrize("said", WISHED)
def test_a_letter_a_brief_one_or_none(said: str) -> None:
    assert there("follow.expect").type(said).answers["follow.expect"]["codes"] == [WISHED[said]]


@pytest.mark.parametrize("said", ["I sent it already", "just mailed it", "I have it already sent"])
def test_a_letter_that_went_is_not_asked_for_its_day(said: str) -> None:
    after = there("follow.when").type(said)
    assert after.has("outcome.sent")
    assert after.state == "follow.close"
    assert after.thread.letter["status"] == "sent"


def test_a_letter_that_went_can_still_be_read() -> None:
    after = there("follow.when").type("I sent it already").type("show me the letter")
    assert letter_of(after)


@pytest.mark.parametrize(
    ("said", "code"), [("not yet, my sister still has it", "not_yet"), ("yes I sent it", "yes")]
)
def test_news_that_answer_what_is_asked_are_its_answer(said: str, code: str) -> None:
    asked = there("follow.when").press("night").type("Berlin").type("stop").wait(days=1)
    assert asked.state == "follow.sent"
    assert asked.type(said).answers["follow.sent"]["codes"] == [code]
