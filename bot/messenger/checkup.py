"""What Telegram itself says of the token, the webhook and the time: asked once, for the doctor."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from telegram.error import InvalidToken, TelegramError

from bot.findings import Finding
from bot.messenger.api import Api
from bot.messenger.transport import Transport
from bot.settings.run_settings import RunSettings

SECONDS = 5.0
"""How long an answer is waited for."""
RECENT = timedelta(hours=1)
OFF_AT_MOST = timedelta(minutes=1)


async def asked(settings: RunSettings, now: datetime) -> list[Finding]:
    """The token, the webhook and the clock, as far as Telegram can be reached."""
    transport = Transport(connections=2, connect=SECONDS, read=SECONDS, proxy=settings.proxy)
    api = Api(settings.token, settings.api_url, transport)
    try:
        return [each async for each in _asked(settings, api, transport, now)]
    except InvalidToken:
        mend = "Telegram does not know it: put the one from @BotFather into REBOUND_BOT_TOKEN"
        return [Finding("token", mend, is_trouble=True)]
    except TelegramError as error:
        kind = type(error).__name__
        mend = f"{settings.api_url} does not answer ({kind}): check the network and the proxy"
        return [Finding("api", mend, is_trouble=True)]
    finally:
        await api.close()


async def _asked(
    settings: RunSettings, api: Api, transport: Transport, now: datetime
) -> AsyncIterator[Finding]:
    identity = await api.identity()
    yield Finding("token", f"of @{identity.username}")
    yield _webhook(settings, await api.call("getWebhookInfo"), now)
    there = await transport.clock(settings.api_url)
    if there is not None:
        yield _clock(datetime.now(UTC) - there)


def _webhook(settings: RunSettings, told: Any, now: datetime) -> Finding:
    """Whether what Telegram has is what is set, and whether it can deliver."""
    there = told if isinstance(told, dict) else {}
    url, ours = there.get("url", ""), settings.webhook.url if settings.webhook else ""
    if url != ours:
        return Finding("webhook", _mismatch(url, ours), is_trouble=True)
    held, failed = there.get("pending_update_count", 0), there.get("last_error_date", 0)
    if url and held and failed >= (now - RECENT).timestamp():
        at = f"{datetime.fromtimestamp(failed, UTC):%H:%M} UTC"
        found = f"Telegram holds {held} updates and could not deliver at {at}: check the proxy and"
        return Finding("webhook", f"{found} its certificate", is_trouble=True)
    return Finding("webhook", f"as it is set, {held} updates wait" if url else "none, it polls")


def _mismatch(url: str, ours: str) -> str:
    if not ours:
        return f"Telegram posts to {urlsplit(url).netloc}, so a bot that polls hears nothing"
    has = f"has {urlsplit(url).netloc}" if url else "has none"
    return f"Telegram {has} and not the one of REBOUND_WEBHOOK_URL: start `rebound run`"


def _clock(off: timedelta) -> Finding:
    seconds = round(abs(off).total_seconds())
    if abs(off) <= OFF_AT_MOST:
        return Finding("clock", f"within {max(1, seconds)} s of Telegram's")
    way = "ahead of" if off > timedelta() else "behind"
    mend = "set it by NTP, or what is planned comes at the wrong time"
    return Finding("clock", f"{seconds} s {way} Telegram's: {mend}", is_trouble=True)
