"""A chosen feeling that is taken out goes, however it is said; it is never read back as noted."""

from __future__ import annotations

import pytest

from tests.flows.talking import Given, Talk
from tests.flows.test_conversed import at

FELT: dict[str, Given] = {"feel__words": ("relief", "anger")}

TAKEN_OUT = [
    "take relief off the list",
    "Relief is OUT.",
    "RELIEF OUT",
    "Not relief.",
    "no relief please",
    "scratch relief",
    "cross out the relief",
    "remove relief",
    "relief? no.",
    "I'm NOT relieved",
    "drop the relief",
    "and take the relief out",
    "2. take relief off",
    "relief: gone",
]


def codes(there: Talk) -> list[str]:
    return list(there.answers["feel.words"].get("codes", []))


@pytest.mark.parametrize("said", TAKEN_OUT)
@pytest.mark.parametrize("state", ["feel.sore", "feel.count", "feel.card"])
def test_a_feeling_taken_out_goes_and_the_other_stays(state: str, said: str) -> None:
    there = at(state, **FELT).type(said)
    assert codes(there) == ["anger"]
    assert there.state == state


@pytest.mark.parametrize("said", TAKEN_OUT)
def test_where_it_was_the_only_one_nothing_is_emptied(said: str) -> None:
    other = said.lower().replace("relieved", "sad").replace("relief", "sadness")
    there = at("feel.count", feel__words=("sadness",)).type(other)
    assert codes(there) == ["sadness"]


@pytest.mark.parametrize(
    "said",
    [
        "Still angry. Still fuming. Relief is OUT.",
        "angry, not relief",
        "anger. scratch relief",
        "ANGER yes, RELIEF no",
        "anger and no, not relief",
        "anger, minus the relief",
        "just anger, take relief off the list",
        "anger. relief is off.",
        "Anger. Relief? No.",
        "remove relief, anger it is",
    ],
)
def test_a_denied_one_is_not_chosen_where_they_are_asked_for(said: str) -> None:
    there = at("feel.words").type(said)
    assert codes(there) == ["anger"]
    assert "relie" not in there.text.casefold()


def test_beside_a_number_it_goes_and_the_number_counts() -> None:
    there = at("feel.strength", **FELT).type("Not relief. I said out. Anger, 8.")
    assert codes(there) == ["anger"]
    assert there.answers["feel.strength"]["number"] == 8


def test_at_the_list_of_answers_it_goes_and_what_is_put_instead_stands() -> None:
    there = at("feel.card", **FELT).press("change")
    there.type("4. And take relief off the list, put contempt.")
    assert codes(there) == ["anger"]
    assert there.answers["feel.words"]["text"] == "contempt"
    assert there.state == "feel.card"


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("reflect.proud", "I was not angry in there, and I took my time with every question"),
        ("reflect.different", "take the relief shift question, I would drop it next time"),
        ("feel.sore", "my anger came out at home"),
        ("feel.count", "I'm sad, no idea why"),
        ("reflect.proud", "the anger is out of control there and I stayed calm"),
    ],
)
def test_what_only_sounds_like_it_takes_nothing_out(state: str, said: str) -> None:
    there = at(state, feel__words=("anger", "sadness")).type(said)
    assert {"anger", "sadness"} <= {*codes(there)}
