"""What is told in other words than expected is heard as it is meant, where it is said."""

from __future__ import annotations

from datetime import date

import pytest

from flows.listening.answers import scale
from flows.listening.days import find_past_days
from flows.listening.opening import opening
from flows.listening.refusals import refuses
from flows.listening.wishes import news
from tests.flows.test_conversed import at

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    "said",
    [
        "they pulled the job after saying yes",
        "they gave it me then took it off me",
        "gave me the job and then took it back",
        "cancelled the contract once i had signed",
        "said yes, then changed their minds",
        "promised me the post but then took it away again",
        "they scrapped the role days before i started",
        "backed out after offering it to me",
    ],
)
def test_a_yes_that_was_taken_back_is_an_offer_withdrawn(said: str) -> None:
    heard = opening(said, TODAY)
    assert (heard.how, heard.far) == ("withdrawn", "offer")


@pytest.mark.parametrize(
    "said",
    ["they took the other candidate after saying no to me", "gave me a no then took a week off"],
)
def test_a_no_is_none(said: str) -> None:
    assert opening(said, TODAY).how == "said_no"


@pytest.mark.parametrize(
    "said", ["bout halfway up i reckon", "half way", "mid-way maybe", "in the middle", "middling"]
)
def test_halfway_up_is_five(said: str) -> None:
    assert scale(said) == 5


@pytest.mark.parametrize(
    "said", ["they stopped me halfway through my presentation about it", "low"]
)
def test_a_story_is_no_number(said: str) -> None:
    assert scale(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "rents due on the 1st and i was counting on that wage",
        "how i pay the bills now",
        "im skint and it was good money",
    ],
)
def test_money_is_the_sore_part_where_it_is_named(said: str) -> None:
    there = at("feel.sore").type(said)
    assert there.answers["feel.sore"]["codes"] == ["money"]


@pytest.mark.parametrize("said", ["the way they broke it to me", "how they broke the news by text"])
def test_what_is_broken_is_no_money(said: str) -> None:
    assert "money" not in at("feel.sore").type(said).answers.get("feel.sore", {}).get("codes", ())


@pytest.mark.parametrize(
    "said",
    [
        "sat in the van and cried",
        "i sat there for an hour",
        "just sat on the stairs",
        "she sat across from me and smiled",
    ],
)
def test_who_sat_somewhere_names_no_day(said: str) -> None:
    assert find_past_days(said, TODAY) == []


@pytest.mark.parametrize("said", ["sat", "on sat", "it came sat morning", "last sat at noon"])
def test_sat_by_itself_is_a_day(said: str) -> None:
    assert [one.day for one in find_past_days(said, TODAY)] == [date(2026, 2, 28)]


@pytest.mark.parametrize(
    "said",
    [
        "nah, not going there",
        "not getting into that",
        "im not going there tbh",
        "rather not go there",
    ],
)
def test_who_goes_not_there_refuses(said: str) -> None:
    assert refuses(said)


@pytest.mark.parametrize("step", ["feel.sore", "reflect.goal", "feel.kind"])
def test_a_question_turned_down_is_left_open(step: str) -> None:
    there = at(step).type("nah, not going there")
    assert there.answers[step]["how"] == "skipped"


@pytest.mark.parametrize("step", ["feel.sore", "reflect.goal", "move.next"])
@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("lemme see what youve got down for me so far", "summary."),
        ("can i read everything you've noted about me", "summary."),
        ("whats this one good for", ".why"),
        ("what do i get out of this", ".why"),
    ],
)
def test_a_wish_in_other_words_is_one(step: str, said: str, key: str) -> None:
    there = at(step).type(said)
    assert any(key in one for one in there.keys)
    assert step not in there.answers


@pytest.mark.parametrize("step", ["feel.sore", "reflect.goal", "follow.when"])
@pytest.mark.parametrize(
    "said",
    [
        "start another one, got a second firm that turned me down this week",
        "new one. acme never wrote back",
        "got another one, the bakery went with somebody else",
    ],
)
def test_another_no_that_is_told_along_is_begun(step: str, said: str) -> None:
    assert at(step).type(said).state == "opening.hello"


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ("enough. thats me done for the night", "stopped"),
        ("finished for this evening thanks", "stopped"),
        ("no no we can continue, the evening is free", "reflect.inside"),
        ("lets carry on, ive got all night", "reflect.inside"),
        ("can we go on tomorrow morning", "pause.zone"),
    ],
)
def test_an_hour_named_beside_a_wish_is_no_day_to_come_back(said: str, stands: str) -> None:
    assert at("pause.offer", intake__when=("today",)).type(said).state == stands


@pytest.mark.parametrize("step", ["feel.sore", "follow.when", "move.plan", "intake.lane"])
@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Phone rang just now, Aldi, they want to see me wednesday!!", "invited"),
        ("guess what i just got another interview for thursday", "invited"),
        ("the agency have just called me in for a trial on friday", "invited"),
    ],
)
def test_an_invitation_is_news_and_its_day_no_answer(step: str, said: str, kind: str) -> None:
    there = at(step).type(said)
    assert there.has(f"outcome.{kind}")
    assert step not in there.answers


@pytest.mark.parametrize("step", ["reflect.goal", "follow.when", "move.plan"])
@pytest.mark.parametrize(
    "said",
    [
        "they have just emailed!! the other fella pulled out and they want me from monday",
        "they want me to start on the 9th",
        "just heard, the job is mine after all",
    ],
)
def test_a_job_after_all_is_an_offer(step: str, said: str) -> None:
    assert at(step).type(said).has("outcome.offer")


@pytest.mark.parametrize(
    "said",
    [
        "my mum wants to see me on sunday",
        "if they want to see me i'd go",
        "the fault is mine",
        "they called me for an interview in may",
    ],
)
def test_what_is_no_news_of_a_job_is_none(said: str) -> None:
    assert news(said) == ""


@pytest.mark.parametrize(
    "said",
    [
        "cant say yet, rota only comes out at the weekend",
        "depends on my shifts, ill know friday",
        "too early to say, maybe after monday",
        "i don't know my hours yet, they come tuesday",
    ],
)
def test_no_time_can_be_named_yet(said: str) -> None:
    assert at("move.plan").type(said).answers["move.plan"]["codes"] == ["none"]
    assert "date" not in at("follow.when").type(said).answers.get("follow.when", {})


@pytest.mark.parametrize("said", ["now please", "i'll send it now then", "it can go now i think"])
def test_the_letter_goes_now(said: str) -> None:
    assert at("follow.when").type(said).answers["follow.when"]["codes"] == ["now"]


def test_by_now_is_not_now() -> None:
    assert "follow.when" not in at("follow.when").type("the whole street knows by now").answers
