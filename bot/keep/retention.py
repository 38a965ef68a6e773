"""Whoever has not been here for as long as the operator keeps things: told once, then forgotten.

Whoever has something agreed within as long again is waited for. What is told counts until they
write; it comes at an hour they accept.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NoReturn

from bot.errors import Fault, Problem
from bot.keep.outbox import Message
from bot.keep.people import Person
from bot.keep.rows import millis, moment
from bot.keep.store import Store
from bot.turns.contract import Conversation
from flows.kernel.effects import Part, Say
from flows.moments.quiet import allowed, hours_of
from flows.places import zone_of

_log = logging.getLogger(__name__)

NOTICE = timedelta(days=14)
"""How long before the end they are told, at least."""
AT_ONCE = 100
"""How many are told, or forgotten, at one look."""
LOOK_SECONDS = 3600.0

_SILENT = (
    "SELECT address, status, told, seen FROM people WHERE seen <= ?1 "
    "AND address >= ?2 || ':' AND address < ?2 || ';' AND NOT EXISTS "
    "(SELECT 1 FROM nudges WHERE nudges.person = people.id AND nudges.due < ?3) ORDER BY seen"
)


@dataclass(frozen=True, slots=True)
class _Silent:
    """Somebody who has not been here for long, as their row says."""

    address: str
    is_blocked: bool
    told: datetime | None
    seen: datetime

    def is_told(self) -> bool:
        """Whether they were told that it will be forgotten, since they were last here."""
        return self.told is not None and self.told > self.seen

    def may_go(self, now: datetime, kept: timedelta) -> bool:
        """The time is over, and they were told long enough ago; who blocked us cannot be."""
        is_warned = self.told is not None and self.is_told() and self.told <= now - NOTICE
        return self.seen <= now - kept and (self.is_blocked or is_warned)


class Retention:
    """Looks once an hour at the people of one channel; `kept` is how long things are kept."""

    def __init__(
        self,
        store: Store,
        conversation: Conversation,
        channel: str,
        kept: timedelta,
        wake: Callable[[str], None],
    ) -> None:
        """`wake` is told each address for which something waits."""
        self._store, self._conversation, self._channel = store, conversation, channel
        self._kept, self._wake = kept, wake

    async def run(
        self, clock: Callable[[], datetime], sleep: Callable[[float], Awaitable[None]]
    ) -> NoReturn:
        """For ever; where the database has to wait, so does this."""
        while True:
            try:
                self.look(clock())
            except Problem as problem:
                if problem.fault is not Fault.DATA and not problem.passing:
                    raise
                _log.warning("looking for what is kept too long has to wait: %s", problem)
            await sleep(LOOK_SECONDS)

    def look(self, now: datetime) -> None:
        """Forget whoever's time is over, and tell whoever's ends soon."""
        silent = list(self._silent(now))
        over = [one.address for one in silent if one.may_go(now, self._kept)]
        gone = self._store.forget_all(over[:AT_ONCE], now) if over else 0
        if gone:
            _log.info("%d people were not here for %d days: forgotten", gone, self._kept.days)
        told = 0
        for one in silent:
            if told < AT_ONCE and not (one.is_blocked or one.is_told()):
                told += self._tell(one, now)

    def _silent(self, now: datetime) -> Iterator[_Silent]:
        given = (millis(now - self._kept + NOTICE), self._channel, millis(now + self._kept))
        with self._store.base.problems():
            rows = self._store.base.execute(_SILENT, given).fetchall()
        for address, status, told, seen in rows:
            when = None if told is None else moment(told)
            yield _Silent(address, status == "blocked", when, moment(seen))

    def _tell(self, one: _Silent, now: datetime) -> bool:
        """Whether they were told now: not in the night, and not who cannot be read."""
        try:
            with self._store.base.problems():
                return self._told(self._store.people.find(one.address), one, now)
        except Problem as problem:
            if problem.fault is not Fault.DATA:
                raise
            return False

    def _told(self, person: Person | None, one: _Silent, now: datetime) -> bool:
        if person is None:
            return False
        about = self._store.people.place(person).session.person
        zone = str(about.get("zone") or "UTC")
        if not allowed(now, zone, hours_of(about)):
            return False
        end = max(one.seen + self._kept, now + NOTICE).astimezone(zone_of(zone)).date()
        part = Part("keeping.told", {"days": self._kept.days, "day": end})
        shown = self._conversation.render(Say((part,), "notice"), person.language, self._channel)
        with self._store.base.writing(one.address):
            self._store.outbox.queue(person, one.address, Message(shown.text), now)
            self._store.people.told(person, now)
        self._wake(one.address)
        return True
