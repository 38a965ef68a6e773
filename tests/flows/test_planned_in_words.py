"""What comes next, in words of one's own, with its time: that is the next thing."""

from __future__ import annotations

import pytest

from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    "said",
    [
        "Ring my sister, Sunday afternoon, about four",
        "deploy a toy app on minikube, wed evening 2h",
        "going in the agency on monday at nine",
        "i'll walk round the harbour tomorrow at seven",
    ],
)
def test_it_is_what_comes_next(said: str) -> None:
    there = at("move.next").type(said)
    assert there.answers["move.next"]["text"] == said
    assert there.state == "move.plan"


@pytest.mark.parametrize(
    "said",
    [
        "my mum is coming on sunday so nothing",
        "I got a call on monday at nine",
        "on monday at nine in the morning",
        "no idea, maybe on monday I know",
        "what shall I do on monday?",
    ],
)
def test_what_names_nothing_to_do_is_none(said: str) -> None:
    assert at("move.next").type(said).answers.get("move.next", {}).get("text") != said
