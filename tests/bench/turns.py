"""Whole turns on a database in a file, each with its durable commit, beside a bare insert."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from bot.keep.keys import KeySource
from bot.keep.store import Store
from bot.speech.conversation import Conversation
from bot.speech.words import read_scripts
from bot.turns.turn import Turns
from flows.kernel.events import Due, Start
from tests.bench.measured import Progress, Spent, line, spending, title
from tests.walks import Person, Turn, World

KEY = "7a" * 32
TURN_AT_MOST_MS = 1.0
PEOPLE, ACTS = 60, 40
ROW = os.urandom(1_500)
"""About what a turn writes: a session, a note and a message."""

ORDINARY = {"press": 6, "say": 1, "fitting": 1, "label": 1, "number": 1}


def opened(folder: Path, name: str = "bench.db") -> tuple[Store, Turns]:
    """A store in the folder with the real conversation."""
    store = Store.open(folder / name, KeySource(KEY))
    return store, Turns(store, Conversation(read_scripts()))


def lives(people: int = PEOPLE, acts: int = ACTS) -> list[list[Turn]]:
    """What people did, ready to be done again: walked before anything is measured."""
    walked: list[list[Turn]] = []
    for seed in range(people):
        world, person = World(), Person(seed)
        person.mood = ORDINARY
        world.happen(Start())
        for _ in range(acts):
            person.act(world)
        walked.append([turn for turn in world.turns if not isinstance(turn.event, Due)])
    return walked


def report(folder: Path) -> None:
    """Print what a turn costs, and what the disk alone costs."""
    title(f"Whole turns on a file (at most {TURN_AT_MOST_MS:.0f} ms a turn is expected)")
    bare, taken, count = Spent(), Spent(), 0
    store, turns = opened(folder)
    everyone = lives()
    progress = Progress("turns", sum(map(len, everyone)))
    for number, life in enumerate(everyone):
        address = store.address("terminal", f"somebody {number}")
        with spending() as spent:
            for place, turn in enumerate(life):
                turns.take(f"bench {number} {place}", address, turn.event, turn.at)
        taken.add(spent)
        bare.add(_bare(folder, len(life)))  # in turn, so that both meet the same disk
        count += len(life)
        progress.one(len(life))
    store.close()
    _print(bare, taken, count)


def _print(bare: Spent, taken: Spent, count: int) -> None:
    each, cpu = taken.clock / count * 1e3, taken.cpu / count * 1e3
    line("a turn with its commit", f"{each:.3f} ms", f"{1e3 / each:,.0f} a second, by the clock")
    line("  of it CPU", f"{cpu:.3f} ms", "decide, encrypt, write; the rest waits for the disk")
    alone = bare.clock / count * 1e3
    line("a bare sqlite3 insert and commit", f"{alone:.3f} ms", f"{1e3 / alone:,.0f} a second")
    line("  a turn is", f"{each / alone:.1f} times", "that, with everything in it")


def _bare(folder: Path, rows: int) -> Spent:
    """The same number of rows of about the same size, each with a commit as durable as ours."""
    db = sqlite3.connect(folder / "bare.db", isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, body BLOB)")
    with spending() as spent:
        for _ in range(rows):
            db.execute("BEGIN IMMEDIATE")
            db.execute("INSERT INTO rows (body) VALUES (?)", (ROW,))
            db.execute("COMMIT")
    db.close()
    return spent
