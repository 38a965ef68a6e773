"""Who must go is let go, wherever it is said; who only tells of such things is not sent away."""

from __future__ import annotations

import pytest

from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("feel.strength", "gotta go, fare just came in"),
        ("feel.kind", "that'll do me, school run at seven"),
        ("reflect.proud", "have to dash, my shift starts in ten"),
        ("analyze.pull", "my break's over, back on the floor now"),
        ("reflect.different", "baby's crying, got to see to him"),
        ("move.next", "i better get some kip, early start"),
        ("reflect.notmine", "ta-ra for tonight"),
        ("feel.count", "sorry, there's somebody at the door"),
        ("analyze.tuesday", "right that's me off to bed"),
        ("reflect.goal", "dinner's on the table"),
        ("feel.count", "sorry, my lift's outside"),
        ("reflect.goal", "i've to go and let the plumber in, back after"),
        ("feel.sore", "my mother is calling me for prayer, we talk after"),
        ("move.next", "I must close now, my daughter needs the telephone"),
        ("reflect.different", "that's as far as i can go tonight"),
    ],
)
def test_who_is_called_away_stops(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.state == "stopped"
    assert step not in there.answers


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("feel.count", "my husband thinks there's only been one"),
        ("reflect.different", "leave the house earlier, the bus was late"),
        ("reflect.proud", "i had to go through three rounds and stayed calm"),
        ("feel.kind", "kettle's on, come round, talk soon"),
        ("feel.kind", "i'm here, see you tomorrow"),
        ("move.next", "got to go to the agency on monday"),
        ("analyze.tuesday", "customers come in all day and i know their names"),
        ("reflect.goal", "how to answer when the phone rings mid sentence"),
        ("feel.sore", "they said i have to go, no notice"),
        ("analyze.pull", "no shift starts before eight"),
        ("analyze.tuesday", "dinner on the table by six"),
        ("analyze.tuesday", "shift starts at six, first coffee at ten, home by three"),
        ("feel.sore", "is my break over for good?"),
        ("feel.kind", "sleep first, write later"),
        ("analyze.tuesday", "up the scaffold, back in the van by four"),
        ("feel.sore", "my mother needs me home and they knew it"),
        ("analyze.pull", "good enough for me to move house"),
    ],
)
def test_what_only_tells_of_it_does_not(step: str, said: str) -> None:
    assert at(step).type(said).state != "stopped"
