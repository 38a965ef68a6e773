"""The small HTTP server: is this process alive, is it ready, and what else is posted to it."""

from __future__ import annotations

import errno
import logging
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

from bot.errors import Fault, Problem
from bot.messenger.health import Health
from bot.messenger.ports import Clock
from bot.settings.run_values import Listen

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

BODY_LIMIT = 1024**2
"""Bytes; an update with the longest text and keyboard is far below."""
_GRACE = 10.0
"""Seconds that requests in hand have at the end."""
_TAKEN = frozenset({errno.EADDRINUSE})
METRICS_KIND = "text/plain; version=0.0.4; charset=utf-8"
_ALIVE, _READY, _METRICS = "/healthz", "/readyz", "/metrics"


class Serving:
    """Answers GET /healthz, /readyz and /metrics where it listens, and POST where `posts` says so.

    Port 0 takes any free one. No access log; what strangers send is answered and not logged.
    """

    def __init__(
        self,
        listen: Listen,
        *,
        health: Health,
        clock: Clock,
        posts: Mapping[str, Handler] | None = None,
        metrics: Callable[[], bytes] | None = None,
    ) -> None:
        self._listen = listen
        self._health, self._clock = health, clock
        self._runner: web.AppRunner | None = None
        self._posts, self._metrics = posts or {}, metrics

    @property
    def port(self) -> int:
        """The port it listens on, once it does."""
        return int(self._runner.addresses[0][1]) if self._runner else self._listen.port

    async def start(self) -> None:
        """Listen; Problem in one sentence where that cannot be."""
        silent = logging.getLogger(f"{__name__}.strangers")
        silent.disabled = True  # the server logs as errors what a scanner of ports sends
        runner = web.AppRunner(
            self._app(),
            access_log=None,
            logger=silent,
            handle_signals=False,
            shutdown_timeout=_GRACE,
        )
        await runner.setup()
        try:
            await web.TCPSite(runner, self._listen.host, self._listen.port).start()
        except (OSError, OverflowError) as error:
            await runner.cleanup()
            raise self._problem(error) from None
        self._runner = runner

    async def stop(self) -> None:
        """Take no more, and finish what is in hand."""
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=BODY_LIMIT)
        app.router.add_get(_ALIVE, self._alive)
        app.router.add_get(_READY, self._ready)
        if self._metrics is not None:
            app.router.add_get(_METRICS, self._measured)
        for path, handler in self._posts.items():
            app.router.add_post(path, handler)
        return app

    def _problem(self, error: Exception) -> Problem:
        number = getattr(error, "errno", None)
        why = "another program has that port" if number in _TAKEN else "it cannot be listened on"
        mend = "end that program or name another port" if number in _TAKEN else "name another one"
        return Problem(
            f"REBOUND_WEBHOOK_LISTEN is {self._listen}, and {why}: {mend}.", Fault.SETTING
        )

    async def _alive(self, _: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def _measured(self, _: web.Request) -> web.Response:
        told = self._metrics() if self._metrics else b""
        return web.Response(body=told, headers={"Content-Type": METRICS_KIND})

    async def _ready(self, _: web.Request) -> web.Response:
        is_ready, word = self._health.ready(self._clock())
        return web.Response(status=200 if is_ready else 503, text=f"{word}\n")
