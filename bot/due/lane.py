"""How many at once: a bucket that fills with time, and never holds more than a second allows."""

from __future__ import annotations

from datetime import datetime

RATE = 20.0
MOST = 10
"""In any one second at most RATE + MOST: Telegram lets a bot send about 30 to different chats,
and answers must not wait behind what the bot says first."""


class Lane:
    """Lets through `rate` a second, and at most `most` of them at once.

    It has no clock: each call says what time it is. A clock put back takes nothing away, one put
    forward fills the bucket, and no more.
    """

    def __init__(self, rate: float = RATE, most: int = MOST) -> None:
        self._rate, self._most = rate, most
        self._there = float(most)
        self._at: datetime | None = None

    def room(self, now: datetime) -> int:
        """How many messages may go at `now`."""
        since = (now - self._at).total_seconds() if self._at else 0.0
        self._at = now
        self._there = min(self._most, self._there + max(0.0, since) * self._rate)
        return int(self._there)

    def spend(self, count: int) -> None:
        """Count that `count` messages went; not more than there was room for."""
        self._there -= count

    def seconds(self) -> float:
        """How long after the last look there is room for the most: fewer and fuller lots."""
        return (self._most - self._there) / self._rate
