"""As much of a text as has room is whole: it ends where a sentence or a clause of it does."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.listening.room import around, beginning, in_room

LIMIT = 40


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("It was so close.", ""),
        ("I was too late.", " They had called somebody else by then"),
        ("I asked good questions", ", and nobody there had an answer"),
        ("I told the story of the night shift", " when the ward flooded"),
        ("no, it was because they never gave me one honest reason", ""),
        ("somebody I had never met decided about it all", ""),
    ],
)
def test_the_beginning_ends_where_a_clause_does(said: str, rest: str) -> None:
    assert beginning(said + rest, LIMIT) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("somebody I had never met decided about it all", "somebody I had never met decided"),
        ("I want to be the one who is called to it at night", "I want to be the one"),
        ("Donaudampfschifffahrtsgesellschaftskapitän", "Donaudampfschifffahrtsgesellschaftskapit"),
    ],
)
def test_where_there_is_no_more_room_whole_words_stand(text: str, said: str) -> None:
    assert in_room(text, LIMIT) == said


def test_what_was_found_stands_in_its_own_sentence() -> None:
    text = "They never called. The salary was lower than at my last place! I would not go again."
    assert around(text, text.index("lower"), LIMIT + 10) == (
        "The salary was lower than at my last place!"
    )
    assert around(text, text.index("called"), LIMIT) == "They never called."


@given(st.text(max_size=300), st.integers(0, 299), st.integers(1, 120))
def test_what_is_shown_was_written_so_and_has_room(text: str, at: int, limit: int) -> None:
    for said in (around(text, min(at, max(0, len(text) - 1)), limit), in_room(text, limit)):
        assert said in text
        assert len(said) <= limit


def test_of_what_never_ends_there_are_words() -> None:
    assert beginning("harder " * 1_000, LIMIT) == "harder harder harder harder harder"
    assert beginning("word" * 1_000, LIMIT) == "word" * 10


@pytest.mark.parametrize("piece", [" ", "a ", ", ", ". ", "a. ", "(", "and ", "a", "\n", "…"])
def test_a_long_text_is_read_in_time(piece: str) -> None:
    began = perf_counter()
    for say in (beginning, in_room):
        say(piece * 20_000, LIMIT)
    around(piece * 20_000, 10_000, LIMIT)
    assert perf_counter() - began < 2
