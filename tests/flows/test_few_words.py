"""Of few words no fact is made that they do not name: the fewer, the surer it has to be."""

from __future__ import annotations

import pytest

from flows.beside.acts.told import TOLD_IN_FEW, _bar
from flows.listening.cues import shares_a_stem
from flows.listening.ear import CONTENT, Listened, Piece


def heard(text: str) -> Listened:
    return Listened(text, (Piece(0, len(text), CONTENT, "", 0),))


@pytest.mark.parametrize(
    ("text", "bar"),
    [("in the car now", 600), ("we sat there for a while", 200)],
)
def test_few_words_have_to_be_sure(text: str, bar: int) -> None:
    assert _bar(heard(text), "move.next", "One application") == bar


def test_a_sentence_need_not_be() -> None:
    said = "then they said that they would rather have somebody from the house"
    assert _bar(heard(said), "reflect.notmine", "Somebody inside") < min(b for _, b in TOLD_IN_FEW)


@pytest.mark.parametrize("text", ["apply", "an application maybe"])
def test_words_of_the_label_are_enough(text: str) -> None:
    assert shares_a_stem(text, "One application")
    assert _bar(heard(text), "move.next", "One application") < 200


@pytest.mark.parametrize("text", ["one", "a cup of tea", ""])
def test_small_words_are_none_of_it(text: str) -> None:
    assert not shares_a_stem(text, "One application")
