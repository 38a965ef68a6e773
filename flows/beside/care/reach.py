"""The last line of every answer in danger: where a person can be reached."""

from __future__ import annotations

import re
from collections.abc import Iterable

from flows.beside.care.countries import COUNTRIES
from flows.beside.care.line import Line
from flows.beside.care.lines import EMERGENCY, LINES
from flows.listening.distress_spelling import folded

CHECK = {"en": "please check", "de": "bitte prüfen", "es": "conviene comprobarlo"}
TEXT = {"en": "text", "de": "Text", "es": "mensaje"}
FIRST = {"en": "Emergency", "de": "Notruf", "es": "Emergencias"}
LOCAL = {"en": "your local number", "de": "die Nummer vor Ort", "es": "el número local"}
EVERYWHERE = "findahelpline.com"
_WORDS = re.compile(r"[^\W_]+")
_LONGEST_NAME = 3
_SAID_ALONE = 3


def shown(country: str, language: str, lines: Iterable[Line] = LINES) -> str:
    """The numbers of a country in one line; empty where none are known."""
    there = [line for line in lines if line.country == country and line.confidence != "low"]
    number = EMERGENCY.get(country)
    if not there and not number:
        return ""
    named = [
        f"{FIRST[language]}: {number or LOCAL[language]}",
        *(_told(one, language) for one in there[:2]),
    ]
    return " · ".join([*named, EVERYWHERE])


def _told(line: Line, language: str) -> str:
    text = line.text if not line.text or line.text[0].isalpha() else f"{TEXT[language]} {line.text}"
    ways = ", ".join(dict.fromkeys(way for way in (line.phone, text, line.chat) if way))
    doubt = f" ({CHECK[language]})" if line.confidence == "medium" else ""
    return f"{line.name}: {ways}{doubt}"


def country_named(text: str) -> str:
    """The country a text names, if that is what it does; never told from its language."""
    said = [word for word in _WORDS.findall(folded(text[:200])) if word not in _AROUND]
    if len(said) > _SAID_ALONE:
        return ""
    for size in range(min(_LONGEST_NAME, len(said)), 0, -1):
        for at in range(len(said) - size + 1):
            code = COUNTRIES.get(" ".join(said[at : at + size]))
            if code:
                return code
    return ""


_AROUND = frozenset(
    [
        "i",
        "am",
        "im",
        "in",
        "from",
        "live",
        "the",
        "a",
        "my",
        "country",
        "is",
        "it",
        "s",
        "ich",
        "bin",
        "aus",
        "wohne",
        "lebe",
        "in",
        "der",
        "die",
        "den",
        "mein",
        "land",
        "ist",
        "estoy",
        "en",
        "vivo",
        "soy",
        "de",
        "del",
        "la",
        "el",
        "mi",
        "pais",
        "es",
        "here",
        "hier",
        "aqui",
    ]
)


def out_of_date(before: str, lines: Iterable[Line] = LINES) -> list[Line]:
    """The rows whose source was read before a day, or never: to be looked up again."""
    return [line for line in lines if not line.since or line.since < before]
