"""Somebody who writes in another language: told once, and everything they write is kept."""

from __future__ import annotations

import pytest

from flows.listening.foreign import asks_for_language, is_foreign
from tests.flows.talking import talk

FOREIGN = (
    "Me rechazaron hoy después de la entrevista",
    "Ich habe heute eine Absage bekommen und bin sehr traurig",
    "J'ai reçu une réponse négative pour le poste et je ne sais pas pourquoi",
    "Hoje recebi um não depois da entrevista, estou muito triste com isso",
    "Oggi mi hanno detto di no e sono molto triste per il lavoro",
    "Ik heb vandaag een afwijzing gehad en ben niet blij",
)
ENGLISH = (
    "They turned me down after the final round and I am so tired of this",
    "no from the library, final round, by phone today, archivist",
    "Nurse at Saint Mary",
    "El Hotel Sol, la recepcion",
    "I want to die on that hill",
    "no",
    "",
)


@pytest.mark.parametrize("text", FOREIGN)
def test_another_language_is_noticed(text: str) -> None:
    assert is_foreign(text)


@pytest.mark.parametrize("text", ENGLISH[:3] + ENGLISH[4:])
def test_english_is_not_taken_for_another(text: str) -> None:
    assert not is_foreign(text)


def test_they_are_told_once_and_their_answer_is_kept() -> None:
    there = talk("opening.hello").type(FOREIGN[0])
    assert there.has("foreign.line")
    assert there.answers["opening.hello"]["text"] == FOREIGN[0]
    assert not there.type("camarera en el Hotel Sol, y estoy muy triste").has("foreign.line")


@pytest.mark.parametrize(
    "text",
    ["hablas español?", "Sprichst du Deutsch?", "can you speak polish", "do you speak german"],
)
def test_asking_for_a_language_is_no_answer(text: str) -> None:
    assert asks_for_language(text)
    there = talk("intake.job").type(text)
    assert (there.state, there.has("foreign.line")) == ("intake.job", True)
    assert "intake.job" not in there.answers


def test_speaking_of_a_language_is_no_question() -> None:
    assert not asks_for_language("They said my German was not good enough to talk to clients")
