"""Whom a text names with what they are in hiring: the whole name, and which of them it is."""

from __future__ import annotations

import pytest

from flows.listening.recipients import Recipient, in_charge, recipient

NAMED = {
    "To the head of the section, Mrs. Lind-Abara, who has led the interview.": (
        "Mrs. Lind-Abara",
        "interviewer",
    ),
    "Dr. Jean-Luc Moreau-Petit, he interviewed me": ("Dr. Jean-Luc Moreau-Petit", "interviewer"),
    "Saoirse McNamara, head of the lab": ("Saoirse McNamara", "interviewer"),
    "Hans-Peter Lang from HR": ("Hans-Peter Lang", "hr"),
    "the depot manager, Ade O'Brien-Clark": ("Ade O'Brien-Clark", "interviewer"),
    "Ines de la Cruz, she interviewed me": ("Ines de la Cruz", "interviewer"),
    "Margaret Holt, she knows the trade, she interviewed me": ("Margaret Holt", "interviewer"),
    "Bram, the owner": ("Bram", "interviewer"),
    "the hr manager, Ana Ruiz": ("Ana Ruiz", "hr"),
    "Ruth, he interviewed badly I think": None,
}
IN_CHARGE = {
    "Ines Varga, she led the research team": "Ines Varga",
    "Mo Haddad, who runs the yard": "Mo Haddad",
    "my friend said so, she runs a shop": None,
}


@pytest.mark.parametrize("said", NAMED)
def test_the_whole_name_and_what_they_are(said: str) -> None:
    named = NAMED[said]
    assert recipient(said) == (Recipient(*named) if named else None)


@pytest.mark.parametrize("said", IN_CHARGE)
def test_who_is_in_charge_is_one_where_it_is_asked(said: str) -> None:
    name = IN_CHARGE[said]
    assert in_charge(said) == (Recipient(name, "interviewer") if name else None)
    assert recipient(said) is None
