"""`python -m tests.soak`: prints what became of everybody; exit status 1 where a law broke."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.bench.measured import Progress, line, title
from tests.soak.life import Life, Plan

FLAT = 0.05


def main() -> int:
    """Live, and judge."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--weeks", type=int, default=8)
    parser.add_argument("--seed", type=int, default=0)
    wanted = parser.parse_args()
    title(f"{wanted.people:,} people, {wanted.weeks} weeks, on a moved clock")
    progress = Progress("days", wanted.weeks * 7)
    with tempfile.TemporaryDirectory() as name:
        plan = Plan(wanted.people, wanted.weeks, wanted.seed)
        verdict = Life(Path(name), plan, progress.one).lives()
    line("turns", f"{verdict.turns:,}", f"and {verdict.nudges:,} messages of ours")
    line("texts that are in no note", f"{len(verdict.lost)}")
    line("messages of ours at night", f"{len(verdict.at_night)}")
    line("left over", ", ".join(verdict.left) or "nothing")
    line("memory, last quarter to second", f"{verdict.growth:+.1%}")
    for case in verdict.broken[:10]:
        sys.stderr.write(f"{case}\n")
    return 1 if verdict.broken or verdict.growth > FLAT else 0


if __name__ == "__main__":
    sys.exit(main())
