"""The hour of a message that was agreed: heard as it is said, and whatever else is said there."""

from __future__ import annotations

import pytest

from tests.flows.hearing_talk import listening
from tests.flows.talking import Talk, fresh, talk


def there() -> Talk:
    """Somebody who is asked whether the hour is right."""
    today = fresh(opening__hello="They said no this morning")
    asked = talk("pause.offer", today).press("day").type("Berlin")
    assert asked.state == "pause.hour"
    asked.world.engine = listening()
    return asked


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("lieber um 20 Uhr", "20:00"),
        ("20:15 would be better", "20:15"),
        ("20:15 is fine", "20:15"),
        ("rather at 8 in the evening", "20:00"),
        ("another hour: 7pm", "19:00"),
        ("gegen halb neun abends", "20:30"),
        ("mejor a las 19:00", "19:00"),
        ("not that early, make it 21:00", "21:00"),
        ("yes but at 19:30", "19:30"),
    ],
)
def test_an_hour_that_is_named_is_the_hour(said: str, hour: str) -> None:
    asked = there().type(said)
    assert asked.state == "stopped"
    assert asked.answers["pause.hour"]["time"] == hour


@pytest.mark.parametrize("said", ["fine", "yes that's fine", "ok", "that's good thanks"])
def test_a_yes_is_the_hour_proposed(said: str) -> None:
    asked = there().type(said)
    assert asked.state == "stopped"
    assert asked.answers["pause.hour"]["codes"] == ["fine"]


@pytest.mark.parametrize(
    "said",
    [
        "I'm dreading it already",
        "I feel so ashamed about all this",
        "my sister says I should rest",
        "we will see how the week goes",
        "the kids are loud",
    ],
)
def test_words_without_an_hour_meet_no_wall(said: str) -> None:
    asked = there().type(said)
    assert not asked.has("invalid.")
    assert "pause.hour" not in asked.answers
    assert any(said == one.get("text") for one in asked.answers.values())


@pytest.mark.parametrize("said", ["at 25:00", "at 9"])
def test_an_hour_that_cannot_be_is_still_told_so(said: str) -> None:
    assert there().type(said).has("invalid.")


@pytest.mark.parametrize(
    "said",
    [
        "no i said 5 not half 6, five oclock",
        "i said 5",
        "no, 5 o clock",
        "I said 5 o'clock!",
        "not 18:30, 17:00",
        "make it 5",
        "it should be 5",
        "i meant five",
        "5 in the afternoon i said",
        "not half 6, 5",
        "sorry, 5",
        "no no, at five please",
        "half 7 is too late, make it 5",
    ],
)
def test_an_hour_that_is_insisted_on_is_of_the_half_of_the_day_proposed(said: str) -> None:
    asked = there()
    strength = asked.answers.get("feel.strength")
    asked.type(said)
    assert asked.answers["pause.hour"]["time"] == "17:00"
    assert asked.answers.get("feel.strength") == strength


@pytest.mark.parametrize(
    "said",
    [
        "no, 5 is too late",
        "no 5 is too early",
        "no i said 5 is too early",
        "way too early for me",
        "that's too late at night",
        "no, 5 people wrote me",
        "actually 3 of them rang me",
        "wait, at 5 i have my shift",
        "not at 5, i have my shift then",
        "not 5",
        "sorry, i got 2 more noes",
        "make it stop, i said 5 times",
    ],
)
def test_a_number_that_more_is_said_of_is_no_hour_insisted_on(said: str) -> None:
    assert "pause.hour" not in there().type(said).answers


def offered() -> Talk:
    """Somebody who is asked when to come back."""
    asked = talk("pause.offer", fresh(opening__hello="They said no this morning"))
    asked.world.engine = listening()
    return asked


@pytest.mark.parametrize(
    "said",
    [
        "can you do sunday when im off",
        "write me sunday",
        "no i said sunday, could you write me sunday, after tea like",
        "no money for quiet minutes, ive a shift at 9. can you do sunday when im off",
        "do sunday instead",
        "can it be sunday",
        "could you do sunday?",
        "make it sunday",
        "i said sunday",
        "can we do sunday evening",
    ],
)
def test_a_day_that_is_asked_for_is_the_day(said: str) -> None:
    asked = offered().type(said)
    assert asked.answers["pause.offer"]["local"] == "2026-03-08T18:30"
    assert not asked.has("asked.")


@pytest.mark.parametrize(
    "said",
    [
        "don't write me on sunday",
        "no need to message me sunday",
        "delete everything, i said sunday",
        "can you make it stop before sunday",
        "why would you write me on sunday?",
        "what if I come back myself on sunday",
    ],
)
def test_whoever_is_against_it_is_not_written_to(said: str) -> None:
    assert "local" not in offered().type(said).answers.get("pause.offer", {})


@pytest.mark.parametrize("said", ["sunday teatime, 5 o clock, yes", "5 o clock, sunday teatime"])
def test_an_hour_in_words_beside_a_part_of_the_day_counts(said: str) -> None:
    assert offered().type(said).answers["pause.offer"]["local"] == "2026-03-08T17:00"
