"""All that the running bot writes, in order: what waits at one moment shares one commit.

A commit costs a flush of the disk, so turns and marks that are ready together go together; each
has a savepoint of its own. Within a chat the order of coming is kept, and chats take turns: one
that floods has one event in a lot like everybody else, as long as others wait, and what only
tells is read together (`bot.turns.bursts`). Words that come
while a question is being sent wait for the end of that call, a moment at most: then it is known
whether they were written before it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, takewhile
from time import monotonic
from typing import Any

from bot.errors import Damaged, Fault, Problem
from bot.keep.store import Store
from bot.turns.arrivals import Arrival, Taken
from bot.turns.attempts import HOLD
from bot.turns.bursts import BACKLOG, burst, set_burst_aside, take_burst
from bot.turns.turn import Turns
from flows.kernel.events import Media, Text

_log = logging.getLogger(__name__)

LOT = 50
LOT_SECONDS = 0.03
"""Jobs of one commit, and how long they may take: meanwhile nothing else happens."""

Job = Callable[[], Any]
Watch = Callable[[str, float], None]
"""Told what became of a turn, and how many seconds it took."""


@dataclass(slots=True)
class _Waiting:
    job: Job
    done: asyncio.Future[Any]
    address: str = ""
    is_words: bool = False
    about: str = ""
    """Whose rows it writes, at this address."""
    aside: Job | None = None
    """What is done instead, where the job alone finds the file damaged."""
    arrival: Arrival | None = None
    with_it: tuple[_Waiting, ...] = ()
    """What is read as one text with it."""


class Ledger:
    """Takes jobs in the thread of its loop; nothing is awaited between BEGIN and COMMIT."""

    def __init__(
        self,
        store: Store,
        turns: Turns,
        watch: Watch | None = None,
        *,
        ticks: Callable[[], float] = monotonic,
    ) -> None:
        self._store, self._turns, self._watch, self._ticks = store, turns, watch, ticks
        self._marks: deque[_Waiting] = deque()
        self._chats: dict[str, deque[_Waiting]] = {}
        self._flooding: set[str] = set()
        self._is_set = False
        self._look_again: asyncio.TimerHandle | None = None
        store.attempts.listen(self._look)

    def take(self, arrival: Arrival) -> asyncio.Future[Taken]:
        """What became of the arrival, once that is committed; Problem: the database failed.

        What is urgent goes before all that came.
        """
        is_words = isinstance(arrival.event, Text | Media)
        waiting = _Waiting(
            lambda: self._turns.take_within(arrival),
            _future(),
            arrival.address,
            is_words and not arrival.urgent,
            arrival.address,
            lambda: self._turns.set_aside(arrival),
            arrival,
        )
        if self._watch is not None:
            waiting.done.add_done_callback(partial(_watched, self._watch, monotonic()))
        if arrival.urgent:
            self._put_first(waiting, behind=self._urgent(arrival.address))
        else:
            self._chats.setdefault(arrival.address, deque()).append(waiting)
        return self._soon(waiting)

    def write(self, job: Job, about: str = "") -> asyncio.Future[Any]:
        """What `job` returns, once its statements, about whoever is at `about`, are committed."""
        waiting = _Waiting(job, _future(), about=about)
        self._marks.append(waiting)
        return self._soon(waiting)

    def _soon(self, waiting: _Waiting) -> asyncio.Future[Any]:
        """Write when all that is ready at this moment has been handed in."""
        if not self._is_set:
            self._is_set = True
            asyncio.get_running_loop().call_soon(self._flush)
        return waiting.done

    def _look(self) -> None:
        """A question arrived, or did not: what waited for that may go on."""
        if self._chats and not self._is_set:
            self._is_set = True
            asyncio.get_running_loop().call_soon(self._flush)

    def _flush(self) -> None:
        lot = self._lot()
        results = self._together(lot) if lot else []
        for late in reversed(lot[len(results) :]):
            self._put_first(late)
        forgot = any(isinstance(result, Taken) and result.forgot for result in results)
        if forgot or self._store.outbox.said_farewell:
            self._store.settle()
        for each, result in zip(lot, results, strict=False):  # the rest was put back
            _settle(each, result)
        self._send_back(results)
        self._go_on()

    def _go_on(self) -> None:
        """Write again at once where anything may be written, else when it may at the latest."""
        loop = asyncio.get_running_loop()
        self._is_set = bool(self._marks or self._ready(1))
        if self._is_set:
            loop.call_soon(self._flush)
        elif self._chats:
            if self._look_again is not None:
                self._look_again.cancel()
            self._look_again = loop.call_later(HOLD, self._look)

    def _ready(self, most: int) -> list[str]:
        """Chats whose next event may be taken now."""
        holds = self._store.attempts.holds
        ready = (
            address
            for address, waiting in self._chats.items()
            if not (waiting[0].is_words and holds(address))
        )
        return list(islice(ready, most))

    def _urgent(self, address: str) -> int:
        """How many at the head of a chat are urgent."""
        is_so = (each.arrival and each.arrival.urgent for each in self._chats.get(address, ()))
        return sum(1 for _ in takewhile(bool, is_so))

    def _put_first(self, waiting: _Waiting, behind: int = 0) -> None:
        """Before all that came, of its chat (but so many) and of others."""
        if not waiting.address:
            self._marks.appendleft(waiting)
            return
        chat = self._chats.pop(waiting.address, deque())
        chat.insert(behind, waiting)
        self._chats = {waiting.address: chat, **self._chats}

    def _together(self, lot: list[_Waiting]) -> list[Any]:
        """One commit, of as many as its time allows; of the rest there is no result yet.

        Where the database refuses one of them for good, each is in a commit of its own.
        """
        try:
            return self._written([each.job for each in lot], lot)
        except Problem as problem:
            if problem.fault not in {Fault.OURS, Fault.DATA}:
                return [problem] * len(lot)
            if len(lot) > 1:
                return [self._together([each])[0] for each in lot]
            return [self._by_itself(lot[0], problem)]

    def _written(self, jobs: list[Job], lot: list[_Waiting]) -> list[Any]:
        results, end = [], self._ticks() + LOT_SECONDS
        with self._store.base.writing(*(each.about for each in lot)):
            for job in jobs:
                results.append(self._done(job))
                if self._ticks() >= end:
                    break
        return results

    def _by_itself(self, waiting: _Waiting, problem: Problem) -> Any:
        """What meets a damaged page is done once more where that could be mended, or set aside."""
        if problem.fault is not Fault.DATA:
            return problem
        if self._store.mending.mended():
            return self._together([waiting])[0]
        return self._set_aside(waiting, problem)

    def _set_aside(self, waiting: _Waiting, problem: Problem) -> Any:
        """Let one be that meets a damaged page, so that those behind it are read."""
        if waiting.aside is None:
            return problem
        try:
            result = self._written([waiting.aside], [waiting])[0]
        except Problem:
            return problem  # all of the file is damaged: what came has to come again
        _log.error("a message is set aside, because its person cannot be read: %s", problem)
        return result

    def _send_back(self, results: list[Any]) -> None:
        """What came after something that has to come again comes again, too: so order is kept."""
        failed = next((each for each in results if is_of_all(each)), None)
        if failed is None:
            return
        waiting, self._chats, self._flooding = self._chats, {}, set()
        for chat in waiting.values():
            for each in chat:
                _settle(each, failed)

    def _done(self, job: Job) -> Any:
        """The result of one job, or its exception: that undoes this one alone."""
        try:
            with self._store.base.attempt():
                return job()
        except self._store.base.errors:
            raise  # the whole commit is in question
        except Exception as error:  # noqa: BLE001 - it is handed to whoever waits for the job
            _log.error("a write failed (%s): please report this.", type(error).__name__)
            return error

    def _lot(self) -> list[_Waiting]:
        """Marks first: they free a chat's next message. Then one of each chat, round and round."""
        lot = [self._marks.popleft() for _ in range(min(LOT, len(self._marks)))]
        while len(lot) < LOT and (ready := self._ready(LOT - len(lot))):
            for address in ready:
                waiting = self._chats.pop(address)
                lot.append(self._next(address, waiting))
                if waiting:
                    self._chats[address] = waiting  # behind those who have not had a turn
        return lot

    def _next(self, address: str, chat: deque[_Waiting]) -> _Waiting:
        """The next of a chat; behind the first of a flood, as many as are read as one text."""
        many: Sequence[Arrival] = ()
        if address in self._flooding:
            many = burst((each.arrival for each in chat), self._turns.is_told)
        elif len(chat) > BACKLOG:
            self._flooding.add(address)
        head = [chat.popleft() for _ in range(max(1, len(many)))]
        if not chat:
            self._flooding.discard(address)
        return self._as_one(head, many) if len(head) > 1 else head[0]

    def _as_one(self, head: list[_Waiting], arrivals: Sequence[Arrival]) -> _Waiting:
        """Several messages of one chat, from here on read, or set aside, together."""
        first, *more = head
        job = partial(take_burst, self._store.base, self._turns, arrivals)
        aside = partial(set_burst_aside, self._turns, arrivals)
        return replace(first, job=job, aside=aside, arrival=None, with_it=tuple(more))


def is_of_all(result: object) -> bool:
    """Whether the database failed, and not what was asked of it: the same may go well later."""
    if not isinstance(result, Problem) or isinstance(result, Damaged):
        return False
    return result.fault is not Fault.OURS


def _watched(watch: Watch, since: float, done: asyncio.Future[Any]) -> None:
    if not done.cancelled():
        outcome = "refused" if done.exception() else done.result().outcome
        watch(outcome, monotonic() - since)


def _future() -> asyncio.Future[Any]:
    return asyncio.get_running_loop().create_future()


def _settle(waiting: _Waiting, result: Any) -> None:
    """Tell whoever waits for it; what follows from a text that was read as one follows once."""
    for each in waiting.with_it:
        _settle(each, Taken(result.outcome) if isinstance(result, Taken) else result)
    done = waiting.done
    if done.done():  # whoever waited was cancelled; what is committed is committed
        return
    if isinstance(result, Exception):
        done.set_exception(result)
        done.exception()  # it may be that nobody asks
    else:
        done.set_result(result)
