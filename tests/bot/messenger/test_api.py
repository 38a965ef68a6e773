import asyncio
import time
from typing import Any

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter

from bot.messenger.api import Api, Identity
from bot.messenger.refusals import seconds_to_wait
from bot.messenger.transport import Transport
from tests.bot.messenger import answering
from tests.bot.messenger.answering import TOKEN, Answer


def with_api(answers: list[Answer], use: Any, **timeouts: float) -> tuple[Any, list[str]]:
    async def run() -> tuple[Any, list[str]]:
        async with answering.server(*answers) as server:
            api = Api(TOKEN, server.root + "/", Transport(**timeouts))  # type: ignore[arg-type] # all floats
            try:
                return await use(api), [one.path for one in server.asked]
            finally:
                await api.close()

    return asyncio.run(run())


def test_the_bot_is_asked_who_it_is_once() -> None:
    async def twice(api: Api) -> Any:
        return await api.identity(), await api.identity()

    me = answering.result({"id": 42, "is_bot": True, "username": "rebound_bot"})
    back, paths = with_api([me], twice)
    assert back == (Identity(42, "rebound_bot"),) * 2
    assert paths == [f"/bot{TOKEN}/getMe"]


@pytest.mark.parametrize("told", [True, [], {}, {"id": "x"}, None])
def test_an_answer_that_names_no_bot_is_an_error_of_the_network(told: object) -> None:
    with pytest.raises(NetworkError, match="names no bot"):
        with_api([answering.result(told)], lambda api: api.identity())


def test_the_id_is_known_before_anything_is_asked() -> None:
    assert Api(TOKEN).bot_id == 123456789


def test_neither_repr_nor_str_shows_the_token() -> None:
    api = Api(TOKEN, "http://localhost:8081/")
    assert repr(api) == str(api) == "Api(http://localhost:8081)"


def test_the_library_knows_where_files_are() -> None:
    api = Api(TOKEN, "http://localhost:8081")
    assert isinstance(api._bot, Bot)
    assert api._bot.base_file_url == f"http://localhost:8081/file/bot{TOKEN}"


def test_a_long_poll_is_waited_for_longer_than_any_other_call() -> None:
    async def slow(request: Any) -> Any:
        await asyncio.sleep(0.4)
        return await answering.result([])(request)

    started = time.monotonic()
    back, _ = with_api([slow], lambda api: api.call("getUpdates", timeout=1), read=0.1, connect=1)
    assert back == []
    assert time.monotonic() - started < 5


def test_calls_stay_plain_whatever_the_method_is_called() -> None:
    async def several(api: Api) -> list[Any]:
        methods = ("sendMessage", "getUpdates", "answerCallbackQuery", "aMethodOfTomorrow", "close")
        return [await api.call(method, user_id=1) for method in methods]

    back, paths = with_api([answering.result({"plain": [1]})], several)
    assert back == [{"plain": [1]}] * 5
    assert [path.rpartition("/")[2] for path in paths][3:] == ["aMethodOfTomorrow", "close"]


def test_the_librarys_own_flood_error_is_read_too() -> None:
    with pytest.warns(DeprecationWarning, match="timedelta"):
        assert seconds_to_wait(RetryAfter(3)) == 3
