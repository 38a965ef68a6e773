"""Questions that people put to themselves, and answer in the same breath."""

from __future__ import annotations

import pytest

from flows.listening.to_themselves import unasked, without_question
from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    ("said", "codes", "own"),
    [
        ("angry? no. just tired", [], "tired"),
        ("angry? not really. more sad", ["sadness"], None),
        ("disappointed? relieved, more like", ["relief"], None),
        ("sad? nah, more like furious", ["anger"], None),
        ("not angry, more let down", ["disappointment"], None),
        ("ashamed? no, but I do envy whoever got it", ["envy"], None),
        ("am i angry? no. lonely", ["loneliness"], None),
    ],
)
def test_a_feeling_asked_and_denied_in_one_breath_is_not_felt(
    said: str, codes: list[str], own: str | None
) -> None:
    answer = at("feel.words").type(said).answers["feel.words"]
    assert answer["codes"] == codes
    assert answer.get("text") == own


@pytest.mark.parametrize(
    "said",
    [
        "Honestly? It's Kestrel. Everyone knows Kestrel.",
        "You know what? The place is ten minutes from my flat.",
        "ehrlich? the team was lovely",
        "The best thing? They were kind to each other.",
    ],
)
def test_a_mark_that_asks_nothing_is_no_question(said: str) -> None:
    there = at("analyze.pull").type(said)
    assert not there.has("asked.")
    assert not there.session.person.get("questions")


def test_own_words_are_kept_without_the_question_before_them() -> None:
    there = at("reflect.proud").type("Honestly? I stayed calm the whole time")
    assert there.answers["reflect.proud"]["text"] == "I stayed calm the whole time"


@pytest.mark.parametrize(
    "said",
    [
        "Anna? I think",
        "the second round? not sure",
        "feedback? should I ask for it",
        "why? I don't get it",
        "Anna? I don't know her last name",
        "is it normal? they wrote so kindly",
    ],
)
def test_what_is_asked_or_doubted_stays(said: str) -> None:
    assert without_question(said) == said


def test_a_mark_behind_a_mere_word_is_as_long_as_before() -> None:
    said = "they ghosted me. seriously? after four rounds"
    assert unasked(said) == "they ghosted me. seriously, after four rounds"
