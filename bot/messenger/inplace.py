"""What happens on the message that was pressed, or answered in words: after the commit, no row.

The callback is answered at once, so that the button stops waiting. Boxes tapped quickly are drawn
once, as they are by then. Of a question that was answered in words nothing is kept here: Telegram
tells how it stands when its buttons are taken away, and then the answer is put there.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import replace
from typing import Any

from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.backoff import Backoff
from bot.keep.outbox import Message
from bot.messenger.brake import Brake
from bot.messenger.buttons import labelled
from bot.messenger.inbound import Inbound, Pressed
from bot.messenger.outbound import TOAST_AT_MOST, Call, redrawing, settling, stripping
from bot.messenger.ports import Caller, Pace
from bot.messenger.refusals import seconds_to_wait
from bot.messenger.shown import Shown
from bot.turns.arrivals import Taken

_log = logging.getLogger(__name__)

Place = tuple[int, int]
"""A chat, and the number of a message in it."""
REMEMBERED = 1000
"""Messages whose boxes are known better than a press can know them."""
TRIES = 6
_FOR_GOOD = (BadRequest, Forbidden, InvalidToken)
AT_ONCE = 20
"""Messages drawn at the same moment: replies must not wait behind them."""


class InPlace:
    """Answers presses and redraws what was pressed, each message as it is by then."""

    def __init__(self, api: Caller, pace: Pace | None = None, brake: Brake | None = None) -> None:
        self._api, self._pace = api, pace or Pace()
        self._brake = brake or Brake(self._pace)
        self._tasks: set[asyncio.Task[None]] = set()
        self._next: dict[Place, Call | None] = {}
        self._boxes: dict[Place, Message] = {}
        self._looks: dict[Place, Call] = {}
        self._room = asyncio.Semaphore(AT_ONCE)

    def pressed(self, came: Inbound, taken: Taken) -> None:
        """A press was taken: answer it, and let the message show what became of it."""
        pressed = came.pressed
        if pressed is None:
            return
        self._start(self._answer(pressed, taken.toast))
        if pressed.message is None:
            return
        place = (came.chat, pressed.message.number)
        if taken.redraw is not None:
            self._remember(place, taken.redraw)
            self._put(place, redrawing(*place, taken.redraw))
        elif taken.outcome == "taken" and taken.is_anybody and not taken.toast:
            self._put(place, settling(self._as_ticked(place, pressed.message), pressed.data))

    def answered(self, came: Inbound, taken: Taken) -> None:
        """Words were taken as an answer: the buttons of its question go, it stands there."""
        left = taken.settled
        if left is None:
            return
        place = (came.chat, left.message)
        self._let_go(place)
        self._put(place, stripping(*place, left.said))

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

    def _remember(self, place: Place, boxes: Message) -> None:
        self._boxes.pop(place, None)
        self._boxes[place] = boxes
        if len(self._boxes) > REMEMBERED:
            oldest = next(iter(self._boxes))
            del self._boxes[oldest]
            self._looks.pop(oldest, None)

    def _as_ticked(self, place: Place, message: Shown) -> Shown:
        """The message with its newest boxes: a finger may be faster than they are drawn."""
        boxes = self._let_go(place)
        return replace(message, buttons=labelled(boxes)) if boxes else message

    def _let_go(self, place: Place) -> Message | None:
        """The newest boxes of a message that will have none any more."""
        self._looks.pop(place, None)
        return self._boxes.pop(place, None)

    def _put(self, place: Place, call: Call) -> None:
        """The newest look wins, whatever of this message is being drawn meanwhile."""
        is_drawing = place in self._next
        self._next[place] = call
        if not is_drawing:
            self._start(self._draw_all(place))

    async def _draw_all(self, place: Place) -> None:
        try:
            while call := self._next[place]:
                self._next[place] = None
                await self._draw(place, call)
        finally:
            del self._next[place]

    async def _draw(self, place: Place, call: Call) -> None:
        """Draw it, a few times where it is refused or in doubt; a newer look goes first.

        What could not be drawn stays as it was; the next press is understood all the same.
        """
        backoff = Backoff(self._pace.jitter)
        for tried in range(TRIES):
            await self._brake.turn(is_edit=True)
            if self._looks.get(place) == call:
                return
            error = await self._drawn(place, call)
            if error is None and place in self._boxes:
                self._looks[place] = call
            if tried and error is not None and _is_there_already(error):
                self._follow(place, call.instead)
            if error is None or isinstance(error, _FOR_GOOD) or self._next[place] is not None:
                return
            delay = backoff.delay()
            if isinstance(error, RetryAfter):
                delay = seconds_to_wait(error)
                self._brake.refused(place[0], delay)
            await self._pace.sleep(delay)
        _log.debug("a message could not be redrawn")

    async def _drawn(self, place: Place, call: Call) -> TelegramError | None:
        """What went wrong; where nothing did, what follows is next, if nothing newer is."""
        async with self._room:
            try:
                told = await self._api.call(call.method, **call.parameters)
            except TelegramError as error:
                return error
        if call.then is not None:
            self._follow(place, call.then(told))
        return None

    def _follow(self, place: Place, call: Call | None) -> None:
        """This is next, if nothing newer is."""
        self._next[place] = self._next[place] or call


def _is_there_already(error: TelegramError) -> bool:
    """Whether the message stands as it was to be drawn."""
    return isinstance(error, BadRequest) and "message is not modified" in error.message.lower()
