"""Patterns that are made late are the same patterns."""

import re

import pytest

from flows.listening.patterns import late


def test_a_late_pattern_does_what_the_pattern_does() -> None:
    made, now = late(r"(?P<what>b+)|X", re.IGNORECASE), re.compile(r"(?P<what>b+)|X", re.IGNORECASE)
    text = "abbc x BB"
    for _ in range(2):  # made at the first use, kept at the second
        assert made.sub("-", text) == now.sub("-", text)
        assert made.findall(text) == now.findall(text)
        assert made.split(text) == now.split(text)
        assert [one.span() for one in made.finditer(text)] == [(1, 3), (5, 6), (7, 9)]
    found = made.search(text)
    assert found is not None
    assert (found["what"], made.match(text), made.fullmatch("bb") is None) == ("bb", None, False)
    assert (made.pattern, made.flags) == (now.pattern, now.flags)


def test_it_is_not_made_before_it_is_used() -> None:
    made = late("(")
    with pytest.raises(re.error, match="unterminated"):
        made.search("")
