"""Words for who only types: they stand in where people only type, and are held to the same laws."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.speech.formatting import Plain, Typed
from bot.speech.words import read_scripts
from flows.check import typed
from flows.kernel.effects import Part
from flows.kernel.script import Script

TABLES: dict[str, dict[str, Any]] = {
    "one": {"a": {"hint": "Tap one of {number}."}},
    "typed": {"typed": {"a": {"hint": "Type one of {number}."}}},
}
FINGERS = re.compile(r"\b(?:tap(?:s|ped)?|buttons?|chat app)\b", re.IGNORECASE)
ELSEWHERE = {"channel.toml", "shelf.toml"}
"""Words of Telegram's own, and answers about other people's messages."""
THEIRS = {"attention.pacing"}
"""What is said of a message of theirs."""
WRITES = re.compile(
    r"\b(?:I(?:’|')?(?:ll|d)? write|shall I write|one message|look in once)\b", re.IGNORECASE
)


@pytest.mark.parametrize(("formatter", "verb"), [(Plain("en"), "Tap"), (Typed("en"), "Type")])
def test_whoever_only_types_hears_the_other_words(formatter: Plain, verb: str) -> None:
    script = Script("en", TABLES)
    assert script.render(Part("a.hint", {"number": 3}), formatter) == f"{verb} one of 3."


def test_without_other_words_all_hear_the_same() -> None:
    script = Script("en", {"one": {"b": "The same."}})
    assert script.render(Part("b"), Typed("en")) == "The same."


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ({"b": "Words."}, "stands for no text"),
        ({"a": {"hint": "Type {another}."}}, "gives other values"),
        ({"a": {"hint": f"Type {'very ' * 100}long."}}, "shorten it"),
    ],
)
def test_other_words_are_held_to_the_laws(words: dict[str, Any], problem: str) -> None:
    script = Script("en", {"one": TABLES["one"], "typed": {"typed": words}})
    assert any(problem in each for each in typed.prove(script).problems)


def test_nobody_who_types_is_told_to_tap_or_promised_a_message() -> None:
    script = read_scripts()["en"].for_typing()
    wrong = {
        key: text
        for key, texts in script.texts.items()
        for text in texts
        if key not in THEIRS
        and script.files[key] not in ELSEWHERE
        and (FINGERS.search(text) or WRITES.search(text))
    }
    assert wrong == {}
