"""What each field of an export has to be: one small check for every name that is known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from flows.kernel.session import Thread

Check = Callable[[Any], bool]

NAME_AT_MOST = 120
_YEARS = range(1971, 3000)


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _short(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= NAME_AT_MOST


def _whole_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _counted(value: Any) -> bool:
    return _whole_number(value) and 0 < value < 10**9


def _flag(value: Any) -> bool:
    return isinstance(value, bool)


def _row(value: Any) -> bool:
    return isinstance(value, dict)


def _rows(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _numbers(value: Any) -> bool:
    return isinstance(value, list) and all(map(_whole_number, value))


def _instant(value: Any) -> bool:
    at = _parsed(datetime.fromisoformat, value)
    return at is not None and at.tzinfo is not None and at.year in _YEARS


def _instant_or_none(value: Any) -> bool:
    return value is None or value == "" or _instant(value)


def _local(value: Any) -> bool:
    at = _parsed(datetime.fromisoformat, value)
    return at is not None and at.tzinfo is None and at.year in _YEARS


def _day(value: Any) -> bool:
    day = _parsed(date.fromisoformat, value)
    return day is not None and day.year in _YEARS


def _hour(value: Any) -> bool:
    return _parsed(time.fromisoformat, value) is not None


def _hinting(value: Any) -> bool:
    return isinstance(value, list) and [*map(type, value)] == [str, bool]


def _moment(value: Any) -> bool:
    return _row(value) and all(key in value and check(value[key]) for key, check in _MOMENT.items())


def _parsed(parse: Callable[[str], Any], value: Any) -> Any:
    try:
        return parse(value) if isinstance(value, str) else None
    except ValueError:
        return None


_MOMENT: dict[str, Check] = {"local": _local, "step": _short, "kind": _short}

FILE: dict[str, Check] = {
    "version": _counted,
    "made": _instant,
    "language": _short,
    "script": _short,
    "created": _instant_or_none,
    "seen": _instant_or_none,
    "current": _whole_number,
    "said": lambda value: _row(value) and _numbers(list(value.values())),
    "person": _row,
    "rejections": _rows,
    "notes": _rows,
}
PERSON: dict[str, Check] = {
    "moments": _row,
    "zone": _short,
    "hour": _hour,
    "consent": _flag,
    "nudges": _flag,
    "once": _flag,
    "by_day": _instant,
    "goals": _texts,
    "setback": _row,
    "lists": _row,
    "page": _whole_number,
    "helped": _whole_number,
    "quiet": lambda value: isinstance(value, list) and [*map(_hour, value)] == [True, True],
    "paused": lambda value: (
        _row(value) and (value.get("until") == "" or _local(value.get("until")))
    ),
    "wrote": _instant,
    "waiting": lambda value: _row(value) and all(map(_moment, value.values())),
}
MOMENT_ROW = _MOMENT
SETBACK: dict[str, Check] = {"text": _text, "code": _short, "at": _instant}
THREAD: dict[str, Check] = {
    **dict.fromkeys(Thread.__dataclass_fields__, _row),
    "number": _counted,
    "opened": _instant_or_none,
    "touched": _instant_or_none,
    "place": _short,
    "status": _short,
    "lead": lambda value: _row(value) and _hinting(value.get("hinting", ["", True])),
    "answers": lambda value: _row(value) and _rows(list(value.values())),
    "asked": _texts,
    "done": _texts,
    "declined": _texts,
    "plans": _rows,
    "shelf": _row,
    "notes": _rows,
}
SHELF: dict[str, Check] = {"label": _text, "opened": _instant_or_none, "status": _short}
LETTER: dict[str, Check] = {
    "form": _short,
    "status": _short,
    "picked": _short,
    "sent": _day,
    "lines": lambda value: _row(value) and _texts(list(value.values())),
}
ANSWER: dict[str, Check] = {
    "codes": _texts,
    "text": _text,
    "number": _whole_number,
    "numbers": _numbers,
    "date": _day,
    "local": _local,
    "time": _hour,
    "at": _instant,
    "how": _short,
    "aside": _flag,
    "sent": _whole_number,
    "answered": _whole_number,
    "talked": _whole_number,
    "media": lambda value: _row(value) and _short(value.get("kind")),
}
PLAN: dict[str, Check] = {
    "what": _text,
    "kind": _short,
    "local": _local,
    "set": _instant,
    "status": _short,
}
NOTE: dict[str, Check] = {
    "step": _short,
    "created": _instant,
    "changed": _instant,
    "answer": _row,
    "words": _text,
}
