"""One person floods while others talk: how long danger at its end waits, and how long they do."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from tests.bench.dialogue import answering
from tests.bench.measured import line, title
from tests.bench.path import OURS, running, settings_of, wait
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.crowd import Crowd
from tests.fake_telegram.people import Person
from tests.fake_telegram.serving import serving

TEXTS, OTHERS, ROUNDS = 500, 20, 3
THINKS = 0.3
"""Seconds until one of the others acts again, at most."""
SECONDS, DANGER_WITHIN, TIMES_USUAL = 10.0, 2.0, 2.0
"""How long the others are watched before, and as long from its first message; the two aims."""
OVER, A_BURST = (0.0, 10.0), 5
"""Seconds in which it is sent, 0 as after an outage; so many messages at a time."""
CRY = "I want to kill myself"
HELP = "112"
"""What stands in every answer to it."""
KINDS = {
    "short": ("why", "ok", "hello??", "and then", "they never called", "answer me", "please"),
    "of a line": (
        "They wrote that they chose somebody else for the job at Northwind after two rounds.",
        "I was not told why, and the feedback they promised on Monday has not come.",
        "The hiring manager was friendly and said that I was close, what does that even mean?",
    ),
}
"""What a flood is made of."""


@dataclass(frozen=True, slots=True)
class Flood:
    """Seconds to the answer to danger, and what others wait for: usually, and meanwhile."""

    danger: float
    usual: list[float]
    meanwhile: list[float]


def report(folder: Path, rounds: int = ROUNDS) -> None:
    """Print how long danger waited at worst of some rounds, and how long the others did."""
    title(f"One person sends {TEXTS} messages, danger last, while {OTHERS} others talk")
    line("the aim", f"{DANGER_WITHIN:.0f} s, {TIMES_USUAL:.0f} times",
         "danger is answered; the others wait for their usual")  # fmt: skip
    for kind, texts in KINDS.items():
        for over in OVER:
            name = f"{kind}, {f'over {over:.0f} s' if over else 'at once'}"
            files = [folder / f"{name} {number}.db" for number in range(rounds)]
            _print(name, [_measured(file, texts, over) for file in files])


def _print(name: str, seen: Sequence[Flood]) -> None:
    waits = sorted(one.danger for one in seen)
    worst = f"{waits[-1]:.2f} at worst of {len(waits)}"
    line(f"{name}: danger", f"{waits[len(waits) // 2]:.2f} s", worst)
    usual = _slow([wait for one in seen for wait in one.usual])
    meanwhile = _slow([wait for one in seen for wait in one.meanwhile])
    times = f"{usual * 1e3:.0f} usually: {meanwhile / usual:.1f} times"
    line("  95 of 100 of the others", f"{meanwhile * 1e3:.0f} ms", times)
    longest = [max(one.usual) for one in seen], [max(one.meanwhile) for one in seen]
    calm, flooded = (f"{max(waits) * 1e3:.0f}" for waits in longest)
    line("  the longest wait of them", f"{flooded} ms", f"{calm} usually, in {SECONDS:.0f} s")


def _slow(waits: Sequence[float]) -> float:
    """Seconds within which 95 of 100 were answered."""
    return sorted(waits)[int(0.95 * (len(waits) - 1))]


def _measured(database: Path, texts: Sequence[str], over: float) -> Flood:
    fake, random = FakeTelegram(lambda: datetime.now(UTC)), Random(1)  # noqa: S311 - dice
    bot, ann = fake.bot(), fake.person("Ann")
    flood = [random.choice(texts) for _ in range(TEXTS)]
    crowd = Crowd(
        fake,
        [answering(sys.maxsize)] * OTHERS,
        think=lambda one: one.random.uniform(0.1, THINKS),
    )
    with serving(fake) as url, running(OURS, url, settings_of(database)):
        wait(fake, lambda: bot.poll is not None)
        ann.starts()
        wait(fake, lambda: bool(ann.heard))
        with crowd:
            time.sleep(SECONDS / 2)
            begun = _counted(crowd)
            time.sleep(SECONDS)
            usual, calm = _since(crowd, begun), _counted(crowd)
            end = time.monotonic() + SECONDS
            took = _flooded(fake, ann, flood, over)
            # Who was answered meanwhile is counted when they act again.
            time.sleep(max(THINKS, end - time.monotonic()))
            meanwhile = _since(crowd, calm)
    return Flood(took, usual, meanwhile)


def _counted(crowd: Crowd) -> dict[int, int]:
    """How many waits there are of each."""
    return {number: len(one.latencies) for number, one in crowd.members.items()}


def _since(crowd: Crowd, counted: dict[int, int]) -> list[float]:
    """The waits that came after those."""
    members = crowd.members.items()
    return [wait for number, one in members for wait in one.latencies[counted[number] :]]


def _flooded(fake: FakeTelegram, ann: Person, texts: Sequence[str], over: float) -> float:
    """Send them within so many seconds; the seconds until danger at their end was answered."""
    for number, text in enumerate(texts):
        if over and number % A_BURST == 0:
            time.sleep(over * A_BURST / len(texts))
        ann.says(text)
    ann.says(CRY)
    begun = time.monotonic()
    wait(fake, lambda: any(HELP in str(one.body.get("text")) for one in ann.heard))
    return time.monotonic() - begun
