"""A letter, a brief one or none; and that it went, wherever that is told."""

from __future__ import annotations

import pytest

from tests.flows.hearing_talk import conversation
from tests.flows.test_letters import letter_of
from tests.flows.test_signing import there

WISHED = {
    "a letter": "write",
    "i want to write a letter to them, please": "write",
    "well I was thinking about writing to them because they were friendly": "write",
    "yes good": "write",
    "I should like a short letter.": "write",
    "something brief, please": "two_lines",
    "I don't want to write to them at all": "not",
    "nah, no letter": "not",
    "yes, warm but brief": "write",
    "a proper letter, not just two lines": "write",
}


@pytest.mark.parametrize("said", WISHED)
def test_a_letter_a_brief_one_or_none(said: str) -> None:
    assert there("follow.expect").type(said).answers["follow.expect"]["codes"] == [WISHED[said]]


@pytest.mark.parametrize("said", ["I sent it already", "just mailed it", "I have it already sent"])
def test_a_letter_that_went_is_not_asked_for_its_day(said: str) -> None:
    after = there("follow.when").type(said)
    assert after.has("outcome.sent")
    assert after.state == "follow.close"
    assert after.thread.letter["status"] == "sent"


def test_a_letter_that_went_can_still_be_read() -> None:
    after = there("follow.when").type("I sent it already").type("show me the letter")
    assert letter_of(after)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("not yet, my sister still has it", "not_yet"),
        ("yes I sent it", "yes"),
        ("went out wednesday", "yes"),
    ],
)
def test_news_that_answer_what_is_asked_are_its_answer(said: str, code: str) -> None:
    asked = there("follow.when").press("night").type("Berlin").type("stop").wait(days=1)
    assert asked.state == "follow.sent"
    assert asked.type(said).answers["follow.sent"]["codes"] == [code]


WISHED_AT_THE_WAY = {
    "the mail. quickly, please": "write",
    "a letter to her. asking what I lacked": "write",
    "hm. maybe write something to them": "write",
    "no feelings now, the email please, train in five": "write",
    "i dunno, maybe send them something": "write",
    "something brief to them please": "two_lines",
}
NOT_WISHED = ("I like the letter they sent", "they want a letter by Friday", "I need an answer")


@pytest.mark.parametrize("said", WISHED_AT_THE_WAY)
def test_where_the_way_is_asked_a_letter_that_is_named_is_begun(said: str) -> None:
    after = there("intake.lane").type(said)
    assert after.answers["follow.expect"]["codes"] == [WISHED_AT_THE_WAY[said]]
    assert after.state == "follow.who"


@pytest.mark.parametrize("said", NOT_WISHED)
def test_a_letter_of_others_begins_none(said: str) -> None:
    assert "follow.expect" not in there("intake.lane").type(said).answers


@pytest.mark.parametrize(
    "wish",
    ["just want a quick mail asking what was missing", "I'd like to write them something kind"],
)
def test_a_wish_beside_what_happened_leads_there(wish: str) -> None:
    told = conversation(f"They said no, planner at Halden, second interview, today. {wish}")
    assert told.until("follow.expect").answers["intake.lane"]["codes"] == ["write"]


OTHER_LENGTH = {
    ("two_lines", "no, NOT two lines, the whole letter"): "write",
    ("two_lines", "what's wrong is the two lines. I want a full letter"): "write",
    ("write", "can it be short? I have no strength tonight"): "two_lines",
    ("write", "only two lines please"): "two_lines",
}


@pytest.mark.parametrize(("taken", "said"), OTHER_LENGTH)
@pytest.mark.parametrize("step", ["follow.who", "follow.ask"])
def test_the_other_length_is_taken_before_the_letter_stands(
    taken: str, said: str, step: str
) -> None:
    before = there(step, follow__expect=(taken,))
    after = before.type(said)
    assert after.answers["follow.expect"]["codes"] == [OTHER_LENGTH[taken, said]]
    assert after.state == step


def test_what_they_shall_remember_is_no_length() -> None:
    after = there("follow.point").type("that I ran the whole thing with only two people")
    assert after.answers["follow.expect"]["codes"] == ["write"]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("It is good. I would like to send it next Friday, not before.", "2026-03-06"),
        ("fine. I would like to send it on Friday", "2026-03-06"),
        ("good, goes out tomorrow", "2026-03-03"),
        ("make it go on Wednesday", "2026-03-04"),
    ],
)
def test_the_day_that_is_named_with_the_letter_is_the_day_it_goes(said: str, day: str) -> None:
    after = there().type(said)
    assert after.thread.letter["status"] == "to_send"
    assert after.answers["follow.when"]["local"].startswith(day)


@pytest.mark.parametrize("said", ["now. sending it from the train", "fine, sending it now"])
def test_a_letter_that_goes_now_goes_now(said: str) -> None:
    after = there().type(said)
    assert after.answers["follow.when"]["codes"] == ["now"]


@pytest.mark.parametrize(
    "said",
    ["should I send it tomorrow?", "it goes on too long", "before I send it on Friday, shorter"],
)
def test_what_plans_nothing_accepts_nothing(said: str) -> None:
    assert there().type(said).state == "follow.draft"


@pytest.mark.parametrize("said", ["in a week or so", "when I dare. ten days or so"])
def test_what_stands_beside_a_day_is_no_plan(said: str) -> None:
    assert "move.next" not in there("follow.when").type(said).answers


@pytest.mark.parametrize(
    "said",
    [
        "wait. phone just rang. Norrland Bank want me for a second interview on Friday!!",
        "sorry, hold on: Pelham invited me to an interview next Tuesday",
    ],
)
def test_good_news_with_a_day_corrects_no_day(said: str) -> None:
    before = there("follow.when")
    day = before.answers["intake.when"]
    after = before.type(said)
    assert after.answers["intake.when"] == day
    assert after.has("outcome.")


def test_who_is_back_after_a_pause_steps_nowhere_back() -> None:
    away = there("follow.when").press("night").type("Berlin").type("stop").wait(hours=2)
    after = away.type("back. didn't send it yet, no courage")
    assert not after.has("back.")


@pytest.mark.parametrize("said", ["ta, that's me done", "cheers. that is all I came for"])
def test_who_is_done_is_led_no_further(said: str) -> None:
    closed = there("follow.when").press("never")
    assert closed.state == "follow.close"
    assert closed.type(said).has("stop.")


def test_a_plan_that_is_told_a_second_time_is_taken() -> None:
    asked = there("move.next").type("the interview at Norrland, it is on Friday, all prepared")
    assert "move.next" not in asked.answers
    after = asked.type("prepare for the interview at Norrland")
    assert after.answers["move.next"]["text"] == "prepare for the interview at Norrland"
