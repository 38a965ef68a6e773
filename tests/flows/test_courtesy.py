"""Courtesy where a fact is asked for: answered as such, nothing kept, the question once more."""

from __future__ import annotations

import pytest

from tests.flows.test_conversed import at


@pytest.mark.parametrize("step", ["intake.far", "feel.count", "follow.who", "reflect.inside"])
@pytest.mark.parametrize(
    "said",
    ["fine thanks", "i'm ok thank you", "all good", "not bad", "fine, thanks", "pretty good"],
)
def test_how_one_is_in_a_word_is_no_note(step: str, said: str) -> None:
    there = at(step)
    notes = {one for one in there.answers if one.startswith("aside.")}
    there.type(said)
    if there.answers.get(step, {}).get("codes"):
        assert (step, said) in {
            ("reflect.inside", word) for word in ("pretty good", "not bad", "all good")
        }
        return
    assert there.state == step
    assert {one for one in there.answers if one.startswith("aside.")} == notes
    assert there.has("smalltalk.fine")


def test_where_it_is_asked_how_one_is_it_answers() -> None:
    assert at("feel.words").type("fine thanks").answers["feel.words"]["codes"] == ["nothing"]
