"""Kept for as long as the operator says: told once, then forgotten, and never anybody else."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import Problem
from bot.keep.places import Place
from bot.keep.retention import AT_ONCE, Retention
from bot.keep.rows import millis
from bot.settings.config import read_settings
from bot.speech.conversation import Conversation, Operator
from bot.speech.words import read_scripts
from flows.kernel.effects import Part, Say
from flows.kernel.events import Blocked, Start
from flows.kernel.session import Session
from tests.bot.process import KEY, rebound
from tests.bot.talk import HERE, NOW, Desk, connection, in_a_file
from tests.bot.test_mending import broken

KEPT = timedelta(days=90)
TALKED = Conversation(read_scripts(), operator=Operator(kept_days=KEPT.days))
NIGHT = NOW.replace(hour=3)
DAYTIME = NOW.replace(hour=15)


@pytest.fixture(name="desk")
def made_desk(place: Place) -> Iterator[Desk]:
    desk = Desk(place, now=DAYTIME)
    with closing(desk.store):
        desk.tell(Start())
        desk.sent()
        yield desk


def look(desk: Desk, after: int, base: datetime = DAYTIME) -> list[str]:
    """What is said so many days later to whoever is here."""
    woken: list[str] = []
    desk.now = base + timedelta(days=after)
    Retention(desk.store, TALKED, "telegram", KEPT, woken.append).look(desk.now)
    said = desk.sent()
    assert bool(said) == (HERE in woken)
    return said


def is_here(desk: Desk, address: str = HERE) -> bool:
    return desk.store.person(address) is not None


def test_whoever_is_silent_is_told_once_and_then_forgotten(desk: Desk) -> None:
    assert look(desk, 75) == []
    (told,) = look(desk, 76)
    assert "90 days" in told
    assert f"{DAYTIME + KEPT:%-d %B}" in told
    assert look(desk, 77) == look(desk, 89) == []
    assert is_here(desk)
    assert look(desk, 91) == []
    assert not is_here(desk)
    assert desk.store.health().unsettled is None
    assert HERE.encode() not in desk.bytes_on_disk()


def test_a_word_from_them_keeps_it_all(desk: Desk) -> None:
    look(desk, 76)
    desk.tell("still here")
    desk.sent()
    assert look(desk, 76 + 75) == []
    assert desk.told() == ["still here"]
    assert len(look(desk, 76 + 76)) == 1


def test_nobody_is_told_in_the_night(desk: Desk) -> None:
    assert look(desk, 80, NIGHT) == []
    assert len(look(desk, 80)) == 1


def test_after_a_long_downtime_they_still_have_two_weeks(desk: Desk) -> None:
    (told,) = look(desk, 400)
    assert f"{DAYTIME + timedelta(days=414):%-d %B}" in told
    look(desk, 413)
    assert is_here(desk)
    look(desk, 414)
    assert not is_here(desk)


def test_what_is_agreed_within_as_long_again_is_waited_for(desk: Desk) -> None:
    desk.tell("plan 160")
    desk.sent()
    assert look(desk, 100) == look(desk, 159) == []
    assert is_here(desk)


def test_whoever_blocked_the_bot_is_forgotten_without_a_word(desk: Desk) -> None:
    desk.tell(Blocked())
    assert look(desk, 89) == []
    assert is_here(desk)
    look(desk, 90)
    assert not is_here(desk)


def test_of_a_terminal_nobody_is_forgotten(desk: Desk) -> None:
    ann = desk.store.address("terminal", "ann")
    desk.tell(Start(), ann)
    look(desk, 76)
    look(desk, 400)
    assert is_here(desk, ann)


def test_who_cannot_be_read_holds_nobody_up(desk: Desk) -> None:
    desk.now = DAYTIME - timedelta(days=1)
    desk.tell(Start(), "telegram:5")
    with desk.store.base.writing():
        desk.store.base.execute(
            "UPDATE people SET session = ? WHERE address = 'telegram:5'", (b"\0",)
        )
    assert len(look(desk, 76)) == 1


def test_many_are_told_in_turns(desk: Desk) -> None:
    for who in range(AT_ONCE + 10):
        desk.tell(Start(), f"telegram:{1000 + who}")
    look(desk, 76)
    first = desk.store.health().pending
    look(desk, 76)
    assert desk.store.health().pending > first


def test_privacy_says_how_long_and_who() -> None:
    say = Say((Part("privacy.text"),), "notice")
    assert "90 days" in TALKED.render(say, "en", "telegram").text
    told = Conversation(read_scripts()).render(say, "en", "telegram").text
    assert "stays until you delete it" in told
    assert "left no name" in told


@pytest.mark.parametrize("given", ["29", "3651", "-90", "ninety", "90.5", "٩٠", "9" * 5000])
def test_what_is_no_time_to_keep_things_is_told(tmp_path: Path, given: str) -> None:
    with pytest.raises(Problem, match="REBOUND_KEEP_DAYS is"):
        read_settings({"REBOUND_KEEP_DAYS": given, "REBOUND_KEY": KEY}, tmp_path / "none")


def test_a_time_that_is_set_is_told_in_the_chat(tmp_path: Path) -> None:
    told = rebound(tmp_path, "chat", typed="They said no\n/privacy\n", REBOUND_KEEP_DAYS=" 30 ")
    assert "30 days" in told.stdout


def _crowd(desk: Desk, count: int) -> list[str]:
    """So many more, who said nothing since."""
    addresses = [f"telegram:9{number:06}" for number in range(count)]
    with desk.store.base.writing():
        for each in addresses:
            desk.store.people.write(desk.store.people.mint(each, DAYTIME), Session(state="open"))
    return addresses


@in_a_file
def test_however_many_are_forgotten_the_file_is_written_anew_once(desk: Desk) -> None:
    """Each time takes half a second in which nobody is heard."""
    _crowd(desk, 20)
    look(desk, 80)
    ran: list[str] = []
    connection(desk.store).set_trace_callback(ran.append)
    look(desk, 95)
    assert ran.count("VACUUM") == 1
    assert desk.store.health().people == 0


def _damaged(path: Path, table: str) -> Desk:
    """Many people whose time is over, and a damaged page among them."""
    desk = Desk(path)
    with closing(desk.store) as store:
        _crowd(desk, 1_500)
        with store.base.writing():
            store.base.execute("UPDATE people SET told = ?", (millis(DAYTIME + KEPT / 2),))
    broken(path, table)
    return Desk(path)


def test_who_stands_on_a_damaged_page_holds_up_nobody_else(tmp_path: Path) -> None:
    desk = _damaged(tmp_path / "many.db", "keys")
    with closing(desk.store):
        retention = Retention(desk.store, TALKED, "telegram", KEPT, list[str]().append)
        retention.look(DAYTIME + timedelta(days=95))
        left = desk.store.base.execute("SELECT count(*) FROM people").fetchone()[0]
        assert left < 1_500


def test_where_the_people_cannot_be_read_the_bot_goes_on(tmp_path: Path) -> None:
    desk, looks = _damaged(tmp_path / "many.db", "people"), list[float]()

    async def sleep(seconds: float) -> None:
        looks.append(seconds)
        if len(looks) == 2:
            raise asyncio.CancelledError

    with closing(desk.store), suppress(asyncio.CancelledError):
        retention = Retention(desk.store, TALKED, "telegram", KEPT, list[str]().append)
        asyncio.run(retention.run(lambda: DAYTIME, sleep))
    assert len(looks) == 2
