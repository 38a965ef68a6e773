"""A file that somebody sent and that may be their own export: fetched, tried, and brought in.

It waits as a row in the order of its chat, and what becomes of it is one commit with that row:
killed at any moment, it is brought in once. What is no export of ours is a file like any other.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from concurrent.futures import Executor
from typing import Any

from telegram.error import BadRequest

from bot.errors import Damaged, Fault, Problem
from bot.keep.outbox import Document, Message, Parcel
from bot.keep.people import Person
from bot.keep.store import Store
from bot.messenger.ledger import Ledger
from bot.messenger.ports import Clock, Fetcher
from bot.speech.conversation import Conversation
from bot.speech.markup import Html
from bot.summary.bringing import taken_in, tried
from bot.summary.soundness import BYTES_AT_MOST, is_export
from bot.turns.arrivals import Arrival
from bot.turns.turn import Turns
from flows.kernel.effects import Part
from flows.kernel.events import Media

_log = logging.getLogger(__name__)


class Receiving:
    """Fetches with `api`; reads in `workshop`, apart from everybody's turns."""

    def __init__(  # noqa: PLR0913, PLR0917 - all that a file has to do with
        self,
        api: Fetcher,
        store: Store,
        turns: Turns,
        ledger: Ledger,
        conversation: Conversation,
        workshop: Executor,
        clock: Clock,
    ) -> None:
        self._api, self._store, self._turns, self._ledger = api, store, turns, ledger
        self._conversation, self._workshop, self._clock = conversation, workshop, clock

    async def receive(self, parcel: Parcel, document: Document) -> None:
        """Take what came. Raises telegram.error.TelegramError where it cannot be fetched yet."""
        content = await self._fetched(document)
        if content is None:
            await self._ledger.write(lambda: self._as_any_file(parcel, document), parcel.address)
            return
        data = await self._in_workshop(lambda: self._tried(content))
        try:
            await self._ledger.write(lambda: self._bring(parcel, data), parcel.address)
        except Problem:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, it costs this file only
            _log.error(
                "an export could not be brought in (%s): please report this.", type(error).__name__
            )
            await self._ledger.write(lambda: self._bring(parcel, None), parcel.address)

    async def _fetched(self, document: Document) -> bytes | None:
        """The export; None where the file is none, or cannot be had."""
        try:
            content = await self._api.download(document.reference, BYTES_AT_MOST)
        except BadRequest:
            return None
        return content if await self._in_workshop(lambda: is_export(content)) else None

    async def _in_workshop(self, work: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._workshop, work)

    def _tried(self, content: bytes) -> dict[str, Any] | None:
        """The data; None where it does not fit."""
        try:
            return tried(content, self._clock(), self._conversation)
        except Problem:
            return None

    def _as_any_file(self, parcel: Parcel, document: Document) -> None:
        person = self._still_there(parcel)
        if person is None:
            return
        event = Media("document", document.reference, document.caption)
        self._store.outbox.mark(parcel, self._clock())
        self._turns.take_within(Arrival(None, parcel.address, event, self._clock()))

    def _bring(self, parcel: Parcel, data: Mapping[str, Any] | None) -> None:
        """Bring it in, say so, and be done with the row: all of it or nothing."""
        person, now = self._still_there(parcel), self._clock()
        if person is None:
            return
        part = self._brought(parcel, data) if data is not None else Part("file.unfit")
        words = self._conversation.script(person.language).render(part, Html(person.language))
        self._store.outbox.mark(parcel, now)
        self._store.outbox.queue(person, parcel.address, Message(words), now)

    def _brought(self, parcel: Parcel, data: Mapping[str, Any]) -> Part:
        """What to say of it, once it is here; where it is more than one person may have, no."""
        try:
            now = self._clock()
            came = taken_in(self._store, parcel.address, data, now, self._conversation)
        except Problem as problem:
            if isinstance(problem, Damaged) or problem.fault is not Fault.DATA:
                raise
            return Part("file.unfit")
        counts = {"rejections": came.rejections, "notes": came.notes}
        return Part("file.brought", counts) if came.rejections else Part("file.known")

    def _still_there(self, parcel: Parcel) -> Person | None:
        """Who sent it; None where they were forgotten meanwhile."""
        waits = self._store.outbox.waits(parcel)
        return self._store.people.find(parcel.address) if waits else None
