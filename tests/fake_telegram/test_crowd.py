"""A crowd in conversation with a small bot over HTTP, also while the wires break."""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict
from typing import Any

import aiohttp

from tests.fake_telegram.core import TOKEN, FakeTelegram
from tests.fake_telegram.crowd import Crowd, lively
from tests.fake_telegram.faults import Faults, Kind
from tests.fake_telegram.serving import serving

ROWS = [[{"text": label, "callback_data": label} for label in ("Yes", "No", "Both")]]


class Asker:
    """A bot that keeps nothing on disk: it asks a numbered question after everything it hears."""

    def __init__(self, url: str) -> None:
        self.api = f"{url}/bot{TOKEN}/"
        self.heard: dict[int, list[str]] = defaultdict(list)
        self.offset = 0

    async def call(self, method: str, **given: Any) -> Any:
        """Until it is answered."""
        while True:
            try:
                answer = await self.http.post(
                    self.api + method, json=given, timeout=aiohttp.ClientTimeout(0.5)
                )
                body = await answer.json()
            except (aiohttp.ClientError, TimeoutError, ValueError):
                continue
            if answer.status < 429:
                return body.get("result")

    async def run(self, stop: threading.Event) -> None:
        async with aiohttp.ClientSession() as self.http:
            while not stop.is_set():
                updates = await self.call("getUpdates", offset=self.offset, timeout=0, limit=50)
                async with asyncio.TaskGroup() as group:
                    for update in updates or ():
                        if update["update_id"] >= self.offset:
                            self.offset = update["update_id"] + 1
                            group.create_task(self.turn(update))
                await asyncio.sleep(0.001)

    async def turn(self, update: dict[str, Any]) -> None:
        query = update.get("callback_query")
        message = query["message"] if query else update["message"]
        chat = message["chat"]["id"]
        self.heard[chat].append(query["data"] if query else message["text"])
        if query:
            await self.call("answerCallbackQuery", callback_query_id=query["id"])
            number = message["message_id"]
            text = f"{message['text']} {query['data']}"
            await self.call("editMessageText", chat_id=chat, message_id=number, text=text)
        text, rows = f"{len(self.heard[chat])}. Right?", {"inline_keyboard": ROWS}
        await self.call("sendMessage", chat_id=chat, text="I see.")
        await self.call("sendMessage", chat_id=chat, text=text, reply_markup=rows)


def talk(fake: FakeTelegram, people: int, turns: int) -> tuple[Crowd, Asker]:
    """A crowd has its conversation; everybody gets to the end."""
    fake.bot()
    crowd, stop = Crowd(fake, [lively(turns)] * people), threading.Event()
    with serving(fake) as url:
        bot = Asker(url)
        thread = threading.Thread(target=lambda: asyncio.run(bot.run(stop)))
        thread.start()
        try:
            with crowd:
                assert crowd.waits(turns + 1, 30), [
                    one.person.transcript() for one in crowd.stuck(1)
                ]
        finally:
            stop.set()
            thread.join(10)
    return crowd, bot


def said(crowd: Crowd) -> dict[int, list[str]]:
    """What each person did, as a bot hears it."""
    return {
        number: [
            "/start",
            *(str(getattr(act, "text", getattr(act, "label", ""))) for act in one.acts),
        ]
        for number, one in crowd.members.items()
    }


def test_a_crowd_talks_and_is_heard_in_order() -> None:
    crowd, bot = talk(FakeTelegram(), 10, 6)
    assert {number: [*heard, ""] for number, heard in bot.heard.items()} == said(crowd)
    assert crowd.turns == 10 * 7
    assert len(crowd.latencies) == 10 * 7
    assert not crowd.stuck(0)
    assert all(one.repeats == 0 for one in crowd.members.values())


def test_a_crowd_is_heard_while_the_wires_break() -> None:
    chances = dict.fromkeys(
        [Kind.RESET_BEFORE, Kind.RESET_AFTER, Kind.ERROR_502, Kind.TRUNCATED], 0.05
    )
    fake = FakeTelegram(faults=Faults(1, chances))
    crowd, bot = talk(fake, 5, 6)
    assert {number: [*heard, ""] for number, heard in bot.heard.items()} == said(crowd)
    doubtful = [one for one in fake.journal.in_doubt() if one.method == "sendMessage"]
    assert doubtful
    repeated = sum(one.repeats for one in crowd.members.values())
    assert repeated <= len(doubtful)
