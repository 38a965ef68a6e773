"""`python -m tests.soak`: weeks in minutes; the exit status is 1 where a law was broken."""

from __future__ import annotations

import argparse
import os
import sys
import time

from tests.bench.measured import line, title
from tests.soak.beside import beside
from tests.soak.living import Verdict

FLAT = 1.05
"""The last quarter may have so much more memory than the second."""


def main() -> int:
    """Soak, and print what became of it."""
    wanted = _arguments()
    begun = time.monotonic()
    verdict = beside(wanted.processes, wanted.people, wanted.weeks, wanted.deaths, wanted.seed)
    title(
        f"{wanted.people:,} people over {wanted.weeks} weeks, {wanted.processes} bots side by side"
    )
    line("took", f"{time.monotonic() - begun:,.0f} s")
    line("CPU an event", f"{verdict.cpu / verdict.turns * 1000:.1f} ms", "the people's included")
    line("events, deaths", f"{verdict.turns:,}", f"{verdict.deaths} deaths")
    line("sent", f"{verdict.sent:,}", f"{verdict.nudges:,} unasked, {verdict.quiet:,} for silence")
    line("in doubt", f"{verdict.in_doubt:,}")
    line("memory, week by week", ", ".join(f"{each:,.0f}" for each in verdict.resident), "MB")
    sys.stderr.writelines(f"{each}\n" for each in verdict.broken[:20])
    line("  last quarter to second", f"{growth(verdict):.2f}", f"at most {FLAT}")
    line("broken", f"{len(verdict.broken)}", "must be 0: lost, twice, waiting, failed, at night")
    return 1 if verdict.broken or not is_flat(verdict) else 0


def growth(verdict: Verdict) -> float:
    """How much more memory the last quarter of the time needed than the second, as a share."""
    weeks = verdict.resident
    quarter = max(1, len(weeks) // 4)
    second, last = weeks[quarter : 2 * quarter] or weeks, weeks[-quarter:]
    return sum(last) / len(last) / (sum(second) / len(second))


def is_flat(verdict: Verdict) -> bool:
    """Whether the last quarter of the time needed no more memory than the second."""
    return growth(verdict) <= FLAT


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--weeks", type=int, default=8)
    parser.add_argument("--deaths", type=int, default=50)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
