"""Three processes on a PostgreSQL server, killed in turn: what was lost, what came twice."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from tests.bench.kills import EVERY_WAY, add, told
from tests.bench.measured import Progress, line, title
from tests.bot import cluster as clusters
from tests.bot.cluster import Cluster
from tests.bot.messenger.chaos import Plan, Verdict
from tests.bot.messenger.replicas import chaos, nudged
from tests.fake_telegram.faults import Faults

A_ROUND = 9
"""So many kills are spread over one conversation of everybody: each process dies three times."""
PEOPLE_NUDGED = 120


def report(kills: int, folder: Path) -> int:
    """Print what became of them; how many laws were broken."""
    title(f"Three processes on a PostgreSQL server, killed {kills} times (each must be 0)")
    if lacking := clusters.lacking():
        line("not tried", lacking)
        return 0
    with clusters.running() as cluster:
        return _talking(kills, folder, cluster) + _nudging(kills, folder, cluster)


def _talking(kills: int, folder: Path, cluster: Cluster) -> int:
    rounds = max(1, round(kills / A_ROUND))
    progress = Progress("rounds", rounds)
    whole = Verdict()
    for number in range(rounds):
        home = folder / f"replicas{number}"
        home.mkdir()
        plan = _plan(number, kills * (number + 1) // rounds - whole.kills)
        add(whole, chaos(home, cluster.database(), plan))
        progress.one()
    return told(whole)


def _plan(number: int, kills: int) -> Plan:
    """Polling and the webhook in turn; each third round with every kind of failure."""
    faults = Faults()
    if number % 3 == 2:
        faults = replace(EVERY_WAY, seed=number, hang=2.0, duplicate=0.2, reorder=0.2)
    return Plan(kills, 50, 15, number, by_webhook=number % 2 == 0, faults=faults, seconds=240)


def _nudging(kills: int, folder: Path, cluster: Cluster) -> int:
    home = folder / "replicas-nudged"
    home.mkdir()
    wrong = nudged(home, cluster.database(), PEOPLE_NUDGED, max(1, kills // A_ROUND))
    line("nudges twice or lost", f"{len(wrong)}", f"of {PEOPLE_NUDGED} people's")
    sys.stderr.writelines(f"{case}\n" for case in wrong[:5])
    return len(wrong)
