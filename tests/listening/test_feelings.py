"""Feelings in a person's own words: named, denied, mixed, someone else's."""

import pytest

from flows.listening.feelings import FEELINGS, feelings, nothing_felt

NAMED = [
    ("I could scream, honestly", "anger"),
    ("so bitter about it", "anger"),
    ("cried in the car", "sadness"),
    ("it broke my heart a bit", "sadness"),
    ("let down again", "disappointment"),
    ("I really thought this was it", "disappointment"),
    ("sick of the same forms", "frustration"),
    ("going round in circles", "frustration"),
    ("what if nobody ever hires me", "anxiety"),
    ("my stomach is in knots", "anxiety"),
    ("can't look my dad in the eye", "shame"),
    ("guilty, since my wife pays for all", "shame"),
    ("mortified", "embarrassment"),
    ("I made a fool of myself", "embarrassment"),
    ("like it happened to someone else", "numbness"),
    ("I can't feel anything", "numbness"),
    ("phew", "relief"),
    ("a load off my shoulders", "relief"),
    ("looking forward to the next one", "hope"),
    ("why her and not me", "envy"),
    ("all my friends have jobs", "envy"),
    ("no one to talk to about it", "loneliness"),
    ("it makes no sense to me", "confusion"),
    ("I don't understand what they wanted", "confusion"),
    ("maybe I'm just not cut out for this", "self_doubt"),
    ("no confidence left", "self_doubt"),
]


@pytest.mark.parametrize(("said", "feeling"), NAMED)
def test_a_named_feeling_is_heard(said: str, feeling: str) -> None:
    assert feelings(said) == (feeling,)


def test_every_feeling_has_an_example() -> None:
    assert {feeling for _, feeling in NAMED} == set(FEELINGS)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("hurt and a little relieved", ("sadness", "relief")),
        ("relieved, then furious", ("relief", "anger")),
        ("angry, angry, angry", ("anger",)),
        ("not angry, more sad", ("sadness",)),
        ("not just angry but ashamed", ("anger", "shame")),
        ("I'm not too worried, quite hopeful", ("hope",)),
        ("can't stop crying", ("sadness",)),
        ("dissapointed", ("disappointment",)),
        ("frustated and anxoius", ("frustration", "anxiety")),
    ],
)
def test_mixed_denied_and_misspelt_feelings(said: str, heard: tuple[str, ...]) -> None:
    assert feelings(said) == heard


@pytest.mark.parametrize(
    "said",
    [
        "they were angry with me",
        "my manager seemed disappointed",
        "I hope they call the next one",
        "I lost the address",
        "a better offer came",
        "the pay was low",
        "the tram was late",
        "",
    ],
)
def test_words_that_are_no_feeling_of_theirs(said: str) -> None:
    assert feelings(said) == ()


@pytest.mark.parametrize(
    ("said", "is_nothing"),
    [
        ("nothing much", True),
        ("I'm fine, really", True),
        ("meh", True),
        ("ok I guess", True),
        ("I feel nothing at all", False),
        ("fine, but sad", False),
        ("", False),
    ],
)
def test_nothing_felt(said: str, is_nothing: bool) -> None:
    assert nothing_felt(said) is is_nothing


@pytest.mark.parametrize("said", ["i told my mum i had it", "we had it on friday"])
def test_what_one_had_is_no_frustration(said: str) -> None:
    assert feelings(said) == ()


@pytest.mark.parametrize(
    "said", ["i've had it", "had it with their forms", "I have had it up to here"]
)
def test_who_has_had_it_is_frustrated(said: str) -> None:
    assert feelings(said) == ("frustration",)
