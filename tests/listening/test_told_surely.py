"""How surely something is told of another question: by its score, its margin and its piece."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.listening.fact_labels import fact_label
from flows.listening.learned import Guess
from flows.listening.told_surely import Part, is_sure, likely_told

TOLD = "analyze.pull=pay"
OTHER = "reflect.list=late"
SAID = "what drew me was the pay"


def sure(*facts: Guess, content: int = 800, said: str = SAID) -> dict[str, int]:
    scores = {one.label: one.score for one in facts}
    found = filter(is_sure, likely_told("feel.words", scores, [Part(said, facts, content)]))
    return {fact_label(one.step, one.code): one.sure for one in found}


def test_what_lies_far_before_all_else_is_told_though_its_score_is_low() -> None:
    assert TOLD in sure(Guess(TOLD, -300), Guess(OTHER, -900))
    assert TOLD not in sure(Guess(TOLD, -300), Guess(OTHER, -280))


def test_of_two_options_of_one_question_the_likelier_counts() -> None:
    found = sure(Guess(TOLD, 400), Guess("analyze.pull=people", 300), Guess(OTHER, -900))
    assert list(found) == [TOLD]


def test_the_question_that_stands_counts_against_it_and_is_never_told_of() -> None:
    here = Guess("feel.words=anger", 200)
    assert sure(here, Guess(TOLD, 150)) == {}
    assert sure(here) == {}


def test_what_is_no_content_tells_less_surely() -> None:
    facts = Guess(TOLD, 0), Guess(OTHER, -700)
    assert sure(*facts, content=-600)[TOLD] < sure(*facts, content=600)[TOLD]


def test_each_piece_tells_of_itself_and_keeps_its_words() -> None:
    one, other = Guess(TOLD, 300), Guess(OTHER, 300)
    parts = [
        Part(SAID, (one, Guess(OTHER, -900)), 700),
        Part("and I was late", (other, Guess(TOLD, -900)), 700),
    ]
    found = likely_told("feel.words", {TOLD: -100, OTHER: -100}, parts)
    assert {(told.step, told.code): told.said for told in found} == {
        ("analyze.pull", "pay"): SAID,
        ("reflect.list", "late"): "and I was late",
    }


def test_own_words_are_as_sure_as_an_option() -> None:
    facts = Guess("reflect.goal=*", -300), Guess(OTHER, -800)
    assert sure(*facts, content=800, said="to pause more than I did in there")
    assert not sure(*facts, content=-600, said="to pause")


@given(st.integers(-1200, 1500), st.integers(-1200, 1500), st.integers(0, 1000))
@pytest.mark.parametrize("content", [-400, 900])
def test_a_higher_score_is_never_less_sure(content: int, score: int, other: int, more: int) -> None:
    before = sure(Guess(TOLD, score), Guess(OTHER, other), content=content)
    facts = sorted([Guess(TOLD, score + more), Guess(OTHER, other)], key=lambda one: -one.score)
    after = sure(*facts, content=content)
    assert after.get(TOLD, 0) >= before.get(TOLD, 0)
