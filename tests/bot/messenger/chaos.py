"""Many people in conversation while the bot is killed again and again; then, what became of it.

The database says what was committed and marked; the fake says what reached whom. Nothing else is
asked: not what the bot meant to do.
"""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Protocol

from bot.keep.store import Store
from tests.bot.messenger.running import Running, free_port
from tests.bot.messenger.talkers import Talker, Talkers
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.faults import Faults
from tests.fake_telegram.journal import Entry
from tests.fake_telegram.serving import serving
from tests.fake_telegram.world import Message

READY_SECONDS, QUIET_SECONDS = 15.0, 20.0
MARKED_WITHIN = 2.0
"""A message that was not marked so long before the process died was forgotten, not in doubt."""

ON_THE_WIRE = 0.3
"""What the process had sent when it died may be taken so much later; the next one is not up yet."""


@dataclass(frozen=True)
class Plan:
    """How it is to go. `up` are the seconds between a start and a kill, at most."""

    kills: int
    people: int = 50
    turns: int = 12
    seed: int = 0
    up: float = 1.0
    think: float = 1.0
    by_webhook: bool = False
    faults: Faults = field(default_factory=Faults)
    seconds: float = 60.0
    ready: float = READY_SECONDS
    """Within so long a start talks, and all that waits goes out, however busy the machine is."""


@dataclass
class Verdict:
    """What became of it; only `kills`, `turns` and `explained` may be other than nothing."""

    kills: int = 0
    turns: int = 0
    answers: int = 0
    explained: int = 0
    """Messages that came again because the process died or the answer was lost before the mark."""
    unexplained: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    disordered: list[str] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    left_over: list[str] = field(default_factory=list)
    """Rows that still wait or were set aside, and turns that failed."""

    @property
    def broken(self) -> dict[str, list[str]]:
        """The laws that did not hold."""
        names = ("unexplained", "lost", "twice", "disordered", "unanswered", "left_over")
        return {name: getattr(self, name) for name in names if getattr(self, name)}

    def __str__(self) -> str:
        cases = ((law, case) for law, found in self.broken.items() for case in found)
        return "\n".join(f"{law}: {case}" for law, case in cases)


class Instance(Protocol):
    """What ran, one process or several, and its database; whoever asks closes both."""

    def looking(self) -> Any:
        """A reader beside it."""

    def store(self) -> Store:
        """All that it keeps."""


def chaos(home: Path, plan: Plan) -> Verdict:
    """Let it happen, and judge."""
    fake = FakeTelegram(seed=plan.seed, faults=plan.faults, allow_plain_webhook=plan.by_webhook)
    with serving(fake) as url:
        running = Running(home, url, settings(plan))
        talkers = Talkers(fake, plan.people, plan.turns, seed=plan.seed, think=plan.think)
        with running, talkers:
            deaths = _killed(running, plan)
            talkers.waits(plan.seconds)
            running.talks(plan.ready)  # the last start may not be done yet
            settled(running, fake, max(QUIET_SECONDS, plan.ready))
        return judged(running, talkers, deaths)


def settings(plan: Plan) -> dict[str, str]:
    """Of the way in."""
    if not plan.by_webhook:
        return {}
    port = free_port()
    return {
        "REBOUND_WEBHOOK_URL": f"http://127.0.0.1:{port}/hook",
        "REBOUND_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
    }


def _killed(running: Running, plan: Plan) -> list[float]:
    """When it was killed: mostly while it talks, sometimes while it starts."""
    chance = Random(plan.seed)  # noqa: S311 - any moment will do
    deaths = []
    for number in range(plan.kills):
        if number % 4 != 3:
            assert running.talks(plan.ready), running.logged
        time.sleep(chance.random() * plan.up)
        running.kill()
        deaths.append(time.time())
        running.start()
    return deaths


def settled(running: Instance, fake: FakeTelegram, seconds: float = QUIET_SECONDS) -> None:
    """Wait until nothing is on its way any more."""
    end = time.monotonic() + seconds
    with closing(running.looking()) as looking:
        while time.monotonic() < end and (fake.is_pending(fake.bot()) or _waiting(looking)):
            time.sleep(0.05)


def _waiting(looking: Any) -> int:
    told = "SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending')"
    count: int = looking.execute(told).fetchone()[0]
    return count


def judged(running: Instance, talkers: Talkers, deaths: list[float]) -> Verdict:
    """What became of every person."""
    verdict = Verdict(len(deaths))
    with closing(running.store()) as store:
        for talker in talkers.all.values():
            _judge(verdict, store, talker, deaths)
        _judge_rows(verdict, store)
    verdict.unanswered += [f"{one.person.id}: {_tail(one)}" for one in talkers.left]
    return verdict


def _judge(verdict: Verdict, store: Store, talker: Talker, deaths: list[float]) -> None:
    verdict.turns += talker.acts
    verdict.answers += len(talker.said)
    _judge_answers(verdict, store, talker)
    sql = "SELECT message FROM outbox WHERE address = ? AND status = 'sent' ORDER BY sequence"
    marked = [number for (number,) in store.base.execute(sql, (_address(talker),)).fetchall()]
    if marked != sorted(marked):
        verdict.disordered.append(f"{talker.person.id}: {marked}")
    sent = list(talker.person.fake.journal.sendings(talker.person.id))
    for entry, after in zip(sent, [*sent[1:], None], strict=True):
        if entry.message is None or entry.message["message_id"] in marked:
            continue
        if _is_explained(entry, after, deaths):
            verdict.explained += 1
        else:
            verdict.unexplained.append(f"{talker.person.id}: {entry.message['message_id']}")


def _is_explained(entry: Entry, after: Entry | None, deaths: list[float]) -> bool:
    """Was the answer lost, or did the process die before anything else went to this chat?"""
    until = min(entry.at + MARKED_WITHIN, after.at if after else entry.at + MARKED_WITHIN)
    return entry.is_in_doubt or any(entry.at - ON_THE_WIRE <= death <= until for death in deaths)


def _judge_answers(verdict: Verdict, store: Store, talker: Talker) -> None:
    person = store.person(_address(talker))
    words = " ".join(note.words for note in store.notes(person)) if person else ""
    for word, number in talker.said:
        count = words.count(word)
        if count != 1:
            (verdict.twice if count else verdict.lost).append(_around(talker, number))


def _judge_rows(verdict: Verdict, store: Store) -> None:
    health = store.health()
    counted = {"waiting": health.pending, "aside": health.aside, "failures": health.failures}
    verdict.left_over += [f"{count} {what}" for what, count in counted.items() if count]


def _address(talker: Talker) -> str:
    return f"telegram:{talker.person.id}"


def _tail(talker: Talker) -> str:
    return " / ".join(talker.person.transcript().splitlines()[-4:])


def _around(talker: Talker, number: int) -> str:
    """What went before a message, and what came of it."""
    lines = talker.person.chat.lines
    at = next(i for i, line in enumerate(lines) if getattr(line, "number", 0) == number)
    return "\n      ".join(_line(line) for line in ["", *lines[max(0, at - 4) : at + 6]])


def _line(line: Message | str) -> str:
    if isinstance(line, str):
        return line
    who = "bot" if line.is_from_bot else "person"
    return f"{who} {line.number}: {line.body.get('text', '')[:80]!r}"
