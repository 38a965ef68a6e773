"""Places as people type them, and what must not be taken for one."""

from __future__ import annotations

import subprocess
import sys
import zoneinfo
from collections.abc import Iterator
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.zones.gazetteer import Gazetteer, fold
from bot.zones.zones import AT_MOST, Zones
from flows.places import Found, zone_of
from tests.bot.process import ROOT

ZONES = Zones()
KNOWN = Gazetteer()


def zones(text: str) -> list[str]:
    return [found.zone for found in ZONES.find(text)]


@pytest.fixture(scope="module")
def locked_zones() -> Iterator[set[str]]:
    """The zones of the locked package alone."""
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=())
    yield zoneinfo.available_timezones()
    zoneinfo.reset_tzpath(to=before)


def test_every_zone_offered_is_one_of_the_locked_package(locked_zones: set[str]) -> None:
    offered = {found.zone for table in (KNOWN.places, KNOWN.clocks) for many in table.values()
               for found in many}  # fmt: skip
    assert len(offered) > 400
    assert offered <= locked_zones
    assert {found.zone for found in KNOWN.zones.values()} <= locked_zones


def test_every_zone_a_location_can_lie_in_is_known(locked_zones: set[str]) -> None:
    from tzfpy import timezonenames  # noqa: PLC0415 - as where it is used

    on_land = {name for name in timezonenames() if not name.startswith("Etc/")}
    assert on_land <= locked_zones
    assert all(KNOWN.of_zone(name).country for name in on_land)


def rows(name: str) -> list[list[str]]:
    text = (files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def test_every_zone_after_a_city_is_found_by_its_city() -> None:
    for country, _, zone, *_ in rows("zone.tab"):
        if country not in {"AQ", "UM"} and "North_Dakota" not in zone:
            assert zone in zones(zone.rsplit("/", 1)[-1].replace("_", " ")), zone


def test_every_country_is_found_by_its_name() -> None:
    inhabited = {country for country, *_ in rows("zone.tab")}
    for country, name in rows("iso3166.tab"):
        if country in inhabited and country not in {"AQ", "UM"} and "(" not in name:
            found = [one for one in ZONES.find(name) if one.country == country]
            assert found, name


def test_each_of_our_own_names_finds_what_the_table_says() -> None:
    for name, many in KNOWN.places.items():
        assert {found.zone for found in many[:AT_MOST]} == set(zones(name)), name


CITIES = {
    "Munich": "Europe/Berlin", "münchen": "Europe/Berlin", "Muenchen": "Europe/Berlin",
    "FRANKFURT": "Europe/Berlin", "Hamburg": "Europe/Berlin", "milan": "Europe/Rome",
    "Barcelona": "Europe/Madrid", "Bangalore": "Asia/Kolkata", "bengaluru": "Asia/Kolkata",
    "Mumbai": "Asia/Kolkata", "Shenzhen": "Asia/Shanghai", "北京": "Asia/Shanghai",
    "San Francisco": "America/Los_Angeles", "Boston": "America/New_York",
    "Houston": "America/Chicago", "Washington D.C.": "America/New_York",
    "Montréal": "America/Toronto", "Rio": "America/Sao_Paulo", "Manchester": "Europe/London",
    "Lyon": "Europe/Paris", "Genève": "Europe/Zurich", "Kraków": "Europe/Warsaw",
    "Łódź": "Europe/Warsaw", "St. Petersburg": "Europe/Moscow", "Москва": "Europe/Moscow",
    "İzmir": "Europe/Istanbul", "Lagos": "Africa/Lagos", "Saigon": "Asia/Ho_Chi_Minh",
    "Xi'an": "Asia/Shanghai", "St. John's": "America/St_Johns", "København": "Europe/Copenhagen",
}  # fmt: skip


@pytest.mark.parametrize("name", CITIES)
def test_a_big_city_is_found_however_it_is_written(name: str) -> None:
    assert zones(name)[0] == CITIES[name]
    assert len(zones(name)) == 1


COUNTRIES = {
    "Poland": ["Europe/Warsaw"], "Kenya": ["Africa/Nairobi"], "UK": ["Europe/London"],
    "the Netherlands": ["Europe/Amsterdam"], "Deutschland": ["Europe/Berlin"],
    "South Korea": ["Asia/Seoul"], "Côte d’Ivoire": ["Africa/Abidjan"],
    "Bosnia & Herzegovina": ["Europe/Sarajevo"], "Spain": ["Europe/Madrid", "Atlantic/Canary"],
    "Argentina": ["America/Argentina/Buenos_Aires"], "Kazakhstan": ["Asia/Almaty"],
}  # fmt: skip


@pytest.mark.parametrize("name", COUNTRIES)
def test_a_country_gives_each_of_its_clocks_the_usual_first(name: str) -> None:
    assert zones(name) == COUNTRIES[name]


def test_a_country_with_many_clocks_gives_the_biggest_first() -> None:
    assert zones("USA")[:4] == [
        "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
    ]  # fmt: skip
    assert len(zones("Russia")) == AT_MOST


ABBREVIATIONS = {
    "CET": ["Europe/Berlin"], "pst": ["America/Los_Angeles"],
    "IST": ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"],
    "CST": ["America/Chicago", "Asia/Shanghai"], "Eastern Time": ["America/New_York"],
    "pacific daylight time": ["America/Los_Angeles"], "GMT": ["Europe/London", "Africa/Accra"],
    "UTC": ["UTC"], "utc+5:30": ["UTC+05:30"], "GMT -3": ["UTC-03:00"], "UTC+14": ["UTC+14:00"],
}  # fmt: skip


@pytest.mark.parametrize("name", ABBREVIATIONS)
def test_an_abbreviation_gives_all_it_may_mean_and_no_country(name: str) -> None:
    assert zones(name) == ABBREVIATIONS[name]
    assert {found.country for found in ZONES.find(name)} == {""}


def test_a_zone_may_be_given_by_its_own_name() -> None:
    assert ZONES.find("europe/berlin") == [Found("Europe/Berlin", "Berlin", "DE")]
    assert ZONES.find("America/New York") == [Found("America/New_York", "New York", "US")]
    assert zones("Asia/Calcutta") == ["Asia/Calcutta"]


IN_WORDS = {
    "I live in Lisbon now": "Europe/Lisbon", "it's Berlin": "Europe/Berlin",
    "near Frankfurt am Main": "Europe/Berlin", "Berlin, Germany": "Europe/Berlin",
    "Berlin time": "Europe/Berlin", "I am in the UK": "Europe/London",
    "Nice, France": "Europe/Paris", "Springfield Illinois": "America/Chicago",
    "Austin TX": "America/Chicago", "Portland, Maine": "America/New_York",
    "Birmingham, Alabama": "America/Chicago", "birmingham uk": "Europe/London",
    "London, Ontario": "America/Toronto", "San Jose, Costa Rica": "America/Costa_Rica",
    "San Jose, CA": "America/Los_Angeles", "Paris, somewhere": "Europe/Paris",
}  # fmt: skip


@pytest.mark.parametrize("text", IN_WORDS)
def test_a_place_is_found_among_words_and_by_what_stands_behind_it(text: str) -> None:
    assert zones(text) == [IN_WORDS[text]]


def test_a_name_that_several_places_have_gives_all_of_them_the_bigger_first() -> None:
    assert zones("Birmingham") == ["Europe/London", "America/Chicago"]
    assert zones("London") == ["Europe/London", "America/Toronto"]
    assert set(zones("Georgia")) == {"America/New_York", "Asia/Tbilisi"}


SLIPS = {
    "Berln": "Europe/Berlin", "lodnon": "Europe/London", "Pairs": "Europe/Paris",
    "Melborne": "Australia/Melbourne", "Philadelpia": "America/New_York",
    "Johanesburg": "Africa/Johannesburg", "New Yrok": "America/New_York",
    "Sinagpore": "Asia/Singapore", "Buenos Aries": "America/Argentina/Buenos_Aires",
    "san fran": "America/Los_Angeles", "buenos a": "America/Argentina/Buenos_Aires",
}  # fmt: skip


@pytest.mark.parametrize("text", SLIPS)
def test_a_slip_of_the_finger_or_half_a_name_is_a_good_guess(text: str) -> None:
    assert zones(text)[0] == SLIPS[text]


NO_PLACES = (
    "", " ", "?", "no", "ok", "hi", "me", "or", "in", "later", "skip", "not now", "7pm", "18:30",
    "half past six", "tomorrow", "why do you ask", "texts", "parts", "quite", "needs", "while",
    "never", "faster", "stranger", "nothing", "morning", "evening", "connect", "coaching", "north",
    "I would rather not say", "what time is it for you", "nowhere", "home", "at home", "in bed",
    "wake", "troll", "UTC+15", "GMT+99", "Middle-earth", "Qwertyuiop", "x" * 500,
    "they said no after the interview in Graz and I have not slept well since that day",
)  # fmt: skip


@pytest.mark.parametrize("text", NO_PLACES)
def test_what_names_no_place_finds_none(text: str) -> None:
    assert ZONES.find(text) == []


def test_two_slips_are_too_many_in_a_short_name_and_three_in_a_long_one() -> None:
    assert zones("Brelim") == []
    assert zones("Philadelfia") == ["America/New_York"]
    assert zones("Filadelfia") == []


@given(text=st.text(max_size=130))
def test_whatever_is_typed_gives_zones_that_exist_or_none(text: str) -> None:
    found = ZONES.find(text)
    assert len(found) <= AT_MOST
    assert len({one.zone for one in found}) == len(found)
    assert all(str(zone_of(one.zone)) for one in found)


POINTS = {
    (48.137, 11.575): Found("Europe/Berlin", "Berlin", "DE"),
    (40.713, -74.006): Found("America/New_York", "New York", "US"),
    (-33.87, 151.21): Found("Australia/Sydney", "Sydney", "AU"),
    (27.717, 85.324): Found("Asia/Kathmandu", "Kathmandu", "NP"),
    (0.0, -30.0): Found("UTC-02:00", "UTC-02:00"),
    (0.0, 0.0): Found("UTC+00:00", "UTC+00:00"),
}


@pytest.mark.parametrize("point", POINTS)
def test_a_shared_location_has_its_zone(point: tuple[float, float]) -> None:
    assert ZONES.at(*point) == POINTS[point]


def test_a_point_that_is_not_on_the_earth_has_none() -> None:
    assert ZONES.at(91.0, 11.0) is None
    assert ZONES.at(float("nan"), 0.0) is None
    assert ZONES.at(0.0, 4_000.0) is None


def test_names_are_folded() -> None:
    assert fold("  Saint-Étienne ") == fold("ST. etienne") == "st etienne"
    assert fold("Côte d’Ivoire") == "cote divoire"
    assert fold("Diyarbak\u0131r & ŁÓDŹ") == "diyarbakir and lodz"


def test_nothing_is_loaded_before_somebody_types_a_place() -> None:
    listed = (
        "import sys; from bot.zones.zones import Zones; zones = Zones(); "
        "before = {'tzfpy', 'csv'} & set(sys.modules); zones.find('Munich'); "
        "print(sorted(before), sorted({'tzfpy'} & set(sys.modules)))"
    )
    told = subprocess.run(
        [sys.executable, "-c", listed], capture_output=True, encoding="utf-8", check=True, cwd=ROOT
    )
    assert told.stdout == "['csv'] []\n"
