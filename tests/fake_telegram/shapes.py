"""What goes in and out of the fake: one answer, one refusal, one file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
"""An object as the Bot API shows it."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came in."""

    name: str
    content: bytes
    mime_type: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the API answers: a status and a payload, or a raw body where a proxy broke it."""

    status: int
    payload: Json
    raw: bytes | None = None

    @property
    def body(self) -> bytes:
        return json.dumps(self.payload).encode() if self.raw is None else self.raw

    @property
    def result(self) -> Any:
        """The result of a call that was accepted; refusals raise here, so no test misses one."""
        if self.status != 200:
            raise Refused(self.status, str(self.payload.get("description")))
        return self.payload["result"]


class Refused(Exception):  # noqa: N818 - an answer of Telegram's, not a mistake of ours
    """Telegram says no: an HTTP status, its description, and what else it tells."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(f"{status} {description}")
        self.status = status
        self.description = description
        self.parameters = parameters

    def answer(self) -> Answer:
        payload: Json = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        if self.parameters:
            payload["parameters"] = self.parameters
        return Answer(self.status, payload)


def bad(why: str) -> Refused:
    """The commonest refusal: 400."""
    return Refused(400, f"Bad Request: {why}")


def flood(seconds: int) -> Refused:
    return Refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
