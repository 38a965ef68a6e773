"""From nothing to the first message: the command line as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.measured import line, title
from tests.bench.turns import KEY

ROUNDS = 5
CPU_AT_MOST = 0.8
COMMAND = [sys.executable, "-c", "import sys; from bot.cli import main; sys.exit(main())", "chat"]


def report(folder: Path) -> None:
    """Print what a start costs."""
    title(f"`rebound chat` to its first message (less than {CPU_AT_MOST} s of CPU is expected)")
    first = _start(folder, "start.db")
    again = min(_start(folder, "start.db") for _ in range(ROUNDS))
    line("the first start", f"{first[0]:.2f} s CPU", f"{first[1]:.2f} s by the clock, new database")
    line("any other start", f"{again[0]:.2f} s CPU", f"{again[1]:.2f} s by the clock, best of 5")


def _start(folder: Path, name: str) -> tuple[float, float]:
    """Seconds of CPU, and on the clock, until it has asked and found nobody typing."""
    settings = os.environ | {"REBOUND_KEY": KEY, "REBOUND_DATABASE": str(folder / name)}
    begun, before = time.perf_counter(), os.times()
    told = subprocess.run(
        COMMAND, input="", capture_output=True, encoding="utf-8", check=True, env=settings
    )
    assert told.stdout.startswith("bot: "), told.stdout[:200]
    after = os.times()
    cpu = after.children_user + after.children_system
    cpu -= before.children_user + before.children_system
    return cpu, time.perf_counter() - begun
