"""How a question works, where one is, and a pause with its reason: said at any question."""

from __future__ import annotations

import pytest

from flows.listening.wishes import asks_how_it_works
from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    "said",
    [
        "can i pick more than one",
        "does it have to be one",
        "does it have to be just one?",
        "may I tick several?",
        "how many can I choose",
        "am i allowed to take two",
        "is one enough?",
        "do I have to pick one of these",
        "can I write my own",
        "can it be more than one thing",
        "what if none of them fits",
        "one or several?",
        "is it ok to name two",
        "only one?",
        "do i need to tick all of them",
    ],
)
def test_how_the_question_works_is_asked(said: str) -> None:
    assert asks_how_it_works(said)


@pytest.mark.parametrize(
    "said",
    [
        "can I ask them for more than one reason",
        "they had to pick one of two",
        "I had more than one interview",
        "does it have to be so hard",
        "is one interview enough to know",
        "I can write more than one page",
        "how many people did they see",
        "can i write to them",
    ],
)
def test_what_is_asked_of_other_things_is_not(said: str) -> None:
    assert not asks_how_it_works(said)


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        ("feel.words", "choices"),
        ("feel.sore", "choice"),
        ("intake.far", "choice"),
        ("reflect.wins", "choices"),
        ("reflect.proud", "text"),
        ("feel.strength", "scale"),
    ],
)
@pytest.mark.parametrize("said", ["can i pick more than one", "does it have to be one"])
def test_it_is_said_and_the_question_stands(step: str, kind: str, said: str) -> None:
    there = at(step).type(said)
    assert there.has(f"asked.works.{kind}")
    assert there.state == step
    assert step not in there.answers


@pytest.mark.parametrize("step", ["reflect.proud", "reflect.goal", "feel.kind", "analyze.past"])
@pytest.mark.parametrize(
    "said",
    [
        "pause this, kettle's on",
        "stop here, dinner's ready",
        "pause it please, someone rings",
        "hang on, my bus is coming",
        "let's pause here, I have to cook",
        "one moment, the oven beeps",
    ],
)
def test_a_pause_with_its_reason_is_one(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.state == "stopped"
    assert step not in there.answers


@pytest.mark.parametrize("said", ["pause, breathe, then answer", "stop, think, speak"])
def test_what_one_wants_to_do_is_no_pause(said: str) -> None:
    assert at("reflect.goal").type(said).answers["reflect.goal"]["text"] == said


@pytest.mark.parametrize("step", ["reflect.proud", "feel.sore", "feel.words", "follow.point"])
@pytest.mark.parametrize(
    "said",
    [
        "where am i in this thing",
        "how far along are we",
        "how much of this is left",
        "how many questions are left?",
        "are we nearly done?",
        "what's still to come",
        "how long does this still take",
        "which part are we in now",
    ],
)
def test_where_one_is_is_shown(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.has("where.")
    assert there.state == step
