"""What takes the place of something in the same breath: in a first story, or of a job."""

from __future__ import annotations

from datetime import date

import pytest

from flows.listening.names import job
from flows.listening.opening import opening
from tests.flows.hearing_talk import conversation

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("story", "company"),
    [
        ("got turned down by Tesco yesterday. sorry, Asda not Tesco", "Asda"),
        ("I was rejected by Lidl today. No, not Lidl, it was Aldi", "Aldi"),
        ("I was rejected by Lidl today. They were not kind", "Lidl"),
    ],
)
def test_a_story_names_the_firm_that_is_not_denied(story: str, company: str) -> None:
    assert opening(story, MONDAY).company == company


@pytest.mark.parametrize(
    ("story", "far"),
    [
        ("Nike said no to me today after the final... actually it was the second interview",
         "interview"),
        ("Nike said no after the interview, no, after the final round", "final"),
        ("Nike said no after the interview. Actually it was kind of them to ring", "interview"),
    ],
)  # fmt: skip
def test_a_story_says_how_far_it_got_with_its_last_words(story: str, far: str) -> None:
    assert opening(story, MONDAY).far == far


@pytest.mark.parametrize(
    ("story", "day"),
    [
        ("Me rechazaron el lunes, no, el martes en Lidl", date(2026, 2, 24)),
        ("Absage von Nike heute. ach nee, gestern", date(2026, 3, 1)),
        ("They said no today, sorry, on Friday at Lidl", date(2026, 2, 27)),
        ("They said no on Friday. No, I do not want to talk about last Monday", date(2026, 2, 27)),
    ],
)
def test_a_story_names_the_day_that_took_the_place_of_another(story: str, day: date) -> None:
    assert opening(story, MONDAY).when == day


@pytest.mark.parametrize(
    ("said", "role", "company"),
    [
        ("teacher at Oakwood, no, sorry, Oakfield", "teacher", "Oakfield"),
        ("profesora en Oakwood, no, perdón, Oakfield", "profesora", "Oakfield"),
        ("Lehrerin bei Oakwood, nein, sorry, Oakfield", "Lehrerin", "Oakfield"),
        ("nurse at Lidl, no wait, cashier", "cashier", "Lidl"),
        ("sorry, nurse at Lidl", "nurse", "Lidl"),
        ("nurse, Sorry Bakery", "nurse", "Sorry Bakery"),
    ],
)
def test_a_job_is_named_as_it_was_said_last(said: str, role: str, company: str) -> None:
    assert job(said)[:2] == (role, company)
    there = conversation("I got a no today", said)
    assert there.answers["fact.company"]["text"] == company


@pytest.mark.parametrize(
    ("story", "role", "company"),
    [
        ("SAP, UX researcher, three rounds done", "UX researcher", "SAP"),
        ("Lidl, cashier, no after the interview", "cashier", "Lidl"),
        ("nurse, St. Mary, rejected yesterday", "nurse", "St. Mary"),
        ("Honestly, nurse, no idea why", None, None),
        ("Ok, the manager, she said no", None, None),
        ("Monday, barista, Costa", None, None),
    ],
)
def test_a_list_begins_with_a_job_and_an_employer(
    story: str, role: str | None, company: str | None
) -> None:
    heard = opening(story, MONDAY)
    assert (heard.role, heard.company) == (role, company)


@pytest.mark.parametrize(
    "said", ["its the money mostly", "it was 3 interviews", "the rent honestly"]
)
def test_what_is_no_job_is_not_noted_as_one(said: str) -> None:
    there = conversation("I got a no today", said)
    assert "fact.role" not in there.answers
    assert there.state == "intake.job"


@pytest.mark.parametrize(
    ("said", "role", "company"),
    [
        ("warehouse work mostly", "warehouse work mostly", None),
        ("3 Mobile, sales assistant", "sales assistant", "3 Mobile"),
        ("driver at 7-Eleven", "driver", "7-Eleven"),
    ],
)
def test_a_job_beside_such_words_is_one(said: str, role: str, company: str | None) -> None:
    assert job(said)[:2] == (role, company)


@pytest.mark.parametrize(
    "story",
    [
        "I got rejected for the acountant jop job today",
        "they said no, it was the acountant jop",
    ],
)
def test_a_job_is_called_no_job_twice(story: str) -> None:
    assert opening(story, MONDAY).role in {"acountant", None}
    assert job("the acountant jop")[0] == "acountant"


def test_who_owns_a_slip_and_says_what_is_right_goes_no_step_back() -> None:
    told = "I was rejected by Bosch today for a nurse job"
    there = conversation(told, "perdon me equivoque, es Borsch no Bosch")
    assert there.answers["fact.company"]["text"] == "Borsch"
    assert conversation(told, "final", "me equivoque").state == "intake.far"


def test_a_name_is_told_without_a_she_in_spanish() -> None:
    there = conversation(
        "I was rejected by Bosch today for a nurse job", "final", "Write to them", "Ms Berg",
        "se llama Bergmann",
    )  # fmt: skip
    assert there.answers["follow.name"]["text"] == "Ms Bergmann"


@pytest.mark.parametrize(
    "said", ["leave that one out would you", "can you leave that one out", "skip this could you"]
)
def test_a_question_is_left_out_however_politely(said: str) -> None:
    there = conversation(
        "I was rejected by Bosch today for a nurse job", "final", "Look at what happened", said
    )
    assert there.answers["reflect.inside"]["how"] == "skipped"
