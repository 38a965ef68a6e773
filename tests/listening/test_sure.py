"""What is known for sure may stand in a sentence of ours; all else is no name."""

from __future__ import annotations

import pytest

from flows.listening import sure


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Ms Ekström", "Ms Ekström"),
        ("Will Smith", "Will Smith"),
        ("Dr. Anna-Lena O’Neil", "Dr. Anna-Lena O’Neil"),
        ("I think it was Ms Berg", ""),
        ("no idea", ""),
        ("say Ms Berger", ""),
        ("Nobody", ""),
        ("Berg!!", "Berg"),
        ("Berg?!x", ""),
        ("Dr. Okonkwo-Brandt'", "Dr. Okonkwo-Brandt"),
        ("'Dear Dr. Okonkwo-Brandt'", "Dr. Okonkwo-Brandt"),
        ("'Dear Dr. Okonkwo-Brandt,'", "Dr. Okonkwo-Brandt"),
        ("“Dear Ms Ekström”", "Ms Ekström"),
        ("dear Ms Ekström,", "Ms Ekström"),
        ("Hello Jo-Ann!", "Jo-Ann"),
        ("Good morning Mr Dear", "Mr Dear"),
        ("Sehr geehrte Frau Dr. Weiß", "Frau Dr. Weiß"),
        ("Estimada Sra. Ruiz:", "Sra. Ruiz"),
        ("«Anna Berg»", "Anna Berg"),
        ("(Anna Berg)", "Anna Berg"),
        ("Anna 'Berg", ""),
        ("Dear", "Dear"),
        ("'Dear,'", "Dear"),
        ("Ann " * 20, ""),
    ],
)
def test_a_person_is_named_for_sure_or_not_at_all(given: str, kept: str) -> None:
    assert sure.person(given) == kept


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("IT support", "IT support"),
        ("nurse", "nurse"),
        ("Bauer & Söhne GmbH", "Bauer & Söhne GmbH"),
        ("where my sister works", ""),
        ("clerk. They were nice", ""),
        ("a\tclerk,, really", ""),
        ("clerk " * 30, ""),
    ],
)
def test_a_job_or_an_employer_is_named_for_sure_or_not_at_all(given: str, kept: str) -> None:
    assert sure.thing(given) == kept


@pytest.mark.parametrize("given", ["the clerk", "clerk job"])
def test_a_job_that_our_own_words_would_say_twice_is_none(given: str) -> None:
    assert sure.job(given) == ""


def test_sentences_stand_on_one_line_and_are_never_cut_inside() -> None:
    assert sure.sentences("We moved\n the archive.", 40) == "We moved the archive."
    assert sure.sentences("One is here. " + "x" * 40, 20) == "One is here."
    assert sure.sentences("x" * 40, 20) == ""
    assert sure.sentences("?!", 20) == ""
