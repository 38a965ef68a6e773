"""What answers nothing for sure comes back with a guess: a yes takes it, nothing else does."""

from __future__ import annotations

import pytest

from tests.flows.hearing_talk import conversation
from tests.flows.talking import Talk

TOLD = ("They said no", "cook at Lidl", "interview", "yesterday", "lead me", "sad", "6")
NEAR = "it slipped at the last metre"


def guessed_at() -> Talk:
    there = conversation(*TOLD).type(NEAR)
    assert there.has("unplaced.guess")
    assert "It was so close" in there.texts[0]
    return there


@pytest.mark.parametrize("said", ["yes", "yes that's it", "ja"])
def test_a_yes_takes_the_guess(said: str) -> None:
    there = guessed_at().type(said)
    assert there.answers["feel.sore"]["codes"] == ["close"]
    assert NEAR in [answer.get("text") for answer in there.answers.values()]


def test_a_no_is_no_answer_and_is_not_kept_against_the_question() -> None:
    there = guessed_at().type("no")
    assert (there.state, there.has("unplaced.not_it")) == ("feel.sore", True)
    assert "feel.sore" not in there.answers
    assert there.type("not knowing the reason").answers["feel.sore"]["codes"] == ["unknown"]


def test_a_guess_holds_for_one_message() -> None:
    there = guessed_at().type("how long does this take?").type("yes")
    assert there.answers.get("feel.sore", {}).get("codes") != ["close"]


def test_a_button_and_other_words_answer_as_ever() -> None:
    assert guessed_at().press("unknown").answers["feel.sore"]["codes"] == ["unknown"]


def test_nothing_is_guessed_of_feelings() -> None:
    there = conversation(*TOLD[:-2]).type("she was keen to fill the post by june")
    assert not there.has("unplaced.guess")


def test_no_money_is_guessed_of_where_no_word_of_it_is_said() -> None:
    there = conversation(*TOLD).type("that shes tried her best")
    assert "The money" not in " ".join(there.texts)
