"""Danger at every state and every answer while parked: help, nothing filed, a number at the end."""

from __future__ import annotations

import re

import pytest

from flows.beside.care.lines import LINES
from flows.beside.care.reach import numbers, out_of_date
from flows.kernel.effects import Note, Plan, Say
from flows.kernel.formatter import PLAIN
from flows.listening.countries import country_named
from flows.listening.distress import level
from flows.listening.parked import kind
from tests.flows.talking import Talk, talk
from tests.walks import engine

STEPS = ("opening.hello", "intake.far", "feel.strength", "feel.kind", "follow.draft", "feel.close")
SAID = (
    "I want to die",
    "not suicidal, I would never kill myself",
    "ich will sterben",
    "quiero morir",
)
ANSWERS = {
    "yes": "yes",
    "maybe": "unsure",
    "ja": "yes",
    "quizás": "unsure",
    "1": "heard",
    "hello": "hello",
    "I took all the pills": "taken",
    "I can't keep myself safe": "unsafe",
    "call someone for me": "person",
    "I can't speak on the phone": "phone",
    "I'm all alone": "alone",
    "Germany": "country_set",
    "you won't tell anyone?": "tell",
    "this is useless": "anger",
    "can we go on with the letter": "onward",
}
CHECKED = {"en": "please check", "de": "bitte prüfen", "es": "conviene comprobarlo"}
CORE = ("i want to die", "kill myself", "end my life", "ich will sterben", "quiero morir")


def ends_with_a_number(there: Talk) -> bool:
    return re.search(r"\d{3}", there.texts[-1].splitlines()[-1]) is not None


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("said", SAID)
def test_danger_is_helped_and_nothing_is_filed_or_planned(step: str, said: str) -> None:
    there = talk(step).type(said)
    assert there.state == "parked"
    assert ends_with_a_number(there)
    assert not any(isinstance(effect, Note | Plan) for effect in there.effects)


@pytest.mark.parametrize(("said", "name"), ANSWERS.items())
def test_every_answer_while_parked_is_its_own_and_ends_with_a_number(said: str, name: str) -> None:
    there = talk("feel.kind").type("I want to die").type(said)
    assert there.state == "parked"
    assert any(key.endswith(f".{name}") for key in there.keys)
    assert ends_with_a_number(there)
    assert not any(isinstance(effect, Note | Plan) for effect in there.effects)


@pytest.mark.parametrize("core", CORE)
def test_a_core_sentence_is_heard_in_any_spelling(core: str) -> None:
    joined = core.replace(" ", "")
    for said in (" ".join(joined), core.replace(" ", "\n"), ".".join(joined), joined, f"#{joined}"):
        assert level(said) == "crisis", said


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_doubtful_numbers_ask_to_be_checked_and_unknown_ones_are_not_made_up(language: str) -> None:
    assert "988 Suicide & Crisis Lifeline: 988, " in reached("US", language)
    assert f"({CHECKED[language]})" in reached("UA", language)
    assert "befrienders.org" in reached("ZZ", language)


def reached(country: str, language: str) -> str:
    say = Say(numbers(country, language), "crisis")
    return engine().script("en").say(say, PLAIN).text


def test_a_country_is_named_and_never_told_from_a_language() -> None:
    assert (country_named("I'm in Germany"), country_named("ich will sterben")) == ("DE", "")


def test_old_rows_are_found() -> None:
    assert out_of_date("2999")
    assert not [line for line in out_of_date("1999") if line.since]


def test_every_row_says_where_it_comes_from() -> None:
    assert [line.name for line in LINES if not line.source] == []


def test_one_is_never_safe() -> None:
    assert kind("1", asked=True) == kind("1", asked=False) == "heard"
