"""The operator's chat hears of errors, several as one, and never of words or the token."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from bot.messenger.ports import Pace
from bot.messenger.watching import AT_MOST, EVERY, Watching
from tests.bot.messenger.acting import NOW, Over


class Chat:
    def __init__(self) -> None:
        self.sent: list[Any] = []

    async def call(self, method: str, /, **given: Any) -> Any:
        self.sent.append((given["chat_id"], given["text"]))
        return {"message_id": 1}


@pytest.mark.logs_errors
def test_errors_are_told_together_and_without_a_token() -> None:
    chat = Chat()

    async def once(seconds: float) -> None:
        assert seconds == EVERY
        raise Over

    async def run() -> None:
        watching = Watching(chat, -1007, Pace(lambda: NOW, once))
        log = logging.getLogger("bot.test_watching")
        log.addHandler(watching)
        try:
            log.error("the first, 123456789:%s", "A" * 35)
            log.error("the second")
            log.warning("no error")
            await watching.run()
        finally:
            log.removeHandler(watching)

    with pytest.raises(Over):
        asyncio.run(run())
    [(number, text)] = chat.sent
    assert number == -1007
    assert text.count("\n") == 1
    assert "<token>" in text
    assert "AAAA" not in text
    assert "no error" not in text


@pytest.mark.logs_errors
def test_what_is_too_much_for_one_message_is_counted() -> None:
    watching = Watching(Chat(), 1, Pace(lambda: NOW))
    for number in range(500):
        record = logging.LogRecord("bot.x", logging.ERROR, "", 1, "number %d", (number,), None)
        watching.emit(record)
    told = watching._told().split("\n")
    assert told[0].endswith("number 0")
    assert told[-1] == f"and {501 - len(told)} more, in the log"
    watching.emit(logging.LogRecord("bot.x", logging.ERROR, "", 1, "x" * 9_000, (), None))
    assert len(watching._told()) < AT_MOST
