"""Whether this process is ready: it hears Telegram, and it can write down what it hears."""

from __future__ import annotations

from datetime import datetime, timedelta

ENOUGH = timedelta(seconds=90)
"""A good poll is at most this old: one takes 10 seconds, and the longest wait for another 60."""


class Health:
    """What went well last, by our own clock; `patience` is how long ago that may be."""

    def __init__(self, patience: timedelta = ENOUGH) -> None:
        self.patience = patience
        self.last_good: datetime | None = None
        self.last_stored: datetime | None = None
        self._refused = False
        self._unstored = False
        self._undelivered = False
        self.stands_by = False
        """Whether another process polls: then this one need hear nothing."""
        self.held = 0
        """Updates that Telegram holds back, as far as it said so."""

    def heard(self, now: datetime) -> None:
        """A poll was answered, or Telegram said that it posts here."""
        self.last_good, self._refused = now, False

    def refused(self) -> None:
        """Note that Telegram no longer knows the token."""
        self._refused = True

    def posts(self, held: int, *, fails: bool) -> None:
        """Note whether Telegram can deliver to the webhook, and how many updates it holds."""
        self.held, self._undelivered = held, fails

    def stored(self, now: datetime) -> None:
        """Note that the database took what it was given."""
        self.last_stored, self._unstored = now, False

    def unstored(self) -> None:
        """Note that the database did not take what it was given."""
        self._unstored = True

    def ready(self, now: datetime) -> tuple[bool, str]:
        """Whether what people write can be taken and answered, and in a word what is missing.

        That is "token", "database", "delivery" (to the webhook) or "telegram".
        """
        if self._refused:
            return False, "token"
        if self._unstored:
            return False, "database"
        if self._undelivered:
            return False, "delivery"
        if self.stands_by:
            return True, "standing by"
        if self.last_good is None or now - self.last_good > self.patience:
            return False, "telegram"
        return True, "ready"
