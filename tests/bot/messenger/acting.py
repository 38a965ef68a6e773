"""Stand-ins that the parts of the carrier are handed: Telegram, the inbox, time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.messenger.ports import Pace

NOW = datetime(2026, 3, 4, 17, 30, tzinfo=UTC)


class Over(BaseException):
    """The script of a test has come to its end."""


@dataclass
class Time:
    """A clock that moves only by what is slept."""

    now: datetime = NOW
    slept: list[float] = field(default_factory=list)

    def clock(self) -> datetime:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += timedelta(seconds=seconds)

    def pace(self, jitter: float = 1.0) -> Pace:
        return Pace(self.clock, self.sleep, lambda: jitter)


@dataclass
class Telegram:
    """Answers with each of `answers`, or raises it; a poll takes as long as it was asked to."""

    answers: list[Any]
    time: Time = field(default_factory=Time)
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    poll_takes: float | None = None

    async def call(self, method: str, /, **parameters: Any) -> Any:
        self.asked.append((method, parameters))
        if not self.answers:
            raise Over
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        if answer == [] and method == "getUpdates":
            takes = parameters["timeout"] if self.poll_takes is None else self.poll_takes
            self.time.now += timedelta(seconds=takes)
        return answer

    def offsets(self) -> list[int | None]:
        return [given["offset"] for method, given in self.asked if method == "getUpdates"]


@dataclass
class Box:
    """An inbox that takes everything, but for `trouble`, raised first, one a call."""

    trouble: list[BaseException | None] = field(default_factory=list)
    taken: list[int] = field(default_factory=list)

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        error = self.trouble.pop(0) if self.trouble else None
        if error is not None:
            raise error
        self.taken += [update["update_id"] for update in updates]


def update(number: int) -> dict[str, Any]:
    return {"update_id": number, "message": {"text": "hello"}}
