"""Two processes on one server: who sends to a chat, what one left half done, and who leads."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

from telegram.error import NetworkError

from bot.keep.outbox import Parcel
from bot.keep.places import Server
from bot.messenger.claiming import look_after
from bot.messenger.leading import Leading
from bot.messenger.ledger import Ledger
from bot.messenger.ports import Pace
from bot.messenger.refusals import NotSent
from bot.messenger.sender import Sender
from bot.turns.arrivals import Arrival
from flows.kernel.events import Due, Start, Text
from tests.bot.talk import HERE, Desk


class Line:
    """Delivers; waits for `open` before that, and raises what is in `trouble`, one a time."""

    def __init__(self) -> None:
        self.open, self.begun = asyncio.Event(), asyncio.Event()
        self.trouble: list[Exception] = []
        self.sent: list[str] = []
        self.closes_after = 0

    async def __call__(self, parcel: Parcel) -> int | None:
        self.begun.set()
        await self.open.wait()
        if self.trouble:
            raise self.trouble.pop(0)
        text = getattr(parcel.content, "text", "a file")
        self.sent.append(text.removeprefix("telegram/en ").rstrip(": "))
        if len(self.sent) == self.closes_after:
            self.open.clear()
            self.begun.clear()
        return 10 + len(self.sent)


class Process:
    """A store of its own, and a sender on it."""

    def __init__(self, server: Server) -> None:
        self.desk, self.line = Desk(server), Line()
        self.desk.count = id(self)
        ledger = Ledger(self.desk.store, self.desk.turns)
        self.sender = Sender(self.desk.store, ledger, self.line, Pace(lambda: self.desk.now))

    def dies(self) -> None:
        """Without a word; its tasks do nothing more that anybody could see."""
        self.desk.store.base.close()

    async def is_done(self) -> None:
        await until(lambda: self.sender.is_idle)

    def status(self) -> list[tuple[str, str | None]]:
        sql = "SELECT status, reason FROM outbox ORDER BY sequence"
        return list(self.desk.store.base.execute(sql).fetchall())


async def until(is_so: Callable[[], bool]) -> None:
    for _ in range(3000):
        if is_so():
            return
        await asyncio.sleep(0.01)
    raise TimeoutError


def together(server: Server, play: Callable[[Process, Process], Awaitable[None]]) -> None:
    async def run() -> None:
        one, two = Process(server), Process(server)
        await play(one, two)
        for each in (one, two):
            for task in each.sender._working.values():
                task.cancel()
        await asyncio.sleep(0)

    asyncio.run(run())


def test_one_of_them_sends_to_a_chat_and_in_order(server: Server) -> None:
    async def play(one: Process, two: Process) -> None:
        one.desk.tell(Start())
        one.sender.wake(HERE)
        await one.line.begun.wait()
        two.line.open.set()
        two.desk.tell("said to the other")
        two.sender.wake(HERE)
        await two.is_done()
        assert two.line.sent == []
        one.line.open.set()
        await one.is_done()
        assert one.line.sent == ["hello", "question", "reply: said to the other"]

    together(server, play)


def test_what_one_left_is_sent_by_whoever_leads(server: Server) -> None:
    async def play(one: Process, two: Process) -> None:
        one.desk.tell(Start())
        one.sender.wake(HERE)
        await one.line.begun.wait()
        one.dies()
        two.line.open.set()
        looking = asyncio.create_task(
            look_after(lambda: two.sender.start("telegram"), asyncio.sleep)
        )
        await until(lambda: len(two.line.sent) == 2)
        looking.cancel()
        assert two.line.sent == ["hello", "question"]

    together(server, play)


async def asked(one: Process) -> None:
    """Everything but the question is sent, and the question is on its way."""
    one.desk.tell(Start())
    one.line.closes_after = 1
    one.line.open.set()
    one.sender.wake(HERE)
    await until(lambda: bool(one.line.sent))
    await one.line.begun.wait()


def test_an_answer_to_what_a_dead_one_began_answers_it(server: Server) -> None:
    async def play(one: Process, two: Process) -> None:
        await asked(one)
        one.dies()
        arrival = Arrival("k", HERE, Text("the answer"), two.desk.now, message=20)
        assert two.desk.turns.take_many([arrival])[0].outcome == "taken"
        two.line.open.set()
        two.sender.wake(HERE)
        await two.is_done()
        assert two.line.sent == ["reply: the answer"]

    together(server, play)


def test_a_question_that_comes_again_may_have_come_before(server: Server) -> None:
    async def play(one: Process, two: Process) -> None:
        await asked(one)
        one.dies()
        two.line.open.set()
        two.sender.wake(HERE)
        await two.is_done()
        assert two.line.sent == ["question"]
        (since,) = two.desk.store.base.execute(
            "SELECT since FROM outbox WHERE about IS NOT NULL ORDER BY sequence DESC LIMIT 1"
        ).fetchone()
        assert since is not None

    together(server, play)


def nudged(one: Process) -> None:
    """Something is due, and is the only thing that waits."""
    one.desk.tell(Start())
    one.desk.tell("plan 1")
    one.desk.sent()
    one.desk.now += timedelta(days=1)
    assert one.desk.tell(Due("plan:1", "plan_step", 1)) == "taken"


def test_what_a_dead_one_said_unasked_is_not_said_again(server: Server) -> None:
    async def play(one: Process, two: Process) -> None:
        nudged(one)
        one.sender.wake(HERE)
        await one.line.begun.wait()
        assert one.status()[-1] == ("sending", None)
        two.line.open.set()
        two.sender.wake(HERE)
        await two.is_done()
        assert two.status()[-1] == ("sending", None)  # the other one lives
        one.dies()
        two.sender.wake(HERE)
        await two.is_done()
        assert two.status()[-1] == ("aside", "in doubt")
        assert two.line.sent == []

    together(server, play)


def test_what_certainly_did_not_leave_is_said_by_the_next(server: Server) -> None:
    async def play(one: Process, two: Process) -> None:
        nudged(one)
        one.line.trouble = [NotSent("no connection")]
        one.line.open.set()
        one.sender.wake(HERE)
        await until(lambda: not one.line.trouble and one.status()[-1][0] == "pending")
        one.dies()
        two.line.open.set()
        two.sender.wake(HERE)
        await two.is_done()
        assert len(two.line.sent) == 1
        assert two.status()[-1] == ("sent", None)

    together(server, play)


def test_a_question_whose_answer_is_lost_stays_in_doubt(server: Server) -> None:
    async def play(one: Process, two: Process) -> None:
        await asked(one)
        one.line.trouble = [NetworkError("reset")]
        one.line.open.set()
        await until(lambda: not one.line.trouble)
        await asyncio.sleep(0.05)
        tried = "SELECT tried FROM outbox WHERE about IS NOT NULL ORDER BY sequence DESC LIMIT 1"
        assert two.desk.store.base.execute(tried).fetchone() != (None,)

    together(server, play)


class Worker:
    """Counts how often its work was begun, and whether it is at it."""

    def __init__(self, process: Process) -> None:
        self.begun, self.works = 0, False
        self.told: list[bool] = []
        self.leading = Leading(
            process.desk.store.base, Pace(sleep=self._sleep), [self.work], self.told.append
        )

    async def _sleep(self, _: float) -> None:
        await asyncio.sleep(0.02)

    async def work(self) -> None:
        self.begun, self.works = self.begun + 1, True
        try:
            await asyncio.Event().wait()
        finally:
            self.works = False


def test_one_leads_and_the_next_goes_on_when_it_dies(server: Server) -> None:
    async def play(one: Process, two: Process) -> None:
        first, second = Worker(one), Worker(two)
        tasks = [asyncio.create_task(first.leading.run())]
        await until(lambda: first.works)
        tasks.append(asyncio.create_task(second.leading.run()))
        await until(lambda: second.told == [False])
        assert not second.works
        tasks[0].cancel()
        one.dies()
        await until(lambda: second.works)
        assert second.told == [False, True]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    together(server, play)


def test_one_that_lost_its_connection_lets_its_work_be(server: Server) -> None:
    async def play(one: Process, two: Process) -> None:
        first = Worker(one)
        leading = asyncio.create_task(first.leading.run())
        await until(lambda: first.works)
        (pid,) = one.desk.store.base.execute("SELECT pg_backend_pid()").fetchone()
        two.desk.store.base.execute("SELECT pg_terminate_backend(?::int, 5000)", (pid,))
        await until(lambda: first.begun == 2)  # nobody else asked, so it leads again
        leading.cancel()
        with suppress(asyncio.CancelledError):
            await leading

    together(server, play)
