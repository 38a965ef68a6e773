"""A sample of the lines kept aside, said at every step; `make bench` says all of them."""

from __future__ import annotations

from functools import cache

from tests.listening.player import Played, lines, play

EVERY = 16
FILED_AT_MOST, REPEATED_AT_MOST = 40, 9
"""In a hundred, on the sample: of all lines it is 31 and 6."""


@cache
def played() -> Played:
    return play(lines()[::EVERY])


def test_the_sample_is_said() -> None:
    assert played().said > 100
    assert played().not_theirs > 10


def test_nobody_meets_a_wall() -> None:
    assert played().walls == 0


def test_most_of_what_answers_something_else_is_not_filed() -> None:
    assert 100 * played().misfiled <= FILED_AT_MOST * played().not_theirs


def test_hardly_anything_is_said_back_twice() -> None:
    assert played().share(played().repeated) <= REPEATED_AT_MOST
