"""Floods and closed doors: calm for everybody else, and nothing kept where nothing should be."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from tests.bot.messenger.whole import House, living
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.faults import Fault, Kind
from tests.fake_telegram.people import Person

STORY = "They wrote that they chose somebody else"
PRESSES, TEXTS = 200, 100
CALM_SECONDS = 15.0
"""How long others wait for a reply while somebody floods; 0.3 on a quiet machine, over 5 busy."""


def opened(count: int) -> tuple[FakeTelegram, list[Person]]:
    fake = FakeTelegram(seed=2)
    return fake, [fake.person(f"Person {number}") for number in range(count)]


async def begin(house: House, *people: Person) -> None:
    for one in people:
        one.starts()
    await house.quiet()


def waits(people: list[Person], begun: float) -> list[float]:
    """How long each waited for the newest reply."""
    sent = [next(reversed(list(one.fake.journal.sendings(one.id)))).at for one in people]
    return sorted(at - begun for at in sent)


def test_two_hundred_presses_in_a_second_are_calm(tmp_path: Path) -> None:
    fake, [ann, *others] = opened(21)
    begun: list[float] = []

    async def play(house: House) -> None:
        await begin(house, ann, *others)
        question = ann.last
        begun.append(time.time())
        queries = [ann.presses("They said no", on=question) for _ in range(PRESSES)]
        for one in others:
            one.says(STORY)
        await house.quiet()
        assert all(query.is_answered for query in queries)

    living(fake, tmp_path / "r.db", play)
    assert len(fake.journal.texts(ann.id)) <= 6, ann.transcript()
    assert all("Which job" in one.last.body["text"] for one in others)
    assert waits(others, begun[0])[18] < CALM_SECONDS


def test_a_hundred_texts_in_a_second_are_all_kept_and_delay_nobody(tmp_path: Path) -> None:
    fake, [ann, *others] = opened(21)
    begun: list[float] = []

    async def play(house: House) -> None:
        await begin(house, ann, *others)
        begun.append(time.time())
        for number in range(TEXTS):
            ann.says(f"zqw{number:03}x")
        for one in others:
            one.says(STORY)
        await house.quiet()
        person = house.store.person(f"telegram:{ann.id}")
        assert person is not None
        words = " ".join(note.words for note in house.store.notes(person))
        assert [words.count(f"zqw{number:03}x") for number in range(TEXTS)] == [1] * TEXTS

    living(fake, tmp_path / "r.db", play)
    assert len(fake.journal.texts(ann.id)) <= 6, ann.transcript()
    assert waits(others, begun[0])[18] < CALM_SECONDS


def test_only_the_chat_that_is_told_to_wait_waits(tmp_path: Path) -> None:
    fake, [ann, bo] = opened(2)

    async def play(house: House) -> None:
        await begin(house, ann, bo)
        fake.faults.next("sendMessage", Fault(Kind.FLOOD, 30), chat=ann.id)
        ann.says(STORY)
        bo.says(STORY)
        await house.quiet()

    living(fake, tmp_path / "r.db", play)
    [limited] = [one for one in fake.journal.calls("sendMessage") if one.fault == "429"]
    first, second = (list(fake.journal.sendings(one.id))[-1].at for one in (bo, ann))
    assert first - limited.at < 0.2 < second - limited.at
    assert "Which job" in ann.last.body["text"]


def test_after_a_block_nothing_waits_and_start_resumes(tmp_path: Path) -> None:
    fake, [ann] = opened(1)

    async def play(house: House) -> None:
        await begin(house, ann)
        ann.says(STORY)
        await house.quiet()
        ann.presses("Rather not name it")
        ann.blocks()
        await house.quiet()
        assert house.store.health().pending == 0
        assert house.store.nudges.count() == 0
        person = house.store.person(f"telegram:{ann.id}")
        assert person is not None
        assert person.status == "blocked"
        ann.starts()
        await house.quiet()
        assert next(note.words for note in house.store.notes(person)) == STORY

    living(fake, tmp_path / "r.db", play)
    assert "intake.far" in str(ann.last.body["reply_markup"]), ann.transcript()


def test_who_blocks_while_a_reply_is_on_its_way_is_not_written_to_again(tmp_path: Path) -> None:
    fake, [ann, bo] = opened(2)

    async def play(house: House) -> None:
        await begin(house, ann, bo)
        fake.faults.next("sendMessage", Fault(Kind.FLOOD, 20), chat=ann.id)
        ann.says(STORY)
        while not fake.journal.calls("sendMessage", ann.id)[-1].fault:
            await house.pause()
        ann.chat.is_blocked = True  # the update of it comes later
        bo.deletes_account()
        bo.says(STORY)
        await house.quiet()
        assert house.store.health().pending == 0

    living(fake, tmp_path / "r.db", play)
    assert len(fake.journal.texts(ann.id)) == len(fake.journal.texts(bo.id)) == 1
    assert {one.status for one in fake.journal.refused()} <= {403, 400}


def rows_that_name(path: Path, *secrets: str) -> list[str]:
    """Tables with a row in which one of these stands."""
    with closing(sqlite3.connect(path)) as base:
        tables = [
            name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return [
            table
            for table in tables
            for row in base.execute(f"SELECT * FROM {table}")  # noqa: S608 - our own tables
            if any(secret in str(row) for secret in secrets)
        ]


def test_a_group_is_told_once_and_left_and_nothing_of_it_is_kept(tmp_path: Path) -> None:
    fake, [ann] = opened(1)
    numbers: list[int] = []

    async def play(house: House) -> None:
        group = ann.adds_bot_to_group("Zqgroup")
        numbers.append(group.chat.id)
        for word in ("/start", "zqone", "zqtwo"):
            group.says(word)
        await house.quiet()
        await house.pause()
        await house.quiet()
        assert group.chat.membership == "left"
        assert house.store.health().people == 0

    living(fake, tmp_path / "r.db", play)
    assert len(fake.journal.texts(numbers[0])) == 1
    assert rows_that_name(tmp_path / "r.db", "Zqgroup", str(abs(numbers[0])), "zqone") == []


def test_who_is_not_on_the_list_is_told_once_and_not_kept(tmp_path: Path) -> None:
    fake, [ann, bo] = opened(2)

    async def play(house: House) -> None:
        await begin(house, ann, bo)
        bo.says(STORY)
        bo.says(STORY)
        await house.quiet()
        await house.pause()

    living(fake, tmp_path / "r.db", play, allowed=frozenset({ann.id}))
    assert fake.journal.texts(bo.id) == ["Not you."]
    assert len(fake.journal.texts(ann.id)) == 1
    assert rows_that_name(tmp_path / "r.db", str(bo.id)) == []


def test_in_one_batch_those_who_do_not_flood_are_taken_first(tmp_path: Path) -> None:
    fake, [ann, bo] = opened(2)

    async def play(house: House) -> None:
        await begin(house, ann, bo)
        for number in range(50):
            ann.says(f"They never called, number {number}")
        bo.says(STORY)
        await house.quiet()

    living(fake, tmp_path / "r.db", play)
    answered = {each.id: list(fake.journal.sendings(each.id))[1].at for each in (ann, bo)}
    assert answered[bo.id] <= answered[ann.id]
