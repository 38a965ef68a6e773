"""A reply to an earlier answer adds to it, unless it puts another in its place."""

from __future__ import annotations

import pytest

from flows.kernel.events import Text
from tests.flows.talking import Talk, talk


def reply(there: Talk, text: str, step: str) -> Talk:
    return there.send(Text(text, about=(step, 1)))


@pytest.mark.parametrize(
    "more", ["and one more: I asked good questions", "I asked good questions", "also the closing"]
)
def test_words_are_added_to_words(more: str) -> None:
    there = reply(talk("reflect.wins", {"reflect.proud": "I stayed calm"}), more, "reflect.proud")
    assert there.answers["reflect.proud"]["text"] == f"I stayed calm\n{more}"
    assert (there.state, there.has("edit.say.added")) == ("reflect.wins", True)
    assert more.removesuffix(".") in there.text


@pytest.mark.parametrize(
    "other", ["no, I was honest", "Sorry, I was honest", "nein, ich war ehrlich", "instead: calm"]
)
def test_words_that_put_it_right_take_its_place(other: str) -> None:
    there = reply(talk("reflect.wins", {"reflect.proud": "I stayed calm"}), other, "reflect.proud")
    assert there.answers["reflect.proud"]["text"] == other
    assert there.has("edit.say.changed")
    assert "I stayed calm" in there.text


def test_several_choices_get_one_more() -> None:
    there = talk("feel.strength", {"feel.words": "sadness"})
    reply(there, "and one more: anger", "feel.words")
    assert there.answers["feel.words"]["codes"] == ["sadness", "anger"]
    assert there.has("edit.say.added")


def test_several_choices_are_replaced_where_that_is_said() -> None:
    there = reply(talk("feel.strength", {"feel.words": "sadness"}), "no, anger", "feel.words")
    assert there.answers["feel.words"]["codes"] == ["anger"]
    assert there.has("edit.say.changed")


def test_what_is_there_already_changes_nothing() -> None:
    there = reply(talk("feel.strength", {"feel.words": "sadness"}), "sadness", "feel.words")
    assert there.answers["feel.words"]["codes"] == ["sadness"]
    assert there.has("edit.say.same")


def test_more_than_fits_is_said_and_nothing_is_lost() -> None:
    there = talk("feel.strength", {"feel.words": "sadness, anger, envy"})
    reply(there, "and one more: relief", "feel.words")
    assert there.answers["feel.words"]["codes"] == ["sadness", "anger", "envy"]
    assert there.has("edit.say.full")


def test_of_one_choice_the_other_takes_its_place() -> None:
    there = reply(talk("feel.sore"), "the final round", "intake.far")
    assert there.answers["intake.far"]["codes"] == ["final"]
    assert there.has("edit.say.changed")


def test_a_name_is_not_added_to_a_name() -> None:
    there = reply(talk("feel.sore"), "Baker at Crumb", "intake.job")
    assert there.answers["intake.job"]["text"] == "Baker at Crumb"
    assert there.has("edit.say.changed")


def test_nothing_and_more_is_the_more() -> None:
    there = talk("reflect.wins", {"reflect.proud": ("nothing",)})
    reply(there, "I asked good questions", "reflect.proud")
    assert there.answers["reflect.proud"]["text"] == "I asked good questions"
    assert not there.answers["reflect.proud"].get("codes")


def test_a_number_answers_the_question_it_replies_to() -> None:
    there = talk("feel.sore")
    reply(there, "3", "feel.strength")
    assert (there.state, there.answers["feel.strength"]["number"]) == ("feel.sore", 3)
    assert "feel.sore" not in there.answers
