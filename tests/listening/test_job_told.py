"""Which job it was, told in passing: taken where a job is surely named, and no person."""

from __future__ import annotations

import pytest

from flows.listening.job_told import job_told
from tests.flows.hearing_talk import conversation


@pytest.mark.parametrize(
    ("said", "role", "firm"),
    [
        ("ok fine it was the Aldi on Mill Road. stock assistant", "stock assistant", "Aldi"),
        ("receptionist. Smile On in Bath", "receptionist", "Smile On"),
        ("backend developer comma firm is called Tallis comma it only ever got to a phone call "
         "full stop", "backend developer", "Tallis"),
        ("the job was night porter at the Grand by the way", "night porter", "Grand"),
        ("forgot to say it was a warehouse operative role with DHL", "warehouse operative", "DHL"),
        ("care assistant at Bupa", "care assistant", "Bupa"),
        ("the company was called Northstar Logistics", "", "Northstar Logistics"),
        ("radiographer was the job, did i say?", "radiographer", ""),
        ("charge nurse it was, pediatric ward", "charge nurse", ""),
        ("Tierpark Ost, zookeeper", "zookeeper", "Tierpark Ost"),
        ("i'd applied as a bus driver with Arriva", "bus driver", "Arriva"),
        ("welder, at a yard in Gdansk called Remontowa", "welder", "Remontowa"),
    ],
)  # fmt: skip
def test_a_job_that_is_named_is_heard(said: str, role: str, firm: str) -> None:
    assert job_told(said) == (role, firm)


@pytest.mark.parametrize(
    "said",
    [
        "found out this morning at the school gate",
        "crying",
        "my sister is a nurse at Bupa",
        "i work as a cook at Lidl",
        "it was the manager at Aldi who asked",
        "it was a good job",
        "it was my manager at Tesco",
        "she applied as a cook at Lidl",
        "the nurse, Anna",
        "the recruiter, Yolanda, she'd get the letter",
        "is it a cook at Lidl?",
        "it was awful, barista at Costa got it",
        "cook",
        "manager, Tesco people are all like that, they never look at you",
        "Director, with a director's money",
        "all from the same recruiter, 4",
        "thinking of an apprenticeship at 41",
        "paramedic. PARAmedic",
        "receptionist, Monday",
    ],
)
def test_no_job_is_heard_in_what_only_looks_so(said: str) -> None:
    assert job_told(said) == ("", "")


def test_a_job_is_noted_where_something_else_is_asked() -> None:
    there = conversation("they said no", "skip")
    there.type("receptionist. Smile On in Bath")
    assert there.answers["fact.role"]["text"] == "receptionist"
    assert there.answers["fact.company"]["text"] == "Smile On"


def test_what_is_noted_of_the_job_stays() -> None:
    there = conversation("they said no", "nurse at Acme")
    there.type("care assistant at Bupa")
    assert there.answers["fact.role"]["text"] == "nurse"
