"""What a running bot shows of itself: counts and times, never who and never what was said.

Distress is not counted: a number that rises in a small circle points at somebody.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import generate_latest
from prometheus_client.registry import Collector
from telegram.error import TelegramError

from bot.errors import Problem
from bot.keep.outbox import Parcel
from bot.keep.store import Store
from bot.messenger.health import Health
from bot.messenger.ports import Clock
from bot.messenger.sender import Deliver

LATE = timedelta(hours=1)
_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0)


class Metrics:
    """Counts what happens; what is stored is read when somebody looks."""

    def __init__(self, store: Store, health: Health, clock: Clock, version: str) -> None:
        self._registry = CollectorRegistry()
        self._turns = Counter(
            "rebound_turns", "Turns taken, by outcome.", ("outcome",), registry=self._registry
        )
        self._seconds = Histogram(
            "rebound_turn_seconds",
            "From the arrival of an update to its commit.",
            buckets=_BUCKETS,
            registry=self._registry,
        )
        self._sends = Counter(
            "rebound_sends",
            "Calls that deliver, by outcome.",
            ("outcome",),
            registry=self._registry,
        )
        self._registry.register(_Stored(store, health, clock, version))

    def turn(self, outcome: str, seconds: float) -> None:
        """What became of one turn: as in `Taken`, or "refused" where the database failed."""
        self._turns.labels(outcome).inc()
        self._seconds.observe(seconds)

    def sent(self, outcome: str) -> None:
        """One row was tried: "sent", or the kind of error."""
        self._sends.labels(outcome).inc()

    def counting(self, deliver: Deliver) -> Deliver:
        """`deliver`, with what became of each message counted."""

        async def counted(parcel: Parcel) -> int | None:
            try:
                number = await deliver(parcel)
            except TelegramError as error:
                self.sent(type(error).__name__)
                raise
            self.sent("sent")
            return number

        return counted

    def page(self) -> bytes:
        """All numbers as text that Prometheus reads."""
        return generate_latest(self._registry)


class _Stored(Collector):
    """Read at one moment, in some milliseconds."""

    def __init__(self, store: Store, health: Health, clock: Clock, version: str) -> None:
        self._store, self._health, self._clock, self._version = store, health, clock, version

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Every gauge; of the database none while it cannot be read."""
        now = self._clock()
        yield _gauge("rebound_up", "It runs.", 1, version=self._version)
        ready, word = self._health.ready(now)
        yield _gauge("rebound_ready", "It hears Telegram and can write.", ready, missing=word)
        if self._health.last_good is not None:
            since = (now - self._health.last_good).total_seconds()
            yield _gauge("rebound_heard_seconds_ago", "Since Telegram answered last.", since)
        yield _gauge("rebound_webhook_pending", "Updates Telegram holds.", self._health.held)
        try:
            yield from self._of_the_store(now)
        except Problem:
            yield _gauge("rebound_database_readable", "It can be read.", 0)

    def _of_the_store(self, now: datetime) -> Iterator[GaugeMetricFamily]:
        counted = self._store.counts(now, LATE)
        yield _gauge("rebound_database_readable", "It can be read.", 1)
        yield _gauge("rebound_outbox_rows", "Rows that wait.", counted.waiting)
        yield _gauge("rebound_outbox_age_seconds", "Of the oldest that waits.", counted.oldest)
        yield _gauge("rebound_outbox_aside", "Rows set aside.", counted.aside)
        yield _gauge("rebound_nudges_due", "Plans that are due.", counted.due)
        yield _gauge("rebound_nudges_late", "Plans due for over an hour.", counted.late)
        yield _gauge("rebound_failures", "Turns that failed and are kept.", counted.failures)
        yield _gauge("rebound_questions_open", "Questions nobody answered.", counted.unanswered)
        stages = GaugeMetricFamily(
            "rebound_people", "People by the stage they are in.", labels=["stage"]
        )
        for stage, count in counted.stages.items():
            stages.add_metric([stage], count)
        yield stages


def _gauge(name: str, about: str, value: float, **labels: str) -> GaugeMetricFamily:
    gauge = GaugeMetricFamily(name, about, labels=list(labels))
    gauge.add_metric(list(labels.values()), float(value))
    return gauge
