"""How one is now, said where something else is asked, is a feeling that is heard, and no answer."""

from __future__ import annotations

import pytest

from flows.listening.feeling_now import Now, feels_now
from flows.listening.feelings import feelings
from tests.flows.hearing_talk import conversation
from tests.flows.talking import Talk, fresh, talk
from tests.flows.test_conversed import at


def paused(*pressed: str) -> Talk:
    """Somebody who is offered a pause, late on the day of the no."""
    there = talk("pause.offer", fresh(intake__when=("today",), pause__zone="Berlin"))
    there.world.engine = conversation().world.engine
    for code in pressed:
        there.press(code)
    return there.type("Berlin") if pressed else there


@pytest.mark.parametrize(
    ("step", "said", "felt"),
    [
        ("feel.sore", "numb. like somebody pulled the plug out", "numbness"),
        ("feel.sore", "im that angry my thumbs are shaking", "anger"),
        ("feel.kind", "sick with worry about the winter bills tbh", "anxiety"),
        ("feel.kind", "im embarrassed even typing this", "embarrassment"),
        ("follow.point", "I doubt they remember me at all", "self_doubt"),
        ("follow.name", "honestly i feel so lonely with this", "loneliness"),
        ("reflect.goal", "just feeling really low and useless today", "self_doubt"),
        ("reflect.different", "still so bitter about it all", "anger"),
        ("move.again", "scared there wont be anything else out there", "anxiety"),
        ("move.plan", "i'm just dreading it, all of it", "anxiety"),
        ("feel.count", "jealous of my sister right now", "envy"),
        ("intake.job", "im gutted, like the floor went", "disappointment"),
    ],
)
def test_a_feeling_is_heard_and_answers_nothing(step: str, said: str, felt: str) -> None:
    there = at(step).type(said)
    assert there.state == step
    assert step not in there.answers
    assert felt in there.answers["feel.words"]["codes"]


@pytest.mark.parametrize(
    ("step", "said", "felt"),
    [
        ("feel.count", "at dinner nobody dared to ask about it. lonely as ever", "loneliness"),
        ("reflect.more", "they use my slides for it now. i'm angry all over again", "anger"),
        ("follow.when", "the whole street knows by now, i feel so ashamed", "shame"),
    ],
)
def test_it_is_heard_beside_what_is_told(step: str, said: str, felt: str) -> None:
    there = at(step).type(said)
    assert step not in there.answers
    assert felt in there.answers["feel.words"]["codes"]


def test_it_is_heard_where_a_pause_is_offered() -> None:
    there = paused().type("now im ashamed i went on about it that long")
    assert (there.state, "pause.offer" in there.answers) == ("pause.offer", False)
    assert "shame" in there.answers["feel.words"]["codes"]


@pytest.mark.parametrize(
    "said",
    [
        "54 and i catch myself doubting if i was ever any good at this",
        "22 years i gave that trade and not one of them has rung me back",
    ],
)
def test_a_long_text_is_no_wrong_hour(said: str) -> None:
    there = paused("day").type(said)
    assert there.state == "pause.hour"
    assert not there.has("invalid.")
    assert there.has("again.pause.hour")


@pytest.mark.parametrize("said", ["25:00", "at 99 or so"])
def test_a_wrong_hour_is_one(said: str) -> None:
    assert paused("day").type(said).has("invalid.")


@pytest.mark.parametrize(
    "said",
    [
        "they were angry",
        "i was nervous in the interview",
        "i would tell a friend not to be ashamed",
        "I'm ashamed, but i'd say rest first",
        "i'm proud i stayed calm",
        "calm my nerves before i go in",
        "be less anxious next time",
        "stop doubting myself in front of people",
        "you're not worthless mate",
        "practise the pitch so i'm not so nervous",
        "how do i stop being so angry?",
    ],
)
def test_what_is_told_beside_or_instead_is_no_feeling_alone(said: str) -> None:
    assert feels_now(said) is Now.NOT


def test_what_hurts_is_answered_by_what_a_feeling_is_about() -> None:
    assert feels_now("im ashamed of how i answered them") is Now.ABOUT
    assert feels_now("im so ashamed") is Now.BARE


@pytest.mark.parametrize(
    ("said", "felt"),
    [
        ("im that angry my thumbs are shaking", ("anger",)),
        ("so sad i can't sleep", ("sadness",)),
        ("so angry and sad", ("anger", "sadness")),
        ("angry. my hands are shaking", ("anger", "anxiety")),
    ],
)
def test_what_shows_a_feeling_is_none_beside_it(said: str, felt: tuple[str, ...]) -> None:
    assert feelings(said) == felt


def test_an_option_that_is_a_feeling_is_chosen() -> None:
    assert at("move.state").type("im stuck").answers["move.state"]["codes"] == ["stuck"]


@pytest.mark.parametrize(
    ("step", "said", "asked"),
    [
        ("reflect.goal", "im still too cross, skip this", "reflect.card"),
        ("feel.kind", "so ashamed of it all, skip", "feel.card"),
        ("feel.kind", "too angry for this, can we do the letter", "follow.expect"),
    ],
)
def test_a_wish_beside_a_feeling_is_one(step: str, said: str, asked: str) -> None:
    there = at(step).type(said)
    assert there.state.startswith(asked)
    assert there.state != step
    assert "text" not in there.answers.get(step, {})
    assert not there.has("told.noted")


@pytest.mark.parametrize(
    "said", ["the pay was really low", "the wages are far too low", "pay too low"]
)
def test_low_pay_is_no_sadness(said: str) -> None:
    assert feelings(said) == ()


def test_feelings_that_were_chosen_stay_first() -> None:
    there = at("feel.sore").type("im so ashamed")
    assert there.answers["feel.words"]["codes"] == ["sadness", "shame"]
