"""Words worth saying back, lengths, and questions nobody here can answer."""

import pytest

from flows.listening.attention import asks_unknowable, echo, is_long, is_terse, words


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("they called while I was on the tram, I just hung there", "I just hung there"),
        ("four rounds and then a form letter", "four rounds"),
        ("I spilled tea on the desk and I'm such an idiot", "I spilled tea on the desk"),
        ("I wanted to show my son that it works", None),
    ],
)
def test_echo_quotes_the_persons_own_words(said: str, back: str | None) -> None:
    assert echo(said) == back


@pytest.mark.parametrize(
    "said",
    [
        "no idea",
        "I'm such an idiot",
        "what a loser I am",
        "damn shit bloody hell",
        "I want to kill them all",
        "/skip all of these please",
        "THEY JUST LAUGHED ABOUT EVERYTHING",
        "was it the shoes, perhaps?",
    ],
)
def test_nothing_is_echoed_that_would_hurt_or_jar(said: str) -> None:
    assert echo(said) is None


def test_names_are_not_echoed() -> None:
    assert "Marta" not in (echo("yesterday my boss Marta laughed about the whole report") or "")


def test_lengths() -> None:
    assert words("I'd rather not, thanks") == 4
    assert is_terse("ok then")
    assert not is_terse("this one has rather more words")
    assert is_long("word " * 60)
    assert not is_long("word " * 59)


@pytest.mark.parametrize(
    "said",
    [
        "was it my accent?",
        "why didn't they want me?",
        "do you think they had someone already?",
        "did they even open my CV?",
        "will I ever get anything?",
        "so what did I do wrong?",
    ],
)
def test_a_question_only_others_could_answer(said: str) -> None:
    assert asks_unknowable(said)


@pytest.mark.parametrize(
    "said",
    [
        "why do you ask?",
        "are you a bot?",
        "what was the question?",
        "I asked why they chose her",
        "They picked someone else.",
    ],
)
def test_a_question_to_the_bot_or_none_at_all(said: str) -> None:
    assert not asks_unknowable(said)
