"""Asking the fake through python-telegram-bot, as the bot would."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import TelegramError

from tests.fake_telegram.core import TOKEN, FakeTelegram
from tests.fake_telegram.transport import FakeRequest

T = TypeVar("T")
Use = Callable[[Bot], Awaitable[T]]


@dataclass
class HandClock:
    """A clock that a test moves."""

    now: datetime = field(default_factory=lambda: datetime(2026, 11, 20, 12, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


def asked(fake: FakeTelegram, use: Use[T], token: str = TOKEN) -> T:
    """What a call through python-telegram-bot gives."""

    async def run() -> T:
        requests = FakeRequest(fake), FakeRequest(fake)
        bot = Bot(token, request=requests[0], get_updates_request=requests[1])
        for each in requests:
            await each.initialize()
        return await use(bot)

    return asyncio.run(run())


def refused(fake: FakeTelegram, use: Use[object], token: str = TOKEN) -> str:
    """The words in which a call is refused, as Telegram writes them."""
    with pytest.raises(TelegramError):
        asked(fake, use, token)
    return fake.journal.entries[-1].description


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    """One button a row, its data the label in lower case."""
    rows = [[InlineKeyboardButton(label, callback_data=label.lower()[:60])] for label in labels]
    return InlineKeyboardMarkup(rows)
