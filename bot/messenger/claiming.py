"""Which rows this process may send, and what it says in the rows before they leave.

In a file one process sends, and a small file beside it says what was begun. Where several processes
share the rows, each chat is sent to by one of them at a time, and what is begun stands in the row:
another one may have to go on with it, or take the answer to it.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from bot.errors import Fault, Problem
from bot.keep.outbox import Parcel
from bot.keep.rows import millis
from bot.keep.store import Store
from bot.messenger.ports import Clock

_log = logging.getLogger(__name__)

Written = Callable[[Parcel, Callable[[], object]], Awaitable[object]]
"""Writes about one row, tried until the database takes it."""
LOOK_SECONDS = 2.0
"""So long something waits at most that a process left when it ended."""


class Claiming:
    """Claims for one sender, which writes through `written`."""

    def __init__(self, store: Store, clock: Clock, written: Written) -> None:
        self._store = store
        self._base, self._outbox, self._attempts = store.base, store.outbox, store.attempts
        self._clock, self._written = clock, written

    def recover(self, channel: str) -> None:
        """Know what an earlier process left in a file; Problem where its rows cannot be read.

        That includes what is asked for first: which chats something waits for.
        """
        try:
            self._outbox.addresses(channel)
            self._recovered(channel)
        except Problem as problem:
            if problem.fault is not Fault.DATA or not self._store.mending.mended():
                raise
            self._recovered(channel)

    def _recovered(self, channel: str) -> None:
        if self._base.is_shared:
            return
        waiting = self._store.questions.waiting(channel)
        unsent = self._attempts.resume(self._base.journal, waiting, self._outbox.on_their_way())
        in_doubt = self._outbox.doubtful(unsent)
        if in_doubt:
            _log.warning("%d message(s) were in doubt and are not sent again.", in_doubt)

    def hold(self, address: str) -> bool:
        """Whether this process sends to that chat until it lets go; Problem as in the store.

        What another one had begun to say unasked, and ended, is not said again.
        """
        name = _name(address)
        if not self._base.is_shared or self._base.has(name):
            return True
        with self._base.problems():
            if not self._base.hold(name):
                return False
            self._base.execute(
                "UPDATE outbox SET status = 'aside', reason = 'in doubt' "
                "WHERE address = ? AND status = 'sending'",
                (address,),
            )
        return True

    def let_go(self, address: str) -> None:
        """Let another process send to it."""
        if self._base.is_shared:
            self._base.let_go(_name(address))

    async def begin(self, parcel: Parcel) -> bool:
        """Say that it leaves; False where it must not: it was begun before, or it is gone."""
        if is_unasked(parcel):
            return bool(await self._written(parcel, lambda: self._outbox.claimed(parcel)))
        if self._base.is_shared and parcel.asks:
            is_first = await self._written(parcel, lambda: self._tried(parcel))
            if not is_first:  # another process began it, and it may have arrived
                self._attempts.end(parcel.id, parcel.address, in_doubt=True)
        return True

    async def give_back(self, parcel: Parcel) -> bool:
        """Whether it is begun anew where it certainly did not leave: then the row says so."""
        if not self._base.is_shared or not (parcel.asks or is_unasked(parcel)):
            return False
        if self._attempts.in_doubt(parcel.id, parcel.address):
            return False
        await self._written(parcel, lambda: self._waits_again(parcel))
        return True

    def _tried(self, parcel: Parcel) -> bool:
        tried = self._base.execute(
            "UPDATE outbox SET tried = ? WHERE sequence = ? AND id = ? AND tried IS NULL",
            (millis(self._clock()), parcel.sequence, parcel.id),
        )
        return tried.rowcount == 1

    def _waits_again(self, parcel: Parcel) -> None:
        self._base.execute(
            "UPDATE outbox SET status = 'pending', tried = NULL "
            "WHERE sequence = ? AND id = ? AND status IN ('pending', 'sending')",
            (parcel.sequence, parcel.id),
        )


async def look_after(start: Callable[[], None], sleep: Callable[[float], Awaitable[None]]) -> None:
    """Send for ever what a process left that ended: whoever leads does it."""
    while True:
        try:
            start()
        except Problem as problem:
            if not problem.passing:
                raise
        await sleep(LOOK_SECONDS)


def is_unasked(parcel: Parcel) -> bool:
    """Whether the bot speaks first with it: then it must not come twice."""
    return getattr(parcel.content, "unasked", False)


def _name(address: str) -> str:
    return f"chat {address}"
