"""What the Bot API answers instead of a result, as the library's errors.

Not left to the library: it would repeat a broken answer, and with it people's words, in an error
and in a log.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from http import HTTPStatus
from typing import Any

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.logs import scrubbed

UNSAID = 5.0
"""Seconds to wait where a flood limit does not say how long."""

GONE = ("chat not found", "user is deactivated", "user not found", "peer_id_invalid")
"""What Telegram says, among bad requests, of somebody who is no longer there."""

_LATER = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY})
_BY_STATUS: dict[int, type[TelegramError]] = {
    HTTPStatus.UNAUTHORIZED: InvalidToken,
    HTTPStatus.NOT_FOUND: InvalidToken,  # also a method that does not exist
    HTTPStatus.FORBIDDEN: Forbidden,
    HTTPStatus.CONFLICT: Conflict,
}


class NotSent(NetworkError):  # noqa: N818 - named after the library's TimedOut
    """Nothing reached the other side, so the same may be sent again without a doubt."""


class FloodWait(RetryAfter):
    """Wait `retry_after`; always a timedelta, and without the library's warning about it."""

    def __init__(self, seconds: float) -> None:
        TelegramError.__init__(self, f"Flood control exceeded. Retry in {seconds:g} seconds")
        self._retry_after = timedelta(seconds=seconds)

    @property
    def retry_after(self) -> timedelta:
        """How long Telegram says to wait."""
        return self._retry_after


def seconds_to_wait(error: RetryAfter) -> float:
    """How long a flood limit says to wait, in seconds."""
    told = error.retry_after
    return told.total_seconds() if isinstance(told, timedelta) else float(told)


def is_gone(error: TelegramError) -> bool:
    """Whether nobody is there any more, said as a bad request."""
    told = error.message.lower()
    return isinstance(error, BadRequest) and any(sign in told for sign in GONE)


def refused(status: int, body: bytes) -> TelegramError:
    """The error of an answer with this HTTP status; it repeats nothing but its description."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    return refusal(status, answer if isinstance(answer, dict) else {})


def refusal(status: int, answer: Mapping[str, Any]) -> TelegramError:
    """What a refusal of the Bot API means, once its answer was read as an object."""
    parameters = answer.get("parameters")
    told = parameters if isinstance(parameters, dict) else {}
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return FloodWait(_seconds(told.get("retry_after")))
    if isinstance(told.get("migrate_to_chat_id"), int):
        return ChatMigrated(told["migrate_to_chat_id"])
    return _kind(status)(_description(status, answer))


def _kind(status: int) -> type[TelegramError]:
    """A refusal in the 400s is for good; anything else may have had its effect."""
    if not HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return NetworkError
    return NetworkError if status in _LATER else _BY_STATUS.get(status, BadRequest)


def _description(status: int, answer: Mapping[str, Any]) -> str:
    told = answer.get("description")
    return scrubbed(told) if isinstance(told, str) and told else f"HTTP status {status}"


def _seconds(told: object) -> float:
    is_number = isinstance(told, int | float) and not isinstance(told, bool)
    return float(told) if is_number and 0 < told < timedelta.max.total_seconds() else UNSAID  # type: ignore[arg-type,operator] # is_number says so
