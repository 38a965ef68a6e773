"""One row brought to its chat: a message as it stands, a file made at this moment and not kept."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from contextlib import suppress
from typing import TypeVar

from telegram import InputFile
from telegram.error import BadRequest, TelegramError

from bot.errors import Fault, Problem
from bot.keep.outbox import IMPORT, Document, Message, Parcel
from bot.keep.store import Store
from bot.messenger.inbound import chat_of
from bot.messenger.outbound import sending, sending_plain
from bot.messenger.ports import Caller, Clock
from bot.messenger.refusals import is_gone
from bot.speech.conversation import Conversation
from bot.speech.markup import Html
from bot.summary.make import File, make
from bot.summary.material import Material, collect
from flows.kernel.effects import Part

_log = logging.getLogger(__name__)

PATIENCE = 0.3
"""Seconds after which it is shown that a file is being made, or read."""
SHOWN_EVERY = 4.0
"""Telegram shows it for five seconds."""
CAPTION_AT_MOST = 1024
T = TypeVar("T")


Receive = Callable[[Parcel, Document], Awaitable[None]]
"""Brings in a file that came."""


class Delivery:
    """Calls the Bot API for a row; files are made in `workshop`, apart from everybody's turns."""

    def __init__(  # noqa: PLR0913, PLR0917 - the parts behind it, each of which a test replaces
        self,
        api: Caller,
        store: Store,
        conversation: Conversation,
        workshop: Executor,
        clock: Clock,
        receive: Receive,
    ) -> None:
        self._api, self._store, self._receive = api, store, receive
        self._conversation, self._workshop, self._clock = conversation, workshop, clock

    async def deliver(self, parcel: Parcel) -> int | None:
        """Send it; the number of the message. Raises telegram.error.TelegramError."""
        if isinstance(parcel.content, Message):
            return await self._written(parcel, parcel.content)
        if parcel.content.kind == IMPORT:
            chat = chat_of(parcel.address)
            return await self._announced(chat, "typing", self._receive(parcel, parcel.content))
        return await self._document(parcel, parcel.content)

    async def _written(self, parcel: Parcel, message: Message) -> int | None:
        """The message; without its markup where this server does not take it."""
        chat = chat_of(parcel.address)
        try:
            return await self._message(chat, message)
        except BadRequest as error:
            if "parse entities" not in error.message:
                await self._apologise(parcel, message, error)
                raise
        if self._is_off(parcel):
            return None
        _log.warning("this server does not take our markup; a message goes out without.")
        call = sending_plain(chat, message)
        return _number(await self._api.call(call.method, **call.parameters))

    async def _apologise(self, parcel: Parcel, message: Message, error: BadRequest) -> None:
        """Say that something broke where an answer was awaited; once, and in nothing but words."""
        person = self._store.person(parcel.address)
        if person is None or message.unasked or is_gone(error):
            return
        sorry = self._conversation.apology(person.language)
        with suppress(TelegramError):
            await self._api.call("sendMessage", chat_id=chat_of(parcel.address), text=sorry)

    async def _message(self, chat: int, message: Message) -> int | None:
        call = sending(chat, message)
        return _number(await self._api.call(call.method, **call.parameters))

    def _is_off(self, parcel: Parcel) -> bool:
        """Whether the person was forgotten, or left, while this was on its way."""
        return not self._store.outbox.waits(parcel)

    async def _document(self, parcel: Parcel, document: Document) -> int | None:
        """The file, or one line where it cannot be made; the person is never left waiting."""
        chat, material = chat_of(parcel.address), self._collected(parcel, document)
        if material is None:
            return None
        try:
            file = await self._made(chat, material, document)
        except Problem as problem:
            if problem.fault is not Fault.ASKED:
                raise
            return await self._say(chat, material, "file.nothing")
        except Exception as error:  # noqa: BLE001 - whatever it is, it costs this file only
            _log.error(
                "a %s file could not be made (%s): please report this.",
                document.kind,
                type(error).__name__,
            )
            return await self._say(chat, material, "file.failed")
        if self._is_off(parcel):
            return None
        told = await self._api.call(
            "sendDocument",
            chat_id=chat,
            document=InputFile(file.content, filename=file.name),
            caption=" ".join(file.words)[:CAPTION_AT_MOST] or None,
        )
        return _number(told)

    async def _say(self, chat: int, material: Material, key: str) -> int | None:
        words = material.script.render(Part(key), Html(material.script.language))
        return await self._message(chat, Message(words))

    def _collected(self, parcel: Parcel, document: Document) -> Material | None:
        """All that the file is made from, read here and now; None where nobody is there."""
        person = self._store.person(parcel.address)
        if person is None:
            return None
        script = self._conversation.script(person.language)
        return collect(self._store, person, script, self._clock(), document.rejection)

    async def _made(self, chat: int, material: Material, document: Document) -> File:
        loop = asyncio.get_running_loop()
        making = loop.run_in_executor(
            self._workshop,
            lambda: make(document.kind, material, share=document.share, stay=document.stay),
        )
        return await self._announced(chat, "upload_document", making)

    async def _announced(self, chat: int, action: str, work: Awaitable[T]) -> T:
        """What the work brings; while it lasts longer than a moment, the chat shows the action."""
        showing = asyncio.create_task(_shown(lambda: self._show(chat, action)))
        try:
            return await work
        finally:
            showing.cancel()

    async def _show(self, chat: int, action: str) -> None:
        with suppress(TelegramError):
            await self._api.call("sendChatAction", chat_id=chat, action=action)


async def _shown(show: Callable[[], Awaitable[None]]) -> None:
    """Only what takes longer than a moment is shown."""
    await asyncio.sleep(PATIENCE)
    while True:
        await show()
        await asyncio.sleep(SHOWN_EVERY)


def _number(told: object) -> int | None:
    """The number of the message that was sent."""
    number = told.get("message_id") if isinstance(told, dict) else None
    return number if isinstance(number, int) else None
