"""What is broken costs whoever sent it nothing but a kind line, and everybody else nothing."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.keep.keys import KeySource
from bot.keep.outbox import Message
from bot.keep.store import Store
from bot.speech.conversation import Conversation
from bot.speech.words import read_scripts
from flows.kernel.effects import Effect
from flows.kernel.events import Event, Text
from flows.kernel.session import Session
from tests.bot.messenger.whole import House, living
from tests.bot.process import KEY
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.people import Person
from tests.fake_telegram.shapes import Json


class Fragile(Conversation):
    """Raises for one word."""

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        if isinstance(event, Text) and "explode" in event.text:
            raise ValueError(event.text)
        return super().step(session, event, now)


def two() -> tuple[FakeTelegram, Person, Person]:
    fake = FakeTelegram(seed=1)
    return fake, fake.person("Ann"), fake.person("Bo")


def deep(levels: int) -> Any:
    junk: Any = 1
    for _ in range(levels):
        junk = {"reply_to_message": junk, "entities": [junk]} if levels < 20 else {"x": junk}
    return junk


def messages(ann: Person) -> list[Json]:
    """Updates that no Telegram sends, from a chat that is known."""
    chat, sender = ann.chat.shape, ann.shape
    whole = {"message_id": 900, "date": 1, "chat": chat, "from": sender}
    return [
        {"message": {"chat": chat}},
        {"message": {**whole, "date": "yesterday"}},
        {"message": {**whole, "text": ["zqpoison"]}},
        {"message": {**whole, "text": {"zqpoison": 1}}},
        {"message": {**whole, "message_id": "x", "text": "zqpoison"}},
        {"message": {**whole, "from": 7, "text": "zqpoison"}},
        {"message": {**whole, "entities": [{"type": 1}], "text": "zqpoison"}},
        {"message": {**whole, "photo": [{"no": 1}]}},
        {"message": {**whole, "location": {"latitude": "north", "longitude": []}}},
        {"message": {**whole, "location": {"latitude": 1e308, "longitude": -1e308}}},
        {"message": {**whole, "reply_to_message": {"message_id": [], "chat": chat, "date": 1}}},
        {"message": {**whole, "chat": {**chat, "id": "700001"}, "text": "zqpoison"}},
        {"message": {**whole, "chat": {**chat, "id": 10**40}, "text": "zqpoison"}},
        {"message": {**whole, "chat": {**chat, "id": None}, "text": "zqpoison"}},
        {"message": {**whole, "from": {**sender, "language_code": 7}, "text": "zqpoison"}},
        {"message": None},
        {"message": []},
        {"message": deep(300)},
        {"edited_message": {**whole, "text": 5}},
        {"callback_query": {"id": "1"}},
        {"callback_query": {"id": 5, "from": sender, "data": 7, "chat_instance": 1}},
        {"callback_query": {"id": "1", "from": sender, "message": {"chat": chat}, "data": "1|x|y"}},
        {"callback_query": {"id": "1", "from": sender, "data": "\0" * 64, "chat_instance": "1"}},
        {"my_chat_member": {"chat": chat}},
        {"my_chat_member": {"chat": chat, "from": sender, "date": 1, "new_chat_member": []}},
        {"poll": deep(10)},
        {"message": {**whole, "text": "\ud800zqpoison"}},
    ]


CASES = range(len(messages(two()[1])))


@pytest.mark.logs_errors
@pytest.mark.parametrize("case", CASES)
def test_an_update_that_cannot_be_read_moves_on(tmp_path: Path, case: int) -> None:
    fake, ann, bo = two()
    heard: list[int] = []

    async def play(house: House) -> None:
        ann.starts()
        await house.quiet()
        poison = messages(ann)[case]
        kind = next(iter(poison))
        with fake.lock:
            fake.push(fake.bot(), kind, ann.id, poison[kind])
        fake.flush()
        bo.starts()
        await house.quiet()
        heard.append(len(ann.heard))
        ann.says("They wrote that they chose somebody else")
        await house.quiet()

    living(fake, tmp_path / "r.db", play)
    assert len(bo.heard) == 1
    assert 1 <= heard[0] <= 3, "a kind line at most"
    assert len(ann.heard) > heard[0], ann.transcript()
    assert not fake.is_pending(fake.bot())


@pytest.mark.logs_errors
def test_an_exception_in_a_step_brings_an_apology_and_keeps_the_place(tmp_path: Path) -> None:
    fake, ann, bo = two()

    async def play(house: House) -> None:
        ann.starts()
        await house.quiet()
        ann.says("it will explode")
        bo.starts()
        await house.quiet()
        assert "kept" in ann.last.body["text"]
        ann.says("They wrote that they chose somebody else")
        await house.quiet()
        assert house.store.health().failures == 1

    living(fake, tmp_path / "r.db", play, talked=Fragile(read_scripts()))
    assert len(bo.heard) == 1
    assert "Which job" in str(ann.last.body["text"])


@pytest.mark.logs_errors
def test_somebody_whose_key_is_damaged_gets_a_line_and_nobody_else_notices(tmp_path: Path) -> None:
    fake, ann, bo = two()
    path = tmp_path / "r.db"

    async def begin(house: House) -> None:
        ann.starts()
        bo.starts()
        await house.quiet()

    async def go_on(house: House) -> None:
        ann.says("They wrote that they chose somebody else")
        bo.says("They wrote that they chose somebody else")
        await house.quiet()

    living(fake, path, begin)
    with closing(Store.open(path, KeySource(KEY))) as store:
        person = store.person(f"telegram:{ann.id}")
        assert person is not None
        store.base.execute(
            "UPDATE keys SET wrapped = zeroblob(60) "
            "WHERE slot = (SELECT slot FROM people WHERE id = ?)",
            (person.id,),
        )
    living(fake, path, go_on)
    assert len(ann.heard) == 2
    assert "Which job" in str(bo.last.body["text"])


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (Message("<b>never closed"), ["never closed"]),
        (Message("<script>x</script>"), ["x"]),
        (Message("&broken; <"), ["&broken; <"]),
        (Message(""), []),
        (Message("x" * 5000), []),
        (Message("x", (("c" * 70, "label"),)), []),
        (Message("x", (("c", ""),)), []),
    ],
)
def test_a_row_that_telegram_refuses_holds_up_nothing(
    tmp_path: Path, message: Message, said: list[str]
) -> None:
    fake, ann, _ = two()

    async def play(house: House) -> None:
        ann.starts()
        await house.quiet()
        person = house.store.person(f"telegram:{ann.id}")
        assert person is not None
        with house.store.base.writing():
            house.store.outbox.queue(person, person.address, message, datetime.now().astimezone())
        ann.says("They wrote that they chose somebody else")
        await house.quiet()

    living(fake, tmp_path / "r.db", play)
    texts = fake.journal.texts(ann.id)
    assert texts[1:-1][: len(said)] == said
    assert "Which job" in texts[-1]
