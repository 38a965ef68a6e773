import zoneinfo
from datetime import UTC, date, datetime

import pytest

from bot.speech.formatting import Plain
from bot.speech.markup import Html
from bot.summary.markdown import Marked
from flows.kernel.effects import Clock

AT = datetime(2026, 11, 26, 17, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("show", "said"),
    [
        ("hour", "Thu 26 Nov, 18:30"),
        ("day", "Thursday 26 November"),
        ("weekday", "Thursday"),
        ("short", "26 Nov"),
        ("time", "18:30"),
    ],
)
def test_an_instant_is_said_on_the_clock_of_its_zone(show: str, said: str) -> None:
    assert Plain("en").clock(Clock(AT, "UTC+01:00", show)) == said


def test_summer_time_is_known_by_place() -> None:
    summer = Clock(datetime(2026, 7, 1, 12, 0, tzinfo=UTC), "Europe/Berlin", "time")
    assert Plain("en").clock(summer) == "14:00"


def test_a_day_has_its_weekday() -> None:
    assert Plain("en").day(date(2026, 11, 26)) == "Thursday 26 November"
    assert Plain("de").day(date(2026, 11, 26)) == "Donnerstag, 26. November"
    assert Plain("es").day(date(2026, 11, 26)) == "jueves 26 de noviembre"


def test_what_is_kept_says_the_year() -> None:
    assert Plain("en").date(AT, "Asia/Tokyo") == "Friday 27 November 2026"


def test_in_files_every_date_has_its_year() -> None:
    files = Plain("en", years=True)
    shown = {"hour": "Thu 26 Nov 2026, 18:30", "day": "Thursday 26 November 2026"}
    for show, said in {**shown, "short": "26 Nov 2026", "weekday": "Thursday"}.items():
        assert files.clock(Clock(AT, "UTC+01:00", show)) == said
    assert files.day(date(2026, 11, 26)) == "Thursday 26 November 2026"
    assert files.date(AT, "UTC") == "Thursday 26 November 2026"
    assert files.undated().day(date(2026, 11, 26)) == "Thursday 26 November"
    spanish = Plain("es", years=True)
    assert spanish.day(date(2026, 11, 26)) == "jueves 26 de noviembre de 2026"
    assert spanish.clock(Clock(AT, "UTC+01:00", "hour")) == "jue 26 nov 2026, 18:30"


@pytest.mark.parametrize("formatter", [Plain("en"), Html("en"), Marked("en")])
def test_words_from_right_to_left_move_nothing_around_them(formatter: Plain) -> None:
    assert formatter.quote("نعم, 3") == "\u2068نعم, 3\u2069"
    assert formatter.quote("a\n\u2067نعم\nb") == "a\n\u2068نعم\u2069\nb"
    assert formatter.quote("你好 Zoë") == "你好 Zoë"
    assert formatter.plain().quote("نعم") == "نعم"


def test_a_number_has_the_separators_of_its_language() -> None:
    assert Plain("en").number(12345) == "12,345"
    assert Plain("de").number(12345) == "12.345"


def test_an_unknown_language_is_formatted_as_english() -> None:
    assert Plain("xx").day(date(2026, 11, 26)) == "Thursday 26 November"


def test_peoples_words_stay_as_they_are() -> None:
    assert Plain("en").quote("a <b> *c*") == "a <b> *c*"
    assert Plain("en").plain().text("a {b}") == "a {b}"


def test_zones_come_from_the_locked_data_and_not_from_the_system() -> None:
    assert zoneinfo.TZPATH == ()
