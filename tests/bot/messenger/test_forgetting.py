"""/forget in the middle of everything: after it nothing of their words is sent, or found."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.keep.outbox import Document, Message
from tests.bot.messenger.whole import House, living
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.faults import Fault, Kind
from tests.fake_telegram.people import Person
from tests.fake_telegram.shapes import Json
from tests.fake_telegram.world import Bot
from tests.fake_telegram.world import Message as Shown

STORY = "Zqquetzal wrote that they chose somebody else"
JOB = "Zqgardener at Zqquetzal"
MARKS = (b"zqquetzal", b"zqgardener", b"zqlater")
"""Long enough that what is sealed does not spell them by chance."""


def found(path: Path) -> list[str]:
    """Files beside the database in which any of their words stands."""
    there = {file.name: file.read_bytes().lower() for file in path.parent.iterdir()}
    return [name for name, content in there.items() if any(mark in content for mark in MARKS)]


async def begin(house: House, ann: Person) -> None:
    ann.starts()
    await house.quiet()
    for words in (STORY, JOB):
        ann.says(words)
        await house.quiet()


async def asked(house: House, ann: Person) -> Shown:
    """The question whether they are sure."""
    ann.says("/forget")
    await house.quiet()
    return ann.last


def sent_after(fake: FakeTelegram, ann: Person, number: int) -> list[str]:
    """What was sent with an effect, or edited, from that call on."""
    calls = [one for one in fake.journal.calls(chat=ann.id) if one.number >= number]
    return [
        f"{one.method} {json.dumps(dict(one.parameters), default=str)}"
        for one in calls
        if one.has_effect
    ]


@dataclass(frozen=True)
class Middle:
    """Something of theirs that is on its way: what it is, and what happens to it."""

    content: Message | Document
    fault: Fault | None = None
    times: int = 1


WORDS = Message(f"You wrote: {STORY}")
MIDDLES = {
    "it waits out a flood limit": Middle(WORDS, Fault(Kind.FLOOD, 60)),
    "its answer is slow": Middle(WORDS, Fault(Kind.SLOW, 0.3)),
    "the connection broke": Middle(WORDS, Fault(Kind.RESET_BEFORE), 6),
    "the server is away": Middle(WORDS, Fault(Kind.ERROR_502), 6),
    "its markup is refused": Middle(Message(f"<b>{STORY}"), Fault(Kind.FLOOD, 60)),
    "a file is being made": Middle(Document("pdf", 1)),
    "a file waits": Middle(Document("markdown", 1), Fault(Kind.FLOOD, 60)),
}


async def on_its_way(house: House, ann: Person, middle: Middle) -> None:
    """Queue it, and wait until it has left, or a file is being made."""
    person = house.store.person(f"telegram:{ann.id}")
    assert person is not None
    method = "sendMessage" if isinstance(middle.content, Message) else "sendDocument"
    if middle.fault is not None:
        house.fake.faults.next(method, middle.fault, chat=ann.id, times=middle.times)
    with house.store.base.writing():
        house.store.outbox.queue(person, person.address, middle.content, datetime.now(UTC))
    before = len(house.fake.journal.entries)
    house.sender.wake(person.address)
    await house.pause()
    while middle.fault and not any(one.fault for one in house.fake.journal.entries[before:]):
        await house.pause()


@pytest.mark.parametrize("middle", MIDDLES.values(), ids=MIDDLES)
def test_nothing_but_the_farewell_comes_afterwards(tmp_path: Path, middle: Middle) -> None:
    fake = FakeTelegram(seed=3)
    ann, path = fake.person("Ann"), tmp_path / "r.db"
    from_here: list[int] = []
    gate = threading.Event()

    async def play(house: House) -> None:
        await begin(house, ann)
        sure = await asked(house, ann)
        house.files.submit(gate.wait)  # files are made one after the other
        if middle.fault is not None:
            gate.set()
        await on_its_way(house, ann, middle)
        ann.presses("Destroy everything", on=sure)
        while house.store.person(f"telegram:{ann.id}") is not None:
            await house.pause(0.001)
        from_here.append(len(fake.journal.entries))
        gate.set()
        await house.quiet()
        ann.says("Zqlater")
        await house.quiet()
        assert house.store.health().people == house.store.health().pending == 0

    living(fake, path, play)
    later = sent_after(fake, ann, from_here[0])
    assert [one for one in later if "zq" in one.lower() or "Document" in one] == []
    assert sum("Everything you wrote here is destroyed" in one for one in later) == 1
    assert found(path) == []


def test_what_is_delivered_again_resurrects_nobody(tmp_path: Path) -> None:
    fake = FakeTelegram(seed=3)
    ann, path = fake.person("Ann"), tmp_path / "r.db"
    updates: list[Json] = []

    async def play(house: House) -> None:
        await begin(house, ann)
        await asked(house, ann)
        ann.presses("Destroy everything")
        await house.quiet()
        assert house.store.person(f"telegram:{ann.id}") is None
        await house.inbox.take(updates)
        await house.quiet()
        assert house.store.health().people == 0

    fake.on_update.append(lambda bot: updates.extend(pending(bot)))
    living(fake, path, play)
    assert len(updates) >= 5
    assert found(path) == []


def pending(bot: Bot) -> list[Json]:
    return [one.body for one in bot.updates.waiting.values()]
