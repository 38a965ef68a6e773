"""At saturation calls are paced, and what is only drawn anew comes last."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.messenger.brake import SEVERAL, Brake
from bot.messenger.ports import Pace
from tests.bot.messenger.acting import Time
from tests.bot.messenger.house import House
from tests.fake_telegram.floods import FloodLimits


def test_nothing_waits_until_several_chats_were_refused() -> None:
    async def calls() -> list[float]:
        time = Time()
        brake = Brake(Pace(time.clock, time.sleep, lambda: 1.0))
        for chat in range(SEVERAL - 1):
            brake.refused(chat, 1)
            await brake.turn()
        return time.slept

    assert asyncio.run(calls()) == []


def test_messages_go_before_edits_each_in_its_order() -> None:
    async def calls() -> list[str]:
        time, order = Time(), list[str]()
        brake = Brake(Pace(time.clock, time.sleep, lambda: 1.0))
        for chat in range(SEVERAL):
            brake.refused(chat, 1)

        async def one(name: str, *, is_edit: bool) -> None:
            await brake.turn(is_edit=is_edit)
            order.append(name)

        async with asyncio.TaskGroup() as group:
            for name in ("edit 1", "message 1", "edit 2", "message 2"):
                group.create_task(one(name, is_edit=name.startswith("edit")))
        return order

    assert asyncio.run(calls()) == ["message 1", "message 2", "edit 1", "edit 2"]


def test_of_two_hundred_at_once_few_calls_are_refused(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.fake.limits = FloodLimits()
        people = [house.person(f"Person {number}") for number in range(200)]
        for words in ("/start", "They said no", "Nurse at Saint Mary", "Interview"):
            for one in people:
                one.says(words)
            house.settle()
        calls = house.fake.journal.calls("sendMessage")
        refused = [call for call in house.fake.journal.refused() if call.method == "sendMessage"]
        assert all("When" in str(one.last.body["text"]) for one in people)
        assert len(refused) < len(calls) * 0.05
