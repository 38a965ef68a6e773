"""What place a person means, and which zone its clock keeps: typed, or from a shared location.

Only good guesses: who typed something else, or nothing of the sort, is asked again rather than
woken at four in the morning. A location is looked up on this machine, and neither kept nor logged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import cached_property

from bot.zones.gazetteer import Gazetteer, fold
from bot.zones.slips import distance
from flows.places import Found, offset_name

AT_MOST = 8
_LONGEST = 120
_OFFSET = re.compile(r"(?:utc|gmt)\s*([+-−])\s*(\d{1,2})(?::?([03]0|[14]5))?", re.IGNORECASE)
_AHEAD_AT_MOST = timedelta(hours=14)
_TIME = re.compile(
    r"( (standard|daylight|summer|winter|local))?( (time|time zone|timezone|area|zone|now))$"
)
_BEFORE = re.compile(r"\b(?:in|near|from|around|at|outside|is|its|to)(?: the)? ")
_WORDS_AT_MOST = 5
_TEXT_AT_MOST = 10
_SHORTEST_BEGINNING = 5
_ENOUGH_OF_ONE, _ENOUGH_OF_SEVERAL = 0.7, 0.5  # so much of the name, where it is one word or more
_LONG_ENOUGH, _LONG_ENOUGH_FOR_TWO, _TWO = 6, 9, 2


class Zones:
    """Finds zones. The tables are read, and the libraries loaded, when the first is looked for."""

    def find(self, text: str) -> list[Found]:
        """What the text may mean, best first, at most eight; none where it names no place."""
        if len(text) > _LONGEST:
            return []
        ways = (
            self._zone, self._offset, self._named, self._in_words, self._begun, self._mistyped,
        )  # fmt: skip
        found = next((found for way in ways if (found := way(text))), [])
        return _each_zone_once(found)[:AT_MOST]

    def at(self, latitude: float, longitude: float) -> Found | None:
        """The zone of a point on the earth, in degrees; at sea a fixed offset, else None."""
        from tzfpy import get_tz  # noqa: PLC0415 - five megabytes of borders

        zone = get_tz(longitude, latitude)
        if not zone:
            return None
        if zone.startswith("Etc/"):  # whose names have the sign turned round
            return _ahead(-timedelta(hours=int(zone.partition("GMT")[2] or 0)))
        return self._known.of_zone(zone)

    @cached_property
    def _known(self) -> Gazetteer:
        return Gazetteer()

    def _zone(self, text: str) -> list[Found]:
        found = self._known.zones.get(text.strip().replace(" ", "_").lower())
        return [found] if found and "/" in found.zone else []

    def _offset(self, text: str) -> list[Found]:
        told = _OFFSET.fullmatch(text.strip())
        if told is None:
            return []
        by = timedelta(hours=int(told[2]), minutes=int(told[3] or 0))
        return [_ahead(by if told[1] == "+" else -by)] if by <= _AHEAD_AT_MOST else []

    def _named(self, text: str) -> list[Found]:
        """Exactly so, or with "time" behind it."""
        name = fold(text).removeprefix("the ")
        short = _TIME.sub("", name)
        known = self._known
        return (
            known.places.get(name)
            or known.clocks.get(name)
            or known.clocks.get(short)
            or known.places.get(short)
            or []
        )

    def _in_words(self, text: str) -> list[Found]:
        """A name with a country or state behind it, or after "in", "near", "from"."""
        first, comma, _ = text.partition(",")
        name = fold(text)
        if name.count(" ") >= _TEXT_AT_MOST:
            return []
        tails = [name[found.end() :] for found in _BEFORE.finditer(name)]
        return (
            self._qualified(name.split(), needed=not (comma and fold(first) in self._known.places))
            or next((found for tail in tails if (found := self._qualified(tail.split()))), [])
            or self._last(name.split())
        )

    def _qualified(self, words: Sequence[str], *, needed: bool = False) -> list[Found]:
        """The longest name that the words begin with, held against what stands behind it."""
        for count in range(min(len(words), _WORDS_AT_MOST), 0, -1):
            found = self._known.places.get(" ".join(words[:count]))
            if found:
                behind = self._behind(words[count:])
                if behind:
                    return _narrowed(found, behind)
                return [] if needed else found
        return []

    def _behind(self, words: Sequence[str]) -> list[Found]:
        """The country or state that the words are."""
        name = " ".join(word for word in words if word not in {"in", "the"})
        return self._known.places.get(self._known.states.get(name, name), [])

    def _last(self, words: Sequence[str]) -> list[Found]:
        """A town nobody knows, in a country or state that everybody does."""
        if len(words) > _WORDS_AT_MOST:
            return []
        ends = (" ".join(words[first:]) for first in range(1, len(words)))
        return next((self._known.places[end] for end in ends if self._is_safe(end)), [])

    def _is_safe(self, name: str) -> bool:
        return len(name) >= _SHORTEST_BEGINNING and name in self._known.places

    def _begun(self, text: str) -> list[Found]:
        """Names that begin so: "san fran"."""
        name = fold(text)
        longest = len(name) / (_ENOUGH_OF_SEVERAL if " " in name else _ENOUGH_OF_ONE)
        if len(name) < _SHORTEST_BEGINNING:
            return []
        there = self._known.places
        names = (known for known in there if known.startswith(name) and len(known) <= longest)
        return [found for known in names for found in there[known]]

    def _mistyped(self, text: str) -> list[Found]:
        """Names a slip or two away: letters left out, doubled, changed or swapped."""
        name = fold(text)
        near = ((distance(name, known, _slips(name, known)), known) for known in self._known.places)
        good = [(slips, known) for slips, known in near if slips is not None]
        least = min(good, default=(0, ""))[0]
        best = [known for slips, known in good if slips == least]
        return [found for known in best for found in self._known.places[known]]


def _slips(typed: str, name: str) -> int:
    """How many slips of the finger make a good guess; nobody slips on the first letter.

    In a short name one letter is too much ("texts" is not Texas), two letters swapped are not.
    """
    if typed[:1] != name[:1]:
        return 0
    if len(name) < _LONG_ENOUGH:
        return int(len(name) == _LONG_ENOUGH - 1 and sorted(typed) == sorted(name))
    return _TWO if min(len(typed), len(name)) >= _LONG_ENOUGH_FOR_TWO else 1


def _ahead(by: timedelta) -> Found:
    zone = offset_name(by)
    return Found(zone, zone)


def _narrowed(found: list[Found], behind: list[Found]) -> list[Found]:
    """Those of what stands behind; where there are none, what stands behind knows better."""
    zones = {one.zone for one in behind}
    both = [one for one in found if one.zone in zones]
    return both or [one._replace(city=found[0].city) for one in behind]


def _each_zone_once(found: Iterable[Found]) -> list[Found]:
    once: dict[str, Found] = {}
    for one in found:
        once.setdefault(one.zone, one)
    return list(once.values())
