"""Settings of `rebound run`: the local ones, and how to reach Telegram and be reached."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bot import logs
from bot.errors import Fault, Problem
from bot.settings import config
from bot.settings.environment import IN_FILES, find, unknown
from bot.settings.run_values import Listen, Reading, WebhookSettings

NAMES = (
    "REBOUND_BOT_TOKEN",
    "REBOUND_API_URL",
    "REBOUND_WEBHOOK_URL",
    "REBOUND_WEBHOOK_SECRET",
    "REBOUND_WEBHOOK_LISTEN",
    "REBOUND_ALLOWED_USERS",
    "REBOUND_PROXY",
    "REBOUND_ERRORS_CHAT",
    "REBOUND_LOG_FORMAT",
    "REBOUND_LOG_LEVEL",
)
KNOWN = (*config.NAMES, *NAMES, *IN_FILES)


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
    proxy: str | None = field(default=None, repr=False)
    errors_chat: int | None = None


def run_settings() -> RunSettings:
    """The settings of the bot in Telegram, from the environment of this process."""
    return read_run_settings(os.environ)


def read_run_settings(environment: Mapping[str, str], dotenv: Path = Path(".env")) -> RunSettings:
    """The settings; Problem with one sentence for each that is missing or wrong, all together."""
    found = find(environment, dotenv)
    reading, mistyped = Reading(found.values), tuple(unknown(found, KNOWN))
    token, api_url = reading.token(), reading.api_url()
    webhook = reading.webhook(token, api_url)
    listen, allowed = reading.listen(needed=webhook is not None), reading.allowed()
    proxy, errors_chat = reading.proxy(), reading.errors_chat()
    log_format = reading.one_of("REBOUND_LOG_FORMAT", logs.FORMATS, "text")
    log_level = reading.one_of("REBOUND_LOG_LEVEL", logs.LEVELS, "info")
    wrong = [*found.wrong, *config.complaints(found.values), *reading.wrong]
    if wrong:
        raise Problem("\n".join([*wrong, *mistyped]), Fault.SETTING)
    return RunSettings(
        config.chosen(found.values, environment),
        token,
        api_url,
        webhook,
        listen,
        allowed,
        log_format,
        log_level,
        mistyped,
        proxy,
        errors_chat,
    )


def survey(environment: Mapping[str, str], dotenv: Path = Path(".env")) -> tuple[str, list[str]]:
    """One line about the way to Telegram, without a secret, and a sentence for each thing to mend.

    That nothing is set is no fault: the terminal does without.
    """
    found = find(environment, dotenv)
    if not set(NAMES) & set(found.values):
        return "not set up; `rebound run` needs REBOUND_BOT_TOKEN", unknown(found, KNOWN)
    try:
        settings = read_run_settings(environment, dotenv)
    except Problem as problem:
        return "", str(problem).split("\n")
    return _described(settings), list(settings.warnings)


def _described(settings: RunSettings) -> str:
    bot = settings.token.partition(":")[0]
    way = f"webhook at {urlsplit(settings.webhook.url).netloc}" if settings.webhook else "polling"
    listen = f", HTTP on {settings.listen}" if settings.listen else ""
    who = "everybody" if settings.allowed is None else f"{len(settings.allowed)} named"
    return f"bot {bot} on {settings.api_url}, by {way}{listen}, open to {who}"
