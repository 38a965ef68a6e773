"""`python -m tests.bench`: prints what was measured, and only that; progress is on stderr."""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
from pathlib import Path

from tests.bench import (
    costs,
    crowd,
    files,
    floods,
    kills,
    nudges,
    path,
    played,
    replicas,
    startup,
    steps,
    transport,
    turns,
    walking,
)
from tests.bench.measured import line, title


def main() -> int:
    """Measure; the exit status is 1 when a walk or a killed process broke a law."""
    wanted = _arguments()
    title("Measured here, now; other programs on this machine disturb it")
    line("Python", platform.python_version(), f"{platform.machine()}, one process, one thread")
    steps.report()
    played.report()
    transport.report()
    with tempfile.TemporaryDirectory(dir=wanted.folder) as name:
        folder = Path(name)
        turns.report(folder)
        files.report(folder)
        startup.report(folder)
        crowd.report(wanted.people, folder)
        costs.report(folder)
        path.report(folder, wanted.talkers, folder / "crowd.db")
        floods.report(folder)
        nudges.report(wanted.plans, folder)
        wrong = nudges.kills(wanted.rounds, folder) + kills.report(wanted.kills, folder)
        wrong += replicas.report(wanted.replicas, folder)
    return 1 if walking.report(wanted.walks) + wrong else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--walks", type=int, default=10_000, help="seeded walks (default 10,000)")
    parser.add_argument("--people", type=int, default=100_000, help="stored (default 100,000)")
    parser.add_argument("--talkers", type=int, default=50, help="at once over HTTP (default 50)")
    parser.add_argument("--plans", type=int, default=1_000_000, help="ahead (default 1,000,000)")
    parser.add_argument("--rounds", type=int, default=8, help="of killed nudges (default 8)")
    parser.add_argument("--kills", type=int, default=104, help="in conversation (default 104)")
    parser.add_argument("--replicas", type=int, default=36, help="kills of three (default 36)")
    parser.add_argument("--folder", help="where the databases are made for the while: which disk")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
