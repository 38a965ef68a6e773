"""Updates taken: each read alone, each a turn in order, and what follows its commit."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import Any

from bot.messenger.doorkeeper import Doorkeeper
from bot.messenger.inbound import CHANNEL, Inbound, inbound, unreadable
from bot.messenger.inplace import InPlace
from bot.messenger.ledger import Ledger, is_of_all
from bot.messenger.lifeline import Lifeline
from bot.messenger.limits import Limits
from bot.messenger.ports import Clock
from bot.turns.arrivals import Arrival, Taken
from bot.turns.bursts import BACKLOG
from bot.zones.zones import Zones
from flows.kernel.events import Event, Zone

_log = logging.getLogger(__name__)

READ_SECONDS = 0.02
"""So long updates are read at a stretch; then those that were read are taken."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What is known of somebody before they said anything: the languages there are words for."""

    languages: tuple[str, ...]
    usual: str

    def language(self, told: str) -> str:
        """That of their app where there are words for it, "de" for "de-AT"; else the usual."""
        code = told.partition("-")[0].lower()
        return code if code in self.languages else self.usual


class TurnInbox:
    """Fulfils `bot.messenger.ports.Inbox`: it returns when every update is committed.

    `on_taken` is told the address for which something may now wait.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - the parts behind it, each of which a test replaces
        self,
        bot_id: int,
        ledger: Ledger,
        in_place: InPlace,
        doorkeeper: Doorkeeper,
        newcomer: Newcomer,
        lifeline: Lifeline,
        *,
        clock: Clock,
        on_taken: Callable[[str], None],
        ticks: Callable[[], float] = monotonic,
    ) -> None:
        self._bot_id, self._ledger = bot_id, ledger
        self._in_place, self._doorkeeper, self._newcomer = in_place, doorkeeper, newcomer
        self._clock, self._on_taken, self._lifeline = clock, on_taken, lifeline
        self._zones, self._limits, self._ticks = Zones(), Limits(), ticks

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Take them; Problem where the database failed and some of them must come again.

        Who floods is read last, and what they sent is handed in together, but for a cry for help.
        """
        read = [(self._read(update), update) for update in updates]
        counted = Counter(came.chat for came, _ in read if came)
        flooding = {chat for chat, count in counted.items() if count > BACKLOG}
        read.sort(key=lambda each: each[0] is not None and each[0].chat in flooding)
        there: list[asyncio.Future[Taken]] = []
        held: list[tuple[Inbound, Arrival]] = []
        end = self._ticks() + READ_SECONDS
        for came, update in read:
            known = self._known(update, came)
            if known and known[0].chat in flooding and not known[1].urgent:
                held.append(known)
            elif known:
                there.append(self._handed_in(*known))
            if self._ticks() >= end:
                await asyncio.sleep(0)  # to listen for danger takes its time, and others wait
                end = self._ticks() + READ_SECONDS
        there += [self._handed_in(came, arrival) for came, arrival in held]
        _raise_first(await asyncio.gather(*there, return_exceptions=True))

    def _read(self, update: Mapping[str, Any]) -> Inbound | None:
        """One update, read alone: one that cannot be read costs the others nothing."""
        try:
            return inbound(update)
        except Exception as error:  # noqa: BLE001 - the library may raise anything
            kind = type(error).__name__
            _log.warning("update %s cannot be read (%s).", update["update_id"], kind)
            return unreadable(update)

    def _known(
        self, update: Mapping[str, Any], came: Inbound | None
    ) -> tuple[Inbound, Arrival] | None:
        """An update, and what is handed to a turn; where that fails, as one that is unreadable."""
        try:
            arrival = self._admitted(update, came) if came else None
        except Exception as error:  # noqa: BLE001 - whatever it is, it costs this update only
            kind = type(error).__name__
            _log.warning("update %s cannot be listened to (%s).", update["update_id"], kind)
            came = unreadable(update)
            arrival = self._admitted(update, came) if came else None
        return (came, arrival) if came and arrival else None

    def _admitted(self, update: Mapping[str, Any], came: Inbound) -> Arrival | None:
        """What is handed to a turn; None where it goes no further."""
        if self._doorkeeper.refuses(came) or came.event is None:
            return None
        urgent = self._lifeline.is_cry(came)
        if not urgent and not self._limits.takes(came.chat, self._clock(), _length(came)):
            self._too_much(came)
            self._in_place.pressed(came, Taken("full"))
            return None
        return Arrival(
            f"{CHANNEL}:{self._bot_id}:{update['update_id']}",
            came.address,
            self._placed(came, came.event),
            self._clock(),
            self._newcomer.language(came.language),
            came.message,
            came.reply_to,
            came.file,
            _pressed(came),
            urgent,
        )

    def _handed_in(self, came: Inbound, arrival: Arrival) -> asyncio.Future[Taken]:
        taken = self._ledger.take(arrival)
        taken.add_done_callback(partial(self._after, came))
        return taken

    def _too_much(self, came: Inbound) -> None:
        """Nothing of it is kept, and whoever floods hears so once a minute."""
        if self._limits.tells(came.chat, self._clock()):
            _log.warning("somebody sends more than is taken.")
            self._lifeline.calm(came)

    def _placed(self, came: Inbound, event: Event) -> Event:
        """A location that was shared says where the clock stands; the place itself is let go."""
        found = self._zones.at(*came.place) if came.place else None
        return Zone(found.zone, found.country or None, shared=True) if found else event

    def _after(self, came: Inbound, taken: asyncio.Future[Taken]) -> None:
        """What follows the commit: the reply goes out, the press is answered."""
        if taken.cancelled():
            return
        if taken.exception() is not None:
            return self._lifeline.untaken(came)
        self._lifeline.taken()
        if taken.result().outcome == "full":
            self._too_much(came)
        self._on_taken(came.address)
        self._in_place.pressed(came, taken.result())
        self._in_place.answered(came, taken.result())


def _length(came: Inbound) -> int:
    """Characters of what came."""
    return len(str(getattr(came.event, "text", "") or getattr(came.event, "caption", "")))


def _pressed(came: Inbound) -> int:
    """The number of the message whose button was pressed; 0 where there is none."""
    there = came.pressed.message if came.pressed else None
    return there.number if there else 0


def _raise_first(results: Iterable[Taken | BaseException]) -> None:
    """What may pass is raised, so that the updates come again; a fault of ours must not loop."""
    failed = [result for result in results if isinstance(result, BaseException)]
    for error in failed:
        if is_of_all(error):
            raise error
    if failed:
        _log.error("%d update(s) are lost to a fault of ours: please report it.", len(failed))
