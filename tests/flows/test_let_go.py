"""Who was asked about danger by mistake is let go; whoever stated it plainly is not."""

from __future__ import annotations

from typing import cast

import pytest

from bot.speech.words import read_ear, read_scripts
from flows.engine import Engine
from flows.listening.distress_learned import ANY, CRISIS, Danger
from tests.flows.talking import Talk
from tests.flows.test_conversed import at

ALARMS = "the tablets were on the desk"
PLAIN = "I want to die"


class Alarmed:
    """A model that takes one harmless text for a crisis, as surely as it is told to."""

    def __init__(self, surely: int) -> None:
        self._surely = surely

    def scores(self, text: str) -> dict[str, int]:
        score = self._surely if text == ALARMS else -2000
        return {CRISIS: score, ANY: score}

    def level(self, text: str) -> str:
        return "crisis" if text == ALARMS else "none"

    def other(self, _text: str) -> str:
        return ""


def asked_about(said: str, *, surely: int) -> Talk:
    """Somebody who is asked about danger because of what they said."""
    there = at("feel.count")
    there.world.engine = Engine(read_scripts(), ear=read_ear())
    there.world.engine.danger = cast("Danger", Alarmed(surely))
    there.type(said)
    assert there.state == "parked"
    assert "112" in there.texts[-1]
    return there


@pytest.mark.parametrize(
    "said",
    [
        "No, I'm not thinking of ending my life. I promise you I'm not suicidal.",
        "I promise you I'm not suicidal",
        "ich schwöre, ich will mich nicht umbringen",
        "te juro que no quiero morir",
        "no, nothing of the kind",
        "God no, I meant the computers",
    ],
)
def test_a_no_leads_out_where_only_examples_were_alarmed(said: str) -> None:
    assert asked_about(ALARMS, surely=50).type(said).state == "feel.count"


@pytest.mark.parametrize(
    "said", ["I promise I'm not ok", "I swear it won't hurt", "I promise you I'll do it tonight"]
)
def test_a_promise_of_something_else_leads_nowhere(said: str) -> None:
    assert asked_about(ALARMS, surely=50).type(said).state == "parked"


def test_writing_on_twice_leads_out_where_only_examples_were_alarmed() -> None:
    there = asked_about(ALARMS, surely=50).type("we had them for the test")
    assert there.state == "parked"
    assert there.type("and then they asked about the rota").state == "feel.count"


@pytest.mark.parametrize(("said", "surely"), [(PLAIN, 50), (ALARMS, 900)])
def test_whoever_stated_it_plainly_or_very_surely_stays_with_help(said: str, surely: int) -> None:
    there = asked_about(said, surely=surely).type("we had them for the test")
    assert there.type("and then they asked about the rota").state == "parked"
