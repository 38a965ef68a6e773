"""What the letter shall ask for, told in words of no button, and told again at the letter."""

from __future__ import annotations

import pytest

from tests.flows.test_letters import letter_of
from tests.flows.test_signing import there

TALK, KEEP, PAPER, THANKS = "feedback_talk", "keep_in_mind", "feedback_application", "only_thanks"
TOLD = {
    "I would like to ask for a feedback about the interview, and also that they are keeping me in"
    " mind for the summer, because there will be a second position.": [TALK, KEEP],
    "some feedback on my CV please": [PAPER],
    "no requests, please": [THANKS],
    "feeback on the intervew pls and that they remember me next year": [TALK, KEEP],
    "could you ask for feedback on how I came across?": [TALK],
    "feedback on my papers, sorry, I mean on the interview": [TALK],
}


@pytest.mark.parametrize("said", TOLD)
def test_what_it_shall_ask_for_is_taken(said: str) -> None:
    after = there("follow.ask").type(said)
    assert after.answers["follow.ask"]["codes"] == TOLD[said]
    assert letter_of(after)


def test_what_was_ticked_stays_beside_what_is_told() -> None:
    after = there("follow.ask").tick(PAPER).type("that they keep me in mind")
    assert set(after.answers["follow.ask"]["codes"]) == {PAPER, KEEP}


@pytest.mark.parametrize(
    "said", ["should it ask for feedback on the interview?", "they never gave me feedback"]
)
def test_what_asks_or_tells_ticks_nothing(said: str) -> None:
    after = there("follow.ask").type(said)
    assert "follow.ask" not in after.answers


@pytest.mark.parametrize(
    "said", ["and also that they keep me in mind", "please add that they think of me next year"]
)
@pytest.mark.parametrize("step", ["follow.draft", "follow.when"])
def test_the_letter_that_stands_asks_for_that_too(step: str, said: str) -> None:
    after = there(step, follow__ask=(TALK,)).type(said)
    assert after.answers["follow.ask"]["codes"] == [TALK, KEEP]
    assert after.state == step


def test_one_that_only_thanked_asks_from_then_on() -> None:
    after = there(follow__ask=(THANKS,)).type("could it also ask for feedback on the interview?")
    assert after.answers["follow.ask"]["codes"] == [TALK]


def test_what_it_shall_not_ask_for_any_more_goes() -> None:
    both = there(follow__ask=(TALK, KEEP))
    assert both.type("no feedback question after all").answers["follow.ask"]["codes"] == [KEEP]
    after = both.type("actually only thank them, ask for nothing")
    assert after.answers["follow.ask"]["codes"] == [THANKS]


def test_what_it_asks_for_already_changes_nothing() -> None:
    after = there(follow__ask=(TALK,)).type("please also ask for feedback on the interview")
    assert after.answers["follow.ask"]["codes"] == [TALK]


def test_words_of_the_letter_stop_no_messages() -> None:
    for step in ("follow.ask", "follow.draft"):
        after = there(step).type("take out keep me in mind again")
        assert after.state.startswith("follow.")


def test_praise_ticks_nothing() -> None:
    assert "follow.ask" not in there("follow.ask").type("perfect, I like it like that").answers


TOLD_BEFORE = {
    ("intake.lane", "I want a short mail to them, asking what I lacked"): [TALK],
    ("follow.point", "skip. just ask them what was missing"): [TALK],
    ("follow.who", "the manager, Ada Berg. ask her to keep me in mind for next year"): [KEEP],
}


@pytest.mark.parametrize(("step", "said"), TOLD_BEFORE)
def test_what_it_shall_ask_for_may_be_told_before(step: str, said: str) -> None:
    after = there(step).type(said)
    assert after.answers["follow.ask"]["codes"] == TOLD_BEFORE[step, said]
    assert "follow.draft" in {after.state, after.until("follow.draft").state}


@pytest.mark.parametrize("said", ["that I never ask what was wrong first", "I ask a lot"])
def test_what_they_shall_remember_asks_for_nothing(said: str) -> None:
    assert "follow.ask" not in there("follow.point").type(said).answers


@pytest.mark.parametrize("said", ["too many words. strip it", "long-winded, trim it down"])
def test_a_letter_that_is_too_long_is_shortened(said: str) -> None:
    assert there().type(said).thread.letter["form"] == "short"


@pytest.mark.parametrize(
    "said",
    [
        "The name of the firm is missing in it. It is Brightwater Engineering.",
        "their company is not in it. It's called Brightwater Engineering.",
    ],
)
def test_a_firm_that_is_missing_is_put_in(said: str) -> None:
    after = there(intake__job="Nurse").type(said)
    assert "Brightwater Engineering" in letter_of(after)


@pytest.mark.parametrize("step", ["intake.lane", "follow.ask", "follow.draft"])
def test_the_reason_is_asked_for_of_nobody_who_took_nothing_back(step: str) -> None:
    after = there(step).type("I want to write them a letter, and also to ask for the reason of it.")
    assert "reason" not in after.answers.get("follow.ask", {}).get("codes", ())


@pytest.mark.parametrize(
    "said",
    ["shorter, and leave out the hard feelings", "make it shorter but without no hard feelings"],
)
def test_two_changes_at_once_are_both_made(said: str) -> None:
    after = there().type(said)
    assert after.thread.letter["form"] == "short"
    assert "hard feelings" not in letter_of(after)


@pytest.mark.parametrize("said", ["put the hard feelings line back in", "no, I want that back"])
def test_a_line_that_was_left_out_stands_again(said: str) -> None:
    before = there().type("leave out the hard feelings")
    assert "hard feelings" not in letter_of(before)
    assert "hard feelings" in letter_of(before.type(said))


def test_nothing_is_put_back_where_nothing_was_left_out() -> None:
    assert there().type("I want my job back").thread.letter.get("lines", {}) == {}
