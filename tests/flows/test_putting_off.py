"""Not now but then: it stops, names the day, and writes only after a yes."""

from __future__ import annotations

import pytest

from flows.listening.putting_off import put_off
from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("not now, tomorrow evening maybe", "tomorrow evening"),
        ("let's do this on sunday", "on sunday"),
        ("in an hour", "in an hour"),
        ("can't right now. tomorrow?", "tomorrow"),
        ("I'll come back on Thursday at 7pm", "on thursday at 7pm"),
        ("rather next week", "next week"),
        ("later today please", "later today"),
        ("can we continue tomorrow morning", "tomorrow morning"),
        ("no time now, saturday is better", "saturday"),
        ("maybe in two hours", "in two hours"),
        ("I'd rather do it at the weekend", "at the weekend"),
        ("tomorrow then, ok?", "tomorrow"),
        ("i can do this at 8pm", "at 8pm"),
        ("let's leave this for tomorrow", "tomorrow"),
        ("at 8pm", ""),
        ("half an hour", ""),
        ("sunday", ""),
        ("on sunday they wrote", ""),
        ("I'll be better prepared next time", ""),
        ("being late on monday", ""),
        ("tomorrow is my birthday", ""),
        ("let's do this", ""),
        ("maybe", ""),
        ("they said in an hour, and then nothing", ""),
        ("in a year", ""),
        ("I'll answer in full sentences", ""),
    ],
)
def test_what_puts_off_and_until_when(said: str, when: str) -> None:
    assert put_off(said) == when


@pytest.mark.parametrize(
    "step",
    [
        "intake.far",
        "feel.words",
        "feel.strength",
        "feel.sore",
        "reflect.proud",
        "reflect.goal",
        "reflect.wins",
        "analyze.past",
    ],
)
@pytest.mark.parametrize(
    "said", ["not now, tomorrow evening maybe", "let's do this on sunday", "in an hour"]
)
def test_it_stops_and_offers_that_time(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.state == "stopped"
    assert there.has("stop.offered")
    assert step not in there.answers
    assert "1/return" not in there.session.person.get("moments", {})
    assert there.type("go on").state == step


def test_a_yes_plans_it_and_nothing_else_does() -> None:
    there = at("reflect.proud").type("not now, tomorrow evening maybe").type("yes please")
    assert "return" in str(there.session.person["moments"])
    there = at("reflect.proud").type("not now, tomorrow evening maybe").type("thanks")
    assert not there.session.person.get("moments")


def test_a_time_that_is_asked_for_is_the_answer() -> None:
    there = at("follow.when").type("tomorrow evening")
    assert there.answers["follow.when"]
    assert there.state != "stopped"


def test_an_offer_is_over_once_they_went_on() -> None:
    there = at("feel.sore").type("in an hour").type("go on").type("stop").type("yes")
    assert not there.session.person.get("moments")
