"""Of few words no fact is made that they do not name: the fewer, the surer it has to be."""

from __future__ import annotations

import pytest

from flows.beside.acts.guessed import needed
from flows.listening.cues import shares_a_stem
from flows.listening.ear import CONTENT, Listened, Piece

SENTENCE = "then they said that they would rather have somebody from the house"


def heard(text: str) -> Listened:
    return Listened(text, (Piece(0, len(text), CONTENT, "", 0),))


def test_the_fewer_words_the_surer_a_fact_has_to_be() -> None:
    bars = [
        needed(heard(text), "move.next", "One application")
        for text in ("in the car now", "we sat there for a while", SENTENCE)
    ]
    assert bars == sorted(bars, reverse=True)
    assert len(set(bars)) == 3


@pytest.mark.parametrize("text", ["an application maybe", "apply for it then"])
def test_words_of_the_label_are_enough(text: str) -> None:
    assert shares_a_stem(text, "One application")
    assert needed(heard(text), "move.next", "One application") == needed(heard(SENTENCE), "", "")


@pytest.mark.parametrize("text", ["one", "a cup of tea", ""])
def test_small_words_are_none_of_it(text: str) -> None:
    assert not shares_a_stem(text, "One application")
