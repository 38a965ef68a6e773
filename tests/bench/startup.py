"""From nothing to the first message: the command line as a process of its own."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.measured import line, title
from tests.bench.turns import KEY

ROUNDS = 5
TIMES_AT_MOST = 10
COMMAND = [sys.executable, "-c", "import sys; from bot.cli import main; sys.exit(main())", "chat"]


def report(folder: Path) -> None:
    """Print what a start costs."""
    title(f"`rebound chat` to its first message (at most {TIMES_AT_MOST} bare starts is the aim)")
    bare = min(_bare() for _ in range(ROUNDS))
    first = _start(folder, "start.db")
    again = min(_start(folder, "start.db") for _ in range(ROUNDS))
    line("the first start", f"{first[0]:.2f} s CPU", f"{first[1]:.2f} s by the clock, new database")
    line("any other start", f"{again[0]:.2f} s CPU", f"{again[1]:.2f} s by the clock, best of 5")
    line("a bare interpreter", f"{bare:.3f} s CPU", "with sqlite3 and json, best of 5")
    line("starts of a bare one", f"{again[0] / bare:.0f}", "any other start in them")


def _bare() -> float:
    """Seconds of CPU that Python needs to start with what no program of this kind does without."""
    before = _spent()
    subprocess.run([sys.executable, "-c", "import sqlite3, json"], check=True)
    return _cpu_since(before)


def _start(folder: Path, name: str) -> tuple[float, float]:
    """Seconds of CPU, and on the clock, until it has asked and found nobody typing."""
    settings = os.environ | {
        "REBOUND_KEY": KEY,
        "REBOUND_DATABASE": str(folder / name),
        "PYTHONDONTWRITEBYTECODE": "",  # a program that is kept is compiled once, not at each start
    }
    begun, before = time.perf_counter(), _spent()
    told = subprocess.run(
        COMMAND, input="", capture_output=True, encoding="utf-8", check=True, env=settings
    )
    assert told.stdout.startswith("bot: "), told.stdout[:200]
    return _cpu_since(before), time.perf_counter() - begun


def _cpu_since(before: float) -> float:
    return _spent() - before


def _spent() -> float:
    """Seconds of CPU that ended children took: `os.times` counts in hundredths, and a bare start
    takes but one or two."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime
