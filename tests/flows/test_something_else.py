"""A loss, a letter that is not worth it, drink: heavy, and no doubt about danger."""

from __future__ import annotations

import pytest

from bot.speech.words import read_danger, read_scripts
from flows.engine import Engine
from flows.listening import something_else
from flows.listening.something_else import is_of_something_else
from tests.flows.hearing_talk import listening
from tests.flows.talking import Talk
from tests.flows.test_conversed import at

PLAIN = [
    "there's no point. she won't read it",
    "there is no point in a letter",
    "no point in writing to them",
    "my mum died in spring and I can't stop thinking of her",
    "my husband died last year. I miss him so much",
    "I've been drinking every night since",
    "estoy agotada, llevo todo el día así",
    "no le veo sentido a la carta",
    "es hat keinen Sinn, denen zu schreiben",
    "mein Vater ist im März gestorben und ich vermisse ihn",
    "mi padre murió en marzo y lo echo de menos",
]
DOUBTFUL = [
    "my husband died last year. I want to be with him",
    "my mum died in spring and I don't want to go on",
    "we buried my brother in may. sometimes i want to follow him",
    "mein Mann ist letztes Jahr gestorben. ich will bei ihm sein",
    "mi marido murió el año pasado. quiero estar con él",
    "no point. nobody would read it",
    "no point any more",
    "there's no point",
    "i miss him so much i could die",
    "drinking every night and hoping not to wake up",
    "estoy agotada de vivir",
    "es hat alles keinen Sinn",
    "i've been drinking, i took all the pills",
]


def listened_to_in_earnest(step: str) -> Talk:
    """Somebody at a step whom the real ear and the learned danger listen to."""
    there = at(step)
    engine = Engine(read_scripts(), ear=listening().ear)
    engine.danger = read_danger()
    there.world.engine = engine
    return there


@pytest.mark.parametrize("said", PLAIN)
def test_what_is_plainly_something_else_is_not_asked_about(said: str) -> None:
    assert listened_to_in_earnest("follow.expect").type(said).state != "parked"


@pytest.mark.parametrize("said", DOUBTFUL)
def test_one_clause_of_another_kind_leaves_it_in_doubt(said: str) -> None:
    assert not is_of_something_else(said)


@pytest.mark.parametrize(
    "said", ["my husband died last year. I want to be with him", "no point any more"]
)
def test_a_doubt_is_asked_about_as_before(said: str) -> None:
    assert listened_to_in_earnest("follow.expect").type(said).state == "parked"


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("I've been drinking every night", "drink"),
        ("ich trinke jeden Abend", "drink"),
        ("bebo todas las noches", "drink"),
        ("my husband died last year. I miss him so much", "bereavement"),
    ],
)
def test_it_weighs_and_is_named(said: str, kind: str) -> None:
    assert listened_to_in_earnest("intake.lane").type(said).has(f"weight.{kind}")


def test_a_long_text_is_never_cleared() -> None:
    assert not is_of_something_else("my dad died. " * something_else.LONGEST)


@pytest.mark.parametrize(
    "said", ["que no es culpa suya, que cocina como nadie", "dass sie gut ist, dass er was kann"]
)
def test_words_to_a_friend_are_a_comfort_where_they_are_asked_for(said: str) -> None:
    assert listened_to_in_earnest("feel.kind").type(said).state == "feel.card"


@pytest.mark.parametrize(
    "said",
    [
        "que estarían mejor sin mí",
        "dass ich nicht mehr leben will",
        "que ya no quiero vivir",
        "that they'd be better off without me",
    ],
)
def test_what_is_of_oneself_or_of_dying_is_no_comfort(said: str) -> None:
    assert not something_else.is_comfort(said)
    assert listened_to_in_earnest("feel.kind").type(said).state == "parked"
