"""Words for who only types: they stand in where people only type, and are held to the same laws."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.speech.conversation import Conversation
from bot.speech.words import read_scripts
from flows.check import typed
from flows.kernel.effects import Button, Part, Say
from flows.kernel.events import Start
from flows.kernel.script import Rendered, Script
from flows.menu import COMMANDS
from tests.flows.talking import Talk

TABLES: dict[str, dict[str, Any]] = {
    "one": {"a": {"hint": "Tap one of {number}.", "options": {"yes": "Tap it"}}, "b": "The same."},
    "typed": {"typed": {"a": {"hint": "Type one of {number}.", "options": {"yes": "Type it"}}}},
}
FINGERS = re.compile(r"\b(?:tap(?:s|ped)?|buttons?|chat app)\b", re.IGNORECASE)
ELSEWHERE = {"channel.toml", "shelf.toml"}
"""Words of Telegram's own, and answers about other people's messages."""
THEIRS = {"attention.pacing"}
"""What is said of a message of theirs."""
WRITES = re.compile(
    r"\b(?:I(?:’|')?(?:ll|d)? write|shall I write|one message|look in once)\b", re.IGNORECASE
)


def rendered(channel: str) -> Rendered:
    say = Say(
        (Part("a.hint", {"number": 3}), Part("b")),
        "question",
        buttons=(Button("yes", Part("a.options.yes")),),
    )
    return Conversation({"en": Script("en", TABLES)}).render(say, "en", channel)


@pytest.mark.parametrize(
    ("channel", "verb"), [("telegram", "Tap"), ("plain", "Tap"), ("terminal", "Type")]
)
def test_whoever_only_types_hears_the_other_words(channel: str, verb: str) -> None:
    assert rendered(channel).text.startswith(f"{verb} one of 3.")
    assert rendered(channel).buttons == (("yes", f"{verb} it"),)


def test_without_other_words_all_hear_the_same() -> None:
    assert rendered("terminal").text.endswith("The same.")


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ({"c": "Words."}, "stands for no text"),
        ({"a": {"hint": "Type {another} of {number}."}}, "gives other values"),
        ({"a": {"hint": "Type one."}}, "gives other values"),
        ({"a": {"options": {"yes": "Type it"}}}, "is a label"),
        ({"a": {"hint": f"Type {'very ' * 100}long: {{number}}."}}, "shorten it"),
    ],
)
def test_other_words_are_held_to_the_laws(words: dict[str, Any], problem: str) -> None:
    script = Script("en", {"one": TABLES["one"], "typed": {"typed": words}})
    assert any(problem in each for each in typed.prove(script).problems)


def test_help_names_each_command_once_where_people_only_type() -> None:
    there = Talk().send(Start()).type("/help")
    told = next(say for say in there.turn.effects if isinstance(say, Say))
    shown = Conversation(read_scripts()).render(told, "en", "terminal").text
    assert sorted(re.findall(r"(?<=/)[a-z]+", shown)) == sorted(COMMANDS)


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
