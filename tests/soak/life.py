"""Weeks of many people's lives with the bot, on a clock that is moved: faults and restarts."""

from __future__ import annotations

import resource
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

from bot.keep.people import Person as Kept
from flows.moments.quiet import allowed, hours_of
from tests.bot.messenger.house import House
from tests.bot.messenger.talkers import OPEN, SHUNNED
from tests.fake_telegram.faults import Faults, Kind
from tests.fake_telegram.people import Person, buttons
from tests.fake_telegram.world import Bot, Chat, Message

LOST = (Kind.RESET_AFTER, Kind.RESET_BEFORE, Kind.ERROR_502, Kind.FLOOD)


@dataclass(frozen=True)
class Plan:
    """How many live how long; each day a share of them writes, a share of calls fails."""

    people: int
    weeks: int = 8
    seed: int = 0
    active: float = 0.15
    faults: float = 0.02
    restarts: int = 1
    acts: int = 6


@dataclass
class Verdict:
    """What became of it; `turns` and `memory` (of each week, in megabytes) are no laws."""

    turns: int = 0
    nudges: int = 0
    memory: list[float] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    at_night: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    @property
    def broken(self) -> list[str]:
        """Every law that did not hold, with its case."""
        return [*self.lost, *self.at_night, *self.left]

    @property
    def growth(self) -> float:
        """How much more memory the last quarter needs than the second, as a share."""
        quarter = max(1, len(self.memory) // 4)
        second = self.memory[quarter : 2 * quarter] or self.memory[:1]
        return max(self.memory[-quarter:]) / max(second) - 1


class Life:
    """Everybody, one bot, and the days; `progress` is told after each."""

    def __init__(
        self, folder: Path, plan: Plan, progress: Callable[[], None] = lambda: None
    ) -> None:
        self._plan, self._progress = plan, progress
        self._random = Random(plan.seed)  # noqa: S311 - the same life in every run
        self._house = House(folder)
        self._people = [self._house.person(f"Person {n}") for n in range(plan.people)]
        self._said: dict[int, list[str]] = {}
        self._woken = False
        self.verdict = Verdict()
        self._house.fake.watchers.append(self._heard)

    def lives(self) -> Verdict:
        """All the weeks, and what became of everybody."""
        with self._house as house:
            house.fake.faults = Faults(
                self._plan.seed,
                dict.fromkeys(LOST, self._plan.faults / len(LOST)),
                methods=frozenset({"sendMessage", "editMessageReplyMarkup"}),
            )
            for day in range(self._plan.weeks * 7):
                self._day(day)
                self._progress()
            house.fake.faults = Faults(self._plan.seed)
            house.wait(days=1)
            self._judge()
        return self.verdict

    def _day(self, day: int) -> None:
        """Some write in the afternoon; then the night passes, and what is due comes at its hour."""
        house = self._house
        noon = house.now.replace(hour=16, minute=0, second=0)
        house.wait(seconds=max(0.0, (noon - house.now).total_seconds()))
        active = [one for one in self._people if self._random.random() < self._plan.active]
        for _ in range(self._plan.acts):
            for one in active:
                self._acts(one)
            house.settle()
        if day % 7 == 3:
            for _ in range(self._plan.restarts):
                house.closes()
                house.now += timedelta(minutes=2)
                house.opens()
        self._woken = True
        house.wait(seconds=(noon + timedelta(days=1) - house.now).total_seconds())
        self._woken = False
        house.store.sweep(house.now)
        self._forget_the_wire()
        if day % 7 == 6:
            kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            self.verdict.memory.append(kilobytes / 1024)

    def _acts(self, one: Person) -> None:
        """Press a button of the newest question, or type a word that can be found again."""
        self.verdict.turns += 1
        asked = next((m for m in reversed(one.heard) if _codes(m)), None)
        if asked is None:
            one.starts()
            return
        codes = _codes(asked)
        step = codes[0].split("|")[1]
        if step in OPEN and self._random.random() < 0.7:
            word = f"zq{one.id % 100_000}x{len(self._said.get(one.id, []))}"
            self._said.setdefault(one.id, []).append(word)
            one.says(f"It was {word}")
        else:
            calm = [code for code in codes if code.split("|")[2] not in SHUNNED] or codes
            one.presses(self._random.choice(calm), on=asked)

    def _heard(self, bot: Bot, chat: Chat, message: Message) -> None:
        """While nobody writes, whatever comes is a message of ours."""
        if not self._woken or message.earlier:
            return
        self.verdict.nudges += 1
        person = self._house.store.person(f"telegram:{chat.id}")
        about = self._house.store.session(person).person if person else {}
        at, zone = self._house.now, str(about.get("zone") or "UTC")
        if not allowed(at, zone, hours_of(about)):
            self.verdict.at_night.append(f"{at:%a %H:%M} to {chat.id} in {zone}")

    def _forget_the_wire(self) -> None:
        """What the fake remembers of old calls and messages is not what is measured."""
        fake = self._house.fake
        fake.journal.entries.clear()
        for bot in fake.bots.values():
            bot.queries.clear()
            for chat in bot.chats.values():
                del chat.lines[:-30]
                for number in list(chat.messages)[:-30]:
                    del chat.messages[number]

    def _judge(self) -> None:
        store = self._house.store
        for one in self._people:
            person = store.person(f"telegram:{one.id}")
            kept = self._kept(person) if person else ""
            words = self._said.get(one.id, [])
            self.verdict.lost += [f"{one.id}: {word}" for word in words if word not in kept]
        health = store.health()
        counted = {"waiting": health.pending, "failures": health.failures}
        self.verdict.left += [f"{count} {what}" for what, count in counted.items() if count]

    def _kept(self, person: Kept) -> str:
        """All of their words: what they answered, and what became a plan."""
        store = self._house.store
        threads = store.session(person).threads
        plans = [str(threads[number].plans) for number in threads]
        return " ".join([*plans, *(f"{n.words} {n.answer}" for n in store.notes(person))])


def _codes(message: Message) -> list[str]:
    return [b["callback_data"] for b in buttons(message.body) if b.get("callback_data")]
