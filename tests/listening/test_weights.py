"""The plainest sentences of what weighs are heard by rule, and a weight has its subject named."""

from __future__ import annotations

import pytest

from flows.listening.weights import subject, weighed, weighs
from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("my wife left me last week", "separation"),
        ("we just separated", "separation"),
        ("My boyfriend moved out on Sunday", "separation"),
        ("my husband and I are getting divorced", "separation"),
        ("my husband died", "bereavement"),
        ("I lost my father in May", "bereavement"),
        ("my little sister passed away", "bereavement"),
        ("meine Frau hat mich verlassen", "separation"),
        ("wir haben uns gerade getrennt", "separation"),
        ("mein Mann ist im Mai gestorben", "bereavement"),
        ("mi mujer me ha dejado", "separation"),
        ("nos hemos separado", "separation"),
        ("mi marido ha muerto", "bereavement"),
        ("mi padre murió en enero", "bereavement"),
        ("my mum passed in March", "bereavement"),
        ("my dad passed", "bereavement"),
        ("we lose the flat", "homeless_fear"),
        ("we're going to lose our house", "homeless_fear"),
        ("I got an eviction notice", "homeless_fear"),
        ("we are being evicted", "homeless_fear"),
        ("wir verlieren die Wohnung", "homeless_fear"),
        ("ich muss aus der Wohnung", "homeless_fear"),
        ("vamos a perder la casa", "homeless_fear"),
        ("nos desahucian", "homeless_fear"),
        ("they diagnosed me with cancer", "illness"),
        ("I was just diagnosed with MS", "illness"),
        ("I have cancer", "illness"),
        ("ich habe Krebs", "illness"),
        ("bei mir wurde MS diagnostiziert", "illness"),
        ("me han diagnosticado cáncer", "illness"),
        ("tengo cáncer", "illness"),
    ],
)
def test_it_is_heard(said: str, kind: str) -> None:
    assert weighs(said) == kind


@pytest.mark.parametrize(
    "said",
    [
        "my laptop died in the middle of the call",
        "they left me on read",
        "my boss left me waiting",
        "I lost my train of thought",
        "my husband left me a note on the table",
        "what if my wife leaves me",
        "I'm afraid my husband left me for good",
        "we separated the tasks in the team",
        "my grandfather died when I was five",
        "how do I tell them my father died?",
        "meine Frau hat mich nicht verlassen",
        "the company and I parted ways",
        "my mother left me the house",
        "my partner left me in charge of the shop",
        "my dad passed me the phone",
        "my brother passed the same exam",
        "I lost the house key on the way",
        "I was leaving the house for the interview",
        "my sister works in cancer research",
        "ich muss die Wohnung putzen",
        "perdí el tren",
    ],
)
def test_nothing_is_made_of_what_is_not_said(said: str) -> None:
    assert weighs(said) == ""


@pytest.mark.parametrize(
    ("said", "guessed", "meant"),
    [
        ("I can't pay the rent", "money", "money"),
        ("we are broke since March", "no_sleep", "money"),
        ("I don't want tips for sleeping", "money", ""),
        ("and now I have to take the other one", "money", ""),
        ("I lie awake at 4", "no_sleep", "no_sleep"),
        ("nobody is left", "loneliness", "loneliness"),
    ],
)
def test_a_subject_is_named(said: str, guessed: str, meant: str) -> None:
    assert subject(said, guessed) == meant


def test_what_has_no_subject_only_tells() -> None:
    assert weighed("I don't want tips for sleeping", "weight", "money") == ("content", "")


@pytest.mark.parametrize(
    "said",
    [
        "my wife left me last week",
        "we lose the flat",
        "they diagnosed me with cancer",
        "mein Vater ist gestorben",
    ],
)
@pytest.mark.parametrize("step", ["feel.kind", "reflect.wins", "follow.name"])
def test_it_answers_no_other_question(step: str, said: str) -> None:
    there = at(step).type(said)
    assert step not in there.answers
    assert there.state == step
    assert said in [one.get("text") for one in there.answers.values()]


@pytest.mark.parametrize("step", ["feel.sore", "feel.strength", "reflect.wins", "follow.who"])
def test_it_is_named_at_any_question(step: str) -> None:
    assert at(step).type("my wife left me last week").has("weight.separation")
    assert at(step).type("mein Vater ist gestorben").has("weight.bereavement")


@pytest.mark.parametrize(
    "said",
    [
        "I buried my dad in september, so it ought not to matter, and still",
        "They never called. My husband died in May.",
        "my mum died in march, would you believe it",
    ],
)
def test_what_stands_in_another_clause_takes_nothing_back(said: str) -> None:
    assert weighs(said) == "bereavement"


@pytest.mark.parametrize(
    "said",
    ["if my dad died I would know", "when i was a child, my mum died", "nearly lost my dad in May"],
)
def test_what_stands_before_it_in_the_sentence_does(said: str) -> None:
    assert weighs(said) == ""
