"""Said of the letter that is shown, as a whole or of a line; and at its lines."""

from __future__ import annotations

import pytest

from tests.flows.test_letters import letter_of
from tests.flows.test_signing import there


@pytest.mark.parametrize("said", ["It is entirely satisfactory, thank you.", "looks good to me"])
def test_what_is_right_goes_on(said: str) -> None:
    assert there().type(said).state == "follow.when"


@pytest.mark.parametrize(
    "said",
    [
        "hmm I don't like the part where it says I had hoped for another outcome, it's so sad",
        "the line with the hard feelings sounds weird",
        "please rephrase the bit with no hard feelings",
    ],
)
def test_a_line_that_is_not_liked_is_shown_to_be_written_anew(said: str) -> None:
    after = there().type(said)
    assert after.state == "follow.rewrite"
    assert "hard feelings" in after.text
    assert "The door stays open." in letter_of(after.type("The door stays open."))


def test_a_line_that_is_not_plain_is_asked_for() -> None:
    assert there().type("The second sentence does not please me").state == "follow.line"


def test_a_line_is_taken_out_behind_a_word_of_praise() -> None:
    after = there().type("good. wait, one more thing: take out the bit about hard feelings")
    assert after.state == "follow.draft"
    assert "hard feelings" not in letter_of(after)


def test_other_words_replace_a_line() -> None:
    after = there().type("replace the sentence about hard feelings with: The door stays open.")
    assert "The door stays open." in letter_of(after)
    assert "hard feelings" not in letter_of(after)


@pytest.mark.parametrize("said", ["none, it is fine", "ok yes I think that's good like that", "no"])
def test_no_line_after_all_leads_back(said: str) -> None:
    after = there().press("change").type(said)
    assert after.state == "follow.draft"
    assert after.thread.letter.get("lines", {}) == {}


def test_a_line_told_by_what_it_says_is_the_one() -> None:
    after = there().press("change").type("the one where I had hoped for another outcome")
    assert after.state == "follow.rewrite"
    assert "hard feelings" in after.text


@pytest.mark.parametrize("said", ["Very well, it is fine so.", "leave it as it is", "it is good"])
def test_that_a_line_is_right_as_it_is_is_no_line(said: str) -> None:
    after = there().press("change").press("hearts").type(said)
    assert after.state == "follow.draft"
    assert after.thread.letter.get("lines", {}) == {}


def test_a_name_put_right_at_the_lines_is_no_line() -> None:
    after = there().press("change").type("It should rather say Ms Berger, not Ms Berg.")
    assert after.answers["follow.name"]["text"] == "Ms Berger"


def test_who_will_send_it_finds_it_right() -> None:
    assert there().type("good, send it").state == "follow.when"


def test_who_will_send_it_on_a_day_finds_it_right_and_is_not_asked_when() -> None:
    after = there().type("I shall post it on Thursday morning.")
    assert after.state == "pause.zone"
    assert after.answers["follow.when"]["local"].startswith("2026-03-05")
