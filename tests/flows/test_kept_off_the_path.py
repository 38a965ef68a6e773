"""What is said beside the question: kept, put off or answered there, and nothing else is filed."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from flows.listening.in_passing import is_told_in_passing
from flows.listening.putting_off import waits_until_ready
from tests.flows.hearing_talk import conversation
from tests.flows.test_conversed import at

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    [
        "wrote it last night in bed",
        "I'm reading this in the evening sun and it's odd to be home",
        "it's evening here and I'm tired and the dog wants out",
        "I sent my cv that morning and nothing came",
        "I sat with it all evening and I still can't decide",
        "can't sleep at night because of it, that's how it is",
    ],
)
def test_a_part_of_the_day_that_is_told_is_no_time(said: str) -> None:
    assert is_told_in_passing(said, NOW)
    there = at("follow.when").type(said)
    assert "local" not in there.answers.get("follow.when", {})


@pytest.mark.parametrize(
    "said",
    [
        "in the evening, when the kids are asleep",
        "after the kids are in bed, so late evening I suppose",
        "probably in the morning, before the first delivery comes in",
        "I'd say the evening is best for me",
        "tomorrow evening when the kids are in bed",
    ],
)
def test_a_part_of_the_day_that_is_agreed_on_is_a_time(said: str) -> None:
    assert not is_told_in_passing(said, NOW)
    assert "local" in at("follow.when").type(said).answers["follow.when"]


@pytest.mark.parametrize("said", ["when I feel braver", "maybe once I dare to", "when I'm ready"])
def test_what_waits_until_one_is_ready_is_not_asked_for_a_day(said: str) -> None:
    assert waits_until_ready(said)
    there = at("follow.when").type(said)
    assert there.state == "follow.close"
    assert there.has("unplaced.not_yet")
    there = at("follow.draft").type(said)
    assert there.state == "follow.draft"
    assert there.has("unplaced.not_yet")


def test_a_night_is_a_time() -> None:
    assert not waits_until_ready("when I've slept on it")


def test_how_strong_it_is_may_follow_the_feeling_at_once() -> None:
    there = conversation("They said no", "sad", "8")
    assert there.answers["feel.strength"]["number"] == 8
    assert there.state == "intake.job"


@pytest.mark.parametrize("step", ["move.next", "feel.sore"])
def test_one_thing_to_do_is_given_wherever_it_is_wished_for(step: str) -> None:
    assert at(step).type("just one thing to do, then bed").has("one_thing.")


def test_one_thing_is_the_way_where_that_is_offered() -> None:
    there = at("intake.lane").type("just one thing to do, then bed")
    assert there.answers["intake.lane"]["codes"] == ["one_step"]


def test_one_thing_that_is_told_is_no_wish() -> None:
    assert not at("feel.sore").type("I only did one thing wrong").has("one_thing.")


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("whether they would look at me again in spring", "keep_in_mind"),
        ("if I may apply again", "keep_in_mind"),
        ("what I could have done better", "feedback_talk"),
    ],
)
def test_what_the_letter_asks_is_said_back_and_the_letter_shown(said: str, code: str) -> None:
    there = at("follow.ask").type(said)
    assert there.answers["follow.ask"]["codes"] == [code]
    assert said in there.text
    assert "Dear Ms Berg" in there.text


@pytest.mark.parametrize(
    "said",
    [
        "first one since i passed me test",
        "in the car park a nine, now with a glass of wine in me about a five",
    ],
)
def test_what_names_no_loss_and_no_home_weighs_nothing(said: str) -> None:
    assert not at("intake.lane").type(said).has("weight.")


def test_only_the_feelings_that_are_noted_are_said_back() -> None:
    there = at("intake.lane").type("humiliated is the word, and under it something like relief")
    noted = there.answers["feel.words"]["codes"]
    assert ("humiliated" in there.text.split("Noted")[-1]) == ("embarrassment" in noted)


def test_a_day_is_told_beside_how_it_came() -> None:
    assert at("intake.far").type("on tuesday, by mail").answers["intake.when"]["date"]


def test_no_day_of_a_no_is_one_until_which_something_lasts() -> None:
    there = conversation(
        "The ward job at Ashgrove. they gave it to a nurse who isn't even qualified till march"
    )
    assert "intake.when" not in there.answers


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("dont care. whatever you do", "feel.words"),
        ("führ mich einfach", "feel.words"),
        ("no sé, guíame tú", "feel.words"),
    ],
)
def test_the_way_is_left_to_us_in_other_words(said: str, state: str) -> None:
    assert at("intake.lane").type(said).state == state


@pytest.mark.parametrize(
    "said", ["can you not remind me at all please", "could you not message me"]
)
def test_no_reminders_are_heard_as_a_question_too(said: str) -> None:
    assert at("feel.sore").type(said).has("hush.")


@pytest.mark.parametrize(
    "said",
    ["jetzt nicht, morgen Abend vielleicht", "ahora no, el jueves por la mañana"],
)
def test_what_is_put_off_in_another_language_keeps_its_day(said: str) -> None:
    there = at("feel.close").type(said)
    assert there.state == "stopped"
    assert re.search("Tue|Thu", there.text)


@pytest.mark.parametrize(
    ("step", "said", "state"),
    [
        ("reflect.proud", "ja, einen kurzen Brief", "follow.who"),
        ("reflect.proud", "quiero escribirles una carta corta", "follow.who"),
        ("follow.who", "a la jefa, se llama Rosa Ferrer", "follow.point"),
    ],
)
def test_the_letter_is_wished_for_in_another_language(step: str, said: str, state: str) -> None:
    assert at(step).type(said).state == state


@pytest.mark.parametrize("said", ["nein, es waren zwei Tage", "no, eran dos días"])
def test_a_no_that_puts_right_is_not_nothing(said: str) -> None:
    assert "feel.words" not in at("feel.words").type(said).answers


def test_what_is_asked_of_a_wording_is_answered() -> None:
    there = at("follow.point").type("is it polite to write 'looking forward to hearing from you'?")
    assert there.has("asked.wording")


def test_a_line_of_the_letter_is_taken_out_and_nobody_leaves() -> None:
    there = at("follow.draft").type("take out hard feelings")
    assert there.state == "follow.draft"
    assert "no hard feelings" not in there.text


def test_that_we_are_a_program_may_be_said_in_a_clause() -> None:
    there = at("feel.close").type("you're a program, how would you know about titration")
    assert there.has("program.line")


def test_another_firm_wants_to_see_them() -> None:
    there = at("follow.close").type("hang on, mail. Tidewater want me in on Thursday!!")
    assert there.has("outcome.invited")


def test_a_part_that_is_named_is_not_turned_down() -> None:
    assert at("intake.lane").type("feelings i spose").state == "feel.words"


@pytest.mark.parametrize("step", ["feel.card", "follow.draft"])
def test_a_german_yes_is_no_skip(step: str) -> None:
    assert at(step).type("passt").state != step
