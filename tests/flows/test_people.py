"""What ten people said freely: each kind of line is heard as what it is, in words of its own."""

from __future__ import annotations

import pytest

from tests.flows.test_acts import heard


@pytest.mark.parametrize(
    ("state", "said", "code"),
    [
        ("intake.lane", "well, how it feels please", "chest"),
        ("intake.lane", "erm, could we look at what happened first", "inside"),
        ("intake.lane", "perhaps just one next step?", "one_step"),
        ("feel.sore", "honestly how close it was", "close"),
        ("feel.sore", "because it was so close", "close"),
        ("feel.sore", "mostly not knowing the reason i guess", "unknown"),
        ("feel.count", "yeah i've lost count", "many"),
    ],
)
def test_the_words_of_a_button_are_it_whatever_stands_around(
    state: str, said: str, code: str
) -> None:
    found = heard(state, said)
    assert (found.trigger, found.answer) == ("answered", {"codes": [code]})


@pytest.mark.parametrize(
    "said", ["not how it feels", "i don't want one next step", "is it about what i want next?"]
)
def test_they_are_not_where_they_are_denied_or_asked_about(said: str) -> None:
    assert not heard("intake.lane", said).answer.get("codes")


@pytest.mark.parametrize(
    "said",
    [
        "i don't know, whatever you suggest",
        "could you guide me please",
        "do as you think best",
        "hmm. your choice",
    ],
)
def test_who_leaves_the_way_to_us_is_led(said: str) -> None:
    assert heard("intake.lane", said).answer == {"codes": ["lead"]}
