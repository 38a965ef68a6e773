"""What the person is called that the letter goes to, told in a sentence or alone."""

from __future__ import annotations

import pytest

from flows.listening.addressing import answered, names_nobody, told

ANSWERED = {
    "Ms Berg": "Ms Berg",
    "Berg": "Berg",
    "kowalski": "Kowalski",
    "mrs jonson": "Mrs Jonson",
    "Her name is Dr. Katharina Voss, if I am not mistaken.": "Dr. Katharina Voss",
    "her nam is mrs jonson": "Mrs Jonson",
    "I think it was Mr Ndiaye who talked to me": "Mr Ndiaye",
    "The man was called Paul Meier and the woman I don't know": "Paul Meier",
    "Sabine, I think her last name was Brandt or Brand, let's say Sabine Brandt": "Sabine Brandt",
    "Mr Okafor. sorry, Okoro, with r": "Mr Okoro",
    "Anna Brand. no, Brandt": "Anna Brandt",
    "to Ms Ekström please": "Ms Ekström",
    "Write: Dear Mr. Novak": "Mr. Novak",
    "it's Anna, we were on first names": "Anna",
    "Frau Dr. Weiß": "Frau Dr. Weiß",
    "Ms Berg and Mr Klein": "Ms Berg and Mr Klein",
    "Ms Berg, who is the head of the ward": "Ms Berg",
    "sabine from the front desk": "Sabine",
    "Jean-Luc O'Neil": "Jean-Luc O'Neil",
    "something like Marianne, Marianne Duval I'm fairly sure": "Marianne Duval",
    "Ms Patel, wait, she is married now: Mrs Shah": "Mrs Shah",
    "the two of them, Eva and Tom": "Eva and Tom",
    "Max Good": "Max Good",
    "I forgot it": "",
    "I don't know the name, sorry": "",
    "no idea": "",
    "sorry, no idea": "",
    "what do you mean?": "",
    "they never told me": "",
}
TOLD = {
    "the name is wrong, she is called Berger": "Berger",
    "it should be Ms Okoro, not Mr": "Ms Okoro",
    "It should rather say Ms Berger, not Ms Berg.": "Ms Berger",
    "please change it from Ms Berg to Dr. Berg.": "Dr. Berg",
    "not Ms Berg, it is Ms Berger": "Ms Berger",
    "please write Dear Dr Voss": "Dr Voss",
    "you spelled her name wrong, it's Ekstroem": "Ekstroem",
    "address it to Paul Meier, please": "Paul Meier",
    "her name is actually Ms Lindner": "Ms Lindner",
    "Ms Berg was kind": "",
    "it is right": "",
    "Good": "",
    "I like it, send it to them": "",
    "make it shorter": "",
}
NOBODY = ["the whole team", "Their hiring team", "HR", "the head of finance", "everyone", "to all"]
NOBODY += ["better without a name", "no name", "the woman with the glasses"]


@pytest.mark.parametrize("said", ANSWERED)
def test_a_name_where_it_is_asked_for(said: str) -> None:
    assert answered(said) == ANSWERED[said]


@pytest.mark.parametrize("said", TOLD)
def test_a_name_that_the_letter_greets_instead(said: str) -> None:
    assert told(said) == TOLD[said]


@pytest.mark.parametrize("said", NOBODY)
def test_what_somebody_is_names_nobody(said: str) -> None:
    assert names_nobody(said)


@pytest.mark.parametrize(
    "said", ["Ms Berg", "kowalski", "The one was Paul Meier", "I forgot", "the opening", "a lot"]
)
def test_a_name_or_a_sentence_is_not_what_somebody_is(said: str) -> None:
    assert not names_nobody(said)
