"""Killed at random while fifty people talk over HTTP: what was lost, what came twice."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from tests.bench.measured import Progress, line, title
from tests.bot.messenger.chaos import Plan, Verdict, chaos
from tests.fake_telegram.faults import Faults

A_ROUND = 13
"""So many kills are spread over one conversation of everybody."""
EVERY_WAY = Faults.of_every_kind(0.1)
_SHOWN = 5


def report(kills: int, folder: Path) -> int:
    """Print what became of them; how many laws were broken."""
    title(f"Killed {kills} times at random while 50 people talk (each of these must be 0)")
    rounds = max(1, round(kills / A_ROUND))
    progress = Progress("rounds", rounds)
    whole = Verdict()
    for number in range(rounds):
        home = folder / f"kills{number}"
        home.mkdir()
        add(whole, chaos(home, _plan(number, kills * (number + 1) // rounds - whole.kills)))
        progress.one()
    return told(whole)


def _plan(number: int, kills: int) -> Plan:
    """Polling and the webhook in turn; each third round with every kind of failure."""
    faults = Faults()
    if number % 3 == 2:
        faults = replace(EVERY_WAY, seed=number, hang=2.0, duplicate=0.2, reorder=0.2)
    way, busy = number % 2 == 1, {"seconds": 600.0, "ready": 120.0}
    return Plan(kills, 50, 15, number, by_webhook=way, faults=faults, **busy)


def add(whole: Verdict, one: Verdict) -> None:
    """One more round on top of those before."""
    for name, value in vars(one).items():
        setattr(whole, name, getattr(whole, name) + value)


def told(whole: Verdict) -> int:
    """Print it; how many laws were broken."""
    line("kills, and turns", f"{whole.kills}", f"{whole.turns:,} turns")
    line("answers lost", f"{len(whole.lost)}", f"of {whole.answers:,} texts")
    line("notes twice", f"{len(whole.twice)}")
    line("people without a reply", f"{len(whole.unanswered)}")
    line("chats out of order", f"{len(whole.disordered)}")
    line("rows left over", f"{len(whole.left_over)}")
    line("messages repeated", f"{len(whole.unexplained)}",
         f"and {whole.explained} that were in doubt when it died or failed")  # fmt: skip
    for law, cases in whole.broken.items():
        sys.stderr.writelines(f"{law}: {case}\n" for case in cases[:_SHOWN])
    return sum(map(len, whole.broken.values()))
