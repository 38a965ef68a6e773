"""`python -m tests.bench`: prints what was measured, and only that; progress is on stderr."""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
from collections.abc import Callable
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
    with tempfile.TemporaryDirectory(dir=wanted.folder) as name:
        parts = _parts(wanted, Path(name))
        broken = [parts[each]() for each in wanted.only or parts]
    return 1 if any(broken) else 0


def _parts(wanted: argparse.Namespace, folder: Path) -> dict[str, Callable[[], int | None]]:
    """What can be measured, by its name; what comes back, if anything, is how many laws broke."""
    return {
        "steps": steps.report,
        "played": played.report,
        "transport": transport.report,
        "turns": lambda: turns.report(folder),
        "files": lambda: files.report(folder),
        "startup": lambda: startup.report(folder),
        "crowd": lambda: crowd.report(wanted.people, folder),
        "costs": lambda: costs.report(folder),
        "path": lambda: path.report(folder, wanted.talkers, folder / "crowd.db"),
        "floods": lambda: floods.report(folder),
        "plans": lambda: nudges.report(wanted.plans, folder),
        "nudges": lambda: nudges.kills(wanted.rounds, folder),
        "kills": lambda: kills.report(wanted.kills, folder),
        "replicas": lambda: replicas.report(wanted.replicas, folder),
        "walks": lambda: walking.report(wanted.walks),
    }


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--walks", type=int, default=10_000, help="seeded walks (default 10,000)")
    parser.add_argument("--people", type=int, default=100_000, help="stored (default 100,000)")
    parser.add_argument("--talkers", type=int, default=50, help="at once over HTTP (default 50)")
    parser.add_argument("--plans", type=int, default=1_000_000, help="ahead (default 1,000,000)")
    parser.add_argument("--rounds", type=int, default=8, help="of killed nudges (default 8)")
    parser.add_argument("--kills", type=int, default=104, help="in conversation (default 104)")
    parser.add_argument("--replicas", type=int, default=36, help="kills of three (default 36)")
    parts = list(_parts(argparse.Namespace(), Path()))
    parser.add_argument(
        "--only", nargs="+", metavar="PART", choices=parts, help=f"of these: {', '.join(parts)}"
    )
    parser.add_argument("--folder", help="where the databases are made for the while: which disk")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
