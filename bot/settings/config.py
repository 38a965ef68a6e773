"""Settings of the local commands: from the environment, else from a file `.env`, checked at once.

Not pydantic: the terminal starts within a budget of CPU, and these few need no more than this.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bot.errors import Fault, Problem
from bot.keep.keys import KeySource
from bot.keep.places import Place, located
from bot.settings.environment import find
from bot.settings.paths import default_database
from bot.speech.words import languages
from bot.zones.places import is_zone, machine_zone

LINE_AT_MOST = 200
KEPT_DAYS = range(30, 3651)
"""For how many days an operator may keep what nobody touches; less is no time to be told in."""
NAMES = (
    "REBOUND_DATABASE",
    "REBOUND_DATABASE_PASSWORD",
    "REBOUND_KEY",
    "REBOUND_KEY_FILE",
    "REBOUND_LANGUAGE",
    "REBOUND_TIMEZONE",
    "REBOUND_OPERATOR",
    "REBOUND_CRISIS_LINE",
    "REBOUND_BACKUPS",
    "REBOUND_KEEP_DAYS",
)


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the notes are, what opens them, and for someone new: language and time zone."""

    database: Place
    keys: KeySource
    language: str
    zone: str
    operator: str = ""
    crisis_line: str = ""
    kept: timedelta | None = None
    password: str = field(default="", repr=False)


def read_settings(environment: Mapping[str, str], dotenv: Path = Path(".env")) -> Settings:
    """The settings; Problem with one sentence for each that is wrong, all together."""
    found = find(environment, dotenv)
    wrong = [*found.wrong, *complaints(found.values)]
    if wrong:
        raise Problem("\n".join(wrong), Fault.SETTING)
    return chosen(found.values, environment)


def chosen(values: Mapping[str, str], environment: Mapping[str, str]) -> Settings:
    """The settings that these values, about which there are no complaints, stand for."""
    named, password = values.get("REBOUND_DATABASE"), values.get("REBOUND_DATABASE_PASSWORD", "")
    return Settings(
        located(named, password) if named else default_database(),
        KeySource.from_settings(values),
        values.get("REBOUND_LANGUAGE", "en"),
        values.get("REBOUND_TIMEZONE") or machine_zone(environment),
        values.get("REBOUND_OPERATOR", "").strip(),
        values.get("REBOUND_CRISIS_LINE", "").strip(),
        _days(values.get("REBOUND_KEEP_DAYS", "")),
        password,
    )


def complaints(values: Mapping[str, str]) -> list[str]:
    """A sentence for each value that is wrong."""
    language, zone = values.get("REBOUND_LANGUAGE", "en"), values.get("REBOUND_TIMEZONE")
    wrong = []
    if language not in languages():
        there = ", ".join(languages())
        wrong.append(f"REBOUND_LANGUAGE is {language!r}, and there are words only for: {there}.")
    if zone and not is_zone(zone):
        wrong.append(f"REBOUND_TIMEZONE is {zone!r}: write a zone like Europe/Berlin or UTC+05:30.")
    wrong += [
        f"{name} is longer than {LINE_AT_MOST} characters: make it one line."
        for name in ("REBOUND_OPERATOR", "REBOUND_CRISIS_LINE")
        if len(values.get(name, "")) > LINE_AT_MOST
    ]
    if values.get("REBOUND_KEEP_DAYS") and _days(values["REBOUND_KEEP_DAYS"]) is None:
        wrong.append(
            f"REBOUND_KEEP_DAYS is {values['REBOUND_KEEP_DAYS']!r}: write a number of days from "
            f"{KEPT_DAYS.start} to {KEPT_DAYS.stop - 1}, or leave it out to keep things until "
            "people delete them."
        )
    return wrong + list(_wrong_key(values))


def _days(text: str) -> timedelta | None:
    text = text.strip()
    is_number = text.isascii() and text.isdecimal() and len(text) <= len(str(KEPT_DAYS.stop))
    return timedelta(days=int(text)) if is_number and int(text) in KEPT_DAYS else None


def _wrong_key(values: Mapping[str, str]) -> Iterator[str]:
    """A key that is no key is told here; a key file is read when the store is opened."""
    if values.get("REBOUND_KEY"):
        try:
            KeySource.from_settings(values).vault(make=False)
        except Problem as problem:
            yield str(problem)


def settings() -> Settings:
    """The settings of a talk in a terminal, from the environment of this process."""
    return read_settings(os.environ)
