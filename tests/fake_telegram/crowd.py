"""Many people in conversation with a bot at once, each with a policy of their own.

A policy sees what the bot said and decides what the person does next. Nothing here knows what a bot
says: the same crowd measures any bot, and finds out who was left without a reply when one dies.
"""

from __future__ import annotations

import heapq
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Self

from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.people import Person, buttons
from tests.fake_telegram.shapes import Json
from tests.fake_telegram.world import Bot, Chat, Message


@dataclass(frozen=True, slots=True)
class Heard:
    """Something a bot said or changed, when it came, and whether it is an edit."""

    message: Message
    body: Json
    at: float
    is_edit: bool

    @property
    def text(self) -> str:
        return str(self.body.get("text", ""))

    @property
    def labels(self) -> list[str]:
        return [button["text"] for button in buttons(self.body) if "callback_data" in button]


@dataclass(frozen=True, slots=True)
class Says:
    text: str


@dataclass(frozen=True, slots=True)
class Presses:
    label: str


@dataclass(frozen=True, slots=True)
class Stops:
    """The person has had enough."""


Act = Says | Presses | Stops


@dataclass
class Member:
    """One person of the crowd, and how the conversation goes for them."""

    person: Person
    policy: Policy
    random: Random
    acts: list[Act] = field(default_factory=list)
    latencies: list[float] = field(default_factory=list)
    """Seconds from each act to the message that was answered next."""
    repeats: int = 0
    """Messages that came again, word for word, after they had been answered."""
    is_done: bool = False
    acted_at: float = 0.0
    answered: Json | None = None

    @property
    def turns(self) -> int:
        return len(self.acts)

    def is_repeat(self, heard: Heard) -> bool:
        """Is it what was answered last, once more?"""
        told, again = self.answered, heard.body
        return (
            told is not None
            and again["message_id"] != told["message_id"]
            and all(again.get(key) == told.get(key) for key in ("text", "entities"))
        )


Policy = Callable[[Member, Heard], Act | None]
"""What a person does about something they heard; None: go on listening."""


class Crowd:
    """People who talk with a bot from a thread of their own; use it as a context.

    `think` gives the seconds a person takes before each act.
    """

    def __init__(
        self,
        fake: FakeTelegram,
        policies: Sequence[Policy],
        *,
        seed: int = 0,
        think: Callable[[Member], float] = lambda member: 0.0,
        bot: Bot | None = None,
    ) -> None:
        self.fake = fake
        self.think = think
        self.bot = bot or fake.bot()
        people = [
            fake.person(f"Person {number}", bot=self.bot) for number, _ in enumerate(policies)
        ]
        self.members = {
            one.id: Member(one, policy, Random(f"{seed} {one.id}"))  # noqa: S311 - dice
            for one, policy in zip(people, policies, strict=True)
        }
        self._heard: queue.SimpleQueue[tuple[int, Heard] | None] = queue.SimpleQueue()
        self._due: list[tuple[float, int, Member, Act, Heard]] = []
        self._order = count()
        self._thread = threading.Thread(target=self._run, name="crowd", daemon=True)

    def __enter__(self) -> Self:
        self.fake.watchers.append(self._watch)
        self._thread.start()
        for member in self.members.values():
            member.acted_at = time.monotonic()
            member.person.starts()
        return self

    def __exit__(self, *error: object) -> None:
        self.fake.watchers.remove(self._watch)
        self._heard.put(None)
        self._thread.join(10)

    def _watch(self, bot: Bot, chat: Chat, message: Message) -> None:
        if bot is self.bot and chat.id in self.members and not message.is_deleted:
            heard = Heard(message, message.body, time.monotonic(), bool(message.earlier))
            self._heard.put((chat.id, heard))

    def _run(self) -> None:
        while True:
            wait = max(0.0, self._due[0][0] - time.monotonic()) if self._due else None
            try:
                came = self._heard.get(timeout=wait)
            except queue.Empty:
                self._act(*heapq.heappop(self._due)[2:])
                continue
            if came is None:
                return
            self._listen(self.members[came[0]], came[1])

    def _listen(self, member: Member, heard: Heard) -> None:
        if member.is_done:
            return
        if not heard.is_edit and member.is_repeat(heard):
            member.repeats += 1
            return
        act = member.policy(member, heard)
        if act is not None:
            member.answered = heard.body
            due = time.monotonic() + self.think(member)
            heapq.heappush(self._due, (due, next(self._order), member, act, heard))

    def _act(self, member: Member, act: Act, heard: Heard) -> None:
        if not heard.is_edit:
            member.latencies.append(heard.at - member.acted_at)
        member.acts.append(act)
        member.acted_at = time.monotonic()
        match act:
            case Says(text):
                member.person.says(text)
            case Presses(label):
                member.person.presses(label, on=heard.message)
            case Stops():
                member.is_done = True

    def waits(self, turns: int, seconds: float) -> bool:
        """Let everyone talk until each has had so many turns or is done; False when too late."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if all(one.is_done or one.turns >= turns for one in self.members.values()):
                return True
            time.sleep(0.01)
        return False

    def stuck(self, seconds: float) -> list[Member]:
        """Who has waited longer than this for something to answer."""
        late = time.monotonic() - seconds
        return [one for one in self.members.values() if not one.is_done and one.acted_at < late]

    @property
    def turns(self) -> int:
        return sum(one.turns for one in self.members.values())

    @property
    def latencies(self) -> list[float]:
        """All waiting times, sorted."""
        return sorted(wait for one in self.members.values() for wait in one.latencies)


def lively(turns: int, *, typing: float = 0.3, avoid: frozenset[str] = frozenset()) -> Policy:
    """Somebody who presses what is offered, types now and then, and stops after some turns.

    What is typed names the person and the turn, so that a lost answer can be told.
    """

    def answer(member: Member, heard: Heard) -> Act | None:
        labels = [label for label in heard.labels if label not in avoid]
        if heard.is_edit and (heard.message is not member.person.last or not labels):
            return None
        if member.turns >= turns and (labels or "?" in heard.text):
            return Stops()
        if labels and (heard.is_edit or member.random.random() >= typing):
            return Presses(member.random.choice(labels))
        if labels or "?" in heard.text:
            return Says(f"{member.person.shape['first_name']}, answer {member.turns + 1}")
        return None

    return answer
