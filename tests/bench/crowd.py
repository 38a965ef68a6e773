"""Memory and disk with very many people stored: rows made directly, served by a new process."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from bot.keep.store import Store
from flows.kernel.effects import Note
from flows.kernel.events import Text
from tests.bench.measured import Progress, line, title
from tests.bench.turns import lives, opened
from tests.walks import MONDAY, Turn

A_BATCH = 500
SERVED = 500
"""People who each get one turn from the process whose memory is measured."""
HALF_WAY = 25


def report(people: int, folder: Path) -> None:
    """Print what so many people cost in memory and on the disk."""
    title(f"With {people:,} people stored (each half-way through, with their notes)")
    opened(folder, "empty.db")[0].close()
    _fill(people, folder)
    alone, crowd = _resident(folder / "empty.db", 0), _resident(folder / "crowd.db", people)
    line("memory, nobody stored", f"{alone:,.0f} MB", "resident at most, right after opening")
    line("memory, all of them stored", f"{crowd:,.0f} MB", f"after a turn for {SERVED} of them")
    line("  more for all of them", f"{crowd - alone:,.0f} MB", "people stay on the disk")
    size = sum(file.stat().st_size for file in folder.glob("crowd.db*"))
    line("the database", f"{size / 1e6:,.0f} MB", f"{size / max(1, people) / 1e3:.1f} kB a person")


def _fill(people: int, folder: Path) -> None:
    """People made of a few whole lives, with their own keys, written as a turn writes them."""
    store, _ = opened(folder, "crowd.db")
    walked = [life[:HALF_WAY] for life in lives(12, HALF_WAY)]
    progress = Progress("people stored", people)
    for first in range(0, people, A_BATCH):
        with store.base.writing():
            for number in range(first, min(people, first + A_BATCH)):
                store_life(store, number, walked[number % len(walked)])
                progress.one()
    store.close()


def store_life(store: Store, number: int, life: list[Turn]) -> None:
    """Somebody who has lived so far, as their turns would have left them."""
    session, at = life[-1].after, life[-1].at
    person = store.people.mint(store.address("terminal", str(number)), at)
    person = store.people.write(replace(person, seen=at), session)
    for thread in session.threads.values():
        store.people.write_thread(person, thread, "feel")
    for note in _notes(life):
        store.kept.keep(person, note, at)


def _notes(life: list[Turn]) -> Iterator[Note]:
    last = {effect.step: effect for turn in life for effect in turn.effects
            if isinstance(effect, Note)}  # fmt: skip
    yield from last.values()


def _resident(database: Path, people: int) -> float:
    """Megabytes at most of a new process that opens the database and serves a few people."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.crowd", str(database), str(people)],
        check=True, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    return float(json.loads(told.stdout))


def _serve(database: Path, people: int) -> float:
    store, turns = opened(database.parent, database.name)
    random = Random(1)  # noqa: S311 - reproducible, not secret
    for count in range(SERVED if people else 0):
        address = store.address("terminal", str(random.randrange(people)))
        turns.take(f"serve {count}", address, Text("1"), MONDAY)
    store.close()
    return _at_most()


def _at_most() -> float:
    """Megabytes at most, of this process alone.

    Linux counts what the process that started it held into ru_maxrss; its own status does not.
    """
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_serve(Path(sys.argv[1]), int(sys.argv[2]))))
