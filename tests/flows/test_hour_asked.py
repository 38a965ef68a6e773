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
