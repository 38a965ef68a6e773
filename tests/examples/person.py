"""The person whose files the README shows, and those files, the same on every machine."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot import app
from bot.settings.config import read_settings
from bot.summary.make import make
from bot.summary.material import Material, collect
from bot.summary.typesetting import Press
from tests.transcripts.play import FOLDER, KEY, PERSON, play, read

DANA = FOLDER / "people" / "02_dana_final_round"
MADE = datetime.fromisoformat("2026-12-11T18:00+01:00")
DIGEST = "example.digest"


@dataclass(frozen=True, slots=True)
class FirstPage(Press):
    """Sets the first page as a picture instead of a PDF, and keeps what it was made from."""

    seen: dict[str, str] = field(default_factory=dict)

    def pdf(self, template: str, given: Mapping[str, Any], language: str) -> bytes:
        return self.png(template, given, language)

    def png(self, template: str, given: Mapping[str, Any], language: str) -> bytes:
        self.seen[template] = json.dumps(given, ensure_ascii=False)
        return Press.png(self, template, given, language)


@dataclass(frozen=True, slots=True)
class Unset(FirstPage):
    """Keeps what would be set, and sets nothing."""

    def png(self, template: str, given: Mapping[str, Any], language: str) -> bytes:
        self.seen[template] = json.dumps(given, ensure_ascii=False)
        return b""


def material() -> Material:
    """What Dana has after three weeks, talked through with the real engine."""
    with TemporaryDirectory() as scratch:
        play(read(DANA), Path(scratch))
        named = {"REBOUND_DATABASE": f"{scratch}/notes.db", "REBOUND_KEY": KEY, "TZ": "UTC"}
        with app.opened(read_settings(named, Path(scratch) / "no.env"), None) as store:
            person = app.find_person(store, PERSON)
            script = app.conversation().script(person.language)
            return collect(store, person, script, MADE, 1)


def written(press: FirstPage) -> dict[str, bytes]:
    """The files by their names; the pictures are those that `press` makes."""
    here = material()
    made = {
        "example.md": make("markdown", here).content,
        "example-page.png": make("pdf", here, press=press).content,
        "example-chart.png": make("png", here, press=press).content,
    }
    return made | {DIGEST: digest(press).encode()}


def digest(press: FirstPage) -> str:
    """A mark of all that the pictures are made from: words, data and templates."""
    templates = sorted((files("bot.summary") / "typst").iterdir(), key=lambda each: each.name)
    mark = hashlib.sha256(json.dumps(press.seen, sort_keys=True).encode())
    for each in templates:
        mark.update(each.read_bytes())
    return mark.hexdigest() + "\n"
