"""A line of a card, or of the list of answers, that is named: it is changed, or opened."""

from __future__ import annotations

import pytest

from tests.flows.talking import Given, Talk
from tests.flows.test_conversed import at

KNOWN: dict[str, Given] = {
    "intake__far": ("final",),
    "feel__sore": ("unknown",),
    "feel__future": "the porter job on the wards",
    "feel__kind": "come round, I'll put the kettle on",
}


def card() -> Talk:
    return at("feel.card", **KNOWN)


def listed() -> Talk:
    return card().press("change")


@pytest.mark.parametrize(
    "said",
    [
        "thats wrong, i never said not knowing the reason",
        "no that's wrong, I never said that",
        "that is not right",
        "you got that wrong",
        "thats not what i told you",
        "i didnt say that",
        "no no no thats all wrong",
        "wrong again",
        "you misread me there",
        "that isn't what I meant at all",
        "hm this is not true though",
    ],
)
def test_no_protest_ever_takes_an_answer_away(said: str) -> None:
    there = at("feel.kind", feel__sore=("unknown",)).type("oh id say come round, they're fools")
    before = dict(there.answers)
    assert "text" in before["feel.kind"]
    there.type(said)
    assert {step: there.answers.get(step) for step in before} == before


@pytest.mark.parametrize(
    "said",
    [
        "thats wrong, i never said not knowing the reason",
        "i never said not knowing the reason",
        "I didn't say not knowing the reason",
        "not knowing the reason is wrong",
        "no, not knowing the reason isn't right",
        "what keeps coming back is wrong",
        "change what keeps coming back",
        "no change it, what keeps coming back",
        "change the bit what keeps coming back please",
        "the line about what keeps coming back isn't right",
        "can you fix what keeps coming back?",
        "line 4",
        "change line 4",
        "the fourth line",
        "i want to change the fourth line please",
        "what keeps coming back",
    ],
)
def test_the_line_that_is_named_is_opened_and_stays_until_it_is_answered(said: str) -> None:
    there = card()
    before = dict(there.answers)
    there.type(said)
    assert there.state == "feel.sore"
    assert dict(there.answers) == before


@pytest.mark.parametrize(
    ("said", "step", "now"),
    [
        ("change the bit what keeps coming back, its that they knew me and took someone else",
         "feel.sore", "they knew me and took someone else"),
        ("change what keeps coming back to: they knew me and still said no",
         "feel.sore", "they knew me and still said no"),
        ("what keeps coming back is wrong, it should be that they knew me all along",
         "feel.sore", "they knew me all along"),
        ("the picture is sundays with the grandkids not the hospital porter",
         "feel.future", "sundays with the grandkids"),
        ("change what i pictured to sundays with the grandkids",
         "feel.future", "sundays with the grandkids"),
        ("thats wrong, already pictured should be sundays with the grandkids",
         "feel.future", "sundays with the grandkids"),
        ("change the line to a friend to: come round, they're fools",
         "feel.kind", "come round, they're fools"),
        ("please change what I'd tell a friend, it should say come round now",
         "feel.kind", "come round now"),
        ("line 5 should be sundays with the grandkids",
         "feel.future", "sundays with the grandkids"),
        ("change line 5 to sundays with the grandkids",
         "feel.future", "sundays with the grandkids"),
    ],
)  # fmt: skip
def test_the_words_given_with_it_stand_in_that_line_and_in_no_other(
    said: str, step: str, now: str
) -> None:
    there = card()
    before = dict(there.answers)
    there.type(said)
    assert there.answers[step].get("text") == now
    others = {one: answer for one, answer in before.items() if one != step}
    assert {one: there.answers.get(one) for one in others} == others


def test_two_errors_in_one_message_the_one_is_mended_and_the_other_opened() -> None:
    there = card().type(
        "thats wrong, i never said not knowing the reason. and the picture is sundays with the "
        "grandkids not the hospital porter"
    )
    assert there.answers["feel.future"]["text"] == "sundays with the grandkids"
    assert there.answers["feel.kind"]["text"] == KNOWN["feel__kind"]
    assert there.state == "feel.sore"


def test_a_line_that_is_open_for_a_change_takes_the_words_that_name_it() -> None:
    there = card().type("change what keeps coming back")
    there.type("change the bit what keeps coming back, its that they knew me and still said no")
    assert there.answers["feel.sore"]["text"] == "they knew me and still said no"
    assert there.state == "feel.card"


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("the picture, please", "feel.future"),
        ("what keeps coming back pls", "feel.sore"),
        ("the one about what keeps coming back", "feel.sore"),
        ("my line to a friend", "feel.kind"),
        ("the feelings", "feel.words"),
        ("how strong it is", "feel.strength"),
        ("line 2", "feel.future"),
        ("number 2 please", "feel.future"),
        ("the second one", "feel.future"),
        ("2. please", "feel.future"),
    ],
)
def test_where_the_lines_are_listed_its_name_is_enough(said: str, state: str) -> None:
    there = listed()
    if said[0] in "2ln" or said == "the second one":
        state = there.codes[1]
    assert there.type(said).state == state


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("reflect.proud", "what keeps coming back is the talk about the line 3 machine"),
        ("reflect.different", "I would change the picture I showed them on slide two"),
        ("reflect.different", "change the goal of the talk, less about me"),
        ("feel.sore", "that they knew me"),
        ("reflect.proud", "I never said a bad word about the old job"),
    ],
)
def test_what_only_names_one_in_an_answer_changes_nothing(state: str, said: str) -> None:
    there = at(state)
    before = dict(there.answers)
    there.type(said)
    assert {step: there.answers[step] for step in before} == before
