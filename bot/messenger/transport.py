"""The one way to the Bot API: requests of `telegram.Bot` over one shared aiohttp session."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any

import aiohttp
from aiohttp import ClientSession, ClientTimeout, DummyCookieJar, FormData, TCPConnector
from aiohttp.abc import AbstractStreamWriter
from aiohttp.payload import BytesPayload, Payload
from telegram.error import BadRequest, NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.messenger.ports import ON_WIRE
from bot.messenger.refusals import NotSent, refusal, refused

TOO_LARGE = "the file is too large"
JSON = {"Content-Type": "application/json"}
_PART = 64 * 1024
_GONE = {400, 404}
_write = json.JSONEncoder(separators=(",", ":")).encode
_NOTHING_SENT = (
    aiohttp.ClientConnectorError,  # refused, no such name, no route, no TLS
    aiohttp.ConnectionTimeoutError,  # also when no connection of the pool became free
    aiohttp.InvalidURL,
)


class Carrier(BaseRequest):
    """A transport that can also fetch a file, and no more of it than is wanted."""

    @abstractmethod
    async def fetch(self, url: str, at_most: int) -> bytes:
        """What is there; BadRequest where it is more than `at_most` bytes, or is not there."""


class Transport(Carrier):
    """A pool of `connections`; timeouts in seconds, `upload` more where files are sent.

    Raises NotSent where nothing was sent, TimedOut or another NetworkError where the other side may
    have done what was asked, and the errors of bot.messenger.refusals. None of them names the URL,
    which holds the token.
    """

    def __init__(  # noqa: PLR0913 - each of them a test sets
        self,
        *,
        connections: int = 100,
        connect: float = 10.0,
        read: float = 10.0,
        upload: float = 60.0,
        keep_alive: float = 15.0,
        proxy: str | None = None,
    ) -> None:
        self._connections, self._keep_alive = connections, keep_alive
        self._connect, self._read, self._upload = connect, read, upload
        self._session: ClientSession | None = None
        self._proxy = proxy
        self._usual = self._timeout(read, has_files=False)

    @property
    def read_timeout(self) -> float:
        """Seconds of silence that are waited for where a call says nothing else."""
        return self._read

    async def initialize(self) -> None:
        """Nothing: the session is opened with the first call."""

    async def shutdown(self) -> None:
        """Close every connection; the next call would open new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(  # noqa: PLR0913, PLR0917 - the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The HTTP status and the body of a good answer; any other answer is raised."""
        body = _body(request_data)
        has_files = request_data is not None and request_data.contains_files
        read = self._read if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        headers = None if has_files or request_data is None else JSON
        timeout = self._timeout(read, has_files=has_files)
        return await self._exchanged(method, url, body, headers, timeout)

    async def ask(self, url: str, parameters: Mapping[str, Any], read: float | None = None) -> Any:
        """The `result` of a call without files: `post` without the library's wrapping.

        `read` is how many seconds to wait for the answer, None for the usual.
        """
        timeout = self._usual if read is None else self._timeout(read, has_files=False)
        body = _Announced(_json(parameters), ON_WIRE.get())
        _, answer = await self._exchanged("POST", url, body, JSON, timeout)
        return self.parse_json_payload(answer)["result"]

    async def _exchanged(
        self,
        method: str,
        url: str,
        body: Payload | bytes | None,
        headers: Mapping[str, str] | None,
        timeout: ClientTimeout,  # noqa: ASYNC109 - aiohttp's own kind, not a number of seconds
    ) -> tuple[int, bytes]:
        try:
            async with self._opened().request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=timeout,
                allow_redirects=False,  # it would turn into another method at another place
            ) as response:
                status, answer = response.status, await response.read()
        except _NOTHING_SENT as error:
            raise NotSent(f"no connection to the Bot API ({type(error).__name__})") from None
        except TimeoutError:
            raise TimedOut("the Bot API did not answer in time") from None
        except Exception as error:  # noqa: BLE001 - the library would repeat it, with the URL in it
            raise NetworkError(f"the connection broke ({type(error).__name__})") from None
        if not 200 <= status < 300:
            raise refused(status, answer)
        return status, answer

    async def fetch(self, url: str, at_most: int) -> bytes:
        """What is there, read in parts until it is more than `at_most` bytes."""
        content, timeout = b"", self._timeout(self._upload, has_files=False)
        try:
            async with self._opened().get(url, timeout=timeout, allow_redirects=False) as response:
                async for part in response.content.iter_chunked(_PART):
                    content += part
                    if len(content) > at_most:
                        break
                status = response.status
        except Exception as error:  # noqa: BLE001 - none of them may name the URL
            raise NetworkError(f"a file could not be fetched ({type(error).__name__})") from None
        if status in _GONE:
            raise BadRequest("the file is no longer there")
        if not 200 <= status < 300:
            raise refused(status, content)
        if len(content) > at_most:
            raise BadRequest(TOO_LARGE)
        return content

    async def clock(self, url: str) -> datetime | None:
        """The time that the server at `url` says it is; None where it says none."""
        try:
            async with self._opened().head(url, timeout=self._usual) as response:
                told = response.headers.get("Date", "")
            return parsedate_to_datetime(told).astimezone(UTC)
        except Exception:  # noqa: BLE001 - whatever keeps it from saying so
            return None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer, which holds a `result`; it is repeated in no error and in no log."""
        try:
            answer = json.loads(payload)
        except (ValueError, RecursionError):
            raise NetworkError("the answer is not JSON") from None
        if isinstance(answer, dict) and answer.get("ok") is False:
            code = answer.get("error_code")
            raise refusal(code if isinstance(code, int) else 0, answer)
        if not isinstance(answer, dict) or "result" not in answer:
            raise NetworkError("the answer is not one of the Bot API")
        return answer

    def _opened(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(limit=self._connections, keepalive_timeout=self._keep_alive),
                cookie_jar=DummyCookieJar(),
                headers={"User-Agent": "rebound"},
                proxy=self._proxy,
            )
        return self._session

    def _timeout(self, read: float | None, *, has_files: bool) -> ClientTimeout:
        """Connecting is timed alone, so that what was certainly not sent is known as such."""
        whole = None if read is None else self._connect + read + (self._upload if has_files else 0)
        return ClientTimeout(total=whole, connect=self._connect, sock_read=read)


class _Announced(BytesPayload):
    """A body that says when it leaves: the headers go out together with it."""

    def __init__(self, body: bytes, leaves: Callable[[], None]) -> None:
        super().__init__(body, content_type="application/json")
        self._leaves = leaves

    async def write_with_length(
        self, writer: AbstractStreamWriter, content_length: int | None
    ) -> None:
        self._leaves()
        await super().write_with_length(writer, content_length)


def _body(request_data: RequestData | None) -> Payload | bytes | None:
    """What is sent; BadRequest for what can never be."""
    if request_data is None:
        return None
    try:
        if request_data.contains_files:
            return _form(request_data)
        parameters = request_data.parameters
    except (TypeError, ValueError, RecursionError) as error:
        raise _unsendable(error) from None
    return _json(parameters)


def _json(parameters: Mapping[str, Any]) -> bytes:
    """Parameters as JSON; BadRequest for what can never be sent."""
    try:
        return _write(parameters).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise _unsendable(error) from None


def _unsendable(error: Exception) -> BadRequest:
    return BadRequest(f"the parameters cannot be sent ({type(error).__name__})")


def _form(request_data: RequestData) -> Payload:
    """Text stands as it is; anything else as JSON."""
    form = FormData(quote_fields=False)  # names of files in UTF-8, as Telegram reads them
    for name, text in request_data.json_parameters.items():
        form.add_field(name, text)
    for name, (filename, content, kind) in request_data.multipart_data.items():
        file = BytesIO(content) if isinstance(content, bytes) else content  # read in pieces
        form.add_field(name, file, filename=filename, content_type=kind)
    return form()
