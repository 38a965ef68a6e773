"""The table expanded: rows and sets become the transitions of one flat machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flows.moves import in_door, jump_to, on_lane, onward_to, picked
from flows.paths import (
    BROWSING,
    BY_STAGE,
    BY_STEP,
    CLOSING_OF,
    CLOSINGS,
    DOORS,
    ENTRANCES,
    RESTING,
    open_behind,
    open_row,
)
from flows.rows import Ask, Guard, Move, always
from flows.stages import STAGES
from flows.table import MOVES

if TYPE_CHECKING:
    from flows.cursor import Cursor

STEPS = tuple(row for row in BY_STEP if row not in RESTING)
STATES = ("start", *ENTRANCES, *BY_STEP)


@dataclass(frozen=True, slots=True)
class Transition:
    """One arrow of the machine; `dest` None stays, and lets `place` put the state itself."""

    trigger: str
    source: str
    dest: str | None
    when: tuple[Guard, ...]
    move: Move


def transitions() -> Iterator[Transition]:
    """Every arrow, in the order in which they are tried."""
    for move in MOVES:
        for source in sources(move.source):
            for dest, guards in targets(move, source):
                when = tuple(one for one in (move.when, *guards) if one is not always)
                yield Transition(move.on, source, dest, when, move)


def sources(name: str) -> tuple[str, ...]:
    """The states a row's `from` stands for."""
    sets: dict[str, tuple[str, ...]] = {
        "*": ("start", *BY_STEP),
        "step": STEPS,
        "rest": RESTING,
        "aside": tuple(row.step for row in BY_STAGE["aside"] if row.step not in RESTING),
        "browse": BROWSING,
        "closing": tuple(row.step for row in CLOSINGS),
        "entrance": ENTRANCES,
    }
    return sets.get(name, (name,))


def targets(move: Move, source: str) -> Iterator[tuple[str | None, tuple[Guard, ...]]]:
    """The states a row's `to` stands for from `source`, each with what must hold besides."""
    if move.to in {"=", "place"}:
        yield None, ()
    elif move.to == "next":
        yield from following(source)
    elif move.to == "stage":
        yield from ((stage, (_leads(move, stage),)) for stage in STAGES)
    elif move.to == "door":
        yield from _doors(source)
    else:
        yield move.to, ()


def _leads(move: Move, stage: str) -> Guard:
    return jump_to(stage) if move.on == "jump" else onward_to(stage)


def _doors(source: str) -> Iterator[tuple[str, tuple[Guard, ...]]]:
    for row in DOORS.get(BY_STEP[source].stage, ()):
        yield row.step, (picked(f"door.{row.door}"),)


def following(source: str) -> Iterator[tuple[str, tuple[Guard, ...]]]:
    """What may come after `source` on its path, in order, to the first that always may."""
    if source in ENTRANCES:
        yield from _rows(BY_STAGE[source], open_row)
        yield from _past_the_end(source)
        return
    row = BY_STEP[source]
    after = BY_STAGE[row.stage][BY_STAGE[row.stage].index(row) + 1 :]
    if row.door:
        yield from _behind(row, after)
    yield from _rows(after, open_row)
    yield from _past_the_end(row.stage)


def _behind(row: Ask, after: tuple[Ask, ...]) -> Iterator[tuple[str, tuple[Guard, ...]]]:
    same = (later for later in after if later.door == row.door)
    for dest, guards in _rows(tuple(same), open_behind):
        yield dest, (in_door, *guards)
    yield CLOSING_OF[row.stage], (in_door,)


def _rows(
    rows: tuple[Ask, ...], is_open: Callable[..., bool]
) -> Iterator[tuple[str, tuple[Guard, ...]]]:
    for row in rows:
        yield row.step, (_opens(row, is_open),)
        if row.when is always and not row.door and row.step in CLOSING_OF.values():
            return


def _opens(row: Ask, is_open: Callable[..., bool]) -> Guard:
    def opens(cursor: Cursor) -> bool:
        return is_open(row, cursor.facts)

    return opens


def _past_the_end(stage: str) -> Iterator[tuple[str, tuple[Guard, ...]]]:
    """After the opening comes the intake, after the intake its lane, after any other a rest."""
    if stage == "opening":
        yield "intake", ()
    elif stage == "intake":
        yield from ((name, (on_lane(name),)) for name in STAGES)
    elif stage in CLOSING_OF:
        yield CLOSING_OF[stage], ()
    else:
        yield "stopped", ()
