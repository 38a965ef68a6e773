"""The fake Bot API behind our own reading of answers, without a socket."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from telegram.error import BadRequest

from bot.messenger.api import Api
from bot.messenger.ports import ON_WIRE
from bot.messenger.refusals import refused
from bot.messenger.transport import Carrier, Transport
from tests.fake_telegram.core import TOKEN, FakeTelegram
from tests.fake_telegram.transport import FakeRequest


class Inside(FakeRequest, Carrier):
    """Refusals become the errors that our transport makes of them."""

    parse_json_payload = staticmethod(Transport.parse_json_payload)

    async def do_request(self, *given: Any, **named: Any) -> tuple[int, bytes]:
        ON_WIRE.get()()
        status, body = await super().do_request(*given, **named)
        if not 200 <= status < 300:
            raise refused(status, body)
        return status, body

    async def fetch(self, url: str, at_most: int) -> bytes:
        status, body = await FakeRequest.do_request(self, url, "GET")
        if status != HTTPStatus.OK or len(body) > at_most:
            raise BadRequest("no such file, or too large")
        return body


def api_of(fake: FakeTelegram, token: str = TOKEN) -> Api:
    """The Bot API of a fake, in process."""
    return Api(token, transport=Inside(fake))
