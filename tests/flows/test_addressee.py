"""Whom the letter greets: a name told in a sentence, put right, described, or not known."""

from __future__ import annotations

import pytest

from tests.flows.test_letters import letter_of
from tests.flows.test_signing import there

TOLD = {
    "Her name is Dr. Katharina Voss, if I am not mistaken.": "Dr. Katharina Voss",
    "her nam is mrs jonson": "Mrs Jonson",
    "Mr Okafor. sorry, Okoro, with r": "Mr Okoro",
    "to Ms Ekström please": "Ms Ekström",
    "it's Anna, we were on first names": "Anna",
}
INSTEAD = {
    "the name is wrong, she is called Dr. Voss": "Dr. Voss",
    "it should be Ms Okoro, not Ms Berg": "Ms Okoro",
    "Her name is Dr. Katharina Voss, if I am not mistaken.": "Dr. Katharina Voss",
    "please write Dear Dr Voss": "Dr Voss",
}


def greeting(step: str, said: str) -> str:
    after = there(step).type(said)
    return letter_of(after.until("follow.draft")).splitlines()[2]


@pytest.mark.parametrize("said", TOLD)
def test_a_name_told_in_a_sentence_is_greeted(said: str) -> None:
    assert greeting("follow.name", said) == f"Dear {TOLD[said]},"


@pytest.mark.parametrize("said", INSTEAD)
def test_another_name_told_at_the_letter_is_greeted_instead(said: str) -> None:
    assert greeting("follow.draft", said) == f"Dear {INSTEAD[said]},"
    assert there().type(said).answers["fact.company"]["text"] == "Saint Mary"


@pytest.mark.parametrize("said", ["the whole team", "HR"])
def test_what_somebody_is_greets_nobody_by_name(said: str) -> None:
    after = there("follow.name").type(said)
    assert after.answers["follow.name"]["codes"] == ["no_name"]


@pytest.mark.parametrize(
    "said", ["I forgot it, she was the one with the glasses", "who knows that"]
)
def test_a_sentence_without_a_name_is_no_name(said: str) -> None:
    assert "text" not in there("follow.name").type(said).answers.get("follow.name", {})


@pytest.mark.parametrize(
    "said",
    [
        "It should go to Ms Lindner who is the recruiter there",
        "Ms Lindner, the recruiter",
        "Ms Lindner from human resources, she did the booking",
    ],
)
def test_who_is_named_with_what_they_are_is_not_asked_for_again(said: str) -> None:
    after = there("follow.who").type(said)
    assert after.answers["follow.who"]["codes"] == ["hr"]
    assert after.answers["follow.name"]["text"] == "Ms Lindner"


@pytest.mark.parametrize("said", ["My friend, who can spell, looks over it tomorrow"])
def test_a_person_told_of_asks_nothing(said: str) -> None:
    assert there("follow.when").type(said).state == "pause.zone"


def test_who_is_in_charge_is_not_asked_for_again() -> None:
    after = there("follow.who").type("Ines Varga, she led the research group")
    assert after.answers["follow.who"]["codes"] == ["interviewer"]
    assert after.answers["follow.name"]["text"] == "Ines Varga"
