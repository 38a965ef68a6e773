"""The clock of a terminal: the real one plus what was waited, or one that stands still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.utc import utc_now


class Clock:
    """Tells the time of the conversation; only `move` changes how it differs from the real one.

    With `at` it stands still there. Raises OverflowError rather than leave the calendar.
    """

    def __init__(self, at: datetime | None = None, real: Callable[[], datetime] = utc_now) -> None:
        self._at = at.astimezone(UTC) if at else None
        self._real = real
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return (self._at or self._real()) + self._ahead

    def move(self, by: timedelta) -> None:
        """Put the clock forward."""
        _ = self.now() + by
        self._ahead += by
