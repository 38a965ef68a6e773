"""Killed again and again while nudges go out for real: none twice, each in doubt accounted for."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from bot.doctor import examine
from bot.keep.keys import KeySource
from bot.keep.places import Place
from bot.keep.store import Store
from bot.settings.config import read_settings
from bot.turns.arrivals import Arrival
from bot.turns.turn import Turns
from flows.kernel.effects import Plan
from flows.kernel.events import Start, Text
from tests.bot.messenger.running import Running
from tests.bot.messenger.whole import words
from tests.bot.process import KEY
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.people import Person
from tests.fake_telegram.serving import serving

NUDGES, KILLS, SEED, SECONDS = 60, 5, 6, 30.0


def due(place: Place, people: list[Person]) -> None:
    """Everybody began some days ago, and asked to be written to a minute ago."""
    then, now = datetime.now(UTC) - timedelta(days=3), datetime.now(UTC)
    with closing(Store.open(place, KeySource(KEY))) as store:
        turns = Turns(store, words())
        for event in (Start(), Text("They wrote that they chose somebody else")):
            turns.take_many([Arrival(None, address(one), event, then) for one in people])
        with store.base.writing():
            store.base.execute("DELETE FROM outbox")
            for one in people:
                person = store.people.find(address(one))
                assert person is not None
                at = now - timedelta(minutes=1)
                store.nudges.unplan(person)
                store.nudges.plan(person, Plan("1/return", "timer", at, "nudged", 1))


def address(one: Person) -> str:
    return f"telegram:{one.id}"


def killed(running: Running, fake: FakeTelegram) -> None:
    """Each time some more have gone out."""
    chance = Random(SEED)  # noqa: S311 - any moment will do
    for _ in range(KILLS):
        before, end = len(fake.journal.delivered()), time.monotonic() + 5
        wanted = before + chance.randint(3, NUDGES // (KILLS + 1))
        while len(fake.journal.delivered()) < wanted and time.monotonic() < end:
            time.sleep(0.001)
        time.sleep(chance.random() * 0.01)
        running.kill()
        running.start()


def settled(running: Running) -> None:
    """Wait until nothing is planned and nothing waits."""
    left = (
        "SELECT (SELECT count(*) FROM nudges) + "
        "(SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending'))"
    )
    end = time.monotonic() + SECONDS
    with closing(running.looking()) as looking:
        while time.monotonic() < end:
            if not looking.execute(left).fetchone()[0]:
                return
            time.sleep(0.05)


def outbox_of(running: Running) -> str:
    """What the doctor says."""
    findings = examine(
        lambda: read_settings({"REBOUND_KEY": KEY}, running.home / "none"), running.database
    )
    return next(finding.found for finding in findings if finding.what == "outbox")


def test_no_nudge_comes_twice_however_often_it_dies(tmp_path: Path) -> None:
    fake = FakeTelegram(seed=SEED)
    people = [fake.person(f"Person {number}") for number in range(NUDGES)]
    for one in people:
        one.chat.is_started = True
    running = Running(tmp_path, "")
    due(running.database, people)
    with serving(fake) as running.url, running:
        killed(running, fake)
        settled(running)
    with closing(running.store()) as store:
        rows = store.base.execute("SELECT address, status, reason FROM outbox").fetchall()
        assert store.health().failures == store.health().pending == 0
    for one in people:
        assert fake.journal.repeated(one.id) == {}, one.transcript()
        told = [(status, reason) for who, status, reason in rows if who == address(one)]
        in_doubt = told.count(("aside", "in doubt"))
        assert told.count(("sent", None)) + in_doubt == len(told) > 0
        reached = len(fake.journal.texts(one.id))
        assert len(told) - in_doubt <= reached <= len(told)
    doubted = sum(status == "aside" for _, status, _ in rows)
    found = f"0 waiting; set aside: {doubted} in doubt" if doubted else "0 waiting"
    assert outbox_of(running) == found
    assert running.kills == KILLS
