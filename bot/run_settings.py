"""Settings of `rebound run`: the local ones, and how to reach Telegram and be reached."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot import config, logs
from bot.environment import Found, find, unknown
from bot.errors import Fault, Problem
from bot.run_values import Listen, Reading, WebhookSettings

NAMES = (
    "REBOUND_BOT_TOKEN",
    "REBOUND_API_URL",
    "REBOUND_WEBHOOK_URL",
    "REBOUND_WEBHOOK_SECRET",
    "REBOUND_WEBHOOK_LISTEN",
    "REBOUND_ALLOWED_USERS",
    "REBOUND_LOG_FORMAT",
    "REBOUND_LOG_LEVEL",
)
KNOWN = (*config.NAMES, *NAMES)


@dataclass(frozen=True, slots=True)
class RunSettings:
    """All that `rebound run` needs; `webhook` None means polling, `allowed` None means everybody.

    `listen` is None only where neither a webhook nor anything else asks for the HTTP server;
    `warnings` are sentences about names that are no settings.
    """

    local: config.Settings
    token: str = field(repr=False)
    api_url: str
    webhook: WebhookSettings | None
    listen: Listen | None
    allowed: frozenset[int] | None
    log_format: str
    log_level: str
    warnings: tuple[str, ...] = ()


def run_settings() -> RunSettings:
    """The settings of this process."""
    return read_run_settings(os.environ)


def read_run_settings(environment: Mapping[str, str], dotenv: Path = Path(".env")) -> RunSettings:
    """The settings; Problem with one sentence for each that is missing or wrong, all together."""
    found = find(environment, dotenv)
    reading = Reading(found.values)
    read = _read(reading)
    wrong = [*found.wrong, *config.complaints(found.values), *reading.wrong]
    if wrong:
        raise Problem("\n".join([*wrong, *unknown_names(found)]), Fault.SETTING)
    local = config.chosen(found.values, environment)
    return RunSettings(local, *read, tuple(unknown_names(found)))


def unknown_names(found: Found) -> list[str]:
    """A sentence for each name like ours that is no setting."""
    return unknown(found, KNOWN)


def _read(
    reading: Reading,
) -> tuple[str, str, WebhookSettings | None, Listen | None, frozenset[int] | None, str, str]:
    token = reading.token()
    api_url = reading.api_url()
    webhook = reading.webhook(token, api_url)
    return (
        token,
        api_url,
        webhook,
        reading.listen(needed=webhook is not None),
        reading.allowed(),
        reading.one_of("REBOUND_LOG_FORMAT", logs.FORMATS, "text"),
        reading.one_of("REBOUND_LOG_LEVEL", logs.LEVELS, "info"),
    )
