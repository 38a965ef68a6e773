"""One person's conversation in a terminal: what they type becomes events, rows become lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.errors import Fault, Problem
from bot.keep.outbox import Message
from bot.keep.store import Store
from bot.terminal.clock import Clock
from bot.terminal.directives import MisusedError, Quit, Sleep, Wait, directive
from bot.terminal.screen import Screen
from bot.turns.turn import Turns
from flows.kernel.events import Due, Event, Start, Text, Zone

_END_OF_TIME = datetime.max.replace(tzinfo=UTC) - timedelta(days=1)
_DUE_AT_MOST = 1000


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at this terminal: their address in the store, their zone, a newcomer's language."""

    address: str
    zone: str
    language: str = "en"


class Talk:
    """Takes lines, and prints what comes of them in order.

    `asked` is the message whose buttons can be chosen; `on_forget` is called when the person was
    forgotten.
    """

    def __init__(
        self, store: Store, turns: Turns, seat: Seat, clock: Clock, screen: Screen
    ) -> None:
        self.screen = screen
        self._store = store
        self._turns = turns
        self._seat = seat
        self._clock = clock
        self._zone_told = False
        self.asked: Message | None = None
        self.on_forget: Callable[[], None] = lambda: None

    def open(self) -> None:
        """Begin, or take up: what waits comes first, and only if nothing did, the bot is called."""
        if self._deliver() + self.catch_up() == 0:
            self._take(Start(), self._clock.now())
        self._tell_zone()

    def hear(self, line: str) -> bool:
        """One line of the person; False when they want to leave."""
        try:
            asked = directive(line)
        except MisusedError as error:
            self.screen.tell(error.key, name=error.name)
            return True
        if isinstance(asked, Quit):
            return False
        if isinstance(asked, Wait):
            self.wait(asked.by)
        elif isinstance(asked, Sleep):
            self.sleep(asked.by)
        else:
            # The answer first: it was typed under the question that stands, not under what is due.
            self._take(Text(line), self._clock.now())
            self._tell_zone()
            self.catch_up()
        return True

    def wait(self, by: timedelta) -> None:
        """Move the clock; what falls due on the way happens in order, each at its own time."""
        start = self._clock.now()
        if self._moved(by):
            self._let_happen(lambda due: max(due, start), start + by)

    def sleep(self, by: timedelta) -> None:
        """Move the clock as if this process had not run; what fell due comes now, all at once."""
        if self._moved(by):
            self.catch_up()

    def _moved(self, by: timedelta) -> bool:
        try:
            self._clock.move(by)
        except OverflowError:
            self.screen.tell("calendar_ends")
            return False
        return True

    def is_due(self) -> bool:
        """Whether a planned moment has come."""
        due = self._store.nudges.next_due(self._seat.address)
        return due is not None and due <= self._clock.now()

    def catch_up(self) -> int:
        """Let what is due happen now; how many messages that made."""
        now = self._clock.now()
        return self._let_happen(lambda _: now, now)

    def _let_happen(self, at: Callable[[datetime], datetime], until: datetime) -> int:
        """What is due until then: all of one instant together, as one may plan or drop another."""
        count = 0
        for _ in range(_DUE_AT_MOST):
            planned = self._store.nudges.due(until, self._seat.address)
            if not planned:
                return count
            now = at(planned[0].at)
            there = [each.event for each in planned if at(each.at) <= now]
            count += self._take(together(there), now)
        raise Problem(
            "A plan keeps falling due at once: please report this fault; nothing is lost.",
            Fault.OURS,
        )

    def _take(self, event: Event, now: datetime) -> int:
        taken = self._turns.take(None, self._seat.address, event, now, self._seat.language)
        if taken.forgot:
            self._zone_told = False
            self.asked = None
            self.on_forget()
        return self._deliver()

    def _deliver(self) -> int:
        """Print all that waits, each row marked before the next is printed; how many.

        Whatever is there is shown: a clock set back by --at must not hold back a message.
        """
        said: list[Message] = []
        count, outbox = 0, self._store.outbox
        while parcels := outbox.pending(self._seat.address, _END_OF_TIME):
            for parcel in parcels:
                self.screen.say(parcel.content)
                if isinstance(parcel.content, Message):
                    said.append(parcel.content)
                outbox.sent([parcel], self._clock.now())
                count += 1
        if said:  # a question that stands is asked again whenever something is said
            self.asked = next((each for each in reversed(said) if each.buttons), None)
        if outbox.said_farewell:
            self._store.settle()
        return count

    def _tell_zone(self) -> None:
        """Say where the clock stands, once there is somebody to remember it."""
        if self._zone_told:
            return
        person = self._store.person(self._seat.address)
        if person is None:
            return
        self._zone_told = True
        if self._store.session(person).person.get("zone") != self._seat.zone:
            self._take(Zone(self._seat.zone), self._clock.now())


def together(there: list[Due]) -> Due:
    """Several that are due at one instant, as one event: the first of them, and the others."""
    first, *others = there
    also = tuple((each.key, each.step, each.rejection) for each in others)
    return Due(first.key, first.step, first.rejection, also)
