"""A first sentence, read so that nobody is asked twice; a guess is made only when it is safe."""

from datetime import date

import pytest

from flows.listening.names import job
from flows.listening.opening import Heard, opening

TODAY = date(2026, 6, 3)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (
            "letter from the library this morning, second interview",
            Heard("said_no", "interview", TODAY, "the library", channel="mail"),
        ),
        (
            "ghosted by Fernhill after the last round two weeks ago, livid",
            Heard("silence", "final", date(2026, 5, 20), "Fernhill", feelings=("anger",)),
        ),
        (
            "They withdrew the offer and my rent is due",
            Heard("withdrawn", "offer", money=True),
        ),
        (
            "Turned down for the lab technician job at Brook & Sons yesterday",
            Heard("said_no", None, date(2026, 6, 2), "Brook & Sons", "lab technician"),
        ),
        (
            "did not get the promotion to shift lead",
            Heard("said_no", role="shift lead", internal=True),
        ),
        ("never heard anything after applying", Heard("silence", "application")),
        (
            "phone screen with Kestrel, then silence",
            Heard("silence", "call", company="Kestrel"),
        ),
        ("I just want the letter", Heard(lane="follow_up")),
        ("I need to vent", Heard(lane="feel")),
        ("the tram was late", Heard()),
        ("", Heard()),
    ],
)
def test_what_a_first_sentence_holds(said: str, heard: Heard) -> None:
    assert opening(said, TODAY) == heard


def test_a_pasted_mail_is_the_firms_words_and_not_the_persons() -> None:
    mail = (
        "Dear Mr Okafor,\n\nthank you for your interest in the position of Assistant Gardener at "
        "Hollins Park Ltd. We were sad to turn down so many strong people. Unfortunately, we have "
        "decided to move forward with other candidates.\n\nKind regards"
    )
    assert opening(mail, TODAY) == Heard(
        "said_no", None, None, "Hollins Park Ltd", "Assistant Gardener", channel="mail"
    )


@pytest.mark.parametrize(
    "said",
    [
        "they picked an internal candidate",
        "went with an internal applicant in the end",
    ],
)
def test_an_internal_candidate_is_not_ones_own_company(said: str) -> None:
    heard = opening(said, TODAY)
    assert heard.how == "said_no"
    assert not heard.internal


@pytest.mark.parametrize(
    "said",
    ["rejected by them", "a no from the recruiter", "rejected at the last moment", "no by email"],
)
def test_what_is_no_name_is_not_taken_for_a_firm(said: str) -> None:
    assert opening(said, TODAY).company is None


def test_the_no_is_the_last_thing_that_happened() -> None:
    heard = opening("interview was last Friday, and today they said no", TODAY)
    assert heard.when == TODAY


@pytest.mark.parametrize(
    ("said", "role", "company", "internal"),
    [
        ("warden at the Old Mill", "warden", "Old Mill", False),
        ("Kestrel, payroll clerk", "payroll clerk", "Kestrel", False),
        ("payroll clerk, Kestrel Ltd", "payroll clerk", "Kestrel Ltd", False),
        ("the cook job", "cook", None, False),
        ("florist", "florist", None, False),
        ("Kestrel", None, "Kestrel", False),
        ("It was a nurse position at St. Anne's Hospital", "nurse", "St. Anne's Hospital", False),
        ("team lead in my own company", "team lead", None, True),
        ("for what this time... picker, Amazon Dunfermline", "picker", "Amazon Dunfermline", False),
        ("hm… cook at Lidl", "cook", "Lidl", False),
        ("", None, None, False),
    ],
)
def test_which_job_and_who_with(
    said: str, role: str | None, company: str | None, internal: bool
) -> None:
    assert job(said) == (role, company, internal)


def test_a_name_is_at_most_sixty_characters() -> None:
    role, company, _ = job("keeper of " + "very " * 30 + "old books, " + "Long Name " * 20)
    assert len(role or "") <= 60
    assert len(company or "") <= 60


@pytest.mark.parametrize(
    ("said", "far"),
    [
        ("They said no after the interview at the Blue Cup today", "interview"),
        ("a no after my interview", "interview"),
        ("They said no, without even an interview", "application"),
        ("they did not invite me for an interview", "application"),
        ("They took back the offer for the nurse job", "offer"),
    ],
)
def test_a_no_after_an_interview_is_not_no_interview(said: str, far: str) -> None:
    assert opening(said, date(2026, 3, 2)).far == far


@pytest.mark.parametrize(
    "text",
    [
        "I just got turned down by the Harbor Clinic, physio job, after two interviews",
        "just got a rejection mail",
        "they just called, it's a no",
        "just heard they went with somebody else",
    ],
)
def test_what_came_just_now_came_today(text: str) -> None:
    assert opening(text, TODAY).when == TODAY


@pytest.mark.parametrize(
    "text",
    [
        "I was just not good enough for them",
        "just silence, for weeks",
        "just got rejected last Monday",
    ],
)
def test_just_is_not_always_today(text: str) -> None:
    assert opening(text, TODAY).when != TODAY


@pytest.mark.parametrize(
    ("said", "role", "company"),
    [
        ("fine, a data job at Kelso", "data", "Kelso"),
        ("Fine, some fintech", None, None),
        ("Fine. The job at Some fintech", None, None),
        ("Some fintech", None, None),
        ("some fintech in leeds", None, None),
        ("fine, a data job at some fintech in leeds", "data", None),
        ("Good job at Kelso", None, "Kelso"),
        ("fine job at some fintech", None, None),
        ("ok sure, the admin job at Kelso", "admin", "Kelso"),
        ("its the finance one at some fintech", "finance", None),
        ("Data thing at Kelso", "Data", "Kelso"),
        ("data analyst at whatever bank that was", "data analyst", None),
        ("Fine arts teacher at Kelso", "Fine arts teacher", "Kelso"),
    ],
)
def test_what_says_no_name_is_none(said: str, role: str | None, company: str | None) -> None:
    assert job(said)[:2] == (role, company)


@pytest.mark.parametrize(
    "said",
    ["They said no for the Fine job at Some fintech", "the job at Kelso, they said no yesterday"],
)
def test_a_word_for_how_it_was_is_no_job(said: str) -> None:
    assert opening(said, date(2026, 3, 2)).role is None


@pytest.mark.parametrize(
    ("said", "role", "company"),
    [
        ("rejected again, teaching assistant at Hill Primary, interviewed last thursday",
         "teaching assistant", "Hill Primary"),
        ("rejected by Siemens yesterday, werkstudent role, first call", "werkstudent", "Siemens"),
        ("they said no. receptionist, with the nhs", None, None),
        ("apprenticeship, rejected by Bosch after an interview", None, "Bosch"),
        ("they said no, I was tired, at home", None, None),
        ("they said no, I cried at work", None, None),
        ("got a no, the manager at Crumb was nice", None, None),
    ],
)  # fmt: skip
def test_a_job_in_a_piece_of_its_own_is_heard_beside_its_employer(
    said: str, role: str | None, company: str | None
) -> None:
    heard = opening(said, TODAY)
    assert heard.role == role
    assert company is None or heard.company == company
