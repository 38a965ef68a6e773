"""Whether a file is an export that this version can bring in: small checks, one sentence each.

Nothing of the file is repeated in a sentence, so what somebody wrote is in no log. What the shape
cannot tell, `bot.summary.bringing` finds out by trying the conversation with it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NoReturn

from bot.errors import Fault, Problem
from bot.summary.fields import (
    ANSWER,
    FILE,
    LETTER,
    MOMENT_ROW,
    NAME_AT_MOST,
    NOTE,
    PERSON,
    PLAN,
    SETBACK,
    SHELF,
    THREAD,
    Check,
)
from bot.summary.portable import FORMAT, VERSION

BYTES_AT_MOST = 5_000_000
REJECTIONS_AT_MOST, NOTES_AT_MOST, DATES_AT_MOST = 500, 5_000, 200
_DEPTH_AT_MOST, _ITEMS_AT_MOST, _TEXT_AT_MOST, _NUMBER_AT_MOST = 12, 20_000, 200_000, 2**53
_MOMENT = re.compile(r"\d{1,9}/[\w.-]{1,60}")


class Unsound(Exception):  # noqa: N818 - becomes a Problem, with a sentence
    """A field is not as it must be; the message is the field's name, never its value."""


def sound(content: bytes) -> dict[str, Any]:
    """The data of an export file; Problem, in one sentence, where it is none or is damaged."""
    if len(content) > BYTES_AT_MOST:
        raise _refused("is larger than 5 MB, which no export is")
    data = _read(content)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _refused("was not written by Rebound's export as JSON")
    version = data.get("version")
    if isinstance(version, int) and version > VERSION:
        raise _refused("comes from a newer version of Rebound: update this one first")
    try:
        _whole(data)
    except Unsound as field:
        raise damaged(str(field)) from None
    return data


def is_export(content: bytes) -> bool:
    """Whether a file says that it is an export, whatever else is in it."""
    try:
        data = _read(content)
    except Problem:
        return False
    return isinstance(data, dict) and data.get("format") == FORMAT


def damaged(field: str) -> Problem:
    """The sentence for a file whose `field` is not as an export writes it."""
    return _refused(f"is damaged at {field!r}: export it anew")


def _refused(why: str) -> Problem:
    return Problem(f"The file {why}. Nothing was changed.", Fault.DATA)


def _read(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise _refused("is not whole JSON") from None


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _whole(data: dict[str, Any]) -> None:
    _plain(data, "the file", 0)
    _fields(data, FILE, "the file")
    _person(data["person"])
    rejections = data["rejections"]
    _hold(len(rejections) <= REJECTIONS_AT_MOST, "rejections")
    notes = [*data["notes"], *(note for each in rejections for note in _rejection(each))]
    _hold(len(notes) <= NOTES_AT_MOST, "notes")
    for note in notes:
        _fields(note, NOTE, "a note")
        _hold(_is_whole(note["step"]), "step")
        _fields(note["answer"], ANSWER, "an answer", required=False)
    numbers = [each["number"] for each in rejections]
    _hold(len(set(numbers)) == len(numbers), "number")
    _hold(data["current"] in {0, *numbers}, "current")
    moments = data["person"].get("moments", {})
    _hold(len(moments) <= DATES_AT_MOST, "moments")
    _hold({int(key.split("/")[0]) for key in moments} <= set(numbers), "moments")


def _person(person: dict[str, Any]) -> None:
    _fields(person, PERSON, "the person", required=False)
    for key, row in person.get("moments", {}).items():
        _hold(_MOMENT.fullmatch(key) is not None, "moments")
        _fields(row, MOMENT_ROW, "a moment")
    if "setback" in person:
        row = person["setback"]
        _fields(row, SETBACK, "the setback card", required=False)
        _hold("text" in row or "code" in row, "setback")


def _rejection(each: Any) -> list[Any]:
    """The notes of a rejection that is sound."""
    _fields(each, THREAD, "a rejection")
    _fields(each["shelf"], SHELF, "a rejection", required=False)
    _fields(each["letter"], LETTER, "the letter", required=False)
    for answer in each["answers"].values():
        _fields(answer, ANSWER, "an answer", required=False)
    for plan in each["plans"]:
        _fields(plan, PLAN, "a plan", required=False)
        _hold("what" in plan, "plans")
    notes: list[Any] = each["notes"]
    return notes


def _fields(row: Any, checks: Mapping[str, Check], name: str, *, required: bool = True) -> None:
    _hold(isinstance(row, dict), name)
    for key, check in checks.items():
        if key in row:
            _hold(check(row[key]), key)
        else:
            _hold(not required, key)


def _hold(is_so: bool, field: str) -> None:
    if not is_so:
        raise Unsound(field)


def _is_whole(text: str) -> bool:
    """Whether no half of a character stands in a name; in somebody's words it may."""
    return text.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in text)


def _plain(value: Any, name: str, depth: int) -> None:
    """Plain data of a size that somebody could have written."""
    _hold(depth <= _DEPTH_AT_MOST, name)
    match value:
        case str():
            _hold(len(value) <= _TEXT_AT_MOST, name)
        case bool() | None:
            pass
        case int():
            _hold(abs(value) <= _NUMBER_AT_MOST, name)
        case list():
            _hold(len(value) <= _ITEMS_AT_MOST, name)
            for each in value:
                _plain(each, name, depth + 1)
        case dict():
            _hold(len(value) <= _ITEMS_AT_MOST, name)
            for key, each in value.items():
                _hold(len(key) <= NAME_AT_MOST and _is_whole(key), name)
                _plain(each, name, depth + 1)
        case _:
            raise Unsound(name)
