"""A million plans in the database: finding what is due, starting, and doing nothing."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from bot.due.lane import MOST, RATE
from bot.due.schedule import LOOK_AGAIN_SECONDS, Schedule
from bot.keep.keys import KeySource
from bot.keep.people import Person
from bot.keep.rows import millis, pack
from bot.keep.store import Store
from bot.turns.arrivals import Arrival
from flows.kernel.effects import Plan
from flows.kernel.session import Session
from tests.bench.crowd import HALF_WAY, store_life
from tests.bench.measured import MICRO, Progress, best, line, spending, title
from tests.bench.turns import KEY, lives, opened
from tests.bot.nudger import IN_FLIGHT, due_plans, killed_at_random
from tests.bot.talk import Desk, connection
from tests.walks import MONDAY

NEXT_AT_MOST_MS, CLAIM_AT_MOST_MS, IDLE_AT_MOST = 1.0, 5.0, 0.5
EACH = 10
"""So many plans a person has."""
A_LOT = 30
SPREAD = timedelta(days=60)
IDLE_SECONDS = 4.0
LOTS = 50
KILLED, KILLS = 1_000, 5
DROP, CREATE = "DROP INDEX nudges_by_time", "CREATE INDEX nudges_by_time ON nudges (due)"
_Row = tuple[int, int, int, int, bytes]


def report(plans: int, folder: Path) -> None:
    """Print what so many plans cost."""
    title(
        f"With {plans:,} plans (next at most {NEXT_AT_MOST_MS:.0f} ms, {A_LOT} people "
        f"{CLAIM_AT_MOST_MS:.0f} ms, idle {IDLE_AT_MOST} % of CPU)"
    )
    opened(folder, "no_plans.db")[0].close()
    with spending() as spent:
        _fill(plans, folder)
    line("making them", f"{spent.clock:,.1f} s", "sealed, in one transaction")
    _starting(folder)
    store, _ = opened(folder, "plans.db")
    bare = sqlite3.connect(folder / "plans.db", isolation_level=None)
    _finding(store, bare)
    bare.close()
    store.close()
    _taking(folder)
    _idling(folder)


def _fill(plans: int, folder: Path) -> None:
    """Rows as `Nudges.plan` writes them; the index is made at the end, as it is quicker."""
    store, _ = opened(folder, "plans.db")
    random = Random(5)  # noqa: S311 - reproducible, not secret
    progress = Progress("plans", plans)
    store.base.execute("PRAGMA cache_size = -200000")
    with store.base.writing():
        store.base.execute(DROP)
        people = sorted((_person(store, n) for n in range(max(1, plans // EACH))), key=_by_id)
        rows = (row for person in people for row in _rows(person, random, progress))
        connection(store).executemany("INSERT INTO nudges VALUES (?, ?, ?, ?, ?)", rows)
        store.base.execute(CREATE)
    store.close()


def _by_id(person: Person) -> int:
    return person.id


def _person(store: Store, number: int) -> Person:
    minted = store.people.mint(f"telegram:{number}", MONDAY)
    return store.people.write(minted, Session(state="open"))


def _rows(person: Person, random: Random, progress: Progress) -> Iterator[_Row]:
    """The person's plans, in the order of the table's key."""
    keys = {person.seal.mark(key): key for key in (f"1/plan{number}" for number in range(EACH))}
    for mark, key in sorted(keys.items()):
        body = pack({"key": key, "kind": "nudge", "step": "later.quiet"})
        at = millis(MONDAY + random.random() * SPREAD)
        yield person.id, mark, 1, at, person.seal.close("nudges", "body", mark, body)
        progress.one()


def _starting(folder: Path) -> None:
    """Opening the database and the schedule's first look, beside a database with nothing in it."""

    def start(name: str) -> Callable[[], None]:
        def work() -> None:
            store = Store.open(folder / name, KeySource(KEY))
            store.nudges.next_on("telegram")
            store.close()

        return work

    for name, database in (("with nothing planned", "no_plans.db"), ("with all", "plans.db")):
        spent = best(start(database))
        line(f"opening, {name}", f"{spent.clock * 1e3:.1f} ms", f"{spent.cpu * 1e3:.1f} ms of CPU")


@dataclass(frozen=True)
class Way:
    """One thing to measure, beside what it cannot do without."""

    name: str
    work: Callable[[], object]
    times: int
    meaning: str = ""


def _finding(store: Store, bare: sqlite3.Connection) -> None:
    early, half = MONDAY + SPREAD / 100, MONDAY + SPREAD / 2
    seek = "SELECT due, person FROM nudges ORDER BY due LIMIT ?"
    ways = (
        Way("the next due", lambda: store.nudges.next_on("telegram"), 1_000),
        Way("  a bare SELECT on the index", lambda: bare.execute(seek, (1,)).fetchall(), 1_000),
        Way(f"{A_LOT} people, a hundredth due", _claiming(store, early), 20, "opened, as events"),
        Way(f"{A_LOT} people, half of all due", _claiming(store, half), 20, "a month of downtime"),
        Way(f"  a bare SELECT of {A_LOT}", lambda: bare.execute(seek, (A_LOT,)).fetchall(), 100),
    )
    for way in ways:
        each = _each(way)
        line(way.name, f"{each:.3f} ms", way.meaning)


def _claiming(store: Store, at: datetime) -> Callable[[], object]:
    """Claim a lot with no key held in memory, as when they have been silent for days."""

    def claim() -> object:
        store.base.vault.let_go()
        return store.nudges.due_people("telegram", at, A_LOT)

    return claim


def _each(way: Way) -> float:
    """Milliseconds for one, by the clock."""

    def often() -> None:
        for _ in range(way.times):
            way.work()

    return best(often).clock / way.times * 1e3


def _taking(folder: Path) -> None:
    """Lots of real turns, each lot with its durable commit: so long an answer may wait behind."""
    store, turns = opened(folder, "lots.db")
    life = lives(1, HALF_WAY)[0]
    with store.base.writing():
        for number in range(LOTS * MOST):
            store_life(store, number, life)
            person = store.person(store.address("terminal", str(number)))
            assert person is not None
            store.nudges.plan(person, Plan("1/return", "timer", MONDAY, "nudged", 1))
    at = life[-1].at + timedelta(days=2)
    with spending() as spent:
        for _ in range(LOTS):
            lot = store.nudges.due_people("terminal", at, MOST)
            turns.take_many([Arrival(None, each.address, each.event, at) for each in lot])
    store.close()
    line(f"a lot of {MOST}, taken", f"{spent.clock / LOTS * 1e3:.1f} ms",
         f"claimed, decided, written, committed; {RATE:.0f} people a second")  # fmt: skip


def _idling(folder: Path) -> None:
    """The real task with nothing due, beside a task that only sleeps."""
    store, turns = opened(folder, "plans.db")
    schedule = Schedule(
        store.nudges, turns, "telegram", lambda _: None, now=lambda: MONDAY - timedelta(days=1)
    )

    async def sleeping() -> None:
        await asyncio.sleep(LOOK_AGAIN_SECONDS)

    for name, work in (("idle", schedule.run), ("  a bare asyncio.sleep", sleeping)):
        with spending() as spent:
            asyncio.run(_for_a_while(work))
        busy = spent.cpu / spent.clock * 100
        line(name, f"{busy:.3f} %", f"of one core, over {spent.clock:.0f} s")
    with spending() as spent:
        for _ in range(1_000):
            store.nudges.next_on("telegram")
    look = spent.cpu / 1_000
    line("  looking once a minute", f"{look / LOOK_AGAIN_SECONDS * 100:.5f} %",
         f"{look * MICRO:.0f} us a look, and one after each turn")  # fmt: skip
    store.close()


async def _for_a_while(work: Callable[[], Awaitable[None]]) -> None:
    task = asyncio.ensure_future(work())
    await asyncio.sleep(IDLE_SECONDS)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def kills(rounds: int, folder: Path) -> int:
    """Print what became of nudges whose process was killed; how many came twice or got lost."""
    title(f"Killed at random while nudges go out, {IN_FLIGHT} on their way at most")
    sent = twice = lost = doubted = killed = 0
    progress = Progress("rounds", rounds)
    for seed in range(rounds):
        path = folder / f"killed{seed}.db"
        due_plans(path, KILLED)
        story = killed_at_random(path, folder / f"outside{seed}", KILLED, KILLS, seed)
        aside = _aside(path)
        sent, killed, doubted = sent + len(story.sent), killed + story.kills, doubted + len(aside)
        twice += len(story.sent) - len(set(story.sent))
        lost += KILLED - len(aside | set(story.sent))
        progress.one()
    line("nudges due, and kills", f"{rounds * KILLED:,}", f"{killed} kills")
    line("sent", f"{sent:,}")
    line("set aside, in doubt", f"{doubted:,}", f"at most {killed * IN_FLIGHT:,}")
    line("sent twice", f"{twice}", "must be 0")
    line("neither sent nor set aside", f"{lost}", "must be 0")
    return twice + lost


def _aside(path: Path) -> set[str]:
    store = Desk(path).store
    rows = store.base.execute("SELECT address FROM outbox WHERE status = 'aside'").fetchall()
    store.close()
    return {address for (address,) in rows}
