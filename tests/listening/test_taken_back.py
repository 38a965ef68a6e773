"""What takes something back is one vocabulary: whoever reads it hears each form."""

from __future__ import annotations

import pytest

from flows.listening.naming import capitals, latest
from flows.listening.preamble import meant
from flows.listening.taken_back import mended, opens, takes_back_first, unmarked

MARKS = ("no wait", "hang on", "oops", "scratch that", "strike that", "my bad", "nvm", "or rather")
ELSEWHERE = ("nein warte", "ups", "besser gesagt", "no, espera", "mejor dicho")


@pytest.mark.parametrize("mark", [*MARKS, *ELSEWHERE])
def test_a_mark_is_one_wherever_something_is_taken_back(mark: str) -> None:
    assert mended(f"six, {mark}, four") == "four"
    assert takes_back_first(f"{mark}, four")
    assert unmarked(f"{mark}, four") == "four"
    assert meant(f"that I was fast, {mark}, that I was thorough") == "that I was thorough"
    assert latest(f"Anna Berg, {mark}, Anna Borg", capitals) == "Anna Borg"


@pytest.mark.parametrize(
    "said", ["hang on, friday", "oops friday", "i ment friday", "soory it was friday"]
)
def test_it_opens_what_is_put_right(said: str) -> None:
    assert opens(said)
    assert unmarked(said) == "friday"


@pytest.mark.parametrize(
    "said", ["i forgot that", "wait for me", "the note on friday", "estimator, not assessor"]
)
def test_what_only_sounds_like_it_takes_nothing_back(said: str) -> None:
    assert mended(said) == ""
    assert not takes_back_first(said)


def test_a_word_that_begins_like_what_leads_to_it_stays_whole() -> None:
    assert unmarked("estimator") == "estimator"
