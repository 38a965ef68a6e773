"""What a letter shall ask for, as people say it: in the words of no button."""

from __future__ import annotations

import pytest

from flows.listening.asked_for import added, asked_for, dropped

OFFERED = ("feedback_application", "feedback_talk", "keep_in_mind", "only_thanks")
PAPER, TALK, KEEP, THANKS = OFFERED
SAID = {
    "I would like to ask for a feedback about the interview, and also that they are keeping me in"
    " mind for the summer, because there will be a second position. But no thanks at the end with"
    " many flowers, please.": [TALK, KEEP],
    "Feedback about the conversation, and to keep me in mind. These two.": [TALK, KEEP],
    "some feedback on my CV please": [PAPER],
    "feedback, nothing else": [TALK],
    "they should remember me when another position opens": [KEEP],
    "I want that they keep me on their list": [KEEP],
    "not the CV, only feedback on the talk": [TALK],
    "no feedback, but please keep me in mind": [KEEP],
    "just a thank you": [THANKS],
    "only thanks, no feedback": [THANKS],
    "tips for my next interview": [TALK],
    "feedback on my documents and on the interview feedback as well": [PAPER, TALK],
    "advice, and that they contact me again next year": [TALK, KEEP],
    "please don't ask for feedback": [],
    "I don't know": [],
    "they were very kind": [],
    "thank you, bye": [],
    "no thanks": [],
    "feedback on my documents and on the interview": [PAPER, TALK],
    "feedback on my CV, sorry, I mean on the interview": [TALK],
    "feeback on the intervew please": [TALK],
    "that I be considered for future vacancies": [KEEP],
    "how I could improve": [TALK],
    "just what I could do better": [TALK],
    "no requests, please": [THANKS],
    "none of them": [THANKS],
    "both kinds of feedback": [PAPER, TALK],
    "an assessment of my interview": [TALK],
    "what i did wrong": [TALK],
    "I don't want to ask for anything": [THANKS],
    "ask her what tipped it. no more than that": [TALK],
    "what I lacked": [TALK],
    "where did I fall short": [TALK],
    "whether something was missing, and that they keep my papers": [TALK, KEEP],
    "what the other one had": [TALK],
    "anything I should work on": [TALK],
    "keep my CV for next time": [KEEP],
    "there is something wrong in the greeting": [],
    "something is missing": [],
    "who has the CV?": [],
    "I wrote about the interview": [],
}
ADDED = {
    "and also keep me in mind": [KEEP],
    "please add that they keep me in mind": [KEEP],
    "could it ask for feedback on my CV too?": [PAPER],
    "one more line please, about keeping my papers": [KEEP],
    "Please add that they may keep them.": [KEEP],
    "I have it in mind": [],
    "there is also something wrong in the greeting": [],
    "add what they did": [],
    "the feedback question is too long": [],
    "don't ask for feedback as well": [],
}


@pytest.mark.parametrize("said", SAID)
def test_what_it_shall_ask_for(said: str) -> None:
    assert asked_for(said, OFFERED) == SAID[said]


def test_feedback_where_there_was_no_talk_is_on_the_application() -> None:
    assert asked_for("a bit of feedback", (PAPER, KEEP)) == [PAPER]


DROPPED = {
    "no feedback question after all": [TALK],
    "take out the feedback": [TALK],
    "don't ask them to keep me in mind": [KEEP],
    "actually only thank them, ask for nothing": [TALK, KEEP],
    "no feedback on my CV": [],
    "I like the feedback question": [],
    "no hard feelings is odd": [],
}


@pytest.mark.parametrize("said", DROPPED)
def test_what_it_shall_ask_for_no_more(said: str) -> None:
    assert dropped(said, (TALK, KEEP)) == DROPPED[said]


@pytest.mark.parametrize("said", ADDED)
def test_what_it_shall_ask_for_as_well(said: str) -> None:
    assert added(said, OFFERED) == ADDED[said]
