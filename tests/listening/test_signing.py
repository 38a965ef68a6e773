"""Who signs the letter, as people say it; and what is asked of a letter that stands."""

from __future__ import annotations

import pytest

from flows.listening import signing

TOLD = {
    "Thank you, it is good. My name is Tomasz Wieczorek, put it below": "Tomasz Wieczorek",
    "Remove the apostrophe, and sign it with Tomasz Wieczorek.": "Tomasz Wieczorek",
    "Please open the letter and put my name Tomasz Wieczorek at the bottom.": "Tomasz Wieczorek",
    "It is right, only my name is missing. I am called Tomasz Wieczorek.": "Tomasz Wieczorek",
    "With my full name, it is Tomasz Wieczorek.": "Tomasz Wieczorek",
    "It still says [your name]. Tomasz Wieczorek": "Tomasz Wieczorek",
    "sign it as Ana de la Cruz please": "Ana de la Cruz",
    "Can you put Priya Raman under it?": "Priya Raman",
    "my name's Li Wei and it should stand at the end": "Li Wei",
    "the placeholder is still there: Björn Åkesson": "Björn Åkesson",
    "Replace [your name] with Fatima El-Sayed": "Fatima El-Sayed",
    "the signature should be J. Müller": "J. Müller",
    "Sign with my name, Chidi Okafor.": "Chidi Okafor",
    "people call me Sam": "Sam",
    "I forgot my name, it's Ioana Pop": "Ioana Pop",
    "instead of [your name] write Mehmet Yilmaz": "Mehmet Yilmaz",
    "no name there yet (Olga Petrova)": "Olga Petrova",
    "Add my name: Jean-Luc O'Brien, thanks": "Jean-Luc O'Brien",
    "write Ludwig van der Berg below": "Ludwig van der Berg",
    "sign it Ewan": "Ewan",
    "good enough. Ida Weller at the bottom": "Ida Weller",
    "and Ida Weller underneath, please": "Ida Weller",
    "fine, leave it. sign it Greta Stahl please": "Greta Stahl",
    "Sign the letter Tom Field": "Tom Field",
}
NOT_TOLD = (
    "Please add my name.", "sign it with my full name", "My name is missing", "sign it, please",
    "put it under the letter", "Dear Dr. Okonkwo-Brandt", "my name is not there. Please.",
    "My name is on it", "don't sign it with Tomasz Wieczorek", "Put the thanks at the end",
    "It still says [your name].", "sign it as the applicant", "Ms Ekström was kind",
    "call me tomorrow", "my name is wrong", "sign it Monday", "Thanks at the end",
    "Dear Ms Berg at the top", "sign it Please", "sign it Good",
)  # fmt: skip
WISHED = (
    "Please add my name.", "sign it please", "my name is missing", "It still says [your name]",
    "can you put my name at the bottom", "there is no name under it", "it is not signed yet",
    "you forgot my name", "I would like to sign it", "my name should stand there",
    "it only shows the placeholder [your name]", "please sign the letter", "insert my full name",
)  # fmt: skip
NOT_WISHED = (
    "don't sign it", "good", "is it a good sign?", "the new line is better", "leave my name out",
    "I signed a contract once", "shorter", "they never told me their names", "sign up",
    "without my name please",
)  # fmt: skip
ASKED = (
    "Before I send it: does it contain now my name or still a placeholder?", "is my name in it?",
    "does the letter have my name", "is it signed?", "is the letter signed now?",
    "did you put my name under it?", "have you signed it already?", "is there still a placeholder?",
    "which name stands under it?", "does it still say [your name]?", "is my name there now?",
)  # fmt: skip
NOT_ASKED = (
    "can you put my name under it?", "please add my name", "does it sound too polite?",
    "is there a reason to wait?", "did you read their letter?", "what is your name?",
)  # fmt: skip
SHOWN = (
    "Can I see the letter?", "show me the letter", "open the letter", "I want to read the letter",
    "could I look at the draft again", "let me see it again", "let me read the whole letter",
    "how does the letter look now?", "please show the finished letter", "where is my letter?",
)  # fmt: skip
NOT_SHOWN = (
    "they will see the letter tomorrow", "when she can see the letter", "I see",
    "let me see if they answer",
    "the letter is good", "should I write a letter?", "a letter, please", "good",
)  # fmt: skip


@pytest.mark.parametrize("said", TOLD)
def test_a_name_told_in_a_sentence(said: str) -> None:
    assert signing.told(said) == TOLD[said]


@pytest.mark.parametrize("said", NOT_TOLD)
def test_what_tells_no_name(said: str) -> None:
    assert signing.told(said) == ""


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Tomasz", "Tomasz"),
        ("just tomasz", "Tomasz"),
        ("tomasz wieczorek", "Tomasz Wieczorek"),
        ("my name is tomasz wieczorek", "Tomasz Wieczorek"),
        ("my name is tomasz wieczorek and nothing else", "Tomasz Wieczorek"),
        ("jan van der berg", "Jan van der Berg"),
        ("Ben Carter. sorry, Benjamin Carter", "Benjamin Carter"),
        ("Tomasz. no wait, Tomasz Wieczorek", "Tomasz Wieczorek"),
        ("my nam is ayse yilmaz", "Ayse Yilmaz"),
        ("T. Novak. No, write the first name out: Tereza Novak", "Tereza Novak"),
        ("sorry, no idea", ""),
        ("I'd go with Tomasz Wieczorek here", "Tomasz Wieczorek"),
        ("Tomasz Wieczorek, as on my CV", "Tomasz Wieczorek"),
        ("“Ana Torres”", "Ana Torres"),
        ("with Tomasz W., please", "Tomasz W"),
        ("it is Tomasz.", "Tomasz"),
        ("with my full name", ""),
        ("what do they usually expect?", ""),
        ("please", ""),
        ("as they know me", ""),
        ("the full one", ""),
    ],
)
def test_a_name_where_it_is_asked_for(said: str, name: str) -> None:
    assert signing.answered(said) == name


@pytest.mark.parametrize("said", WISHED)
def test_a_wish_to_sign(said: str) -> None:
    assert signing.wished(said)


@pytest.mark.parametrize("said", NOT_WISHED)
def test_no_wish_to_sign(said: str) -> None:
    assert not signing.wished(said)


@pytest.mark.parametrize("said", ASKED)
def test_it_is_asked_whether_it_is_signed(said: str) -> None:
    assert signing.asked(said)


@pytest.mark.parametrize("said", NOT_ASKED)
def test_it_is_not_asked_whether_it_is_signed(said: str) -> None:
    assert not signing.asked(said)


@pytest.mark.parametrize("said", SHOWN)
def test_the_letter_is_asked_to_be_seen(said: str) -> None:
    assert signing.shown(said)


@pytest.mark.parametrize("said", NOT_SHOWN)
def test_the_letter_is_not_asked_to_be_seen(said: str) -> None:
    assert not signing.shown(said)
