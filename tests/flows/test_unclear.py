"""A word that fits several commands: which are named, how often, and what it never costs."""

from __future__ import annotations

import pytest

from flows.beside.unclear import meant
from flows.conversation import PATHS
from tests.flows.talking import talk


@pytest.mark.parametrize(
    ("words", "fits"),
    [
        ("notes", {"export", "show"}),
        ("my file", {"export", "share"}),
        ("/se", {"search", "settings"}),
    ],
)
def test_a_word_fits_the_commands_whose_phrases_hold_it(words: str, fits: set[str]) -> None:
    assert fits <= set(meant(words))
    assert 2 <= len(meant(words)) <= 3


@pytest.mark.parametrize(
    "words",
    ["sad", "got a reply", "no notes", "notes from the interview", "the boss", "", "qwertz", "/x"],
)
def test_other_words_fit_nothing(words: str) -> None:
    assert not meant(words)


def test_they_are_named_in_a_line_then_listed_and_the_question_stands() -> None:
    there = talk("feel.strength").type("notes")
    assert there.has("unclear.which")
    assert there.state == "feel.strength"
    assert "/show" in there.text
    there.type("notes")
    assert there.has("unclear.list")
    assert there.text.count("/") >= len(meant("notes"))
    assert there.has("feel.strength.ask")


def test_the_third_time_it_is_words_like_any_other() -> None:
    there = talk("feel.strength").type("notes").type("notes").type("notes")
    assert not there.has("unclear.list")
    assert "feel.strength" not in there.answers


def test_another_word_is_asked_about_anew() -> None:
    there = talk("feel.strength").type("notes").type("a file")
    assert there.has("unclear.which")


@pytest.mark.parametrize("step", ["intake.job", "reflect.proud"])
def test_where_any_words_are_an_answer_they_are_one(step: str) -> None:
    there = talk(step).type("notes")
    assert not there.has("unclear.which")
    assert there.answers[step]["text"].casefold() == "notes"


def test_an_unknown_command_that_begins_no_other_is_only_unknown() -> None:
    assert talk("feel.strength").type("/dance").has("unknown_command.line")


def test_nothing_that_destroys_is_done_by_a_word_that_is_asked_about() -> None:
    there = talk("feel.sore").type("/de")
    assert there.state in PATHS.by_step
    assert there.state != "forget.sure"
