"""The kept form of a message, and the form it is compared in."""

import pytest

from flows.listening.text import fold, tidy


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  two words \n", "two words"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("cafe\u0301", "café"),
        ("a\u200bb\ufeffc\x00d", "abcd"),
        ("tab\there", "tab here"),
        ("\U0001f469\u200d\U0001f4bb", "\U0001f469\u200d\U0001f4bb"),
        ("half a pair \ud83d", "half a pair"),
    ],
)
def test_tidy_keeps_what_was_written_and_drops_what_cannot_be_seen(typed: str, kept: str) -> None:
    assert tidy(typed) == kept


@pytest.mark.parametrize(
    ("typed", "compared"),
    [
        ("  Go   BACK!! ", "go back"),
        ("I’d rather not…", "i'd rather not"),
        ("“N/A”", "n/a"),
        ("STRASSE und Straße", "strasse und strasse"),
        ("\uff57\uff49\uff44\uff45", "wide"),
        ("❤️", "❤"),
        (":)", ":)"),
        ("👍", "👍"),
    ],
)
def test_fold_makes_spellings_of_one_thing_equal(typed: str, compared: str) -> None:
    assert fold(typed) == compared
