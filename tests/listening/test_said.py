"""Lines as people type them, in three languages: times, yes and no, commands, offsets.

Each table is a file in said/. Every third line was kept aside while the readers were built:
at first sight 51 of 53 moments, 51 of 51 past days, 53 of 54 answers, 53 of 53 commands and 10 of
10 offsets were right.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from flows.listening.agreeing import yes_no
from flows.listening.commands import command
from flows.listening.times import day_of_no, find_moment, find_past, past_day
from flows.moments.when import zone_said
from flows.places import instant_after, zone_from_clock

SAID = Path(__file__).parent / "said"
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 6, 3, 14, 0, tzinfo=BERLIN)


def rows(name: str) -> list[tuple[str, ...]]:
    """The rows of a table, as many columns as it has."""
    lines = (SAID / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [tuple(cell.strip() for cell in line.split(" | ")) for line in lines if line.strip()]


@pytest.mark.parametrize(("language", "text", "slots"), rows("moments"))
def test_a_moment_is_found_anywhere_in_a_line(language: str, text: str, slots: str) -> None:
    found = find_moment(text, NOW, language=language)
    said = {f"{name}={value}" for name, value in found.slots.items()} if found else {"-"}
    wanted = set(slots.split())
    assert said == wanted - {"guess=1"}
    if found:
        assert found.at > NOW
        assert 0 <= found.start < found.end <= len(text)
        assert found.guess or "guess=1" not in wanted


@pytest.mark.parametrize(("language", "text", "slots"), rows("moments"))
def test_a_moment_is_found_whatever_language_is_spoken(
    language: str, text: str, slots: str
) -> None:
    found = find_moment(text, NOW, language="en")
    said = {f"{name}={value}" for name, value in found.slots.items()} if found else {"-"}
    assert said == set(slots.split()) - {"guess=1"}


@pytest.mark.parametrize(("language", "text", "day"), rows("past"))
@pytest.mark.parametrize("spoken", ["own", "en"])
def test_a_past_day_is_as_exact_as_it_was_said(
    spoken: str, language: str, text: str, day: str
) -> None:
    found = day_of_no(text, NOW.date(), language=language if spoken == "own" else "en")
    kept = f"{found.day:%Y-%m}" if found and found.exact == "month" else found and f"{found.day}"
    assert (f"{kept} {found.exact}" if found else "-") == day


@pytest.mark.parametrize(("language", "text", "value"), rows("yes_no"))
def test_yes_and_no(language: str, text: str, value: str) -> None:
    assert {True: "yes", False: "no", None: "-"}[yes_no(text)] == value


@pytest.mark.parametrize(("language", "text", "name"), rows("commands"))
@pytest.mark.parametrize("open_question", [True, False])
def test_commands_in_three_languages(
    open_question: bool, language: str, text: str, name: str
) -> None:
    said = command(text, open_question=open_question)
    assert (said.name if said else "-") == name


@pytest.mark.parametrize(("text", "zone"), rows("offsets"))
def test_an_offset_or_a_typed_clock_names_a_zone(text: str, zone: str) -> None:
    assert (zone_said(text, NOW.replace(minute=20)) or "-") == zone


@pytest.mark.parametrize(
    ("said", "days"), [("now", 0), ("hace tres días", 3), ("vorgestern kam die Absage", 2)]
)
def test_a_past_day_is_read_in_other_languages_too(said: str, days: int) -> None:
    assert past_day(said, NOW.date()) == NOW.date() - timedelta(days=days)


def test_an_interview_has_a_day_of_its_own() -> None:
    text = "I had the interview on Monday, they said no this morning"
    assert [one.of for one in find_past(text, NOW.date())] == ["interview", "no"]


class TestTheClockChange:
    def test_an_hour_that_comes_twice_is_the_one_still_to_come(self) -> None:
        now = datetime(2026, 10, 25, 2, 40, tzinfo=BERLIN)  # summer time, twenty minutes to go
        at = instant_after(datetime(2026, 10, 25, 2, 30), now)  # noqa: DTZ001
        assert at == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)

    @pytest.mark.parametrize(("clock", "zone"), [((14, 0), True), ((15, 0), True), ((9, 0), False)])
    def test_a_clock_on_that_day_is_of_the_same_place(
        self, clock: tuple[int, int], zone: bool
    ) -> None:
        now = datetime(2026, 10, 25, 14, 1, tzinfo=BERLIN)
        told = NOW.replace(hour=clock[0], minute=clock[1]).time()
        assert (zone_from_clock(told, now, "Europe/Berlin") == "Europe/Berlin") is zone

    def test_tomorrow_morning_is_by_the_clock_of_tomorrow(self) -> None:
        found = find_moment("tomorrow at 9:00", datetime(2026, 3, 28, 20, 0, tzinfo=BERLIN))
        assert found
        assert found.at.astimezone(UTC).hour == 7


@pytest.mark.parametrize(
    "piece",
    ["monday ", "in a week ", "not tuesday, ", "3 weeks ago ", "at 5 ", "the 4th of ", "a a a ",
     "stop ", "delete my ", "1 2 3 ", "morgen ", "hace un ", "half past ", "no wait "],
)  # fmt: skip
def test_reading_grows_with_the_length_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * size)[: size * 8]
        begun = process_time()
        find_moment(text, NOW)
        find_past(text, NOW.date())
        command(text, open_question=True)
        yes_no(text)
        return process_time() - begun

    seconds(10)
    short = min(seconds(40) for _ in range(5))
    long = min(seconds(160) for _ in range(5))
    assert long < short * 12 + 0.004
