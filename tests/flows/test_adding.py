"""Bursts: what was written before the question came belongs to the answer before it."""

from __future__ import annotations

from datetime import timedelta

from flows.kernel.events import Edited, Media, Text
from tests.flows.talking import Talk, talk


def early(one: Talk, text: str) -> Talk:
    return one.send(Text(text, early=True))


def test_an_early_text_is_appended_and_nothing_is_asked_twice() -> None:
    there = talk("reflect.proud").type("I told them the truth")
    place = there.state
    early(there, "about the gap in my CV")
    assert there.answers["reflect.proud"]["text"] == "I told them the truth\nabout the gap in my CV"
    assert (there.state, there.texts) == (place, [])


def test_what_an_early_text_teaches_is_not_asked_any_more() -> None:
    there = talk("opening.hello").type("They turned me down")
    assert there.state == "intake.job"
    early(there, "a nurse job at Saint Mary, after the final round")
    assert "nurse" in there.answers["opening.hello"]["text"]
    assert there.answers["intake.far"]["codes"] == ["final"]


def test_an_early_command_and_an_early_cry_for_help_are_heard_as_what_they_are() -> None:
    there = talk("reflect.proud").type("I told them the truth")
    assert early(there, "/stop").state == "stopped"
    there = talk("reflect.proud").type("I told them the truth")
    assert early(there, "I want to kill myself").state == "parked"


def test_an_early_skip_leaves_out_nothing_that_was_not_seen() -> None:
    there = talk("intake.job").type("Nurse at Acme")
    place = there.state
    assert early(there, "/skip").state == place
    assert place not in there.answers


def test_an_early_number_presses_nothing_that_was_not_seen() -> None:
    there = talk("reflect.proud").type("I told them the truth")
    early(there, "2")
    assert there.answers["reflect.proud"]["text"].endswith("\n2")


def test_without_an_answer_in_words_before_it_an_early_text_answers_the_question() -> None:
    there = talk("intake.job")
    assert (
        early(there, "Nurse at Saint Mary").answers["intake.job"]["text"] == "Nurse at Saint Mary"
    )


def test_a_text_that_the_app_cut_in_two_is_one_text() -> None:
    there = talk("reflect.proud").type("word " * 810)
    place = there.state
    there.world.now += timedelta(seconds=2)
    there.send(Text("and the last words", cut=True))
    assert there.answers["reflect.proud"]["text"].endswith("word\nand the last words")
    assert there.state == place


def test_after_a_long_text_and_a_pause_the_next_one_is_an_answer() -> None:
    there = talk("reflect.different").type("word " * 810)
    there.world.now += timedelta(seconds=30)
    place = there.state
    there.send(Text("phone", cut=True))
    assert there.state != place or there.has("invalid")


def test_in_a_channel_that_cuts_nothing_the_next_line_is_an_answer() -> None:
    there = talk("reflect.proud").type("word " * 810)
    place = there.state
    there.type("none of these")
    assert there.state != place
    assert there.answers["reflect.proud"]["text"].endswith("word")


def test_an_album_is_one_answer_and_is_acknowledged_once() -> None:
    there = talk("reflect.proud").send(Media("photo", "one"))
    assert there.has("media.photo")
    there.send(Media("photo", "two", early=True)).send(Media("photo", "three", early=True))
    answer = there.answers["reflect.proud"]
    assert [answer["media"]["reference"]] + [each["reference"] for each in answer["album"]] == [
        "one",
        "two",
        "three",
    ]
    assert there.texts == []


def test_an_album_at_a_choice_is_one_note_in_passing_and_is_answered_once() -> None:
    there = talk("feel.strength").send(Media("photo", "one", "their mail"))
    assert there.has("media.photo")
    assert there.send(Media("photo", "two", early=True)).texts == []
    note = there.answers["aside.1"]
    assert (note["media"]["reference"], note["text"]) == ("one", "their mail")
    assert [each["reference"] for each in note["album"]] == ["two"]
    assert there.state == "feel.strength"


def test_a_reply_to_an_earlier_question_corrects_its_answer() -> None:
    there = talk("feel.sore").send(Text("Baker at Crumb", about=("intake.job", 1)))
    assert there.answers["intake.job"]["text"] == "Baker at Crumb"
    assert (there.state, there.has("edit.say.changed")) == ("feel.sore", True)


def test_a_reply_to_the_question_that_stands_is_its_answer() -> None:
    there = talk("reflect.proud")
    there.send(Text("I was honest", about=("reflect.proud", 1)))
    assert there.answers["reflect.proud"]["text"] == "I was honest"


def test_a_rewritten_part_of_a_burst_changes_that_part_only() -> None:
    there = early(talk("reflect.proud").type("I told the truth"), "and I was calm")
    there.send(Edited("reflect.proud", 1, "and I was quite calm", before="and I was calm"))
    assert there.answers["reflect.proud"]["text"] == "I told the truth\nand I was quite calm"


def test_a_rewritten_caption_keeps_the_picture() -> None:
    there = talk("reflect.proud").send(Media("photo", "one", "my desk"))
    there.send(Edited("reflect.proud", 1, "my tidy desk", before="my desk"))
    answer = there.answers["reflect.proud"]
    assert (answer["media"]["reference"], answer["text"]) == ("one", "my tidy desk")


def test_an_early_text_after_a_press_belongs_to_the_question_it_was_written_at() -> None:
    there = talk("intake.job").type("Nurse")
    there.press("final")
    asked = there.session.current
    place = there.state
    there.send(Text("at Saint Mary", early=True, asked=("intake.job", asked)))
    assert there.answers["intake.job"]["text"] == "Nurse\nat Saint Mary"
    assert (there.state, there.texts) == (place, [])


def test_an_early_text_at_a_question_of_choices_answers_the_one_that_stands() -> None:
    there = talk("intake.far").press("final")
    there.send(Text("yesterday", early=True, asked=("intake.far", there.session.current)))
    assert "intake.when" in there.answers


def test_a_burst_that_begins_with_the_words_of_a_button_is_heard_whole() -> None:
    there = talk("opening.hello").type("They said no")
    for line in ("after three rounds", "it was at Contoso, as an engineer"):
        early(there, line)
    answer = there.answers["opening.hello"]
    assert answer["codes"] == ["said_no"]
    assert answer["text"] == "after three rounds\nit was at Contoso, as an engineer"
    assert there.answers["intake.far"]["codes"] == ["final"]


def test_a_burst_at_rest_is_one_note() -> None:
    there = talk("feel.sore").type("stop").type("I keep thinking about it")
    early(there, "and about what they said")
    kept = [answer["text"] for step, answer in there.answers.items() if step.startswith("aside")]
    assert kept == ["I keep thinking about it\nand about what they said"]


def test_leaving_the_choice_to_us_is_the_first_lane() -> None:
    there = talk("intake.lane").type("this is bullshit, tell me what to do")
    assert there.answers["intake.lane"]["codes"] == ["lead"]
