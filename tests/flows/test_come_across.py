"""Who fears to be a nuisance by asking is answered that, not told what our question means."""

from __future__ import annotations

import pytest

from flows.listening.asked import plainly
from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    "said",
    ["what if they think i'm pushy?", "won't that look desperate?", "is it annoying to ask them?",
     "would I come across as needy?", "isn't asking again rude?", "do people find that pushy?"],
)  # fmt: skip
@pytest.mark.parametrize("step", ["follow.ask", "follow.who"])
def test_it_is_answered(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.has("answer.feedback_whether")
    assert there.state == step


def test_who_waits_is_told_how_often() -> None:
    there = at("feel.strength", opening__hello=("still_open",)).type(
        "what if they think i'm pushy?"
    )
    assert there.has("answer.chase_how_often")


@pytest.mark.parametrize(
    "said",
    ["was I too pushy in the interview?", "did they find me annoying?", "they were rude",
     "would they be annoyed if I was late for the interview?"],
)  # fmt: skip
def test_what_is_past_is_another_question(said: str) -> None:
    assert plainly(said) == ""


@pytest.mark.parametrize("said", ["what if they say no again?", "would they even read it?"])
def test_a_question_about_them_is_none_about_ours(said: str) -> None:
    assert not at("follow.who").type(said).has("asked.meaning")


@pytest.mark.parametrize("said", ["what does that mean?", "what do you mean by these?"])
def test_a_question_about_ours_is_one(said: str) -> None:
    assert at("follow.who").type(said).has("asked.meaning")
