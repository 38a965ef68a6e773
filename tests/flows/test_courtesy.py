"""Courtesy where a fact is asked for: answered as such, nothing kept, the question once more."""

from __future__ import annotations

import pytest

from tests.flows.test_conversed import at

FINE = ("fine thanks", "i'm ok thank you", "fine, thanks")
WELL = ("all good",)
"""What says how one is, and how a talk went where that is asked."""


@pytest.mark.parametrize(
    ("step", "said"),
    [
        *(
            (step, said)
            for step in ("intake.far", "feel.count", "follow.who")
            for said in (*WELL, "not bad")
        ),
        *(
            (step, said)
            for step in ("intake.far", "feel.count", "follow.who", "reflect.inside")
            for said in FINE
        ),
    ],
)
def test_how_one_is_in_a_word_is_no_note(step: str, said: str) -> None:
    there = at(step)
    notes = {one for one in there.answers if one.startswith("aside.")}
    there.type(said)
    assert there.state == step
    assert step not in there.answers
    assert {one for one in there.answers if one.startswith("aside.")} == notes
    assert there.has("smalltalk.fine")


@pytest.mark.parametrize("said", [*WELL, "not too bad"])
def test_where_it_is_asked_how_it_went_it_went_well(said: str) -> None:
    assert at("reflect.inside").type(said).answers["reflect.inside"]["codes"] == ["well"]


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("not great", "well"),
        ("it didn't go well", "well"),
        ("not bad at all", "badly"),
        ("not terrible", "badly"),
    ],
)
def test_what_is_denied_is_not_chosen(said: str, denied: str) -> None:
    answer = at("reflect.inside").type(said).answers.get("reflect.inside", {})
    assert denied not in answer.get("codes", ())


def test_where_it_is_asked_how_one_is_it_answers() -> None:
    assert at("feel.words").type("fine thanks").answers["feel.words"]["codes"] == ["nothing"]
