"""`rebound run` as an operator meets it: bad settings, a machine that comes up late, a stop."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.bot.messenger.running import Running, free_port
from tests.bot.messenger.talkers import Talkers
from tests.fake_telegram.core import TOKEN, FakeTelegram
from tests.fake_telegram.faults import Fault, Faults, Kind
from tests.fake_telegram.serving import serving

STORY = "Zqquetzal wrote that they chose somebody else"


BUSY = 60.0
"""Seconds that two processes may need to start and find each other where others work, too."""


def until(is_so: Callable[[], object], seconds: float = 10.0) -> bool:
    end = time.monotonic() + seconds
    while not (found := is_so()) and time.monotonic() < end:
        time.sleep(0.01)
    return bool(found)


def complained(running: Running) -> list[str]:
    """It ends by itself; the sentences it leaves."""
    running.start()
    assert running.ended() == 1, running.logged
    return running.logged.splitlines()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"REBOUND_BOT_TOKEN": "1" + TOKEN}, "Telegram does not know the token"),
        ({"REBOUND_WEBHOOK_URL": "http://bot.example.org/hook"}, "must begin with https://"),
    ],
)
def test_what_can_never_work_is_one_sentence(
    tmp_path: Path, more: dict[str, str], said: str
) -> None:
    fake = FakeTelegram()
    fake.bot()
    with serving(fake) as url:
        [line] = complained(Running(tmp_path, url, more))
    assert said in line
    assert TOKEN not in line


def test_a_port_in_use_is_one_sentence(tmp_path: Path) -> None:
    fake = FakeTelegram(allow_plain_webhook=True)
    fake.bot()
    with socket.create_server(("127.0.0.1", 0)) as taken, serving(fake) as url:
        there = f"127.0.0.1:{taken.getsockname()[1]}"
        more = {"REBOUND_WEBHOOK_LISTEN": there, "REBOUND_WEBHOOK_URL": f"http://{there}/hook"}
        [line] = complained(Running(tmp_path, url, more))
    assert there.rpartition(":")[2] in line


def test_an_api_that_is_away_is_waited_for_and_it_is_said_once(tmp_path: Path) -> None:
    fake, port = FakeTelegram(), free_port()
    ann = fake.person()
    ann.starts()
    with Running(tmp_path, f"http://127.0.0.1:{port}") as running:
        assert until(lambda: "cannot be reached" in running.logged)
        with serving(fake, port):
            ann.hears("What happened?")
            assert running.stop() == 0
    assert running.logged.count("cannot be reached") == 1


def test_who_waits_for_the_api_can_be_told_to_stop(tmp_path: Path) -> None:
    running = Running(tmp_path, f"http://127.0.0.1:{free_port()}")
    running.start()
    assert until(lambda: "cannot be reached" in running.logged)
    assert running.stop() == 0


def test_of_two_instances_on_one_token_one_says_that_it_waits(tmp_path: Path) -> None:
    fake = FakeTelegram()
    ann = fake.person()
    homes = [tmp_path / "one", tmp_path / "two"]
    for home in homes:
        home.mkdir()
    with serving(fake) as url:
        with Running(homes[0], url) as one, Running(homes[1], url) as two:
            assert until(lambda: "this one waits" in one.logged + two.logged, BUSY)
            ann.starts()
            ann.hears("What happened?")
        told = (one.logged + two.logged).count("this one waits")
    assert 1 <= told <= 2
    assert len(fake.journal.texts(ann.id)) == 1


def test_a_stop_in_the_middle_of_sending_loses_and_repeats_nothing(tmp_path: Path) -> None:
    fake = FakeTelegram()
    people = [fake.person(f"Person {number}") for number in range(20)]
    with serving(fake) as url:
        with Running(tmp_path, url) as running:
            assert running.talks()
            fake.faults.next("sendMessage", Fault(Kind.SLOW, 0.4), times=10)
            for one in people:
                one.starts()
            assert until(lambda: any(entry.fault for entry in fake.journal.calls("sendMessage")))
            assert running.stop() == 0
        with running:
            assert running.talks()
            for one in people:
                one.hears("What happened?")
    assert [len(fake.journal.texts(one.id)) for one in people] == [1] * 20


def test_the_loudest_log_holds_no_token_and_no_words(tmp_path: Path) -> None:
    faults = Faults.of_every_kind(0.1, seed=2)
    faults.hang = 0.2
    fake = FakeTelegram(faults=faults)
    more = {"REBOUND_LOG_LEVEL": "debug", "REBOUND_LOG_FORMAT": "json", "PYTHONASYNCIODEBUG": "1"}
    with serving(fake) as url:
        running = Running(tmp_path, url, more)
        talkers = Talkers(fake, 6, 5, think=0.1)
        with running, talkers:
            assert until(lambda: talkers.acts > 8, 15)
            running.kill()
            running.start()
            assert talkers.waits(30)
    words = [word for _, word, _ in talkers.said]
    assert len(words) > 2  # how many depends on how busy the machine is
    assert running.logged.count("\n") > 3
    names = [str(one.person.shape["first_name"]) for one in talkers.all.values()]
    for secret in [TOKEN, TOKEN.partition(":")[2], *words, *names, "It was"]:
        assert secret not in running.logged


def test_a_fault_that_nobody_foresaw_is_logged_without_words(tmp_path: Path) -> None:
    fake = FakeTelegram()
    ann = fake.person()
    with serving(fake) as url:
        with Running(tmp_path, url, {"REBOUND_LOG_LEVEL": "debug"}) as running:
            ann.starts()
            ann.hears("What happened?")
            with fake.lock:
                whole = {"message_id": "zqword", "date": 1, "chat": ann.chat.shape}
                message = {**whole, "from": ann.shape, "text": STORY}
                fake.push(fake.bot(), "message", ann.id, message)
            fake.flush()
            ann.waits_for(2)
        with closing(running.store()) as store:
            assert store.health().failures == 1
    assert "a turn failed" in running.logged
    assert "zq" not in running.logged.lower()
