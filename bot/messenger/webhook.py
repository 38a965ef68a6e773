"""The webhook: Telegram posts an update, and hears "done" only after it is committed."""

from __future__ import annotations

import hmac
import json
import logging
from datetime import timedelta
from http import HTTPStatus
from typing import Any, NoReturn
from urllib.parse import urlsplit

from aiohttp import web
from telegram.error import InvalidToken, TelegramError

from bot.errors import Problem
from bot.messenger.health import Health
from bot.messenger.opening import answered
from bot.messenger.ports import UPDATES, Caller, Inbox, Pace
from bot.settings.run_values import WebhookSettings

_log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of the header
CONNECTIONS = 40
"""How many updates Telegram may post at once."""
WATCH_SECONDS = 60.0
PATIENCE = timedelta(seconds=200)
"""For the health of a process with a webhook: three looks that found nothing good."""
_REVOKED = (
    "Telegram no longer knows the token: put a new one into REBOUND_BOT_TOKEN and start again."
)
_ELSEWHERE = (
    "Telegram no longer posts to REBOUND_WEBHOOK_URL: another instance uses this token; end it and "
    "start this one again."
)
_UNDELIVERED = (
    "Telegram cannot deliver to REBOUND_WEBHOOK_URL: check the proxy, its certificate and that it "
    "is reached from outside; what people write waits at Telegram for a day."
)


class Webhook:
    """Takes what Telegram posts to the path of the URL, if it knows the secret."""

    def __init__(
        self,
        api: Caller,
        inbox: Inbox,
        settings: WebhookSettings,
        *,
        health: Health,
        pace: Pace,
    ) -> None:
        self._api, self._inbox = api, inbox
        self._url, self._secret = settings.url, settings.secret
        self._health, self._clock, self._pace = health, pace.clock, pace
        self._fails = False
        self._trouble = ""

    def __repr__(self) -> str:
        return f"Webhook({urlsplit(self._url).netloc})"

    @property
    def path(self) -> str:
        """The path below which Telegram posts updates."""
        return urlsplit(self._url).path or "/"

    async def register(self) -> None:
        """Tell Telegram where to post, tried until it answers; Problem where it refuses."""
        await answered(
            lambda: self._api.call(
                "setWebhook",
                url=self._url,
                secret_token=self._secret,
                allowed_updates=list(UPDATES),
                max_connections=CONNECTIONS,
                drop_pending_updates=False,
            ),
            "the address in REBOUND_WEBHOOK_URL",
            self._pace,
        )
        self._health.heard(self._clock())

    async def watch(self) -> NoReturn:
        """Ask every minute whether Telegram still posts here; says once when it does not.

        It does not take the webhook back: two instances would take it from each other for ever.
        """
        while True:
            await self._pace.sleep(WATCH_SECONDS)
            await self.look()

    async def look(self) -> None:
        """Look once whether the webhook is in order; what is to be said about it."""
        self._mind(await self._found())

    async def _found(self) -> str:
        """What is wrong, or "" for nothing, or "?" where Telegram was not reached."""
        try:
            told = await self._api.call("getWebhookInfo")
        except InvalidToken:
            return _REVOKED
        except TelegramError:
            return "?"
        if not isinstance(told, dict) or told.get("url") != self._url:
            return _ELSEWHERE
        return self._delivered(told)

    def _delivered(self, told: dict[str, Any]) -> str:
        """What Telegram says of its deliveries: it fails where something waits and an error is new.

        Its words about the error are not repeated; the number that waits is.
        """
        held, failed_at = told.get("pending_update_count", 0), told.get("last_error_date", 0)
        recent = self._clock().timestamp() - 2 * WATCH_SECONDS
        fails = bool(held) and failed_at >= recent
        self._health.posts(held, fails=fails)
        return _UNDELIVERED if fails else ""

    def _mind(self, trouble: str) -> None:
        """The age of the last good answer is the readiness; a token has a word of its own."""
        if not trouble:
            self._health.heard(self._clock())
        if trouble == _REVOKED:
            self._health.refused()
        if trouble in {_REVOKED, _ELSEWHERE, _UNDELIVERED} and trouble != self._trouble:
            _log.error(trouble)
        if not trouble and self._trouble:
            _log.warning("Telegram posts here again; the bot goes on.")
        self._trouble = self._trouble if trouble == "?" else trouble

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """200 after the commit; 403, 413, 400 for what is not Telegram's; 503 to get it again."""
        if not self._knows_secret(request):
            return _answer(HTTPStatus.FORBIDDEN)
        update = _update(await request.read())  # 413 where it is longer than the server allows
        if update is None:
            return _answer(HTTPStatus.BAD_REQUEST)
        return _answer(HTTPStatus.OK if await self._committed(update) else _AGAIN)

    def _knows_secret(self, request: web.Request) -> bool:
        given = request.headers.get(SECRET_HEADER, "")
        return hmac.compare_digest(
            given.encode("utf-8", "surrogateescape"), self._secret.encode("utf-8")
        )

    async def _committed(self, update: dict[str, Any]) -> bool:
        try:
            await self._inbox.take([update])
        except Problem as problem:
            self._say("Updates are not taken yet: %s", problem)
        except Exception:  # noqa: BLE001 - a fault in one update is answered as "again" too
            if not self._fails:
                _log.exception("Updates are not taken yet: please report this.")
        else:
            self._fails = False
            self._health.stored(self._clock())
            return True
        self._fails = True
        self._health.unstored()
        return False

    def _say(self, sentence: str, *values: object) -> None:
        """Once for as long as it fails."""
        if not self._fails:
            _log.warning(sentence, *values)


_AGAIN = HTTPStatus.SERVICE_UNAVAILABLE


def _answer(status: HTTPStatus) -> web.Response:
    return web.Response(status=status)


def _update(body: bytes) -> dict[str, Any] | None:
    """The update, if it is one."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    is_update = isinstance(told, dict) and type(told.get("update_id")) is int
    return told if is_update else None
