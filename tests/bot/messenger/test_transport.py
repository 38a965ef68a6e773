import asyncio
import logging
import socket
import traceback
from datetime import timedelta
from typing import Any

import pytest
from telegram import InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.messenger.api import Api
from bot.messenger.refusals import UNSAID, FloodWait, NotSent, refusal, seconds_to_wait
from bot.messenger.transport import Transport
from tests.bot.messenger import answering
from tests.bot.messenger.answering import TOKEN, Answer, Asked

PHRASE = "Rabbits eat my offer letter"


def ask(*answers: Answer, times: int = 1, **parameters: Any) -> tuple[list[Any], list[Asked]]:
    """Ask so many times; what came back, or the error, and what was asked."""

    async def run() -> tuple[list[Any], list[Asked]]:
        async with answering.server(*answers) as server:
            api = Api(TOKEN, server.root, Transport(connect=2, read=0.3))
            back: list[Any] = []
            for _ in range(times):
                try:
                    back.append(await api.call("sendMessage", **parameters))
                except TelegramError as error:
                    back.append(error)
            await api.close()
            return back, server.asked

    return asyncio.run(run())


def failing(*answers: Answer) -> TelegramError:
    back, _ = ask(*answers, chat_id=7, text=PHRASE)
    assert isinstance(back[0], TelegramError)
    return back[0]


def test_values_travel_as_json_with_their_types() -> None:
    keys = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    _, asked = ask(
        answering.result(True), chat_id=-7, text="é \N{PILE OF POO} \ud83d", reply_markup=keys,
        allowed=["message"], flag=False, nothing=None,
    )  # fmt: skip
    assert asked[0].kind == "application/json"
    assert asked[0].path == f"/bot{TOKEN}/sendMessage"
    assert asked[0].values == {
        "chat_id": -7,
        "text": "é \N{PILE OF POO} \ud83d",
        "reply_markup": keys,
        "allowed": ["message"],
        "flag": False,
    }


def test_a_file_travels_with_its_name_and_the_values_beside_it() -> None:
    large = b"x" * 3_000_000
    _, asked = ask(
        answering.result(True),
        chat_id=7,
        caption="plain text",
        reply_markup={"a": [1]},
        document=InputFile(large, filename="Überblick für dich.pdf"),
    )
    assert asked[0].values == {
        "chat_id": "7",
        "caption": "plain text",
        "reply_markup": '{"a": [1]}',
    }
    assert asked[0].files == {"document": ("Überblick für dich.pdf", large)}


def test_one_connection_serves_many_calls() -> None:
    ports: set[int] = set()

    async def note(request: Any) -> Any:
        ports.add(request.transport.get_extra_info("peername")[1])
        return await answering.result(True)(request)

    back, _ = ask(note, times=5)
    assert back == [True] * 5
    assert len(ports) == 1


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (400, BadRequest),
        (401, InvalidToken),
        (403, Forbidden),
        (404, InvalidToken),
        (409, Conflict),
        (413, BadRequest),
        (429, RetryAfter),
        (499, BadRequest),
        (408, NetworkError),
        (301, NetworkError),
        (500, NetworkError),
        (502, NetworkError),
        (599, NetworkError),
    ],
)
def test_every_refusal_is_an_error_of_its_kind(code: int, kind: type[TelegramError]) -> None:
    error = failing(answering.refusal(code, "Told so"))
    assert isinstance(error, kind)
    assert isinstance(error, BadRequest) == (kind is BadRequest)
    assert not isinstance(error, NotSent)
    assert TOKEN not in str(error)


def test_a_flood_limit_says_how_long_without_a_warning() -> None:
    error = failing(answering.refusal(429, "Too Many Requests", retry_after=17))
    assert isinstance(error, RetryAfter)
    assert error.retry_after == timedelta(seconds=17)
    assert seconds_to_wait(error) == 17
    assert "17" in str(error)


@pytest.mark.parametrize("told", [None, -1, "soon", True, float("nan"), 1e300, [1]])
def test_a_flood_limit_that_says_nonsense_waits_a_little(told: object) -> None:
    error = refusal(429, {"parameters": {"retry_after": told}})
    assert isinstance(error, FloodWait)
    assert seconds_to_wait(error) == UNSAID


def test_a_group_that_moved_says_where() -> None:
    error = failing(answering.refusal(400, "upgraded", migrate_to_chat_id=-100))
    assert isinstance(error, ChatMigrated)
    assert error.new_chat_id == -100


@pytest.mark.parametrize(
    "body", ["<html>bad gateway</html>", "", "[1]", '{"ok": true}', '{"ok": 1, "x', "[" * 99_999]
)
@pytest.mark.parametrize("status", [200, 502])
def test_an_answer_that_is_none_is_in_doubt_and_not_repeated(
    status: int, body: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    error = failing(answering.answer(status, body))
    assert isinstance(error, NetworkError)
    assert not isinstance(error, BadRequest | NotSent)
    assert "html" not in "".join(traceback.format_exception(error)) + caplog.text


def test_a_refusal_inside_a_good_status_is_a_refusal() -> None:
    told = {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}
    assert isinstance(failing(answering.answer(200, told)), Forbidden)
    assert isinstance(failing(answering.answer(200, {"ok": False})), NetworkError)


@pytest.mark.parametrize("how", [answering.reset, answering.cut])
def test_a_connection_that_breaks_is_in_doubt(how: Answer) -> None:
    error = failing(how)
    assert isinstance(error, NetworkError)
    assert not isinstance(error, NotSent | TimedOut)


def test_silence_is_in_doubt_too() -> None:
    assert isinstance(failing(answering.hang), TimedOut)


def test_after_a_broken_connection_the_next_call_goes_through() -> None:
    back, _ = ask(answering.reset, answering.result("fine"), times=2)
    assert isinstance(back[0], NetworkError)
    assert back[1] == "fine"


@pytest.mark.parametrize(
    "parameters",
    [{"text": object()}, {"text": {("a",): PHRASE}},
     {"document": InputFile(b"x", filename="a"), "caption": f"{PHRASE} \ud83d"}],
)  # fmt: skip
def test_what_can_never_be_sent_is_refused_for_good(parameters: dict[str, Any]) -> None:
    back, asked = ask(answering.result(True), **parameters)
    assert isinstance(back[0], BadRequest)
    assert asked == []
    assert PHRASE not in "".join(traceback.format_exception(back[0]))


def closed_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@pytest.mark.parametrize(
    "root",
    [f"http://127.0.0.1:{closed_port()}", "http://no-such-host.invalid", "http://[::bad"],
    ids=["refused", "no such host", "no address"],
)
def test_what_was_never_sent_is_known_as_such(root: str) -> None:
    async def run() -> None:
        api = Api(TOKEN, root, Transport(connect=2, read=1))
        try:
            await api.call("sendMessage", chat_id=1, text=PHRASE)
        finally:
            await api.close()

    with pytest.raises(NotSent) as told:
        asyncio.run(run())
    shown = "".join(traceback.format_exception(told.value))
    assert TOKEN not in shown
    assert PHRASE not in shown


def test_a_call_that_found_no_free_connection_was_never_sent() -> None:
    async def run() -> list[Any]:
        async with answering.server(answering.hang) as server:
            api = Api(TOKEN, server.root, Transport(connections=1, connect=0.2, read=0.6))
            calls = [api.call("sendMessage") for _ in range(2)]
            errors = await asyncio.gather(*calls, return_exceptions=True)
            await api.close()
            return errors

    assert [type(error) for error in asyncio.run(run())] == [TimedOut, NotSent]


def test_closing_twice_and_calling_again_is_fine() -> None:
    async def run() -> Any:
        async with answering.server(answering.result(1)) as server:
            api = Api(TOKEN, server.root)
            await api.close()
            await api.call("getMe")
            await api.close()
            await api.close()
            back = await api.call("getMe")
            await api.close()
            return back

    assert asyncio.run(run()) == 1


def fetched(*answers: Answer, at_most: int = 10) -> bytes:
    """What is fetched from a server that answers so."""

    async def fetch() -> bytes:
        async with answering.server(*answers) as there:
            transport = Transport(read=0.5, upload=0.5)
            try:
                return await transport.fetch(f"{there.root}/file/botSECRET/a.json", at_most)
            finally:
                await transport.shutdown()

    return asyncio.run(fetch())


def test_a_file_is_fetched_and_never_more_of_it_than_is_wanted() -> None:
    assert fetched(answering.answer(200, "0123456789")) == b"0123456789"
    with pytest.raises(BadRequest, match="too large"):
        fetched(answering.answer(200, "01234567890"))


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (answering.refusal(404), BadRequest),
        (answering.refusal(500), NetworkError),
        (answering.reset, NetworkError),
        (answering.cut, NetworkError),
        (answering.hang, NetworkError),
    ],
)
def test_a_file_that_does_not_come_names_no_address(given: Answer, kind: type[Exception]) -> None:
    with pytest.raises(kind) as caught:
        fetched(given, at_most=100_000)
    assert "SECRET" not in str(caught.value)
    assert caught.value.__cause__ is None
