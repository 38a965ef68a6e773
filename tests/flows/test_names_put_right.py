"""Names, strengths and denials as they are put right: what is meant is noted, and no more."""

from __future__ import annotations

import pytest

from flows.listening import corrects
from tests.flows.hearing_talk import conversation
from tests.flows.test_conversed import at

TOLD = "I was rejected by Bosch today for a nurse job"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("nein, die Firma war Epsilon und nicht Beta", "Epsilon"),
        ("no, the company was Gamma and not Beta", "Gamma"),
        ("no, the company was Marks and Spencer", "Marks and Spencer"),
        ("nein, die Firma heißt Villeroy und Boch", "Villeroy und Boch"),
        ("nein, nicht Bosch, Siemens", "Siemens"),
        ("no, not Bosch, Siemens", "Siemens"),
        ("no, no era Bosch, era Siemens", "Siemens"),
    ],
)
def test_a_company_that_is_put_right_has_its_name_and_no_more(said: str, name: str) -> None:
    there = conversation(TOLD, "final", said)
    assert there.answers["fact.company"]["text"] == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("the company is called Gamma and it is fine", "Gamma"),
        ("the company is called Bank of Ireland and it is fine", "Bank of Ireland"),
        ("his name is Karl von der Heide and he rang", "Karl von der Heide"),
    ],
)
def test_a_small_word_stands_within_a_name_only_before_a_capital(said: str, name: str) -> None:
    told = corrects.called(said)
    assert told is not None
    assert told.name == name


def test_each_part_is_put_right_before_the_whole() -> None:
    there = conversation(TOLD, "final")
    there.type("sorry, it was the phone call. and the role was QA tester")
    assert there.answers["intake.far"]["codes"] == ["call"]
    assert there.answers["fact.role"]["text"] == "QA tester"


@pytest.mark.parametrize("said", ["nein, nicht Bosch, Siemens", "no, not Bosch, Siemens"])
def test_the_job_is_what_is_said_instead(said: str) -> None:
    there = conversation("I got a no today", said)
    assert there.answers["fact.company"]["text"] == "Siemens"
    assert "fact.role" not in there.answers


@pytest.mark.parametrize("said", ["8/10", "8 / 10", "sorry, 8/10"])
def test_a_number_of_ten_puts_the_strength_right(said: str) -> None:
    there = at("feel.sore", feel__strength=("5",))
    day = there.answers["intake.when"]
    there.type(said)
    assert there.answers["feel.strength"]["number"] == 8
    assert there.answers["intake.when"] == day
    assert there.has("edit.say.changed")


@pytest.mark.parametrize("step", ["intake.when", "intake.lane", "feel.words"])
def test_a_number_of_ten_is_kept_as_the_strength_before_it_is_asked(step: str) -> None:
    there = at(step)
    day = there.answers.get("intake.when")
    there.type("8/10")
    assert there.answers["feel.strength"]["number"] == 8
    assert there.answers.get("intake.when") == day
    assert there.state == step


def test_a_number_of_ten_plans_nothing() -> None:
    there = at("follow.when").type("8/10")
    assert "follow.when" not in there.answers


@pytest.mark.parametrize("said", ["12/10", "8/10/2025"])
def test_what_no_scale_holds_is_a_day(said: str) -> None:
    assert "intake.when" in at("intake.when").type(said).answers


@pytest.mark.parametrize("said", ["it was not a no", "that's not a no", "this was not a no"])
def test_a_denial_alone_puts_nothing_in_the_place_of_what_it_denies(said: str) -> None:
    story = "They said no, at Lidl"
    there = conversation(story, "interview", "today", said)
    assert there.answers["opening.hello"]["text"] == story


@pytest.mark.parametrize(
    ("said", "step", "name"),
    [
        ("no, it was Siemens", "fact.company", "Siemens"),
        ("I meant Siemens", "fact.company", "Siemens"),
        ("Sorry, I meant Siemens.", "fact.company", "Siemens"),
        ("nein, es war Siemens", "fact.company", "Siemens"),
        ("no, era Siemens", "fact.company", "Siemens"),
        ("nein, Pflegehelferin, nicht nurse", "fact.role", "Pflegehelferin"),
        ("ich hab nurse geschrieben aber eigentlich war es Altenpfleger", "fact.role",
         "Altenpfleger"),
        ("btw the company was Miele, i mixed them up", "fact.company", "Miele"),
        ("die firma war übrigens Miele, hab ich verwechselt", "fact.company", "Miele"),
        ("por cierto la empresa era Miele, me confundí", "fact.company", "Miele"),
    ],
)  # fmt: skip
def test_another_name_behind_a_mark_takes_the_place_of_the_noted(
    said: str, step: str, name: str
) -> None:
    assert conversation(TOLD, "final", said).answers[step]["text"] == name


@pytest.mark.parametrize(
    "said",
    ["No. Nothing", "sorry, Monday", "nein, es war Angst", "no, Later", "it was Anna who rang"],
)
def test_what_names_no_firm_leaves_the_noted_one(said: str) -> None:
    assert conversation(TOLD, "final", said).answers["fact.company"]["text"] == "Bosch"


def test_a_name_that_is_nearly_one_word_of_several_is_another() -> None:
    there = conversation(TOLD, "final", "hab ich vorhin falsch gesagt, es war das erste gespräch")
    assert there.answers["fact.role"]["text"] == "nurse"


def test_a_day_and_a_firm_are_both_put_right() -> None:
    there = conversation(TOLD, "final", "ugh i meant friday. and it was Siemens")
    assert there.answers["intake.when"]["date"] == "2026-02-27"
    assert there.answers["fact.company"]["text"] == "Siemens"


@pytest.mark.parametrize(
    "said",
    [
        "well it wasn't really a no, they just went silent",
    ],
)
def test_a_denied_no_came_as_what_stands_beside_it(said: str) -> None:
    there = conversation(TOLD, "final", said)
    assert there.answers["fact.how"]["codes"] == ["silence"]
    assert there.has("phrase.how.silence")


@pytest.mark.parametrize(
    "said", ["they did not give me a clear answer, they were kind", "no answer"]
)
def test_what_denies_no_no_changes_nothing_of_how_it_came(said: str) -> None:
    assert conversation(TOLD, "final", said).answers["fact.how"]["codes"] == ["said_no"]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("ms berg",), "Ms Berg"),
        (("Ms Berg", "its mr berg, not ms"), "Mr Berg"),
        (("Frau Berg", "das ist herr berg, nicht frau"), "Herr Berg"),
    ],
)
def test_a_person_has_capitals(lines: tuple[str, ...], name: str) -> None:
    there = conversation(TOLD, "final", "Write to them", *lines)
    assert there.answers["follow.name"]["text"] == name
