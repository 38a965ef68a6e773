"""A word of a command or of a button inside a sentence does nothing by itself."""

from __future__ import annotations

import pytest

from flows.listening.answers import choice
from flows.listening.wishes import about_numbers
from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    "said",
    [
        "keep. wait, the strength is 4",
        "look back, because that always helps",
        "stop, that word is wrong",
        "leave it, but the strength is 4",
        "hang on, I was more angry",
        "wait, it was anger",
    ],
)
def test_what_is_said_besides_counts(said: str) -> None:
    there = at("feel.card").type(said)
    assert there.state != "stopped"
    assert there.state != "feel.kind"
    assert not there.has("skip.cannot")


def test_what_is_put_right_behind_a_command_is_put_right() -> None:
    assert at("feel.card").type("keep. wait, the strength is 4").answers["feel.strength"] == {
        **at("feel.card").answers["feel.strength"],
        "number": 4,
    }


@pytest.mark.parametrize(
    "said",
    ["okay then stop", "ok stop", "alright then stop", "well then stop please", "stop, bus is here",
     "so tired, stop"],
)  # fmt: skip
def test_a_command_with_nothing_or_its_reason_is_one(said: str) -> None:
    assert at("feel.card").type(said).state == "stopped"


@pytest.mark.parametrize("said", ["I take that back", "one step back", "okay then, back"])
def test_a_step_back_is_still_one(said: str) -> None:
    assert at("feel.card").type(said).state == "feel.kind"


@pytest.mark.parametrize(
    "said",
    ["nex time i lern the rates befor", "they asked about interest rates", "the rate was too low",
     "I quoted a day rate", "first-rate people"],
)  # fmt: skip
def test_a_rate_is_no_rating(said: str) -> None:
    assert not about_numbers(said)


@pytest.mark.parametrize(
    "said",
    ["no numbers please", "I won't rate it", "stop rating my feelings", "no scales"],
)  # fmt: skip
def test_a_rating_is_one(said: str) -> None:
    assert about_numbers(said)


WHO = (("interviewer", "Who interviewed me"), ("no_reply", "Only a no-reply address"))
SORE = (("unknown", "Not knowing the reason"), ("money", "The money"), ("nothing", "Nothing"))


@pytest.mark.parametrize(
    ("said", "options"),
    [
        ("no extras", WHO),
        ("no frills", WHO),
        ("not a hotline", SORE),
        ("not a letter", SORE),
        ("not them", SORE),
    ],
)
def test_a_no_is_not_what_a_label_is_known_by(
    said: str, options: tuple[tuple[str, str], ...]
) -> None:
    assert choice(said, options) is None


@pytest.mark.parametrize(
    ("said", "options", "code"),
    [
        ("no reply", WHO, "no_reply"),
        ("a no-reply address", WHO, "no_reply"),
        ("not knowing", SORE, "unknown"),
        ("the not knowing", SORE, "unknown"),
        ("nothing", SORE, "nothing"),
    ],
)
def test_a_label_with_a_no_is_still_named(
    said: str, options: tuple[tuple[str, str], ...], code: str
) -> None:
    assert choice(said, options) == code
