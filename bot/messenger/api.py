"""The Bot API: one method called with plain values, one plain value back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from telegram import Bot, InputFile
from telegram.error import BadRequest, NetworkError
from telegram.request import BaseRequest

from bot.messenger.transport import TOO_LARGE, Carrier, Transport
from bot.settings.run_values import OFFICIAL_API


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the bot is."""

    id: int
    username: str


class _Bare(Bot):
    """The library's bot, asked below its methods: those build objects that nobody needs here.

    `do_api_request` would do, but it warns for every method that the library knows too.
    """

    async def ask(self, method: str, parameters: dict[str, Any], read: float | None) -> Any:
        """The result of the method; `read` is how many seconds to wait, None for the usual."""
        if read is None:
            return await self._do_post(method, parameters)
        return await self._do_post(method, parameters, read_timeout=read)


class Api:
    """The Bot API under `root`, for the bot of `token`.

    A long poll may answer `margin` seconds later than it was asked to.
    """

    def __init__(
        self,
        token: str,
        root: str = OFFICIAL_API,
        transport: BaseRequest | None = None,
        *,
        margin: float = 5.0,
    ) -> None:
        self._transport = transport or Transport()
        self._root = root.rstrip("/")
        self._bot = _Bare(
            token,
            base_url=f"{self._root}/bot",
            base_file_url=f"{self._root}/file/bot",
            request=self._transport,
            get_updates_request=self._transport,
        )
        self._margin = margin
        self._identity: Identity | None = None
        self._is_open = False

    def __repr__(self) -> str:
        return f"Api({self._root})"

    @property
    def bot_id(self) -> int:
        """The bot's id, which its token begins with: known before anything is asked."""
        return int(self._bot.token.partition(":")[0])

    async def call(self, method: str, /, **parameters: Any) -> Any:
        """The `result` of a method, as its JSON says it; parameters that are None are left out.

        A parameter may be a plain value, or a `telegram.InputFile` to be uploaded. Raises
        telegram.error.TelegramError: NotSent where nothing was sent, other NetworkErrors but
        BadRequest where the effect is in doubt, the rest where it was refused.
        """
        if not self._is_open:
            await self._transport.initialize()
            self._is_open = True
        given = {name: value for name, value in parameters.items() if value is not None}
        patience = self._patience(method, given)
        if isinstance(self._transport, Transport) and not _has_files(given):
            return await self._transport.ask(f"{self._bot.base_url}/{method}", given, patience)
        return await self._bot.ask(method, given, patience)

    async def download(self, file_id: str, at_most: int) -> bytes:
        """What is in a file that somebody sent, of `at_most` bytes.

        Raises BadRequest where it is gone or larger, and what `call` raises.
        """
        carrier = self._transport
        if not isinstance(carrier, Carrier):
            raise BadRequest("this transport fetches no files")
        told = await self.call("getFile", file_id=file_id)
        path = told.get("file_path") if isinstance(told, dict) else None
        if not isinstance(path, str) or not path:
            raise BadRequest("the file cannot be fetched")
        if told.get("file_size", 0) > at_most:
            raise BadRequest(TOO_LARGE)
        url = f"{self._root}/file/bot{self._bot.token}/{quote(path)}"
        return await carrier.fetch(url, at_most)

    async def identity(self) -> Identity:
        """Who the bot is, asked once."""
        if self._identity is None:
            told = await self.call("getMe")
            try:
                self._identity = Identity(int(told["id"]), str(told.get("username", "")))
            except (KeyError, TypeError, ValueError, AttributeError):
                raise NetworkError("the answer to getMe names no bot") from None
        return self._identity

    async def close(self) -> None:
        """Close the connections; a later call opens new ones."""
        self._is_open = False
        await self._transport.shutdown()

    def _patience(self, method: str, parameters: dict[str, Any]) -> float | None:
        if method != "getUpdates":
            return None
        return float(parameters.get("timeout", 0)) + self._margin


def _has_files(parameters: dict[str, Any]) -> bool:
    return any(isinstance(value, InputFile) for value in parameters.values())
