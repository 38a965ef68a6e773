"""What `rebound run` logs: one line a record on stderr, without a token and without people's words.

Our own records hold neither. Of a library's record only its fixed text is shown, and of an error
only its kind and where it came from: both may repeat what somebody wrote.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TextIO

from bot.errors import Problem

FORMATS = ("text", "json")
LEVELS = ("debug", "info", "warning", "error")

_OURS = ("bot", "flows")
_TOKEN = re.compile(r"\d{5,}(?:(?::|%3[Aa])[A-Za-z0-9_-]{20,})+")
_VALUE = re.compile(r"""[\n<({\["`]|(?<=[\s=:])'""")
"""Where the fixed text of a library's record ends: behind it are values that it has filled in."""
_PLACES = 6
_log = logging.getLogger(__name__)


def set_up(form: str = "text", level: str = "info", stream: TextIO | None = None) -> None:
    """Log to `stream` (stderr) from now on, also what nobody caught; for the whole process."""
    logging.basicConfig(level=logging.WARNING, handlers=[handler(form, stream)], force=True)
    for name in _OURS:
        logging.getLogger(name).setLevel(level.upper())
    sys.excepthook = lambda _, error, __: _uncaught(error)
    threading.excepthook = lambda told: _uncaught(told.exc_value)
    sys.unraisablehook = lambda told: _uncaught(told.exc_value)


def handler(form: str, stream: TextIO | None = None) -> logging.Handler:
    """The one handler, "text" or "json"."""
    made = _Handler(stream)
    made.setFormatter(_Json() if form == "json" else _Text())
    made.addFilter(_is_shown)
    return made


def warn(sentence: str) -> None:
    """Log a sentence that was found before there was a log."""
    _log.warning("%s", sentence)


class _Handler(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Nothing: the usual answer prints the values of the record."""


class _Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """Time, level, logger, text, and the error behind it."""
        line = f"{_time(record)} {record.levelname} {record.name}: {_text(record)}"
        error = _error(record)
        return scrubbed(f"{line} | {error}" if error else line)


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """The record as one JSON object on one line."""
        told = {
            "time": _time(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": _text(record),
        }
        error = _error(record)
        return scrubbed(json.dumps(told | ({"error": error} if error else {})))


def scrubbed(text: str) -> str:
    """The text without anything that looks like a bot's token."""
    return _TOKEN.sub("<token>", text)


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name.partition(".")[0] in _OURS


def _is_shown(record: logging.LogRecord) -> bool:
    return _is_ours(record) or record.levelno >= logging.WARNING


def _time(record: logging.LogRecord) -> str:
    at = datetime.fromtimestamp(record.created, UTC)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _text(record: logging.LogRecord) -> str:
    """One line, whatever is in it."""
    told = _filled(record) if _is_ours(record) else _VALUE.split(str(record.msg), 1)[0].strip()
    return " ".join("".join(sign if sign.isprintable() else " " for sign in told).split())


def _filled(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):  # a record that does not fit its values
        return str(record.msg)


def _error(record: logging.LogRecord) -> str:
    """The error of a record and those behind it: the kind and the places, the innermost first."""
    error = record.exc_info[1] if record.exc_info else None
    return "; because of ".join(_described(each) for each in _chain(error))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _described(error: BaseException) -> str:
    frames = list(traceback.walk_tb(error.__traceback__))[: -_PLACES - 1 : -1]
    places = ", ".join(
        f"{frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_name}"
        for frame, line in frames
    )
    told = f" ({error})" if isinstance(error, Problem) else ""  # safe to log, by its contract
    return f"{type(error).__qualname__}{told}" + (f" at {places}" if places else "")


def _uncaught(error: BaseException | None) -> None:
    if isinstance(error, KeyboardInterrupt | SystemExit):
        return
    _log.critical("An error that nobody caught: please report this.", exc_info=error)
