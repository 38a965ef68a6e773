"""What happens on the message that was pressed: after the commit, never a row, never retried.

The callback is answered at once, so that the button stops waiting. Boxes tapped quickly are drawn
once, as they are by then.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from telegram.error import TelegramError

from bot.arrivals import Taken
from bot.messenger.inbound import Inbound, Pressed
from bot.messenger.outbound import TOAST_AT_MOST, Call, redrawing, settling
from bot.messenger.ports import Caller
from bot.outbox import Message

_log = logging.getLogger(__name__)

AT_ONCE = 20
"""Messages drawn at the same moment: replies must not wait behind them."""


class InPlace:
    """Answers presses and redraws what was pressed."""

    def __init__(self, api: Caller) -> None:
        self._api = api
        self._tasks: set[asyncio.Task[None]] = set()
        self._boxes: dict[tuple[int, int], Message | None] = {}
        self._room = asyncio.Semaphore(AT_ONCE)

    def pressed(self, came: Inbound, taken: Taken) -> None:
        """A press was taken: answer it, and let the message show what became of it."""
        pressed = came.pressed
        if pressed is None:
            return
        self._start(self._answer(pressed, taken.toast))
        if pressed.message is None:
            return
        if taken.redraw is not None:
            self._redraw(came.chat, pressed.message.number, taken.redraw)
        elif taken.outcome == "taken" and taken.is_anybody and not taken.toast:
            self._boxes.pop((came.chat, pressed.message.number), None)
            self._start(self._draw(settling(pressed.message, pressed.data)))

    async def close(self) -> None:
        """Let what is being drawn end; it is not worth waiting for."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(self, pressed: Pressed, toast: str) -> None:
        """An answer that comes too late is nobody's loss."""
        text = toast[:TOAST_AT_MOST] or None
        with suppress(TelegramError):
            await self._api.call("answerCallbackQuery", callback_query_id=pressed.id, text=text)

    def _redraw(self, chat: int, number: int, message: Message) -> None:
        """The newest boxes win, whatever is being drawn meanwhile."""
        place = (chat, number)
        is_drawing = place in self._boxes
        self._boxes[place] = message
        if not is_drawing:
            self._start(self._draw_boxes(chat, number))

    async def _draw_boxes(self, chat: int, number: int) -> None:
        place = (chat, number)
        try:
            while message := self._boxes.get(place):
                self._boxes[place] = None
                await self._draw(redrawing(chat, number, message))
        finally:
            self._boxes.pop(place, None)

    async def _draw(self, call: Call) -> None:
        """What could not be drawn stays as it was; the next press is understood all the same."""
        async with self._room:
            try:
                await self._api.call(call.method, **call.parameters)
            except TelegramError as error:
                _log.debug("a message could not be redrawn: %s", type(error).__name__)
