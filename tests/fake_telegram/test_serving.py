"""The fake over real HTTP on the loopback: every way in, broken wires, an API that is away."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import aiohttp
import pytest
from telegram import Bot

from tests.fake_telegram.core import TOKEN, FakeTelegram
from tests.fake_telegram.faults import Fault, Kind
from tests.fake_telegram.people import Person
from tests.fake_telegram.serving import serving


@pytest.fixture(name="ann")
def made_ann() -> Person:
    ann = FakeTelegram(allow_plain_webhook=True).person()
    ann.starts()
    return ann


def over_http(
    fake: FakeTelegram, use: Callable[[aiohttp.ClientSession, str], Awaitable[Any]]
) -> Any:
    async def run(url: str) -> Any:
        async with aiohttp.ClientSession() as http:
            return await use(http, f"{url}/bot{TOKEN}/")

    with serving(fake) as url:
        return asyncio.run(run(url))


def test_parameters_in_all_four_ways(ann: Person) -> None:
    async def use(http: aiohttp.ClientSession, api: str) -> list[int]:
        given = {"chat_id": str(ann.id), "text": "A & B"}
        form = aiohttp.FormData(given, default_to_multipart=True)
        ways: list[Any] = [
            http.get(f"{api}sendMessage", params=given),
            http.post(f"{api}sendMessage", data=given),
            http.post(f"{api}SendMessage", json=given),
            http.post(f"{api}sendmessage", data=form),
            http.post(f"{api}sendMessage", json=[1]),
            http.post(f"{api}sendMessage", data=b"x", headers={"Content-Type": "text/plain"}),
            http.get(f"{api}sendDice"),
            http.get(f"{api[:-6]}/getMe"),
            http.get(api[: api.index("/bot")]),
        ]
        return [(await way).status for way in ways]

    assert over_http(ann.fake, use) == [200, 200, 200, 200, 400, 400, 404, 401, 404]
    assert ann.fake.journal.texts(ann.id) == ["A & B"] * 4


def test_python_telegram_bot_over_its_own_transport(ann: Person) -> None:
    async def use(url: str) -> bytes:
        async with Bot(TOKEN, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot") as bot:
            sent = await bot.send_document(ann.id, b"\x00\xff", filename="a.pdf", caption="é")
            assert sent.document is not None
            waiting = asyncio.create_task(bot.get_updates(offset=-1, timeout=9))
            await waiting
            waiting = asyncio.create_task(
                bot.get_updates(offset=waiting.result()[-1].update_id + 1, timeout=9)
            )
            await asyncio.sleep(0.1)
            said = time.monotonic()
            ann.says("now")
            assert [one.message.text for one in await waiting if one.message] == ["now"]
            assert time.monotonic() - said < 1
            return bytes(await (await bot.get_file(sent.document)).download_as_bytearray())

    with serving(ann.fake) as url:
        assert asyncio.run(use(url)) == b"\x00\xff"


@pytest.mark.parametrize("kind", [Kind.RESET_BEFORE, Kind.RESET_AFTER, Kind.HANG_BEFORE])
def test_a_broken_wire(ann: Person, kind: Kind) -> None:
    async def use(http: aiohttp.ClientSession, api: str) -> None:
        given = {"chat_id": ann.id, "text": "x"}
        timeout = aiohttp.ClientTimeout(0.2)
        with pytest.raises((aiohttp.ClientError, TimeoutError)):
            await http.post(f"{api}sendMessage", json=given, timeout=timeout)

    ann.fake.faults.next("sendMessage", kind)
    over_http(ann.fake, use)
    assert len(ann.fake.journal.in_doubt(ann.id)) == (kind is Kind.RESET_AFTER)


def test_a_call_that_hangs_is_reset_in_the_end(ann: Person) -> None:
    async def use(http: aiohttp.ClientSession, api: str) -> None:
        with pytest.raises(aiohttp.ClientError):
            await http.post(f"{api}sendMessage", json={"chat_id": ann.id, "text": "x"})

    ann.fake.faults.hang = 0.05
    ann.fake.faults.next("sendMessage", Kind.HANG_AFTER)
    over_http(ann.fake, use)
    assert ann.last.body["text"] == "x"


def test_bodies_that_are_no_json_and_slow_ones(ann: Person) -> None:
    async def use(http: aiohttp.ClientSession, api: str) -> list[tuple[int, str, bool]]:
        seen = []
        for kind in (Kind.ERROR_502, Kind.TRUNCATED, Kind.SLOW):
            ann.fake.faults.next("getMe", Fault(kind, 0.05))
            answer = await http.get(f"{api}getMe")
            body = await answer.text()
            seen.append((answer.status, answer.content_type, body.endswith("}")))
        return seen

    kind = "application/json"
    expected = [(502, "text/html", False), (200, kind, False), (200, kind, True)]
    assert over_http(ann.fake, use) == expected


def test_a_poller_that_hung_up_is_forgotten(ann: Person) -> None:
    async def use(http: aiohttp.ClientSession, api: str) -> Any:
        given = {"offset": -1}
        last = (await (await http.get(f"{api}getUpdates", params=given)).json())["result"][-1]
        given = {"offset": last["update_id"] + 1, "timeout": 30}
        with pytest.raises(TimeoutError):
            await http.get(f"{api}getUpdates", params=given, timeout=aiohttp.ClientTimeout(0.1))
        await asyncio.sleep(0.1)
        assert ann.bot.poll is None
        ann.says("next")
        return (await (await http.get(f"{api}getUpdates", params=given)).json())["result"]

    assert [one["message"]["text"] for one in over_http(ann.fake, use)] == ["next"]
    assert ann.fake.journal.refused() == []


def test_an_api_that_goes_away_comes_back_at_the_same_address(ann: Person) -> None:
    async def poll(url: str, wait: int) -> list[dict[str, Any]]:
        given = {"timeout": wait, "offset": ann.bot.updates.next_number}
        async with aiohttp.ClientSession() as http:
            answer = await http.get(f"{url}/bot{TOKEN}/getUpdates", params=given)
            found: list[dict[str, Any]] = (await answer.json())["result"]
            return found

    with ThreadPoolExecutor() as pool:
        with serving(ann.fake) as url:
            waiting = pool.submit(asyncio.run, poll(url, 50))
            assert ann.fake.waits(lambda: ann.bot.poll is not None, 5)
        with pytest.raises(aiohttp.ClientError):
            waiting.result(5)
        with pytest.raises(aiohttp.ClientError):
            asyncio.run(poll(url, 0))
        with serving(ann.fake, port=int(url.rpartition(":")[2])) as again:
            assert again == url
            assert asyncio.run(poll(url, 0)) == []
    assert ann.bot.poll is None


def test_one_body_of_json_is_one_line(ann: Person) -> None:
    answer = ann.fake.call(TOKEN, "getMe")
    assert json.loads(answer.body) == {"ok": True, "result": answer.result}
