"""What the doctor hears from Telegram: a wrong token, a webhook that fails, a clock that is off."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.findings import Finding
from bot.messenger.checkup import _clock, _webhook, asked
from bot.settings.run_settings import RunSettings, read_run_settings
from bot.settings.run_values import WebhookSettings
from tests.bot.messenger.acting import NOW
from tests.fake_telegram.core import TOKEN, FakeTelegram
from tests.fake_telegram.serving import serving

HOOK = "https://bot.example.org/hook"
AT = int(NOW.timestamp())


def settings(url: str = "http://127.0.0.1:9", token: str = TOKEN) -> RunSettings:
    given = {"REBOUND_BOT_TOKEN": token, "REBOUND_API_URL": url, "TZ": "UTC"}
    return read_run_settings(given, Path("nowhere"))


def found(one: RunSettings) -> dict[str, Finding]:
    told = asyncio.run(asked(one, datetime.now(UTC)))
    return {each.what: each for each in told}


def test_a_token_that_telegram_does_not_know_is_to_be_mended() -> None:
    fake = FakeTelegram()
    fake.bot()
    with serving(fake) as url:
        assert not any(each.is_trouble for each in found(settings(url)).values())
        told = found(settings(url, f"987654321:{'B' * 35}"))
    assert told["token"].is_trouble
    assert "BotFather" in told["token"].found


@pytest.mark.parametrize(
    ("ours", "told", "wanted"),
    [
        ("", {"url": ""}, "none, it polls"),
        ("", {"url": HOOK}, "hears nothing"),
        (HOOK, {"url": ""}, "has none"),
        (HOOK, {"url": "https://other.example.org/"}, "has other.example.org"),
        (HOOK, {"url": HOOK, "pending_update_count": 3, "last_error_date": AT - 60}, "holds 3"),
        (HOOK, {"url": HOOK, "pending_update_count": 3, "last_error_date": AT - 9999}, "3 updates"),
        (HOOK, {"url": HOOK, "pending_update_count": 0, "last_error_date": AT - 60}, "0 updates"),
    ],
)
def test_what_telegram_reports_of_the_webhook(
    ours: str, told: dict[str, object], wanted: str
) -> None:
    hook = WebhookSettings(ours, "s") if ours else None
    finding = _webhook(replace(settings(), webhook=hook), told, NOW)
    assert wanted in finding.found
    assert finding.is_trouble == (not wanted.endswith(("updates", "polls")))


@pytest.mark.parametrize(("seconds", "way"), [(300, "ahead of"), (-300, "behind")])
def test_a_clock_that_is_off_is_told(seconds: int, way: str) -> None:
    finding = _clock(timedelta(seconds=seconds))
    assert (finding.is_trouble, f"300 s {way}" in finding.found) == (True, True)
