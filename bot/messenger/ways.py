"""The two ways in, polling and the webhook, and the small server beside either."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlsplit

from bot.errors import Fault, Problem
from bot.keep.steps import VERSION as SCHEMA
from bot.keep.store import Store
from bot.messenger.api import Api
from bot.messenger.health import Health
from bot.messenger.leading import Work
from bot.messenger.metrics import Metrics
from bot.messenger.opening import answered
from bot.messenger.polling import Polling
from bot.messenger.ports import Inbox, Pace
from bot.messenger.serving import Serving
from bot.messenger.transport import Transport
from bot.messenger.webhook import Webhook
from bot.settings.run_settings import RunSettings
from bot.version import version

_log = logging.getLogger(__name__)

POSTED_SECONDS = 1.0
"""In so long Telegram posts what waited for it."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What either way in stands on. The server is up before Telegram is: a probe must not kill."""

    settings: RunSettings
    store: Store
    health: Health
    metrics: Metrics
    pace: Pace
    stack: AsyncExitStack
    take_over: bool = False

    async def opened(self, api: Api, inbox: Inbox, begin: Callable[[], None]) -> Work:
        """The way in, to be run for ever; `begin` is called when what waited was looked at.

        A webhook every process takes; of those that poll only one may.
        """
        hook = self._hook(api, inbox)
        await self._serve(hook)
        await self._introduce(api)
        if hook is not None:
            await hook.register()
            return partial(self._posted, hook, begin)
        if not self.take_over:
            await self._refuse_to_take_over(api)
        settings = self.settings  # polls have a connection that is nobody else's
        transport = Transport(connections=4, proxy=settings.proxy)
        polls = Api(settings.token, settings.api_url, transport)
        self.stack.push_async_callback(polls.close)
        return Polling(polls, inbox, health=self.health, pace=self.pace, on_first=begin).run

    def _hook(self, api: Api, inbox: Inbox) -> Webhook | None:
        if self.settings.webhook is None:
            return None
        return Webhook(api, inbox, self.settings.webhook, health=self.health, pace=self.pace)

    async def _serve(self, hook: Webhook | None) -> None:
        if self.settings.listen is None:
            return
        serving = Serving(
            self.settings.listen,
            health=self.health,
            clock=self.pace.clock,
            posts={hook.path: hook.handle} if hook else None,
            metrics=self.metrics.page,
        )
        await serving.start()
        self.stack.push_async_callback(serving.stop)

    async def _introduce(self, api: Api) -> None:
        """Hear from Telegram who the bot is, and say in one line what runs."""
        identity = await answered(api.identity, "who it is", self.pace)
        way = "webhook" if self.settings.webhook else "polling"
        listen = f"HTTP on {self.settings.listen}" if self.settings.listen else "no HTTP"
        _log.info(
            "@%s talks now: Rebound %s, by %s, %s, database %s, schema %d.",
            identity.username, version(), way, listen, self.store.base.place, SCHEMA,
        )  # fmt: skip

    async def _refuse_to_take_over(self, api: Api) -> None:
        """A webhook that works belongs to somebody: polling would end it without a word."""
        told = await answered(lambda: api.call("getWebhookInfo"), "about its webhook", self.pace)
        url = told.get("url", "") if isinstance(told, dict) else ""
        if url and not told.get("last_error_date"):
            raise Problem(
                f"Telegram posts to a webhook at {urlsplit(url).netloc}, and polling would end it: "
                "set REBOUND_WEBHOOK_URL, or say --take-over.",
                Fault.SETTING,
            )

    async def _posted(self, hook: Webhook, begin: Callable[[], None]) -> None:
        """What waited at Telegram is posted within a moment; then what waits here goes out."""
        await self.pace.sleep(POSTED_SECONDS)
        begin()
        await hook.watch()
