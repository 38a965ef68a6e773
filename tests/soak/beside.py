"""Several soaks at once, each a bot of its own in a process of its own."""

from __future__ import annotations

import gc
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from bot.app import calm_collector
from tests.soak.living import Verdict, soak
from tests.soak.warming import fill_what_is_remembered


def beside(processes: int, people: int, weeks: int, deaths: int, seed: int) -> Verdict:
    """Soak several bots at once, each with a share of the people and of the deaths."""
    whole, context = Verdict(), get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        shares = [
            pool.submit(
                _share, _part(people, n, processes), weeks, _part(deaths, n, processes), seed + n
            )
            for n in range(processes)
        ]
        for share in shares:
            whole.add(share.result())
    return whole


def _part(whole: int, number: int, of: int) -> int:
    return whole * (number + 1) // of - whole * number // of


def _share(people: int, weeks: int, deaths: int, seed: int) -> Verdict:
    """In a process of its own, whose collector is set as that of a bot that runs."""
    fill_what_is_remembered()
    gc.collect()
    calm_collector()
    with tempfile.TemporaryDirectory() as name:
        return soak(Path(name), people, weeks, deaths, seed)
