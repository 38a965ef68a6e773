"""Names of places and the zones their clocks keep: the tz database's tables and one of our own.

Ours (`cities.csv`) has what people type and the tz database does not know: big cities after which
no zone is named, countries with several zones, abbreviations. `names` are parted by ";", other
spellings of one by "/". Everything else comes from the locked package, never from the machine.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files

from flows.places import Found

_OURS = files("bot.zones") / "cities.csv"
_TZDATA = files("tzdata")
_NOWHERE = {"AQ", "UM"}  # no towns; their stations have names like Troll, Wake and Casey
_PLAIN = str.maketrans("łøđð\u0131", "loddi", "") | str.maketrans(
    {"æ": "ae", "œ": "oe", "þ": "th", "&": " and "}
)
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_LEFT_OUT = re.compile(r"[.'’ʼ`´]")
_BETWEEN = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """What is left of a name when nobody looks closely: no capitals, accents or punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = _BETWEEN.sub(" ", _LEFT_OUT.sub("", letters)).split()
    return " ".join("st" if word == "saint" else word for word in words)


class Gazetteer:
    """Everything known by name, read once. Every zone in it is one of the locked tz database."""

    def __init__(self) -> None:
        self.zones: dict[str, Found] = {}
        """Zones by their own name, in lower case."""
        self.places: dict[str, list[Found]] = defaultdict(list)
        """Cities, regions and countries by folded name; the bigger comes first."""
        self.clocks: dict[str, list[Found]] = defaultdict(list)
        """Zones by what people call their time: "cet", "eastern"."""
        self.states: dict[str, str] = {}
        """The folded names of what "tx" stands for behind a city."""
        self._countries: dict[str, list[str]] = {}
        self._read_zones()
        self._read_ours()
        self._read_countries()

    def of_zone(self, zone: str) -> Found:
        """The zone with its city and country, as far as they are known."""
        return self.zones.get(zone.lower(), Found(zone, city_of(zone)))

    def _read_zones(self) -> None:
        for zone in (_TZDATA / "zones").read_text(encoding="utf-8").split():
            self.zones[zone.lower()] = Found(zone, city_of(zone))
        for country, _, zone, *_ in _table("zone.tab"):
            found = Found(zone, city_of(zone), country)
            self.zones[zone.lower()] = found
            self._countries.setdefault(country, [zone])
            if country not in _NOWHERE and "North_Dakota" not in zone:
                self.places[fold(found.city)].append(found)

    def _read_ours(self) -> None:
        for row in csv.DictReader(_OURS.read_text(encoding="utf-8").splitlines()):
            for spellings in row["names"].split(";"):
                self._read(row["kind"], row["country"], row["zones"].split(), spellings)

    def _read(self, kind: str, country: str, zones: list[str], spellings: str) -> None:
        names = spellings.split("/")
        if kind == "state":
            self.states[fold(names[0])] = fold(names[1])
        elif kind == "city":
            self._add(self.places, names, [Found(zones[0], names[0], country)])
        elif kind == "clock":
            self._add(self.clocks, names, [Found(zone, city_of(zone)) for zone in zones])
        else:
            self._countries[country] = zones
            self._add(self.places, names, self._zones_of(country))

    def _read_countries(self) -> None:
        for country, name in _table("iso3166.tab"):
            if country in self._countries and "(" not in name:
                self._add(self.places, [name], self._zones_of(country))

    def _zones_of(self, country: str) -> list[Found]:
        zones = self._countries[country]
        return [Found(zone, city_of(zone), country) for zone in zones]

    def _add(self, to: dict[str, list[Found]], names: list[str], found: list[Found]) -> None:
        for key in {fold(form) for name in names for form in (name, _spelt(name))}:
            to[key] += [one for one in found if one.zone not in {known.zone for known in to[key]}]


def city_of(zone: str) -> str:
    """The city after which the zone is called."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def _spelt(name: str) -> str:
    """The name as it is typed where there are no dots over the letters."""
    return name.lower().translate(_SPELT)


def _table(name: str) -> Iterator[list[str]]:
    """The rows of one of the tz database's own tables."""
    text = (_TZDATA / "zoneinfo" / name).read_text(encoding="utf-8")
    return (line.split("\t") for line in text.splitlines() if line and line[0] != "#")
