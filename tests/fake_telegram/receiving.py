"""getUpdates and webhooks: how updates leave, and who may not fetch them."""

from __future__ import annotations

import re
from functools import partial
from typing import Final
from urllib.parse import urlsplit

from tests.fake_telegram.shapes import Json, Refused, bad
from tests.fake_telegram.world import Bot, Ticket, Webhook, World, without_empty

PORTS: Final = {None, 443, 80, 88, 8443}
LONGEST_WAIT: Final = 50
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}")
_OTHER: Final = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is "
    "running"
)
_ACTIVE: Final = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete "
    "the webhook first"
)


def _between(low: int, value: int, high: int) -> int:
    return max(low, min(value, high))


def get_updates(world: World, bot: Bot, given: Json) -> list[Json] | Ticket:
    """What waits, at once; a ticket when nothing does and the bot would wait for it."""
    if bot.webhook is not None:
        raise Refused(409, _ACTIVE)
    _end(world, bot, _OTHER)
    bot.updates.allow(_kinds(given))
    bot.updates.expire(world.now())
    bot.updates.confirm(given.get("offset", 0))
    limit = _between(1, given.get("limit", 100), 100)
    seconds = _between(0, given.get("timeout", 0), LONGEST_WAIT)
    found = bot.updates.fetch(limit)
    if found or not seconds:
        return world.faults.batch(found)
    bot.poll = Ticket(bot, limit, seconds)
    world.changed.notify_all()
    return bot.poll


def resume(world: World, ticket: Ticket) -> list[Json]:
    """What a waiting getUpdates gets in the end."""
    if ticket.ended is not None:
        return []
    if ticket.bot.poll is ticket:
        ticket.bot.poll = None
    return world.faults.batch(ticket.bot.updates.fetch(ticket.limit))


def _end(world: World, bot: Bot, why: str) -> None:
    """Who waited so far is told off."""
    if bot.poll is not None:
        bot.poll.ended = Refused(409, why).answer()
        bot.poll.is_ready = False
        world.wake(bot.poll)
        bot.poll = None


def _kinds(given: Json) -> list[str] | None:
    kinds = given.get("allowed_updates")
    if kinds is not None and not isinstance(kinds, list | tuple):
        raise bad("can't parse allowed updates: an array of strings is expected")
    return None if kinds is None else [str(kind) for kind in kinds]


def set_webhook(world: World, bot: Bot, given: Json) -> bool:
    url = given["url"]
    if not url:
        return delete_webhook(world, bot, given)
    _check_url(world, url)
    secret = given.get("secret_token", "")
    if secret and not _SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    _end(world, bot, "Conflict: terminated by setWebhook request")
    bot.updates.allow(_kinds(given))
    if given.get("drop_pending_updates"):
        bot.updates.waiting.clear()
    most = _between(1, given.get("max_connections", 40), 100)
    bot.webhook = Webhook(url, secret, most, given.get("ip_address"))
    for tell in world.on_update:
        world.later(partial(tell, bot))
    return True


def _check_url(world: World, url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme != "https" and not (world.allow_plain_webhook and parts.scheme == "http"):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if not parts.hostname:
        raise bad("bad webhook: invalid webhook URL specified")
    if parts.port not in PORTS and not world.allow_plain_webhook:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def delete_webhook(world: World, bot: Bot, given: Json) -> bool:
    bot.webhook = None
    if given.get("drop_pending_updates"):
        bot.updates.waiting.clear()
    return True


def webhook_info(world: World, bot: Bot, given: Json) -> Json:
    hook = bot.webhook or Webhook("")
    bot.updates.expire(world.now())
    needed = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(bot.updates.waiting),
    }
    error_at = None if hook.last_error_at is None else int(hook.last_error_at)
    return needed | without_empty(
        ip_address=hook.ip_address,
        last_error_date=error_at,
        last_error_message=hook.last_error,
        max_connections=hook.max_connections if hook.url else None,
        allowed_updates=bot.updates.chosen,
    )
