"""What is told of a letter that is shown, and which of its lines is meant."""

from __future__ import annotations

import pytest

from flows.listening.drafts import (
    Told,
    disliked,
    is_of_all,
    keeps,
    meant,
    name_told,
    satisfied,
    told,
)

LINES = {
    "thanks": ("thanks The thanks", "Thank you for the answer."),
    "about": ("about Which position", "The position: clerk."),
    "wishes": ("wishes The good wishes", "With good wishes,"),
}


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("leave that out", "that"),
        ("please take the part with the position out", "the part with the position"),
        ("drop the wishes", "the wishes"),
        ("Can you leave out the thanks?", "the thanks"),
        ("fine but leave out the bit about wishes", "the bit about wishes"),
        ("it's good, just lose the team bit", "the team bit"),
        ("ok thanks, also scrap the last question please", "the last question"),
    ],
)
def test_what_should_go(said: str, about: str) -> None:
    assert told(said) == Told("", about)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("say it like this: Thank you, all of you.", "Thank you, all of you."),
        ("for the thanks write: Many thanks", "Many thanks"),
        ("change the thanks to: So kind.", "So kind."),
    ],
)
def test_what_it_should_say(said: str, words: str) -> None:
    found = told(said)
    assert found is not None
    assert found.words == words


@pytest.mark.parametrize(
    "said",
    [
        "remove the apostrophe behind Brandt",
        "take the exclamation mark out",
        "drop the last word",
        "good",
        "shorter",
        "is it right?",
        "I left the firm: it was time",
        "change a line",
    ],
)
def test_what_tells_no_change(said: str) -> None:
    assert told(said) is None


@pytest.mark.parametrize(
    ("about", "line"),
    [
        ("the thanks", "thanks"),
        ("the line about the position", "about"),
        ("that", ""),
        ("the date", ""),
        ("wishes and thanks", ""),
    ],
)
def test_which_line_is_meant(about: str, line: str) -> None:
    assert meant(about, LINES) == line


@pytest.mark.parametrize(
    "said",
    [
        "delete everything",
        "erase all my data",
        "delete this rejection",
        "delete it",
        "remove my notes",
    ],
)
def test_what_is_of_all_that_is_kept(said: str) -> None:
    assert is_of_all(said)


@pytest.mark.parametrize(
    "said",
    [
        "remove the apostrophe behind Brandt, and sign it",
        "delete the last sentence",
        "the comma has to go",
        "erase the thanks",
        "get rid of the part about feedback",
        "remove the second paragraph please",
        "delete 'kind'",
        "cut the apology",
        "delete her title",
        "remove the typo in the greeting",
    ],
)
def test_what_is_of_a_word_in_the_letter(said: str) -> None:
    assert not is_of_all(said)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("no, Ms Ekström", "Ms Ekström"),
        ("it's Dr. Jo-Ann de Wit.", "Dr. Jo-Ann de Wit"),
        ("Ms Ekström was very kind to me and I liked it", ""),
        ("no", ""),
        ("Ekström", ""),
    ],
)
def test_a_name_with_its_title(said: str, name: str) -> None:
    assert name_told(said) == name


@pytest.mark.parametrize(
    "said",
    [
        "It is entirely satisfactory, thank you.", "its good lik that", "It is good so", "perfect",
        "ok yes I think that's good like that", "I like it", "nothing to change", "great, thanks",
        "looks good to me", "I'm happy with it", "no, it's fine like this", "All is right",
        "Leave it as it is.", "all good",
    ],
)  # fmt: skip
def test_what_says_that_it_is_right(said: str) -> None:
    assert satisfied(said)
    assert keeps(said)


@pytest.mark.parametrize(
    "said",
    [
        "no good", "not good", "is it good?", "good but shorter", "it is good that they wrote",
        "I am not happy with it", "the thanks are good", "It's good. Sign it", "no", "good grief",
        "it is right that I am sad", "fine print", "better shorter", "",
    ],
)  # fmt: skip
def test_what_says_more_or_else(said: str) -> None:
    assert not satisfied(said)


@pytest.mark.parametrize("said", ["none", "no", "none, it is fine", "never mind", "leave it"])
def test_no_line_after_all(said: str) -> None:
    assert keeps(said)


@pytest.mark.parametrize("said", ["the thanks", "no hard feelings", "nothing about the thanks"])
def test_a_line_after_all(said: str) -> None:
    assert not keeps(said)


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("I don't like the thanks", "the thanks"),
        ("hmm I don't really like the part with the position", "the part with the position"),
        ("the line about the position sounds too sad", "the line about the position"),
        ("The second sentence does not please me", "The second sentence"),
        ("please rephrase the wishes", "the wishes"),
        ("I should prefer a more personal opening line.", "opening line."),
        ("give it a shorter ending", ""),
        ("the thanks are good", ""),
        ("I like the thanks", ""),
        ("good", ""),
    ],
)
def test_what_is_not_liked(said: str, about: str) -> None:
    assert disliked(said) == about


def test_what_should_go_is_told_behind_what_leads_to_it() -> None:
    assert told("good. wait, one more thing: take out the thanks") == Told("", "the thanks")
    assert told("Without the wishes please") == Told("", "the wishes")
    assert told("It is nice. Leave out the wishes please") == Told("", "the wishes")
