"""Several processes on one server, killed one after the other while people talk, and judged."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from bot.keep.keys import KeySource
from bot.keep.places import Server
from bot.keep.store import Store
from tests.bot.messenger.balancer import balancing
from tests.bot.messenger.chaos import Plan, Verdict, judged, settled
from tests.bot.messenger.running import Running, free_port
from tests.bot.messenger.talkers import Talkers
from tests.bot.messenger.test_nudges_killed import address, due
from tests.bot.process import KEY
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.serving import serving

MANY = 3
READY_SECONDS = 60.0
"""Three of them start on as many cores as there are."""


@dataclass
class Replicas:
    """Several instances, each with a folder of its own, on one server."""

    server: Server
    all: list[Running]

    def looking(self) -> Any:
        """A reader beside them; the caller closes it."""
        import psycopg  # noqa: PLC0415 - only where there is a server

        return psycopg.connect(self.server.address, autocommit=True)

    def store(self) -> Store:
        """Their database; the caller closes it."""
        return Store.open(self.server, KeySource(KEY))

    def killed(self, kills: int, seed: int, up: float) -> list[float]:
        """One after the other, at any moment; each is started again at once."""
        chance, deaths = Random(seed), []  # noqa: S311 - any moment will do
        for number in range(kills):
            time.sleep(chance.random() * up)
            one = self.all[number % MANY]
            assert one.talks(READY_SECONDS), one.logged
            one.kill()
            deaths.append(time.time())
            one.start()
        return deaths


@contextmanager
def replicas(home: Path, server: Server, url: str, *, by_webhook: bool) -> Iterator[Replicas]:
    """Running, until the end; behind a balancer where they take a webhook."""
    with ExitStack() as stack:
        listening = [free_port() for _ in range(MANY)]
        more = [{"REBOUND_DATABASE": server.address} for _ in range(MANY)]
        if by_webhook:
            port = stack.enter_context(balancing(listening))
            for settings, own in zip(more, listening, strict=True):
                settings["REBOUND_WEBHOOK_URL"] = f"http://127.0.0.1:{port}/hook"
                settings["REBOUND_WEBHOOK_LISTEN"] = f"127.0.0.1:{own}"
        there = Replicas(server, [])
        for number in range(MANY):
            folder = home / str(number)
            folder.mkdir()
            there.all.append(stack.enter_context(Running(folder, url, more[number])))
        for one in there.all:
            assert one.talks(READY_SECONDS), one.logged
        yield there
        for one in there.all:  # before they talk they cannot be told to stop
            assert one.talks(READY_SECONDS), one.logged


def chaos(home: Path, server: Server, plan: Plan) -> Verdict:
    """Let it happen, and judge."""
    fake = FakeTelegram(seed=plan.seed, faults=plan.faults, allow_plain_webhook=True)
    talkers = Talkers(fake, plan.people, plan.turns, seed=plan.seed, think=plan.think)
    with serving(fake) as url:
        with replicas(home, server, url, by_webhook=plan.by_webhook) as there, talkers:
            deaths = there.killed(plan.kills, plan.seed, plan.up)
            talkers.waits(plan.seconds)
            settled(there, fake, READY_SECONDS)
        return judged(there, talkers, deaths)


def nudged(home: Path, server: Server, many: int, kills: int) -> list[str]:
    """Everybody's plan falls due while they are killed: whose came twice, or is lost."""
    fake = FakeTelegram(seed=kills)
    people = [fake.person(f"Person {number}") for number in range(many)]
    for one in people:
        one.chat.is_started = True
    due(server, people)
    with serving(fake) as url:
        with replicas(home, server, url, by_webhook=False) as there:
            there.killed(kills, kills, 0.2)
            _until_quiet(there)
        with closing(there.store()) as store:
            rows = store.base.execute("SELECT address, status, reason FROM outbox").fetchall()
            health = store.health()
    wrong = [f"{health.failures} failed, {health.pending} wait"] * bool(
        health.failures or health.pending
    )
    for one in people:
        told = [(status, reason) for who, status, reason in rows if who == address(one)]
        in_doubt, heard = told.count(("aside", "in doubt")), len(fake.journal.texts(one.id))
        is_whole = told.count(("sent", None)) + in_doubt == len(told) > 0
        is_once = not fake.journal.repeated(one.id) and len(told) - in_doubt <= heard <= len(told)
        wrong += [f"{told}\n{one.transcript()}"] * (not (is_whole and is_once))
    return wrong


def _until_quiet(there: Replicas) -> None:
    """Wait until nothing is planned and nothing waits."""
    left = (
        "SELECT (SELECT count(*) FROM nudges) + "
        "(SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending'))"
    )
    end = time.monotonic() + READY_SECONDS
    with closing(there.looking()) as looking:
        while looking.execute(left).fetchone()[0] and time.monotonic() < end:
            time.sleep(0.05)
