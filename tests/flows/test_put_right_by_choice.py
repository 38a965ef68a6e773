"""A choice, a feeling, a number, a day put right: by what it is more, by what it is not."""

from __future__ import annotations

import pytest

from tests.flows.hearing_talk import conversation
from tests.flows.talking import Talk

TOLD = ("I was rejected by Bosch today for a nurse job", "final")
FELT = (*TOLD, "Say how it feels", "sad")
RATED = (*FELT, "7")


@pytest.mark.parametrize(
    ("before", "said", "step", "value"),
    [
        (FELT, "more angry than sad tbh", "feel.words", ["anger"]),
        (FELT, "eher wütend als traurig", "feel.words", ["anger"]),
        (RATED, "nein nicht traurig, ich schäme mich", "feel.words", ["shame"]),
        (RATED, "sorry war nur das vorstellungsgespräch, nicht die endrunde", "intake.far",
         ["interview"]),
        (FELT, "i got that wrong before, it was the first interview", "intake.far", ["interview"]),
        (FELT, "would you put anger down instead of sadness", "feel.words", ["anger"]),
        (RATED, "can you swap sad for angry please", "feel.words", ["anger"]),
        (RATED, "have it say an interview rather than the final round", "intake.far",
         ["interview"]),
    ],
)  # fmt: skip
def test_another_option_takes_the_place_of_the_chosen(
    before: tuple[str, ...], said: str, step: str, value: list[str]
) -> None:
    assert conversation(*before, said).answers[step]["codes"] == value


@pytest.mark.parametrize(
    "said",
    [
        "more tired than sad",
        "they wanted more experience than a nurse has",
        "it hurt more than a paper cut",
        "I would rather have a coffee instead of a nurse",
        "they put a robot there instead of a nurse",
    ],
)
def test_what_is_more_than_no_option_puts_nothing_right(said: str) -> None:
    there = conversation(*RATED, said)
    assert there.answers["fact.role"]["text"] == "nurse"
    assert there.answers["feel.words"]["codes"] == ["sadness"]


@pytest.mark.parametrize(
    "said",
    [
        "mach mal 5 draus",
        "pon un 5",
        "eigentlich eher eine 5",
        "7 war zu hoch, eher 5",
        "7 es demasiado, mejor 5",
    ],
)
def test_a_number_is_put_right_in_each_language(said: str) -> None:
    assert conversation(*RATED, said).answers["feel.strength"]["number"] == 5


@pytest.mark.parametrize(
    "said",
    ["not today, yesterday", "heute nicht, gestern", "hoy no, ayer", "nicht heute, gestern"],
)
def test_a_day_stands_beside_the_one_that_it_was_not(said: str) -> None:
    there = conversation(*RATED, said)
    assert there.answers["intake.when"]["date"] == "2026-03-01"
    assert there.state == "feel.sore"


def test_a_day_off_is_still_one() -> None:
    assert conversation(*RATED, "hoy no, estoy cansada").has("stop.plain")


def _day(there: Talk) -> object:
    return there.answers["intake.when"]["date"]


def test_a_day_is_put_right_by_nothing_but_itself() -> None:
    assert _day(conversation(*TOLD, "it was actually last friday")) == "2026-02-27"
    assert _day(conversation(*TOLD, "actually i cried on monday")) == "2026-03-02"


def test_what_a_story_puts_right_is_part_of_it() -> None:
    story = "got turned down by Tesco yesterday. sorry, Asda not Tesco"
    there = conversation(story)
    assert there.answers["opening.hello"]["text"] == story
    assert there.answers["fact.company"]["text"] == "Asda"


def test_what_closes_a_list_takes_no_place() -> None:
    there = conversation(*FELT, "no triste, más bien con rabia")
    assert there.answers["feel.words"]["codes"] != ["nothing"]
