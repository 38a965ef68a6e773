"""Phrases of German and Spanish: what is whole, what is too much, and how long it may take."""

from __future__ import annotations

from time import process_time

import pytest

from flows.listening.corrects import renames, swaps
from flows.listening.cues import asks_outright, looks_asked, may_correct
from flows.listening.plainly import plainly
from flows.listening.taken_back import mended
from flows.listening.wishes import (
    asks_the_meaning,
    bare_number,
    how_many_noes,
    name_told,
    speaks_of_leaving,
    wants_letter,
    wants_of_draft,
)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("zurueck bitte", "wants.back"),
        ("Puh. Keine Ahnung!", "unsure."),
        ("hab das nicht verstanden und brauch ne pause", "wants.repeat"),
        ("me rechazaron, fue horrible y quiero hablar con alguien", "wants.human"),
        ("Weiß nicht, wie ich die Miete zahlen soll", None),
        ("they said the position was filled, next question please", None),
        ("that's enough for today, bye", None),
        ("reicht mir für heute, bye", "wants.stop"),
        ("", None),
    ],
)
def test_a_clause_is_heard_where_hardly_anything_is_said_besides(
    text: str, act: str | None
) -> None:
    done = plainly(text)
    assert (f"{done.act}.{done.detail}" if done else None) == act


def test_where_own_words_are_asked_for_nothing_may_stand_besides() -> None:
    text = "me rechazaron, fue horrible y quiero hablar con alguien"
    assert plainly(text, is_open=True) is None
    assert plainly("quiero hablar con alguien", is_open=True) is not None


PIECES = (
    "ich will die frage ", "no quiero que me ", "kann ich das ", "quiero ", "bitte mal jetzt ",
    "nicht a, sondern ", "no a, sino ", "die firma ist ", "ja ok also ", "x" * 8, "a. ", "y e ",
    "its ", "so eine ", "es un ", "7 or 7 ", "sorry i don't ", "und was heißt ",
)  # fmt: skip


READ = (
    asks_outright, looks_asked, may_correct, mended, name_told, wants_letter, wants_of_draft,
    bare_number, how_many_noes, speaks_of_leaving, asks_the_meaning,
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_listening_grows_with_the_length_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * size)[:size]
        begun = process_time()
        plainly(text)
        list(swaps(text))
        list(renames(text))
        for read in READ:
            read(text)
        return process_time() - begun

    seconds(60)
    short = min(seconds(60) for _ in range(5))
    long = min(seconds(240) for _ in range(5))
    assert long < short * 12 + 0.004
    assert min(seconds(2_400) for _ in range(3)) < short * 60 + 0.01


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("das ist die dritte Absage", "few"),
        ("meine 20. Absage dieses Jahr", "many"),
        ("ya es el tercer rechazo", "few"),
        ("am 3. März kam die Absage", ""),
        ("fue mi primer trabajo", ""),
    ],
)
def test_which_no_it_is_counts_them(text: str, many: str) -> None:
    assert how_many_noes(text) == many


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("so eine 7", 7),
        ("eher sieben bis acht", 8),
        ("fünf von zehn", 5),
        ("creo que un siete", 7),
        ("ein Uhr", None),
        ("dos entrevistas", None),
        ("nach drei Monaten", None),
    ],
)
def test_a_number_and_hardly_a_word_around_it(text: str, number: int | None) -> None:
    assert bare_number(text) == number


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Was bedeutet die Frage?", True),
        ("¿qué significa «sector»?", True),
        ("was bedeutet das für meine Zukunft", False),
        ("no sé qué significa para mí", False),
    ],
)
def test_a_question_that_was_not_understood(text: str, does: object) -> None:
    assert asks_the_meaning(text) is does


def test_a_word_for_stopping_is_one_in_every_language() -> None:
    assert speaks_of_leaving("reicht für heute")
    assert speaks_of_leaving("mejor otro día")
    assert not speaks_of_leaving("ich hab mich gefreut")
