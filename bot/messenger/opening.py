"""The first calls of a start: asked until Telegram answers, given up only where it never would."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.backoff import Backoff
from bot.errors import Fault, Problem
from bot.messenger.ports import Pace
from bot.messenger.refusals import seconds_to_wait

_log = logging.getLogger(__name__)

T = TypeVar("T")

UNKNOWN_BOT = (
    "Telegram does not know the token in REBOUND_BOT_TOKEN: copy it anew from @BotFather, and "
    "check that REBOUND_API_URL is right where it is set."
)


async def answered(ask: Callable[[], Awaitable[T]], what: str, pace: Pace) -> T:
    """What `ask` returns, tried again until it does; says once that it waits for `what`.

    Problem where the token is wrong or Telegram refuses what was asked.
    """
    backoff = Backoff(pace.jitter)
    while True:
        try:
            return await ask()
        except InvalidToken:
            raise Problem(UNKNOWN_BOT, Fault.SETTING) from None
        except (BadRequest, Forbidden) as error:
            raise Problem(f"Telegram refused {what}: {error}.", Fault.SETTING) from None
        except TelegramError as error:
            if backoff.is_fresh:
                _log.warning("Telegram cannot be reached (%s); trying until it can.", error)
            delay = backoff.delay()
            await pace.sleep(seconds_to_wait(error) if isinstance(error, RetryAfter) else delay)
