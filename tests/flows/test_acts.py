"""What a text does is heard before what it answers, with the very model the conversation uses."""

from __future__ import annotations

from functools import cache

import pytest

from bot.speech.words import read_ear
from bot.teaching.sources import MODEL
from flows.conversation import PATHS
from flows.kernel.cursor import Cursor
from flows.kernel.events import Text
from flows.kernel.heard import Heard
from flows.kernel.hearing import hear
from flows.listening.ear import Ear
from tests.flows.standing import standing
from tests.walks import engine


@cache
def ear() -> Ear:
    return read_ear()


def heard(state: str, text: str) -> Heard:
    """What `text` is heard as by somebody who stands at `state`."""
    session, at = standing()[state][0]
    cursor = Cursor(session, Text(text), at, engine().script("en"), PATHS)
    cursor.ear = ear()
    return hear(cursor)


@pytest.mark.parametrize(
    ("state", "text", "trigger"),
    [
        ("intake.lane", "is it normal that they asked for three unpaid days of work?", "asked"),
        ("feel.close", "what does that question even mean?", "asked"),
        ("intake.when", "no i said it was the final round, not the first interview", "corrected"),
        ("feel.close", "that's not what i meant at all, you didn't read it", "protested"),
        ("reflect.more", "they just rang and offered me the job!!", "turned_out"),
        ("feel.close", "no more numbers please", "manner"),
        ("feel.count", "just tell me one thing i can do", "one_thing"),
        ("feel.strength", "stop messaging me", "hush"),
        ("intake.far", "delete everything you have about me", "forget"),
        ("feel.close", "my mother died three weeks ago", "weighed"),
        ("feel.strength", "can we go to the letter now", "jump"),
        ("intake.lane", "they said 600 people applied for that one place", "told"),
        ("intake.far", "the weather is grey over the harbour today", "unplaced"),
    ],
)
def test_what_a_text_does_is_heard(state: str, text: str, trigger: str) -> None:
    assert heard(state, text).trigger == trigger


@pytest.mark.parametrize(
    ("state", "text", "codes"),
    [
        ("intake.far", "made it down to the last two", ["final"]),
        ("intake.far", "no interview, just the form online", ["application"]),
        ("intake.far", "had a phone chat with their hr", ["call"]),
        ("feel.count", "i stopped counting somewhere around forty", ["many"]),
        ("feel.sore", "i was that close to getting it", ["close"]),
        ("reflect.inside", "honestly it went great, i thought", ["well"]),
        ("analyze.want", "not really if i'm honest", ["not_really"]),
        ("move.state", "can't get off the sofa about it", ["stuck"]),
    ],
)
def test_an_option_is_understood_in_other_words(state: str, text: str, codes: list[str]) -> None:
    said = heard(state, text)
    assert (said.trigger, said.answer.get("codes")) == ("answered", codes)


@pytest.mark.parametrize(
    ("state", "text"),
    [
        ("reflect.proud", "is there a human I can talk to?"),
        ("reflect.goal", "how long does all this take?"),
        ("feel.future", "who can read what I write here?"),
    ],
)
def test_a_question_is_never_filed_as_an_answer(state: str, text: str) -> None:
    assert heard(state, text).trigger != "answered"


def test_a_mail_that_is_no_refusal_is_none() -> None:
    mail = (
        "Dear Ilka, thank you for interviewing with us. I am delighted to offer you the position "
        "of Data Steward at Corvane Health. We wish you every success."
    )
    assert (heard("opening.paste", mail).trigger, heard("opening.paste", mail).argument) == (
        "no_refusal", "offer",
    )  # fmt: skip


def test_the_same_line_scores_the_same() -> None:
    one, other = (each.listen("gutted, honestly") for each in (ear(), read_ear(MODEL)))
    assert (one.scores, one.homes) == (other.scores, other.homes)


def test_without_a_model_only_the_rules_are_heard() -> None:
    assert [piece.act for piece in Ear().listen("is it normal?").pieces] == ["content"]
