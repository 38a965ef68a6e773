"""One bot over weeks: people come and go, calls fail, the process dies, and what became of it."""

from __future__ import annotations

import asyncio
import gc
import re
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from itertools import zip_longest
from pathlib import Path
from random import Random
from time import process_time

from bot.keep.outbox import Parcel
from bot.messenger.sender import Deliver
from bot.messenger.upkeep import Upkeep
from flows.kernel.session import thread_to_dict
from flows.moments.quiet import allowed, hours_of
from tests.bot.messenger.house import WEDNESDAY, House, conversation
from tests.bot.messenger.talkers import OPEN, marker
from tests.soak.wire import Wire

FIRST, LAST = 9, 19
"""Hours of the day at which people write."""
DAYS, ACTS = 6, 4
"""On so many days somebody comes at most, and does so much each time."""
SHUNNED = {"change", "trade", "other", "two_lines", "sign"}
"""Codes after which an answer is given anew: what was said before is then rightly gone."""
QUIET = ("quiet.once", "quiet.first", "quiet.second", "quiet.last")
"""The texts for whoever is silent."""
PAUSE = timedelta(seconds=1)
FAILS = 0.05


@dataclass(slots=True)
class Person:
    """Somebody with days on which they come, so small that the process is the bot's and not theirs.

    `told`: how many markers they wrote; `done`: how often they did something.
    """

    number: int
    seed: int
    days: tuple[int, ...]
    told: int = 0
    done: int = 0

    @property
    def said(self) -> list[str]:
        """Each marker they wrote."""
        return [marker(self.number, n) for n in range(self.told)]

    def acts(self, wire: Wire) -> None:
        """Answer the newest question, by a button or in words."""
        self.done += 1
        dice = Random(f"{self.seed} {self.number} {self.done}")  # noqa: S311 - dice
        chat = wire.chats.get(self.number)
        if chat is None or not chat.question:
            wire.says(self.number, "/start")
            return
        codes = [code for code in chat.codes if code.split("|")[2] not in SHUNNED]
        is_open = OPEN & {code.split("|")[1] for code in codes}
        if not codes or (is_open and dice.random() < 0.7):
            self.told += 1
            wire.says(self.number, f"It was {self.said[-1]}")
        elif boxes := [code for code in codes if "|+" in code]:
            wire.presses(self.number, dice.choice(boxes))
            wire.presses(self.number, boxes[0].partition("+")[0])
        else:
            wire.presses(self.number, dice.choice(codes))


@dataclass
class Verdict:
    """What became of it; what is in `broken` must not be."""

    turns: int = 0
    deaths: int = 0
    nudges: int = 0
    quiet: int = 0
    """Those for silence, among what was said unasked."""
    sent: int = 0
    in_doubt: int = 0
    cpu: float = 0.0
    """Seconds, whatever else the machine does."""
    resident: list[float] = field(default_factory=list)
    """Megabytes at the end of each week."""
    broken: list[str] = field(default_factory=list)

    def add(self, other: Verdict) -> None:
        """What became of others, beside each other in time."""
        weeks = zip_longest(self.resident, other.resident, fillvalue=0.0)
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)
        self.resident = [one + more for one, more in weeks]


@cache
def for_silence() -> tuple[str, ...]:
    """What stands between the braces of each line for silence."""
    texts = conversation().script("en").texts
    lines = (line for key in QUIET for line in texts[key])
    return tuple(max(re.split(r"[“”]?\{\w+\}[“”]?", line), key=len) for line in lines)


class Soaked(House):
    """The service as the tests put it together, on a wire that keeps no journal."""

    def __init__(self, folder: Path, seed: int, verdict: Verdict) -> None:
        self._seed, self.verdict = seed, verdict
        super().__init__(folder)

    def __post_init__(self) -> None:
        """As before, with another Telegram."""
        self.now, self.talked = WEDNESDAY.replace(hour=0, minute=0), conversation()
        self.loop = asyncio.new_event_loop()
        self.wire = Wire(lambda: self.now, fails=FAILS, seed=self._seed)
        self.api = self.wire  # type: ignore[assignment] # a Caller, which is all that is asked for
        self._offset: int | None = None
        self._quiet_ones: set[str] = set()
        self.opens()

    def __enter__(self) -> Soaked:
        """Itself."""
        return self

    async def _open(self) -> None:
        await super()._open()
        self.store.in_use()
        self.store.base.execute("PRAGMA synchronous = OFF")  # it is no power cut that is soaked
        self.sender._deliver = self._noted(self.sender._deliver)
        self.upkeep = Upkeep(self.store, self.brake._pace)

    def _noted(self, deliver: Deliver) -> Deliver:
        """Look at the clock whenever something of ours goes out that nobody asked for."""

        async def delivered(parcel: Parcel) -> int | None:
            if getattr(parcel.content, "unasked", False):
                self.verdict.nudges += 1
                self._judge_hour(parcel)
            return await deliver(parcel)

        return delivered

    def _judge_hour(self, parcel: Parcel) -> None:
        """A line for silence only within their hours; what they chose a time for comes then."""
        person, said = self.store.person(parcel.address), getattr(parcel.content, "text", "")
        if person is None or not any(line in said for line in for_silence()):
            return
        self.verdict.quiet += 1
        about = self.store.session(person).person
        zone, hours = str(about.get("zone") or "UTC"), hours_of(about)
        if not allowed(self.now, zone, hours) and not allowed(self.now - PAUSE * 60, zone, hours):
            self.verdict.broken.append(f"{parcel.address} was written to at {self.now}, {zone}")

    def happens(self) -> None:
        """Take all that waits, and let all happen that is due by now."""
        self.settle()
        while (due := self.store.nudges.next_due()) is not None and due <= self.now:
            self.now += PAUSE
            self.settle()

    def dies(self, random: Random) -> None:
        """In the middle of what it does; the next process finds what this one left."""
        self.loop.run_until_complete(self._dies(random.randrange(60)))
        self.store.attempts.close()
        self.store.close()
        self._offset = None
        self.verdict.deaths += 1
        gc.collect()  # a process that ends keeps nothing
        self.opens()

    async def _dies(self, steps: int) -> None:
        asyncio.create_task(self._settle())  # noqa: RUF006 - all that are there are ended below
        for _ in range(steps):
            await asyncio.sleep(0)
        self.sender._is_closing = True  # what ends now wakes nobody
        while tasks := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        self.ledger._chats.clear()
        self.ledger._marks.clear()


def soak(folder: Path, people: int, weeks: int, deaths: int, seed: int = 0) -> Verdict:
    """Let so many people live with it for so many weeks, and judge."""
    before, verdict, random = process_time(), Verdict(), Random(seed)  # noqa: S311 - dice
    everybody = [_person(number, weeks, seed) for number in range(1, people + 1)]
    dying = {random.randrange(weeks * 7 * (LAST - FIRST)) for _ in range(deaths)}
    with Soaked(folder, seed, verdict) as house:
        begin = house.now
        for day in range(weeks * 7):
            today = [one for one in everybody if day in one.days]
            for hour in range(24):
                house.now = max(house.now, begin + timedelta(days=day, hours=hour))
                if FIRST <= hour < LAST:
                    dies = day * (LAST - FIRST) + hour - FIRST in dying
                    live(house, today[hour - FIRST :: LAST - FIRST], random if dies else None)
                house.happens()
            house.upkeep.look()
            if day % 7 == 6:
                verdict.resident.append(resident())
        _judge(house, everybody)
    verdict.cpu = process_time() - before
    return verdict


def live(house: Soaked, there: list[Person], dies: Random | None) -> None:
    """Let those who are there act some times, and answer them; the process may die meanwhile."""
    for act in range(ACTS):
        for one in there:
            one.acts(house.wire)
            house.verdict.turns += 1
        if dies is not None and act == 1:
            house.dies(dies)
        house.happens()


def _person(number: int, weeks: int, seed: int) -> Person:
    dice = Random(f"{seed} {number}")  # noqa: S311 - dice
    days = {dice.randrange(weeks * 7) for _ in range(dice.randint(2, DAYS))}
    return Person(number, seed, tuple(days))


def _judge(house: Soaked, everybody: list[Person]) -> None:
    verdict, health = house.verdict, house.store.health()
    verdict.sent, verdict.in_doubt = house.wire.counted["sent"], house.wire.counted["in doubt"]
    if health.pending or health.failures:
        verdict.broken.append(f"{health.pending} rows wait, {health.failures} turns failed")
    for one in everybody:
        verdict.broken += [
            f"{one.number}: {word} is kept {n} times" for word, n in _lost(house, one)
        ]


def _lost(house: Soaked, one: Person) -> list[tuple[str, int]]:
    """What they wrote and is not kept once: as a note, or as one of the plans it was made."""
    person = house.store.person(f"telegram:{one.number}")
    if person is None:
        return [(word, 0) for word in one.said]
    notes = " ".join(note.words for note in house.store.notes(person))
    threads = house.store.session(person).threads
    plans = str([thread_to_dict(threads[number])["plans"] for number in threads])
    counted = [(word, notes.count(word) or min(1, plans.count(word))) for word in one.said]
    return [(word, count) for word, count in counted if count != 1]


def resident() -> float:
    """Megabytes of this process now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6
