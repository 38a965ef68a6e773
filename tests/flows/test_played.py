"""What went wrong in conversations that were played from end to end."""

from __future__ import annotations

import pytest

from tests.flows.talking import talk
from tests.flows.test_acts import heard as heard_at
from tests.flows.test_conversed import at


@pytest.mark.parametrize("step", ["follow.point", "reflect.goal", "reflect.proud", "analyze.past"])
@pytest.mark.parametrize("said", ["lead me", "you decide", "tell me what to do", "up to you"])
def test_what_is_left_to_us_is_no_answer_of_theirs(step: str, said: str) -> None:
    there = at(step).type(said)
    assert "text" not in there.answers.get(step, {})


@pytest.mark.parametrize(
    "said", ["20:30 would suit me better", "8pm would be better", "shorter would be better"]
)
def test_what_would_be_better_is_no_yes_to_a_letter(said: str) -> None:
    there = at("follow.draft").type(said)
    assert there.state == "follow.draft"


@pytest.mark.parametrize("step", ["follow.close", "feel.close", "reflect.proud"])
def test_a_question_that_is_named_is_no_wish(step: str) -> None:
    there = at(step).type("what drew me was the school programme")
    assert there.state == step
    assert there.answers["analyze.pull"]["text"] == "what drew me was the school programme"


def test_what_was_pictured_is_not_what_one_would_tell_a_friend() -> None:
    there = at("feel.kind").type("i'd pictured the school groups, kids in the gallery")
    assert "feel.kind" not in there.answers
    assert there.answers["feel.future"]["text"].startswith("i'd pictured")


def test_a_time_to_go_on_is_the_day_where_that_is_asked() -> None:
    there = at("pause.offer", opening__hello="They said no this morning").type(
        "not now, let's do this tomorrow evening"
    )
    assert there.answers["pause.offer"]["codes"] == ["day"]
    assert there.session.person["moments"]["1/return"]["local"].startswith("2026-03-03")


@pytest.mark.parametrize("step", ["feel.sore", "follow.ask", "reflect.more", "intake.far"])
def test_a_pause_with_its_reason_is_no_end_of_messages(step: str) -> None:
    there = at(step).type("pause this, the kettle's on")
    assert there.state == "stopped"
    assert not there.session.person.get("paused")


@pytest.mark.parametrize("said", ["later on, I calmed down", "not today, they said, and hung up"])
def test_what_happened_later_is_no_pause(said: str) -> None:
    assert at("reflect.proud").type(said).state != "stopped"


def test_an_end_of_messages_is_one_whatever_its_reason() -> None:
    there = at("feel.sore").type("stop messaging me, I mean it")
    assert there.session.person["paused"]


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("not sad exactly, rather empty", ["numbness"]),
        ("not really angry, it's more shame", ["shame"]),
        ("no, not hopeful. lonely", ["loneliness"]),
    ],
)
def test_a_feeling_denied_beside_the_one_there_is_leaves_that(said: str, codes: list[str]) -> None:
    assert at("feel.words").type(said).answers["feel.words"]["codes"] == codes


@pytest.mark.parametrize("said", ["a seven", "honestly? a seven", "6 or 7", "maybe 4"])
def test_a_number_is_no_word_of_ones_own(said: str) -> None:
    assert "feel.words" not in at("feel.words").type(said).answers


@pytest.mark.parametrize("said", ["good", "ok", "yes please"])
def test_a_bare_yes_names_nothing_of_a_list(said: str) -> None:
    there = at("follow.ask").type(said)
    assert "follow.ask" not in there.answers


def test_what_two_labels_have_is_the_likelier_of_them() -> None:
    there = at("follow.ask").type("feedback")
    assert there.answers["follow.ask"]["codes"] in (["feedback_application"], ["feedback_talk"])


def test_a_question_about_a_day_is_no_day() -> None:
    found = heard_at("pause.offer", "if I pick a day is it one message or will you go on and on")
    assert found.trigger == "asked"


def test_what_is_said_of_others_is_no_option_about_oneself() -> None:
    there = at("feel.sore").type("what's wrong with THEM")
    assert "codes" not in there.answers["feel.sore"]


def test_what_is_said_against_us_answers_nothing() -> None:
    assert "feel.sore" not in at("feel.sore").type("there is something wrong with you").answers


@pytest.mark.parametrize("said", ["the first one", "second one", "the last"])
def test_no_place_ever_means_that_somebody_is_safe(said: str) -> None:
    there = at("reflect.different").type("I want to die")
    before = dict(there.answers)
    assert there.type(said).state == "parked"
    assert there.answers == before


def test_a_time_without_a_day_is_told_back_as_no_day() -> None:
    said = "had an interview three weeks ago. nothing since. not a peep"
    there = talk("opening.hello").type(said)
    assert "date" not in there.answers.get("intake.when", {})
    assert there.answers["intake.far"]["codes"] == ["interview"]
    assert there.state == "intake.job"
