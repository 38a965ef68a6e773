"""A "who" that says which person is meant asks nothing; one that asks, asks."""

from __future__ import annotations

import pytest

from flows.listening import asked
from flows.listening.clauses import pieces
from flows.listening.relative import without_relative

TELLS = (
    "When my sister, who is a teacher, has read it, on Friday",
    "My friend, who can read this better than me, looks at it tomorrow",
    "tomorrow, the colleague who read it liked it",
    "I am the one who reads everything here twice",
    "the people who can see what I write are kind",
    "Ms Berg who read this already",
    "somebody who looks at this from outside",
)
ASKS = (
    "who can read this?",
    "who else sees what I write",
    "tell me who reads this",
    "I wonder who can see what I wrote",
    "my question is who reads this",
    "not sure who reads it here",
    "one thing: who can see this?",
    "I have no idea who reads this",
    "please, who is reading this",
)


@pytest.mark.parametrize("said", TELLS)
def test_who_tells_of_a_person(said: str) -> None:
    assert " who" not in without_relative(said)
    assert asked.plainly(said) == ""


@pytest.mark.parametrize("said", TELLS)
def test_what_tells_of_a_person_stays_with_them(said: str) -> None:
    assert len(without_relative(said)) == len(said)
    assert not any(said[start:].lstrip(" ,").startswith("who") for start, _ in pieces(said))


def test_a_question_behind_a_comma_is_a_piece_of_its_own() -> None:
    assert len(pieces("it goes on Monday, who reads this here")) > 1


@pytest.mark.parametrize("said", ASKS)
def test_who_asks(said: str) -> None:
    assert without_relative(said) == said
    assert asked.plainly(said) == "us_who_reads"


def test_a_long_text_is_read_in_no_time() -> None:
    assert without_relative("the one " * 5_000) == "the one " * 5_000
