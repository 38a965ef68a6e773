"""`python -m tests.soak`: weeks in minutes; the exit status is 1 where a law was broken."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.measured import line, title
from tests.soak.living import Verdict, soak

FLAT = 1.05
"""The last quarter may have so much more memory than the second."""


def main() -> int:
    """Soak, and print what became of it."""
    wanted = _arguments()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        verdict = soak(Path(name), wanted.people, wanted.weeks, wanted.deaths, wanted.seed)
    title(f"{wanted.people:,} people over {wanted.weeks} weeks")
    line("took", f"{time.monotonic() - begun:,.0f} s")
    line("events, deaths", f"{verdict.turns:,}", f"{verdict.deaths} deaths")
    line("sent", f"{verdict.sent:,}", f"{verdict.nudges:,} unasked, {verdict.quiet:,} for silence")
    line("in doubt", f"{verdict.in_doubt:,}")
    line("memory, week by week", ", ".join(f"{each:,.0f}" for each in verdict.resident), "MB")
    sys.stderr.writelines(f"{each}\n" for each in verdict.broken[:20])
    line("broken", f"{len(verdict.broken)}")
    return 1 if verdict.broken or not is_flat(verdict) else 0


def is_flat(verdict: Verdict) -> bool:
    """Whether the last quarter of the time needed no more memory than the second."""
    weeks = verdict.resident
    quarter = max(1, len(weeks) // 4)
    second, last = weeks[quarter : 2 * quarter] or weeks, weeks[-quarter:]
    return sum(last) / len(last) <= FLAT * sum(second) / len(second)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--weeks", type=int, default=8)
    parser.add_argument("--deaths", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
