"""Webhooks as Telegram calls them: parallel, in order within a lane, again until a 2xx."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Coroutine
from functools import partial
from typing import Any, Final

import aiohttp

from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.updates import Lane, Pending
from tests.fake_telegram.world import Bot, Webhook

FIRST_DELAY: Final = 0.05
LONGEST_DELAY: Final = 1.0
"""Seconds until a failed delivery is tried again: they double. Telegram's are longer."""
HELD_BACK: Final = 0.1
TIMEOUT: Final = 10.0


class Deliveries:
    """Posts what waits to the webhooks of all bots of one fake.

    One kind of update of one chat is a lane: an update is sent after the one before was taken.
    """

    def __init__(self, fake: FakeTelegram) -> None:
        self.fake = fake
        self.lanes: dict[tuple[str, Lane], deque[Pending]] = {}
        self.seen: dict[str, set[int]] = {}
        self.running: set[asyncio.Task[None]] = set()
        self.gates: dict[str, asyncio.Semaphore] = {}
        self.http: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.http = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=TIMEOUT), connector=aiohttp.TCPConnector(limit=0)
        )
        self.fake.on_update.append(self._told)
        for bot in list(self.fake.bots.values()):
            self._take(bot)

    async def stop(self) -> None:
        self.fake.on_update.remove(self._told)
        self._loop = None
        for task in self.running:
            task.cancel()
        await asyncio.gather(*self.running, return_exceptions=True)
        if self.http is not None:
            await self.http.close()

    def _told(self, bot: Bot) -> None:
        loop = self._loop
        if bot.webhook is not None and loop is not None:
            loop.call_soon_threadsafe(self._take, bot)

    def _take(self, bot: Bot) -> None:
        """Put what is new into its lane, and let idle lanes run."""
        with self.fake.lock:
            if bot.webhook is None:
                return
            bot.updates.expire(self.fake.now())
            waiting = list(bot.updates.waiting.values())
        seen = self.seen.setdefault(bot.token, set())
        for update in waiting:
            if update.number not in seen:
                seen.add(update.number)
                self._join(bot, update)
        seen &= {update.number for update in waiting}

    def _join(self, bot: Bot, update: Pending) -> None:
        lane = (bot.token, update.lane)
        if self.fake.faults.is_shuffled(update.number):
            self._start(self._held_back(bot, update))
        elif lane in self.lanes:
            self.lanes[lane].append(update)
        else:
            self.lanes[lane] = deque([update])
            self._start(self._run(bot, lane))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self.running.add(task)
        task.add_done_callback(self.running.discard)

    async def _run(self, bot: Bot, lane: tuple[str, Lane]) -> None:
        queue = self.lanes[lane]
        while queue:
            await self._deliver(bot, queue.popleft())
        del self.lanes[lane]

    async def _held_back(self, bot: Bot, update: Pending) -> None:
        """Out of its lane and late, as a delivery is that lost its way."""
        await asyncio.sleep(HELD_BACK)
        await self._deliver(bot, update)

    async def _deliver(self, bot: Bot, update: Pending) -> None:
        """Post until it is taken; some come twice, on purpose."""
        faults, delay = self.fake.faults, FIRST_DELAY
        while hook := self._still(bot, update):
            if await self._post(bot, hook, update):
                if faults.is_doubled(update.number):
                    await self._post(bot, hook, update)
                with self.fake.lock:
                    bot.updates.waiting.pop(update.number, None)
                return
            await asyncio.sleep(delay)
            delay = min(2 * delay, LONGEST_DELAY)
        self.seen[bot.token].discard(update.number)

    def _still(self, bot: Bot, update: Pending) -> Webhook | None:
        """The webhook, while it is set and the update waits."""
        with self.fake.lock:
            return bot.webhook if update.number in bot.updates.waiting else None

    async def _post(self, bot: Bot, hook: Webhook, update: Pending) -> bool:
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        most = hook.max_connections
        gate = self.gates.setdefault(f"{most} {hook.url}", asyncio.Semaphore(most))
        if self.http is None:
            return False
        body = json.dumps(update.body).encode()
        try:
            async with gate, self.http.post(hook.url, data=body, headers=headers) as response:
                answered = await response.read()
        except TimeoutError:
            return self._failed(hook, "Read timeout expired")
        except aiohttp.ClientConnectionError:
            return self._failed(hook, "Connection refused")
        if not 200 <= response.status <= 299:
            why = f"Wrong response from the webhook: {response.status} {response.reason}"
            return self._failed(hook, why)
        self._obey(bot, response.content_type, answered)
        return True

    def _failed(self, hook: Webhook, why: str) -> bool:
        hook.last_error, hook.last_error_at = why, self.fake.now()
        return False

    def _obey(self, bot: Bot, kind: str, answered: bytes) -> None:
        """A webhook may answer with a call."""
        if kind != "application/json" or not answered:
            return
        asked: Any = json.loads(answered)
        if isinstance(asked, dict) and "method" in asked:
            call = partial(self.fake.call, bot.token, asked.pop("method"))
            call(asked)
