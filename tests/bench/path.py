"""The whole path: update in over HTTP, durable commit, reply out over HTTP; beside the usual way.

The bot is a process of its own. Telegram and the people are the process that measures, so what they
cost is not counted; when they are what everybody waits for, a line says so, and the CPU of the bot
is the figure that counts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.dialogue import QUESTIONS, answering
from tests.bench.measured import line, title
from tests.bench.turns import KEY
from tests.fake_telegram.core import TOKEN, FakeTelegram
from tests.fake_telegram.crowd import Crowd
from tests.fake_telegram.serving import serving

TALKERS, ROUNDS = 50, 5
SECONDS = 20.0
"""How long each of the two bots is waited for at most."""
CPU_AT_MOST_MS, TURNS_AT_LEAST, MEGABYTES_AT_MOST, READY_WITHIN = 1.0, 800, 90, 2.0
SATURATED = 0.85
ROOT = Path(__file__).parents[2]
OURS = ["-c", "import sys; from bot.cli import main; sys.exit(main())", "run"]
THEIRS = ["-m", "tests.bench.reference"]
CORES = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Measured:
    """What one bot did with the crowd; seconds and megabytes. `generator`: its share of a core."""

    turns: int
    clock: float
    cpu: float
    generator: float
    latencies: list[float]
    resident: float
    shared_out: float
    calls: float

    def quantile(self, share: float) -> float:
        """Milliseconds within which this share of the questions came."""
        return self.latencies[int(share * (len(self.latencies) - 1))] * 1e3


def report(folder: Path, talkers: int = TALKERS, crowd: Path | None = None) -> None:
    """Print both bots on the same dialogue, and how ours starts."""
    title(f"The whole path over HTTP, {talkers} people at once, {QUESTIONS} questions each time")
    aims = f"{CPU_AT_MOST_MS:.0f} ms, {TURNS_AT_LEAST} a second, {MEGABYTES_AT_MOST} MB"
    line("the aim", aims, "a turn: an update in, and every message it makes out")
    ours = measured(OURS, talkers, ROUNDS, settings_of(folder / "path.db"))
    _print("ours", ours)
    theirs = measured(THEIRS, talkers, ROUNDS, {}, str(folder / "path.pickle"))
    _print("the reference", theirs)
    line("ours is", f"{theirs.cpu / theirs.turns * ours.turns / ours.cpu:.1f} times", "less CPU")
    if crowd is not None and crowd.exists():
        _starts(crowd)


def measured(
    command: Sequence[str], talkers: int, rounds: int, more: dict[str, str], file: str = ""
) -> Measured:
    """Let the crowd talk with a new process, to the end or as long as there is time."""
    fake = FakeTelegram(lambda: datetime.now(UTC))
    bot = fake.bot()
    with _one_core(0), serving(fake) as url, running(command, url, more, file) as process:
        wait(fake, lambda: bot.poll is not None)
        crowd = Crowd(fake, [answering(rounds)] * talkers)
        calls, cpu, own, begun = len(fake.journal.entries), _cpu(process), _own(), _now()
        with crowd:
            crowd.waits(sys.maxsize, SECONDS)  # who is slower is measured as far as they come
            clock = _now() - begun
            own = _own() - own
        made = len(fake.journal.entries) - calls
        turns = crowd.turns + talkers - sum(one.is_done for one in crowd.members.values())
        resident, shared = _memory(process)
        spent = _cpu(process) - cpu
    return Measured(
        turns, clock, spent, own / clock, crowd.latencies, resident, shared, made / turns
    )


def _print(name: str, one: Measured) -> None:
    cpu = one.cpu / one.turns * 1e3
    line(f"{name}: CPU of a turn", f"{cpu:.2f} ms", f"of the bot's process; {one.turns:,} turns")
    busy = f"the bot {one.cpu / one.clock:.0%} of a core; {one.calls:.1f} calls a turn"
    line("  turns", f"{one.turns / one.clock:,.0f} a second", busy)
    times = f"{one.quantile(0.5):.0f} and {one.quantile(0.95):.0f} ms"
    line("  update to new question", times, "half of them, and 95 of 100")
    line("  memory", f"{one.resident:.0f} MB", f"resident; {one.shared_out:.0f} MB its own share")
    told = "saturated: the CPU of a turn counts, not the turns" if one.generator > SATURATED else ""
    line("  Telegram and the people", f"{one.generator:.0%} of a core", told)


def _starts(crowd: Path) -> None:
    """Print how long a start takes with many people stored."""
    ready, first = started(settings_of(crowd))
    line("ready, with all people stored", f"{ready:.2f} s", f"less than {READY_WITHIN:.0f} s")
    line("  to the first reply", f"{first:.2f} s", "by the clock, from nothing")


def started(more: dict[str, str]) -> tuple[float, float]:
    """Seconds until it polls, and until somebody who was waiting has a reply."""
    fake = FakeTelegram(lambda: datetime.now(UTC))
    somebody = fake.person()
    somebody.starts()
    begun = _now()
    with serving(fake) as url, running(OURS, url, more):
        wait(fake, lambda: any(True for _ in fake.journal.calls("getUpdates")))
        ready = _now() - begun
        wait(fake, lambda: bool(somebody.heard))
        return ready, _now() - begun


def settings_of(database: Path) -> dict[str, str]:
    return {
        "REBOUND_KEY": KEY,
        "REBOUND_DATABASE": str(database),
        "REBOUND_BOT_TOKEN": TOKEN,
        "HOME": str(database.parent),
    }


@contextmanager
def running(
    command: Sequence[str], url: str, more: dict[str, str], file: str = ""
) -> Iterator[int]:
    """The bot as a process of its own, on the second core where there is one; its id."""
    arguments = [url, TOKEN, file] if file else []
    process = subprocess.Popen(
        [sys.executable, *command, *arguments],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "REBOUND_API_URL": url} | more,
        stderr=subprocess.DEVNULL,
    )
    try:
        _pin(process.pid, 1)
        yield process.pid
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def _one_core(number: int) -> Iterator[None]:
    """Leave the other core to the bot, for the while."""
    _pin(0, number)
    try:
        yield
    finally:
        if CORES:
            os.sched_setaffinity(0, CORES)


def _pin(process: int, number: int) -> None:
    if len(CORES) > 1:
        os.sched_setaffinity(process, {CORES[number]})


def wait(fake: FakeTelegram, until: Callable[[], bool]) -> None:
    if not fake.waits(until, SECONDS):
        raise RuntimeError("the bot did not start")


def _now() -> float:
    return time.perf_counter()


def _own() -> float:
    return time.process_time()


def _cpu(process: int) -> float:
    """Seconds of CPU so far, all its threads together."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def _memory(process: int) -> tuple[float, float]:
    """Megabytes resident, and of them what is not shared with others."""
    told = Path(f"/proc/{process}/smaps_rollup").read_text()
    sizes = {row.split(":")[0]: int(row.split()[1]) for row in told.splitlines()[1:]}
    return sizes["Rss"] / 1e3, sizes["Pss"] / 1e3
