from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from bot.summary.make import make
from bot.summary.material import Material
from flows.kernel.kept import PlanRow
from flows.kernel.person import Moment
from flows.kernel.session import Session, Thread, Threads
from tests.bot.summary.histories import SCRIPTS

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def material(
    zone: str, moments: dict[str, str], plans: list[PlanRow] | None = None, number: int = 1
) -> Material:
    rows: dict[str, Moment] = {
        f"{number}/{name}": {"local": local, "step": "later.look", "kind": "timer"}
        for name, local in moments.items()
    }
    session = Session(person={"zone": zone, "moments": rows}, shelf={number: {}})
    thread = Thread(number, opened="2026-02-20T10:00:00+00:00", plans=plans or [])
    session.threads = Threads(held={number: thread})
    return Material(session, (), SCRIPTS["en"], NOW)


def events(here: Material) -> list[Any]:
    return list(Calendar.from_ical(make("ics", here).content).walk("VEVENT"))


@pytest.mark.parametrize(
    ("zone", "local", "instant"),
    [
        ("Europe/Berlin", "2026-03-28T09:00", "2026-03-28T08:00"),
        ("Europe/Berlin", "2026-03-29T09:00", "2026-03-29T07:00"),
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30"),
        ("Europe/Berlin", "2026-10-24T09:00", "2026-10-24T07:00"),
        ("Europe/Berlin", "2026-10-25T09:00", "2026-10-25T08:00"),
        ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30"),
        ("America/New_York", "2026-03-07T09:00", "2026-03-07T14:00"),
        ("America/New_York", "2026-03-08T09:00", "2026-03-08T13:00"),
        ("America/New_York", "2026-10-31T09:00", "2026-10-31T13:00"),
        ("America/New_York", "2026-11-01T09:00", "2026-11-01T14:00"),
        ("Australia/Lord_Howe", "2026-04-04T09:00", "2026-04-03T22:00"),
        ("Australia/Lord_Howe", "2026-04-05T09:00", "2026-04-04T22:30"),
        ("Australia/Lord_Howe", "2026-10-03T09:00", "2026-10-02T22:30"),
        ("Australia/Lord_Howe", "2026-10-04T09:00", "2026-10-03T22:00"),
        ("UTC+05:30", "2026-06-01T09:00", "2026-06-01T03:30"),
        ("", "2026-06-01T09:00", "2026-06-01T09:00"),
    ],
)
def test_a_date_falls_on_its_instant_whatever_the_clocks_do(
    zone: str, local: str, instant: str
) -> None:
    (event,) = events(material(zone, {"look": local}))
    assert event.decoded("dtstart") == datetime.fromisoformat(f"{instant}+00:00")
    assert event["class"] == "PRIVATE"


def test_each_date_has_an_alarm_at_its_time() -> None:
    (event,) = events(material("Europe/Berlin", {"look": "2026-03-28T09:00"}))
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(0)
    assert alarm["action"] == "DISPLAY"
    assert alarm["description"] == "Rebound: look back"


def test_a_plan_has_the_persons_own_words() -> None:
    plans: list[PlanRow] = [
        {"what": "call Ana; then, rest\\now", "kind": "text", "local": "2026-03-05T09:00",
         "status": "open"},
        {"what": "ask", "kind": "code", "local": "2026-03-06T09:00", "status": "open"},
    ]  # fmt: skip
    both = events(material("Europe/Berlin", {"plan0": "2026-03-05T09:00"}, plans))
    assert [str(each["summary"]) for each in both] == [
        "call Ana; then, rest\\now",
        "Ask one person I know",
    ]


def test_what_is_over_or_let_go_is_not_in_it() -> None:
    plans: list[PlanRow] = [
        {"what": "a", "kind": "text", "local": "2026-03-05T09:00", "status": "done"},
        {"what": "b", "kind": "text", "local": "2026-03-05T09:00", "status": "gone"},
        {"what": "c", "kind": "text", "local": "2026-03-01T09:00", "status": "open"},
        {"what": "d", "kind": "text", "local": "2026-03-05T09:00", "status": "open"},
    ]
    (event,) = events(material("UTC", {"look": "2026-02-28T09:00"}, plans))
    assert event["summary"] == "d"


def test_the_same_date_has_the_same_name_in_every_file_and_instance() -> None:
    here = material("UTC", {"look": "2026-03-28T09:00", "sent": "2026-03-05T09:00"})
    later = material("UTC", {"look": "2026-04-01T09:00", "sent": "2026-03-05T09:00"}, number=7)
    first, second = ({str(each["uid"]) for each in events(one)} for one in (here, later))
    assert first == second
    assert len(first) == 2


def test_only_the_wanted_rejection_is_in_it() -> None:
    here = material("UTC", {"look": "2026-03-28T09:00"})
    other = Thread(2, opened="2026-02-21T10:00:00+00:00")
    here.session.threads = Threads(held={1: here.session.threads[1], 2: other})
    here.session.shelf[2] = {}
    here.session.person["moments"]["2/sent"] = {
        "local": "2026-03-09T09:00", "step": "follow.sent", "kind": "timer",
    }  # fmt: skip
    assert len(events(here)) == 2
    (event,) = events(replace(here, rejection=2))
    assert event["summary"] == "Rebound: has the letter gone?"


def test_a_long_plan_is_folded_and_comes_back_whole() -> None:
    long = "ä 你好 " * 60 + "x" * 300
    plan: PlanRow = {"what": long, "kind": "text", "local": "2026-03-05T09:00", "status": "open"}
    content = make("ics", material("UTC", {}, [plan])).content
    assert max(map(len, content.split(b"\r\n"))) <= 75
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event["summary"] == " ".join(long.split())


def test_the_calendar_has_a_name() -> None:
    calendar = Calendar.from_ical(
        make("ics", material("UTC", {"look": "2026-03-28T09:00"})).content
    )
    assert (calendar["name"], calendar["x-wr-calname"]) == ("Rebound: my dates",) * 2


def test_a_file_that_is_made_later_takes_the_place_of_the_earlier_one() -> None:
    here = material("UTC", {"look": "2026-03-28T09:00"})
    moved = replace(material("UTC", {"look": "2026-04-01T09:00"}), now=NOW + timedelta(minutes=1))
    (first,), (second,) = events(here), events(moved)
    assert first["uid"] == second["uid"]
    assert first["sequence"] < second["sequence"] < 2**31
    assert first.decoded("last-modified") == NOW < second.decoded("last-modified")
