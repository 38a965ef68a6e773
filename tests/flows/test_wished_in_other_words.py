"""What somebody wishes of the talk, said as to a person: it is done, and nothing else is."""

from __future__ import annotations

import pytest

from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    ("step", "said", "now"),
    [
        ("feel.count", "i'm not going counting days, move along", "feel.kind"),
        ("feel.sore", "please go to the next one, this is too deep for tonight", "feel.count"),
        ("analyze.terms", "let's have the next one please", "analyze.tuesday"),
        ("feel.kind", "leave that one out, i don't talk like that", "feel.card"),
        ("reflect.list", "Hold on. Back up one.", "reflect.different"),
        ("feel.strength", "could you take me back a step, i tapped too quick", "feel.words"),
        ("feel.strength", "can we start with the message to the recruiter", "follow.who"),
        ("feel.count", "nope next please, no head for maths", "feel.kind"),
        ("feel.count", "skip to the email, that's the only thing i need", "follow.who"),
        ("feel.count", "no idea, just carry on to whatever comes after", "feel.kind"),
        ("analyze.terms", "not keen on that one, try me with another", "analyze.tuesday"),
    ],
)
def test_it_goes_where_it_is_wished(step: str, said: str, now: str) -> None:
    assert at(step).type(said).state == now


@pytest.mark.parametrize(
    ("step", "said", "told"),
    [
        ("reflect.goal", "I wish to see what you wrote until now please", "summary."),
        ("feel.kind", "what have you got down for me up to now", "summary."),
        ("reflect.wins", "is there a way to print all this out", "export."),
    ],
)
def test_what_is_kept_is_shown_where_one_stands(step: str, said: str, told: str) -> None:
    there = at(step).type(said)
    assert there.has(told)
    assert there.state == step


@pytest.mark.parametrize("said", ["May I leave the hour open?", "can we leave the time blank"])
def test_an_hour_left_open_is_the_option_without_one(said: str) -> None:
    assert at("move.plan").type(said).answers["move.plan"]["codes"] == ["none"]


@pytest.mark.parametrize(
    "said",
    [
        "ok i am here again, kids are in bed, we do the rest",
        "kids are asleep, let's finish it",
        "evening, back for another go",
        "shift's over now, let's do the rest",
        "lunch break, shall we go on",
    ],
)
def test_who_has_come_back_goes_on(said: str) -> None:
    there = at("feel.sore").type("stop")
    assert there.state == "stopped"
    assert there.type(said).state == "feel.sore"


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("reflect.different", "repeat the question before answering it"),
        ("reflect.different", "not move on to the next point so fast"),
        ("reflect.goal", "leaving a question open without going red"),
        ("feel.kind", "nobody saw what you wrote, they only saw the scan"),
        ("feel.kind", "go back and ask them what they wrote down about you"),
        ("analyze.tuesday", "print labels, pack boxes, home by five"),
        ("reflect.proud", "i had it all on paper and didn't need it"),
    ],
)
def test_an_answer_that_sounds_so_is_one(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.answers.get(step, {}).get("text") == said


@pytest.mark.parametrize(
    "said", ["i'm back at work, they took me after all", "kids are in bed, i feel awful"]
)
def test_who_tells_something_at_rest_is_not_led_on(said: str) -> None:
    assert at("feel.sore").type("stop").type(said).state != "feel.sore"
