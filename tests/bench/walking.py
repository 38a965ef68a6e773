"""Many seeded walks, all the laws looked at in every turn."""

from __future__ import annotations

from tests.bench.measured import Progress, line, spending, title
from tests.flows.laws import broken
from tests.walks import Turn, World, walk, way_out

ACTS = (8, 16, 24, 36)
FAR, EVERY = 150, 20


def report(walks: int) -> int:
    """Print how the walks went; how many broke a law."""
    title(f"{walks:,} seeded walks (each ends with its way to the goodbye)")
    wrong: list[str] = []
    events, said, progress = 0, set[str](), Progress("walks", walks)
    with spending() as spent:
        for seed in range(walks):
            world = World()
            wrong += [f"seed {seed}: {one}" for one in _walked(seed, world)]
            events += len(world.turns)
            said |= world.said
            progress.one()
    line("walks that broke a law", f"{len(wrong):,}", "must be 0")
    for one in wrong[:10]:
        line("", "", one[:160])
    line("events in them", f"{events:,}", "ways to the goodbye not counted")
    line("time", f"{spent.clock:,.1f} s", f"{spent.cpu / max(1, walks) * 1e3:.1f} ms of CPU a walk")
    _coverage(World(), said)
    return len(wrong)


def _coverage(world: World, said: set[str]) -> None:
    script = world.engine.script("en")
    ids = {one for key in said & script.advice.keys() for one in script.advice[key]}
    there = {one for many in script.advice.values() for one in many}
    line("texts said", f"{len(said & script.texts.keys()):,}", f"of {len(script.texts):,}")
    line("pieces of advice said", f"{len(ids):,}", f"of {len(there):,}")


def _walked(seed: int, world: World) -> list[str]:
    try:
        walk(seed, ACTS[seed % len(ACTS)] if seed % EVERY else FAR, world)
        wrong = _broken(world.turns)
        out = way_out(world)
    except Exception as error:  # noqa: BLE001 - whatever it is, it broke this walk
        return [f"{type(error).__name__}: {error} at {world.session.state}"]
    return wrong if out[-1] == "done" else [*wrong, f"stuck at {out[-1]}"]


def _broken(turns: list[Turn]) -> list[str]:
    wrong: list[str] = []
    last = ""
    for turn in turns:
        wrong += broken(turn, last)
        last = turn.shown[-1].text if turn.shown else last
    return wrong
