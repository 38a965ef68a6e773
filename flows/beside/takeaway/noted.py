"""A note as question and answer: the words that were asked, and what was said, whole."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Any

from flows.kernel.apart import UNCUT
from flows.kernel.asking import ask_key
from flows.kernel.changes import label_keys, own_sentence
from flows.kernel.cursor import Cursor
from flows.kernel.effects import Clock, Part, Quote, Slot
from flows.kernel.facts import MEANT
from flows.places import zone_of


def question(cursor: Cursor, step: str) -> Part | None:
    """The question of the step as this person met it, else the step's name, else None."""
    if step in cursor.paths.by_step:
        with suppress(LookupError):
            return cursor.part(ask_key(cursor, step))
    name = f"edit.name.{step}"
    return Part(name) if name in cursor.script else None


def answer_slots(cursor: Cursor, step: str, answer: Mapping[str, Any]) -> tuple[Slot, ...]:
    """All that was said: what was chosen, a number or a date, then the person's own words."""
    worded = answer.get("how") == MEANT and answer.get("text")
    codes = () if worded else answer.get("codes", ())
    said = [chosen(cursor, step, code) for code in codes if code != "at"]
    if answer.get("local"):
        zone = cursor.zone
        at = datetime.fromisoformat(answer["local"]).replace(tzinfo=zone_of(zone))
        said.append(Clock(at, zone))
    elif answer.get("date"):
        said = [date.fromisoformat(answer["date"])]
    if answer.get("number") is not None:
        said.append(int(answer["number"]))
    words = answer.get("text") or (f"[{answer['media']['kind']}]" if "media" in answer else "")
    return (*said, *([Quote(str(words), UNCUT)] if words else []))


def chosen(cursor: Cursor, step: str, code: str) -> Slot:
    """What the button said; for a sentence of their own that was offered, that sentence.

    Where the label needs a value that is gone, its code in words.
    """
    own = own_sentence(cursor, code)
    if own:
        return Quote(own, UNCUT)
    for key in label_keys(cursor, step.removesuffix(".thumb"), code):
        with suppress(LookupError):
            return cursor.part(key)
    return Quote(code.replace("_", " "))
