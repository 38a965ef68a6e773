"""A month of somebody who went silent: real conversation and schedule, on a clock of their own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.due.schedule import Schedule
from bot.keep.keys import KeySource
from bot.keep.outbox import Message, Parcel
from bot.keep.store import Store
from bot.speech.conversation import Conversation
from bot.speech.words import read_scripts
from bot.turns.turn import Turns
from flows.kernel.events import Event, Start, Text, Zone
from tests.bot.talk import KEY

BERLIN = ZoneInfo("Europe/Berlin")
BEGUN = datetime(2026, 10, 12, 16, 30, tzinfo=BERLIN)
"""The clocks go back in the second week of it."""
MONTH = timedelta(days=31)
TONIGHT = time(18, 30)
FIRST, LAST = time(9), time(20, 30)
SILENT_AFTER = timedelta(days=17)
"""The last line comes fifteen days after their last word, at their hour, or a little later."""

TO_THE_PAUSE = (
    "They took the offer back. Team lead logistics at Nordhafen GmbH, contract was signed",
    "this morning", "my old job", "the money too", "lead me", "anger, anxiety", "9", "the money",
    "first", "that we could move out of the one room flat", "call the union, not them", "keep it",
    "tonight",
)  # fmt: skip
THAT_ONCE, ALSO_IF_QUIET = "1", "3"


class OverError(Exception):
    """The month is over."""


@dataclass
class Month:
    """The chat of one person, and a clock that only sleeping moves."""

    path: Path
    now: datetime = BEGUN
    came: list[tuple[datetime, Message]] = field(default_factory=list)
    end: datetime = BEGUN

    def __post_init__(self) -> None:
        self.store = Store.open(self.path, KeySource(KEY))
        self.turns = Turns(self.store, Conversation(read_scripts()))
        self.address = self.store.address("terminal", "silent")

    def begin(self, last: str) -> None:
        """Talk until the pause is agreed on, and say no more."""
        self.take(Start())
        self.take(Zone("Europe/Berlin"))
        for line in (*TO_THE_PAUSE, last):
            self.take(Text(line))
        assert self.came[-1][1].kind == "reply"
        self.came.clear()

    def take(self, event: Event) -> None:
        self.now += timedelta(seconds=20)
        self.turns.take(None, self.address, event, self.now)
        self.deliver([self.address])

    def deliver(self, addresses: list[str]) -> None:
        for address in addresses:
            for parcel in self.store.outbox.pending(address, self.now):
                self._sent(parcel)
                self.store.outbox.sent([parcel], self.now)

    def _sent(self, parcel: Parcel) -> None:
        assert isinstance(parcel.content, Message)
        self.came.append((self.now, parcel.content))

    def live(self, until: datetime, jump: Callable[[Month], None] | None = None) -> None:
        """Let the schedule run until then."""

        async def rest(event: asyncio.Event, seconds: float) -> None:
            self.now += timedelta(seconds=seconds)
            if jump is not None:
                jump(self)
            if self.now >= until:
                raise OverError

        schedule = Schedule(
            self.store.nudges, self.turns, "terminal", self.deliver, now=lambda: self.now, rest=rest
        )
        with pytest.raises(OverError):
            asyncio.run(schedule.run())

    @property
    def moments(self) -> list[datetime]:
        """When something came, on the person's clock; a moment may bring two bubbles."""
        return sorted({at.astimezone(BERLIN) for at, _ in self.came})


@pytest.fixture
def month(tmp_path: Path) -> Month:
    return Month(tmp_path / "r.db")


@pytest.mark.parametrize("last", [THAT_ONCE, ALSO_IF_QUIET])
def test_who_goes_silent_hears_at_the_hour_they_chose_and_then_little(
    month: Month, last: str
) -> None:
    month.begin(last)
    month.live(BEGUN + MONTH)
    assert all(message.unasked for _, message in month.came)
    chosen, *nudges = month.moments
    assert chosen.date() == BEGUN.date()
    assert chosen.time() == TONIGHT
    assert len(nudges) <= (3 if last == ALSO_IF_QUIET else 0)
    assert all(FIRST <= at.time() <= LAST for at in nudges)
    pairs = zip(month.moments, nudges, strict=False)
    assert all(later - earlier >= timedelta(hours=24) for earlier, later in pairs)
    assert month.moments[-1] <= BEGUN + SILENT_AFTER
    month.store.close()


@pytest.mark.parametrize("last", [THAT_ONCE, ALSO_IF_QUIET])
def test_after_a_month_of_downtime_one_thing_comes_and_no_burst(month: Month, last: str) -> None:
    month.begin(last)
    month.now = BEGUN + MONTH
    month.live(BEGUN + MONTH + timedelta(hours=3))
    assert len(month.moments) == 1
    assert len(month.came) <= 2
    month.store.close()


def test_a_clock_that_is_put_back_and_forward_brings_nothing_twice(month: Month) -> None:
    month.begin(THAT_ONCE)
    hours = iter([1, -3, 2, -1, 48, -30, 5] * 6)

    def jump(there: Month) -> None:
        there.now += timedelta(hours=next(hours, 0))

    month.live(BEGUN + MONTH, jump)
    assert len(month.moments) == 1
    assert month.moments[0] >= BEGUN.replace(hour=18, minute=30)
    month.store.close()


def test_a_word_of_theirs_is_answered_and_what_they_put_off_comes_once(month: Month) -> None:
    month.begin(THAT_ONCE)
    month.live(BEGUN.replace(hour=19))
    month.came.clear()
    month.take(Text("tomorrow"))
    assert not any(message.unasked for _, message in month.came)
    month.came.clear()
    month.live(BEGUN + MONTH)
    assert [at.date() for at in month.moments] == [BEGUN.date() + timedelta(days=1)]
    month.store.close()


def test_who_goes_silent_in_the_middle_hears_at_most_three_lines_and_then_nothing(
    month: Month,
) -> None:
    month.begin(ALSO_IF_QUIET)
    month.live(BEGUN.replace(hour=19))
    for line in ("now", "1"):
        month.take(Text(line))
    silent = month.now
    month.came.clear()
    month.live(BEGUN + MONTH)
    assert len(month.moments) <= 3
    assert all(FIRST <= at.time() <= LAST for at in month.moments)
    pairs = zip(month.moments, month.moments[1:], strict=False)
    assert all(later - earlier >= timedelta(hours=24) for earlier, later in pairs)
    assert all(silent + timedelta(days=2) <= at <= silent + SILENT_AFTER for at in month.moments)
    assert month.store.nudges.next_due() is None
    month.store.close()
