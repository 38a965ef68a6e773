"""People who talk with Rebound at once, and whose every text can be found again."""

from __future__ import annotations

import heapq
import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Self

from flows.conversation import PATHS
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.people import Person, buttons
from tests.fake_telegram.world import Bot, Chat, Message

_PARSED = {
    *("pause.zone", "settings.zone", "reflect.funnel", "follow.name", "follow.sign"),
    "move.partner",
}
OPEN = {ask.name for ask in PATHS.steps if ask.expects == "text"} - _PARSED
"""Steps at which whatever is typed is an answer."""
SHUNNED = {
    "change", "trade", "stop", "leave", "day", "tonight", "other", "quiet_too", "two_lines", "sign",
}  # fmt: skip
"""Codes after which an answer is given anew, or the person rests."""
BURST, TYPING = 0.2, 0.8
"""How often somebody sends two texts at once; how often they type where they may."""


@dataclass
class Talker:
    """One person: they wait for a question, then press, tick boxes and [Done], or type.

    `said` is each marker they wrote, with the number of its message. Where nobody answers them for
    `patience` seconds, or the same question comes once more, they answer it once more.
    """

    person: Person
    random: Random
    turns: int
    patience: float
    said: list[tuple[str, int]] = field(default_factory=list)
    acts: int = 0
    retries: int = 0
    is_done: bool = False
    _asked: tuple[Message, list[str]] | None = None
    _shown: tuple[str, list[str]] | None = None
    _choice: str = ""
    _before: int = 0
    _acted_at: float = 0.0

    @property
    def is_answered(self) -> bool:
        """Did the bot say something after what they did last?"""
        return any(one.number > self._before for one in self.person.heard[-1:])

    def starts(self) -> None:
        self._acting()
        self.person.starts()

    def looks(self) -> None:
        """See what is new, and do something about it."""
        if self.is_done:
            return
        if self.is_answered and self.acts >= self.turns:
            self.is_done = True
            return
        asked = next((one for one in reversed(self.person.heard) if is_question(one)), None)
        if asked is not None and asked.number > self._before:
            self._asked = asked, _codes(asked)
        elif time.monotonic() - self._acted_at < self.patience:
            return
        else:
            self.retries += 1
        self._acting()
        self._acts()

    def _acting(self) -> None:
        self.acts += 1
        self._before, self._acted_at = self.person.bot.last_message, time.monotonic()

    def _acts(self) -> None:
        """Answer the question; the same question again gets the same kind of answer again."""
        if self._asked is None:
            self.person.starts()
            return
        asked, sent = self._asked
        again = self._shown == (asked.body["text"], sent)
        self._shown = (asked.body["text"], sent)
        if not again:
            self._choice = self._chosen(sent)
        if not self._choice:
            self._types()
        elif boxes := [code for code in sent if "|+" in code]:
            self._ticks(asked, boxes)
        else:
            self.person.presses(self._choice, on=asked)

    def _chosen(self, sent: list[str]) -> str:
        """A button; empty to type."""
        codes = [code for code in sent if code.split("|")[2] not in SHUNNED]
        if not codes:
            return ""
        may_type = OPEN & {code.split("|")[1] for code in codes}
        return "" if may_type and self.random.random() < TYPING else self.random.choice(codes)

    def _types(self) -> None:
        for _ in range(1 + (self.random.random() < BURST)):
            word = marker(self.person.id, len(self.said))
            self.said.append((word, self.person.says(f"It was {word}").number))

    def _ticks(self, asked: Message, boxes: list[str]) -> None:
        for code in self.random.sample(boxes, self.random.randint(1, min(3, len(boxes)))):
            self.person.presses(code, on=asked)
        self._before = self.person.bot.last_message
        self.person.presses(boxes[0].partition("+")[0], on=asked)


class Talkers:
    """They talk from a thread of their own; use it as a context. `think`: seconds before an act."""

    def __init__(  # noqa: PLR0913 - how many they are and how they behave
        self,
        fake: FakeTelegram,
        people: int,
        turns: int,
        *,
        seed: int = 0,
        think: float = 0.5,
        patience: float = 3.0,
    ) -> None:
        self.fake, self._think = fake, think
        self._patience = patience
        self.random = Random(seed)  # noqa: S311 - dice
        self.all = {
            one.id: Talker(one, Random(f"{seed} {one.id}"), turns, patience)  # noqa: S311 - dice
            for one in (fake.person(f"Person {number}") for number in range(people))
        }
        self._heard: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._due: list[tuple[float, int, Talker, Callable[[], None]]] = []
        self._order = count()
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="talkers", daemon=True)

    def __enter__(self) -> Self:
        self.fake.watchers.append(self._watch)
        for talker in self.all.values():
            self._plan(talker, talker.starts)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.fake.watchers.remove(self._watch)
        self._is_over.set()
        self._thread.join(10)

    def waits(self, seconds: float) -> bool:
        """Let them talk until all are through; False when it takes too long."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.left:
            time.sleep(0.02)
        return not self.left

    @property
    def left(self) -> list[Talker]:
        """Who is not through."""
        return [one for one in self.all.values() if not one.is_done]

    @property
    def acts(self) -> int:
        """What all did until now."""
        return sum(one.acts for one in self.all.values())

    @property
    def said(self) -> Iterator[tuple[Talker, str, int]]:
        """Every marker, with who wrote it in which message."""
        return ((one, word, number) for one in self.all.values() for word, number in one.said)

    def _watch(self, _: Bot, chat: Chat, message: Message) -> None:
        if chat.id in self.all and not message.earlier and is_question(message):
            self._heard.put(chat.id)

    def _plan(self, talker: Talker, act: Callable[[], None], after: float = 0.0) -> None:
        due = time.monotonic() + after + self.random.random() * self._think
        heapq.heappush(self._due, (due, next(self._order), talker, act))

    def _run(self) -> None:
        while not self._is_over.is_set():
            wait = min(0.1, max(0.0, self._due[0][0] - time.monotonic())) if self._due else 0.1
            try:
                talker = self.all[self._heard.get(timeout=wait)]
            except queue.Empty:
                self._act()
            else:
                self._plan(talker, talker.looks)

    def _act(self) -> None:
        while self._due and self._due[0][0] <= time.monotonic():
            _, _, talker, act = heapq.heappop(self._due)
            acts = talker.acts
            act()
            if talker.acts > acts:  # whatever comes of it, they will look again
                self._plan(talker, talker.looks, self._patience)


def is_question(message: Message) -> bool:
    """Does it wait for an answer, as far as a person can tell?"""
    return bool(_codes(message)) or "?" in str(message.body.get("text", ""))


def _codes(message: Message) -> list[str]:
    return [one["callback_data"] for one in buttons(message.body) if "callback_data" in one]


def marker(person: int, number: int) -> str:
    """A word that stands in no other text, and means nothing to anybody."""
    digits = f"{person:06}{number:04}"
    return "zq" + "".join("bcdfghjklm"[int(digit)] for digit in digits)
