"""Long polling: an update is confirmed to Telegram only after it is committed here."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, NoReturn

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.backoff import Backoff
from bot.errors import Problem
from bot.messenger.health import Health
from bot.messenger.opening import answered
from bot.messenger.ports import UPDATES, Caller, Inbox, Pace
from bot.messenger.refusals import seconds_to_wait

_log = logging.getLogger(__name__)

POLL_SECONDS = 10
"""What a connection that died silently costs at most, and a margin; one request in that time."""
BATCH = 100
LONGEST_WAIT = 10.0
"""Seconds between two tries: so long it may be deaf after an outage has ended."""
REVOKED_SECONDS = 300.0
ALONE_AFTER = timedelta(minutes=2)
"""A conflict is over when this long nobody cut a poll short: two pollers take turns until then."""
_HASTE = timedelta(seconds=0.5)
"""An empty answer that comes sooner than this was no long poll."""


class Polling:
    """Asks for updates for ever and hands each batch to the inbox.

    The offset is sent once after a commit and then left out: confirmed is confirmed, and after a
    quiet week Telegram's ids may begin anew below it. After a first look, at what waits already,
    `on_first` is called: an answer that came meanwhile is taken before its question is sent again.
    """

    def __init__(  # noqa: PLR0913 - the parts it stands between
        self,
        api: Caller,
        inbox: Inbox,
        *,
        health: Health,
        pace: Pace,
        seconds: int = POLL_SECONDS,
        on_first: Callable[[], None] = lambda: None,
    ) -> None:
        self._api, self._inbox, self._health = api, inbox, health
        self._clock, self._sleep, self._pace = pace.clock, pace.sleep, pace
        self._seconds, self._on_first = seconds, on_first
        self._offset: int | None = None
        self._failing = Backoff(pace.jitter, most=LONGEST_WAIT)
        self._conflicting = Backoff(pace.jitter)
        self._conflict_at: datetime | None = None
        self._is_revoked = False
        self._is_waiting = False

    async def run(self) -> NoReturn:
        """Poll until cancelled; Problem only at the start, where the token is wrong.

        Cancelling is clean at any moment: what was not committed was not confirmed.
        """
        await answered(
            lambda: self._api.call("deleteWebhook", drop_pending_updates=False),
            "to end its webhook",
            self._pace,
        )
        await self.once(0)
        self._on_first()
        while True:
            await self.once(self._seconds)

    async def once(self, seconds: int) -> None:
        """One poll, of so many seconds at most, and what follows from its answer."""
        asked_at = self._clock()
        try:
            batch = await self._api.call(
                "getUpdates",
                offset=self._offset,
                limit=BATCH,
                timeout=seconds,
                allowed_updates=list(UPDATES),
            )
        except TelegramError as error:
            await self._sleep(self._after(error))
            return
        self._went_well()
        if await self._handed_over(batch):
            self._failing.reset()
            if seconds and not batch and self._clock() - asked_at < _HASTE:
                await self._sleep(_HASTE.total_seconds())
        else:
            await self._sleep(self._failing.delay())

    async def _handed_over(self, batch: object) -> bool:
        """Whether all that can be taken is committed; only then does the offset move."""
        if not isinstance(batch, list):
            self._say("Telegram's answer holds no list of updates; asking again.")
            return False
        updates = [update for update in batch if _has_id(update)]
        if len(updates) < len(batch):
            self._say("%d of %d updates have no id.", len(batch) - len(updates), len(batch))
        if updates and not await self._committed(updates):
            return False
        self._offset = max(update["update_id"] for update in updates) + 1 if updates else None
        return bool(updates) or not batch

    async def _committed(self, updates: list[Mapping[str, Any]]) -> bool:
        try:
            await self._inbox.take(updates)
        except Problem as problem:
            self._say("%d update(s) not taken yet: %s", len(updates), problem)
        except Exception:  # noqa: BLE001 - a fault in one batch must not end the polling
            if self._failing.is_fresh:
                _log.exception("%d update(s) not taken yet: please report this.", len(updates))
        else:
            self._health.stored(self._clock())
            return True
        self._health.unstored()
        return False

    def _say(self, sentence: str, *values: object) -> None:
        """Once for as long as it fails."""
        if self._failing.is_fresh:
            _log.warning(sentence, *values)

    def _after(self, error: TelegramError) -> float:
        """What to say about a poll that failed, and how many seconds to wait."""
        if isinstance(error, InvalidToken):
            return self._revoked()
        if isinstance(error, Conflict):
            return self._conflicted(error)
        if isinstance(error, RetryAfter):
            self._say("Telegram asks to wait: %s.", error)
            return max(self._failing.delay(), seconds_to_wait(error))
        self._say("Polling fails (%s); trying until it works.", error)
        self._is_waiting = True
        return self._failing.delay()

    def _revoked(self) -> float:
        if not self._is_revoked:
            _log.error(
                "Telegram no longer knows the token: put a new one into REBOUND_BOT_TOKEN and "
                "start again. Nothing is lost; trying every %d minutes.",
                REVOKED_SECONDS // 60,
            )
        self._is_revoked = True
        self._health.refused()
        return REVOKED_SECONDS

    def _conflicted(self, error: Conflict) -> float:
        if self._conflict_at is None:
            what = "has set a webhook" if "webhook" in error.message.lower() else "polls"
            _log.warning("Another instance %s with this token; this one waits.", what)
        self._conflict_at = self._clock()
        return self._conflicting.delay()

    def _went_well(self) -> None:
        now = self._clock()
        if self._is_waiting:
            _log.warning("Telegram answers again; the bot goes on.")
            self._is_waiting = False
        self._health.heard(now)
        if self._is_revoked:
            _log.warning("Telegram knows the token again.")
            self._is_revoked = False
        if self._conflict_at and now - self._conflict_at > ALONE_AFTER:
            _log.warning("No other instance polls any more; this one goes on.")
            self._conflict_at = None
            self._conflicting.reset()


def _has_id(update: object) -> bool:
    return isinstance(update, dict) and type(update.get("update_id")) is int
