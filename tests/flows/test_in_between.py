"""What is said between two answers: it is heard for what it is, and answers nothing."""

from __future__ import annotations

import pytest

from flows.listening.in_between import is_glad_news, who_died
from tests.flows.hearing_talk import conversation
from tests.flows.test_conversed import at

EVERYWHERE = ["intake.far", "intake.when", "feel.words", "feel.sore", "reflect.proud", "feel.kind"]


@pytest.mark.parametrize("said", ["it is correct", "yes that's right", "no, that counts"])
@pytest.mark.parametrize("state", EVERYWHERE)
def test_that_it_is_right_is_filed_nowhere(state: str, said: str) -> None:
    there = at(state)
    before = dict(there.answers)
    there.type(said)
    assert (there.state, there.answers) == (state, before)


@pytest.mark.parametrize(
    "said",
    ["oh wait, my sister just had her baby!! a girl", "i passed my driving test today",
     "we're getting married", "my brother got engaged"],
)  # fmt: skip
@pytest.mark.parametrize("state", ["intake.lane", "feel.sore", "move.state"])
def test_good_news_of_their_own_are_met_as_such_and_kept(state: str, said: str) -> None:
    there = at(state).type(said)
    assert there.has("smalltalk.glad")
    assert there.state == state
    assert any(said == one.get("text") for one in there.answers.values())


@pytest.mark.parametrize(
    "said", ["my sister lost her baby", "i never passed the test", "she got the job instead of me",
             "i hope i passed my exam", "my friend got engaged years ago"],
)  # fmt: skip
def test_what_is_no_good_news_is_none(said: str) -> None:
    assert not is_glad_news(said)


def test_who_died_is_named_and_missed_again_without_the_same_words() -> None:
    there = conversation("My husband died in March and I got a no from the library.")
    assert "your husband" in there.text.lower()
    there = there.type("library assistant, the town library").type("thursday")
    missed = ("He would have told me to try again", "He used to read my letters before I sent them")
    said = [there.type(one).text for one in missed]
    assert all("kept as you wrote" not in one and "We can stay" not in one for one in said)
    assert there.has("weight.bereavement_again")
    assert who_died("my boss died of laughter") == ""


@pytest.mark.parametrize("said", ["just talk perhaps", "maybe just talk"])
def test_a_wish_only_to_talk_is_granted(said: str) -> None:
    there = at("intake.lane").type(said)
    assert there.has("manner.just_talk")


def test_numbers_and_feelings_turned_down_in_one_breath_are_both() -> None:
    there = at("follow.who").type("no feelings, no numbers, just the email")
    assert {"no_feelings", "no_numbers"} <= set(there.session.person["manner"])


def test_a_test_of_numbers_is_no_number_turned_down() -> None:
    there = at("follow.who").type("no no. i want the letter. feedback on the numbers test")
    assert "No more numbers" not in there.text


def test_a_pause_in_what_is_told_plans_none() -> None:
    said = "I had pictured the office with the window, and no more marking until midnight"
    there = at("feel.kind").type(said)
    assert "no message comes" not in there.text
    asked = at("feel.kind").type("no more messages until monday please")
    assert "feel.kind" not in asked.answers


@pytest.mark.parametrize("said", ["maybe you help me what i say different next time",
                                  "can you help me with my CV"])  # fmt: skip
def test_help_with_something_is_no_list_of_commands(said: str) -> None:
    assert "/settings" not in at("intake.lane").type(said).text


def test_the_night_is_no_day_to_come() -> None:
    there = at("intake.when").type("I do not know why I write this at night")
    assert "still to come" not in there.text


def test_never_a_yes_is_not_the_first_no() -> None:
    assert "feel.count" not in at("feel.count").type("I never had a yes").answers


@pytest.mark.parametrize("state", ["feel.count", "feel.sore", "intake.far", "reflect.proud"])
def test_a_feeling_denied_for_another_is_the_other(state: str) -> None:
    there = at(state, feel__words=("disappointment",)).type("not gutted, more embarrassed")
    assert "embarrassment" in there.answers["feel.words"]["codes"]
    assert there.state == state


def test_what_is_short_is_said_back_whole() -> None:
    there = at("feel.kind").type("id say to him, sod them")
    assert "“id say to him”" not in there.text


def test_nothing_to_tell_a_friend_is_nothing() -> None:
    there = at("feel.kind").type("I cannot say anything to a friend tonight")
    assert there.answers["feel.kind"].get("codes") == ["nothing"]


@pytest.mark.parametrize("said", ["idk. gutted", "dunno, just sad"])
def test_a_feeling_beside_not_knowing_is_heard(said: str) -> None:
    assert "feel.words" in at("intake.far").type(said).answers


def test_what_is_told_in_passing_is_not_called_by_the_name_of_a_question() -> None:
    there = at("intake.lane").type("my english i think. they look at each other when i speak")
    assert "What to get better at" not in there.text


@pytest.mark.parametrize("step", ["reflect.proud", "follow.draft", "move.next"])
@pytest.mark.parametrize("said", ["tired. only tired.", "homesick, if thats allowed"])
def test_a_feeling_in_a_word_of_ones_own_is_none_of_ours(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.answers["feel.words"]["codes"] == ["sadness"]
