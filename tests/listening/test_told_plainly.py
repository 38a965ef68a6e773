"""Facts that are told in the same few words whatever is asked."""

from __future__ import annotations

import pytest

from flows.listening.told_plainly import strength_plainly, told_plainly
from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("he got it cos hes done it before", "experience"),
        ("shes been at it since 2009, cant beat that", "experience"),
        ("the other one had ten years on me", "experience"),
        ("they took a bloke with thirty years of it", "experience"),
        ("90 ppl applied", "applicants"),
        ("2000 people for one seat at the ministry", "applicants"),
    ],
)
def test_what_was_not_theirs_is_heard(said: str, code: str) -> None:
    assert list(told_plainly(said)) == [("notmine", code)]


@pytest.mark.parametrize(
    "said",
    [
        "i sent 90 applications",
        "they wanted five years, i have two",
        "i have done it before",
        "did 90 people apply",
        "how many people, 90 people applied?",
        "30 people for a birthday",
        "they took two years to answer",
        "she got it and shes three years younger",
        "the other one is still open",
    ],
)
def test_nothing_is_heard_in_what_only_looks_so(said: str) -> None:
    assert not list(told_plainly(said))


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("like a 7. 8 when im parked up and thinking", 7),
        ("id say its a solid 8 today", 8),
        ("sits at about a 6 most days", 6),
        ("an 8", None),
        ("its a 2 hour drive", None),
        ("like a 10 year old", None),
        ("it's a 9 to 5", None),
        ("still a 3 page form", None),
        ("like 4 or 5", None),
        ("is it a 7?", None),
    ],
)
def test_how_strong_it_is_stands_behind_an_a(said: str, number: int | None) -> None:
    assert strength_plainly(said) == number


def test_how_strong_it_is_is_noted_where_something_else_is_asked() -> None:
    there = at("feel.words").type("like a 7. 8 when im parked up and thinking")
    assert there.answers["feel.strength"]["number"] == 7


def test_what_was_not_theirs_is_noted_where_something_else_is_asked() -> None:
    there = at("reflect.proud").type("shes been at it since 2009, cant beat that")
    assert there.answers["reflect.notmine"]["codes"] == ["experience"]
