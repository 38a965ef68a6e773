"""Reads the settings of `rebound run` one by one, with a sentence for each that is wrong."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urlsplit

OFFICIAL_API = "https://api.telegram.org"
DEFAULT_LISTEN = "127.0.0.1:8080"

_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{30,}", re.ASCII)
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}", re.ASCII)
_PATH = re.compile(r"[A-Za-z0-9/._~-]*", re.ASCII)
_SEPARATORS = re.compile(r"[,;\s]+")
_ID_DIGITS = 16
_TELEGRAMS_PORTS = {None, 443, 80, 88, 8443}


@dataclass(frozen=True, slots=True)
class Listen:
    """Where the small HTTP server listens."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """Where Telegram posts updates, and what it shows to be let in; no repr shows either."""

    url: str = field(repr=False)
    secret: str = field(repr=False)


def bot_of(token: str) -> int:
    """The bot's number, which its token begins with."""
    return int(token.partition(":")[0])


def derived_secret(token: str) -> str:
    """The webhook's secret where none is set: the same after every start, and not to be guessed."""
    return hmac.new(
        token.encode(errors="replace"), b"rebound webhook secret", hashlib.sha256
    ).hexdigest()


class Reading:
    """Reads each setting and keeps a sentence for each that is wrong; that one is void."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self.wrong: list[str] = []

    def _text(self, name: str) -> str:
        return self._values.get(name, "").strip()

    def token(self) -> str:
        """The bot's token; it is repeated in no sentence, not even where it is wrong."""
        text = self._text("REBOUND_BOT_TOKEN")
        if not text:
            self.wrong.append(
                "REBOUND_BOT_TOKEN is not set: put the token that @BotFather gave you into it, in "
                "the environment or in a file .env in this folder."
            )
        elif not _TOKEN.fullmatch(text):
            self.wrong.append(
                "REBOUND_BOT_TOKEN is no token: copy it whole from @BotFather, digits, a colon and "
                "some 35 letters."
            )
        return text

    def api_url(self) -> str:
        """The root of the Bot API, without a slash at its end."""
        text = self._text("REBOUND_API_URL") or OFFICIAL_API
        parts = _split(text)
        is_root = parts is not None and parts.path.strip("/") == "" and not parts.query
        if parts is None or not is_root or parts.scheme not in {"http", "https"}:
            self.wrong.append(
                "REBOUND_API_URL is not the root of a Bot API server: write it like "
                f"http://localhost:8081, or leave it out for {OFFICIAL_API}."
            )
        return text.rstrip("/")

    def errors_chat(self) -> int | None:
        """The chat that is told of errors: somebody's own, for of groups the bot takes leave."""
        text = self._text("REBOUND_ERRORS_CHAT")
        if text and not _is_id(text):
            self.wrong.append(
                f"REBOUND_ERRORS_CHAT is {text!r}: write the number of a Telegram user who has "
                "started the bot."
            )
            return None
        return int(text) if text else None

    def proxy(self) -> str | None:
        """An HTTP proxy on the way to Telegram; it may hold a password, so it is not repeated."""
        text = self._text("REBOUND_PROXY")
        parts = urlsplit(text) if text else None
        if parts is not None and (parts.scheme not in {"http", "https"} or not parts.hostname):
            self.wrong.append("REBOUND_PROXY is no proxy: write it like http://proxy.example:3128.")
        return text or None

    def webhook(self, token: str, api_url: str) -> WebhookSettings | None:
        """Where Telegram is to send updates; None where they are polled for."""
        secret = self._text("REBOUND_WEBHOOK_SECRET")
        if secret and not _SECRET.fullmatch(secret):
            self.wrong.append(
                "REBOUND_WEBHOOK_SECRET does not fit Telegram: use 1 to 256 of A-Z, a-z, 0-9, _ "
                "and -, or leave it out and one is derived from the token."
            )
        url = self._text("REBOUND_WEBHOOK_URL")
        if not url:
            return None
        self.wrong += _wrong_webhook(_split(url), api_url)
        return WebhookSettings(url, secret or derived_secret(token))

    def listen(self, *, needed: bool) -> Listen | None:
        """Where to listen, if it is `needed` or was asked for."""
        text = self._text("REBOUND_WEBHOOK_LISTEN") or (DEFAULT_LISTEN if needed else "")
        host, _, port = text.rpartition(":")
        bare = host[1:-1] if host.startswith("[") and host.endswith("]") else host
        is_good = bool(bare) and ((":" in bare) == (bare != host)) and _is_port(port)
        if text and not is_good:
            self.wrong.append(
                f"REBOUND_WEBHOOK_LISTEN is {text!r}: write a host and a port, like "
                f"{DEFAULT_LISTEN} or [::1]:8080."
            )
        return Listen(bare, int(port)) if text and is_good else None

    def allowed(self) -> frozenset[int] | None:
        """Telegram's ids of those who may talk; None means everybody."""
        text = self._text("REBOUND_ALLOWED_USERS")
        if not text:
            return None
        named = [each for each in _SEPARATORS.split(text) if each]
        odd = [each for each in named if not _is_id(each)]
        if odd or not named:
            self.wrong.append(
                f"REBOUND_ALLOWED_USERS holds {', '.join(map(repr, odd)) or 'nobody'}: write the "
                "numbers of Telegram users, with commas between."
            )
            return None
        return frozenset(map(int, named))

    def one_of(self, name: str, choices: tuple[str, ...], usual: str) -> str:
        """One of the choices, in small letters."""
        text = self._text(name).lower() or usual
        if text not in choices:
            self.wrong.append(f"{name} is {text!r}: choose {' or '.join(choices)}.")
        return text


def _split(text: str) -> SplitResult | None:
    """The parts of a URL that names a host and no person; None for anything else."""
    try:
        parts = urlsplit(text)
        is_plain = bool(parts.hostname) and parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        return None
    return (
        parts
        if is_plain and text.isprintable() and " " not in text and not parts.fragment
        else None
    )


def _wrong_webhook(parts: SplitResult | None, api_url: str) -> list[str]:
    """The address is not repeated: its path may be the operator's secret."""
    if parts is None or not parts.scheme:
        return [
            "REBOUND_WEBHOOK_URL is no address: write where Telegram reaches this bot, like "
            "https://bot.example.org/telegram."
        ]
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(parts)):
        return [
            "REBOUND_WEBHOOK_URL must begin with https://: Telegram posts nowhere else; put a "
            "proxy with a certificate in front, or leave it out to poll."
        ]
    if not _PATH.fullmatch(parts.path):
        return [
            "REBOUND_WEBHOOK_URL has odd signs in its path: use letters, digits, / . _ ~ and -."
        ]
    if api_url == OFFICIAL_API and parts.port not in _TELEGRAMS_PORTS:
        return [
            f"REBOUND_WEBHOOK_URL has port {parts.port}: Telegram posts only to 443, 80, 88 and "
            "8443."
        ]
    return []


def _is_loopback(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 5 and int(text) < 65_536


def _is_id(text: str) -> bool:
    is_number = text.isascii() and text.isdecimal() and len(text) <= _ID_DIGITS
    return is_number and int(text) > 0
