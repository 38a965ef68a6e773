"""The letter that stands is signed as somebody says it, answers for it, and is shown."""

from __future__ import annotations

import pytest

from tests.flows.hearing_talk import listening
from tests.flows.talking import Given, Talk, fresh
from tests.flows.test_letters import letter_of
from tests.walks import World

NAME, PLACEHOLDER = "Tomasz Wieczorek", "[your name]"
TOLD = (
    "My name is Tomasz Wieczorek, please put it under the letter.",
    "Please remove the apostrophe behind Berg, and sign it with Tomasz Wieczorek.",
    "Please open the letter and put my name Tomasz Wieczorek at the bottom.",
    "It is right, only my name is missing. I am called Tomasz Wieczorek.",
    "It still says [your name]. Tomasz Wieczorek",
    "Sign with Tomasz Wieczorek please",
    "can you add my name, Tomasz Wieczorek?",
    "put Tomasz Wieczorek under it",
    "the signature should be Tomasz Wieczorek",
    "I would like to sign as Tomasz Wieczorek",
    "There is still the placeholder, it should be: Tomasz Wieczorek",
    "good, but my name is Tomasz Wieczorek",
)
ANSWERED = (
    "With my full name, it is Tomasz Wieczorek.",
    "I am called Tomasz Wieczorek",
    "please with Tomasz Wieczorek",
    "Tomasz Wieczorek",
    "As on my application: Tomasz Wieczorek",
    "just Tomasz Wieczorek, thanks",
    "they know me as Tomasz Wieczorek",
    "my name is Tomasz Wieczorek and nothing else",
    "“Tomasz Wieczorek”",
    "Best would be Tomasz Wieczorek.",
)
WISHED = (
    "Please add my name.", "sign it please", "my name is missing", "It still says [your name]",
    "can you put my name at the bottom", "there is no name under it", "it is not signed yet",
    "you forgot my name", "I would like to sign it", "my name should stand there",
)  # fmt: skip
ASKED = (
    "Before I send it: does it contain now my name or still a placeholder?", "is my name in it?",
    "does the letter have my name", "is it signed?", "did you put my name under it?",
    "is there still a placeholder?", "which name stands under it?",
    "does it still say [your name]?", "have you signed it already?", "is my name there now?",
)  # fmt: skip
SHOWN = (
    "Can I see the letter?", "show me the letter", "open the letter", "I want to read the letter",
    "could I look at the draft again", "let me read the whole letter",
    "how does the letter look now?", "please show the finished letter", "where is my letter?",
    "Wait please, before I send, I want to see the letter again because the sentence was wrong.",
)  # fmt: skip


def there(step: str = "follow.draft", **answers: Given) -> Talk:
    """Somebody at a step of the letter, heard by the real ear."""
    begun = Talk(World(listening()))
    return begun.until(step, fresh(follow__who=("interviewer",), **answers))


def signature(of: Talk) -> str:
    return letter_of(of).splitlines()[-1]


@pytest.mark.parametrize("said", TOLD)
def test_a_name_told_in_a_sentence_signs_the_letter(said: str) -> None:
    after = there().type(said)
    assert after.state == "follow.draft"
    assert signature(after) == NAME
    assert "sign" not in after.codes


@pytest.mark.parametrize("said", ANSWERED)
def test_a_name_told_in_a_sentence_answers_where_it_is_asked_for(said: str) -> None:
    after = there().press("sign").type(said)
    assert signature(after) == NAME


def test_a_name_told_beside_another_correction_stands_with_it() -> None:
    said = f"My name is {NAME}, and write 'Dear Dr. Berg' instead of 'Dear Ms Berg'."
    after = there().type(said)
    assert signature(after) == NAME
    assert "Dear Dr. Berg," in letter_of(after)


@pytest.mark.parametrize("said", WISHED)
@pytest.mark.parametrize("step", ["follow.draft", "follow.when"])
def test_a_wish_to_sign_asks_for_the_name(step: str, said: str) -> None:
    assert there(step).type(said).state == "follow.sign"


@pytest.mark.parametrize("said", ["with my full name", "the full one", "please", "my name"])
def test_words_that_hold_no_name_sign_nothing_and_the_button_stays(said: str) -> None:
    after = there().press("sign").type(said)
    assert after.state == "follow.sign"
    assert "sign" in after.press("no_name").codes
    assert signature(after) == PLACEHOLDER


def test_a_letter_that_is_signed_says_so_where_it_shall_be_signed_again() -> None:
    after = there().type(TOLD[0]).type("Please add my name.")
    assert NAME in after.text
    assert after.has("follow.draft.say.signed")


@pytest.mark.parametrize("said", ASKED)
@pytest.mark.parametrize("step", ["follow.draft", "follow.when"])
def test_whether_it_is_signed_is_answered_from_the_draft(step: str, said: str) -> None:
    unsigned = there(step)
    assert unsigned.type(said).has("follow.draft.say.unsigned")
    assert unsigned.type(TOLD[0]).type(said).has("follow.draft.say.signed")
    assert unsigned.state == step


@pytest.mark.parametrize("said", SHOWN)
@pytest.mark.parametrize("step", ["follow.draft", "follow.when", "follow.close"])
def test_the_letter_is_shown_where_it_is_asked_for(step: str, said: str) -> None:
    after = there(step).type(said)
    assert after.state == "follow.draft"
    assert letter_of(after)


def test_the_letter_is_shown_beside_the_day_that_is_told() -> None:
    after = there("follow.when").type("tomorrow at nine in the morning. Can I see the letter?")
    assert after.state == "pause.zone"
    assert "Dear Ms Berg," in after.text
    assert not after.has("shelf.")


@pytest.mark.parametrize(
    "said",
    [
        "Please remove the apostrophe behind Berg.",
        "delete the comma after her name",
        "remove the exclamation mark in the greeting",
        "please delete the last word",
        "erase the second word of the thanks",
        "take the full stop away",
        "drop the quotation marks",
        "remove the typo in the greeting",
        "delete the dot behind the name",
        "cut the last words out",
    ],
)
def test_a_mark_or_a_word_to_remove_is_of_the_letter_and_takes_no_line_away(said: str) -> None:
    before = there()
    after = before.type(said)
    assert after.state.startswith("follow.")
    assert not after.has("journal.")
    assert after.thread.letter.get("lines", {}) == {}
