"""Where a line of the letter is written anew: the line itself, and nothing that is said of it."""

from __future__ import annotations

import pytest

from flows.listening.drafts import told
from tests.flows.talking import Talk
from tests.flows.test_conversed import at


def writing() -> Talk:
    """Somebody who picked the greeting and is asked how it should read."""
    there = at("follow.draft", follow__name="Ms Reyes").type("change a line").type("2")
    assert there.state == "follow.rewrite"
    return there


@pytest.mark.parametrize(
    "said",
    [
        "4",
        "the greeting is wrong, its Hi Jana not dear hiring team",
        "no!! u put my complaint into the letter. undo that",
        "change the subject, make it Wages for trial shift",
        "are you even reading this or what",
        "leave it as it is",
    ],
)
def test_what_is_said_of_the_letter_is_no_line_of_it(said: str) -> None:
    there = writing().type(said)
    assert there.state == "follow.draft"
    assert "Dear Ms Reyes," in there.texts[0]
    assert said.lower() not in there.texts[0].lower()


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("put: Hello Ms Reyes,", "Hello Ms Reyes,"),
        ("it should say: Good morning Ms Reyes,", "Good morning Ms Reyes,"),
        ("I'm grateful that you took the time to meet me.", "I'm grateful that you took the time"),
        ("Could you tell me what I should work on?", "Could you tell me what I should work on?"),
        ("You put a lot of care into that day.", "You put a lot of care into that day."),
    ],
)
def test_the_line_itself_takes_the_place(said: str, line: str) -> None:
    there = writing().type(said)
    assert line in there.texts[0]
    assert "Dear Ms Reyes," not in there.texts[0]


def test_a_line_that_is_named_with_its_words_is_the_one() -> None:
    there = writing().type("the thanks should say: Thank you for your kindness on Monday.")
    assert "Thank you for your kindness on Monday." in there.texts[0]
    assert "Dear Ms Reyes," in there.texts[0]


def test_a_line_may_be_taken_out() -> None:
    assert "Dear Ms Reyes," not in writing().type("take it out please").texts[0]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("change that subject though, make it Wages for trial shift", "Wages for trial shift"),
        ("yeah it's fine. change the letter subject to Trial shift", "Trial shift"),
        ("the subject should say 'Trial shift on Friday'", "Trial shift on Friday"),
    ],
)
def test_at_the_letter_a_line_is_changed_in_one_go(said: str, line: str) -> None:
    there = at("follow.draft", follow__name="Ms Reyes").type(said)
    assert there.texts[0].startswith(f"Subject: {line}\n")


@pytest.mark.parametrize(
    "said",
    ["the ending should be warmer", "the question to ask is whether", "the thanks is too long"],
)
def test_how_a_line_is_liked_is_none(said: str) -> None:
    assert told(said) is None
