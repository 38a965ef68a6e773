"""The rows as arrows of one flat machine: what is tried from a state is looked up when it is met.

Sets, which stand for states:

    *         every state                  step      every state with a question
    rest      stopped, done, parked        closing   the closing choices
    aside     questions beside the path    entrance  the way into a stage
    browse    those of them that look through what is kept
    next      the first open step after this one: behind the same door, else in the same stage;
              past the end of a stage its lane or its closing decides
    stage     the way into each stage, where its guard names it
    door      the first step of each door, where the press names it
    place     a step asked before: the only target that is data (back, edit, resume)
    =         stay
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flows.kernel.moves import in_door, jump_to, on_lane, onward_to, picked
from flows.kernel.paths import Paths, open_behind, open_row
from flows.kernel.rows import Guard, Move, always
from flows.kernel.step import Step

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


@dataclass(frozen=True, slots=True)
class Transition:
    """One arrow of the machine; `dest` None stays, and lets `place` put the state itself."""

    trigger: str
    source: str
    dest: str | None
    when: tuple[Guard, ...]
    move: Move


class Arrows:
    """The arrows of these paths, found from the rows by membership in their sets."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        self.states = ("start", *paths.entrances, *paths.by_step)
        self.rows: dict[str, list[Move]] = {}
        for move in paths.moves:
            self.rows.setdefault(move.on, []).append(move)
        self._sets = _sets(paths)

    def all(self) -> Iterator[Transition]:
        """Every arrow there is, those of one trigger and state in the order they are tried."""
        for trigger in self.rows:
            for state in self.states:
                yield from self.tried(trigger, state)
        for move in self.unknown():
            yield Transition(move.on, move.source, move.to, (), move)

    def unknown(self) -> Iterator[Move]:
        """Rows from a state there is not: nobody would ever try them."""
        known = {*self.states, *self._sets}
        yield from (move for move in self.paths.moves if move.source not in known)

    def tried(self, trigger: str, state: str) -> Iterator[Transition]:
        """What is tried when `trigger` meets `state`, in order."""
        for move in self.rows.get(trigger, ()):
            if move.source != state and state not in self._sets.get(move.source, ()):
                continue
            for dest, guards in self._targets(move, state):
                when = tuple(one for one in (move.when, *guards) if one is not always)
                yield Transition(trigger, state, dest, when, move)

    def _targets(self, move: Move, source: str) -> Iterator[tuple[str | None, tuple[Guard, ...]]]:
        """The states a row's `to` stands for from `source`, each with what must hold besides."""
        if move.to in {"=", "place"}:
            yield None, ()
        elif move.to == "next":
            yield from self.following(source)
        elif move.to == "stage":
            leads = jump_to if move.on == "jump" else onward_to
            yield from ((stage, (leads(stage),)) for stage in self.paths.stages)
        elif move.to == "door":
            stage = self.paths.by_step[source].stage
            for row in self.paths.doors.get(stage, ()):
                yield row.name, (picked(f"door.{row.door}"),)
        else:
            yield move.to, ()

    def following(self, source: str) -> Iterator[tuple[str, tuple[Guard, ...]]]:
        """What may come after `source` on its path, in order, to the first that always may."""
        paths = self.paths
        if source in paths.entrances:
            yield from self._rows(paths.by_stage[source], open_row)
            yield from self._past_the_end(source)
            return
        row = paths.by_step[source]
        after = paths.by_stage[row.stage][paths.by_stage[row.stage].index(row) + 1 :]
        if row.door:
            yield from self._behind(row, after)
        yield from self._rows(after, open_row)
        yield from self._past_the_end(row.stage)

    def _behind(
        self, row: Step, after: tuple[Step, ...]
    ) -> Iterator[tuple[str, tuple[Guard, ...]]]:
        same = (later for later in after if later.door == row.door)
        for dest, guards in self._rows(tuple(same), open_behind):
            yield dest, (in_door, *guards)
        yield self.paths.closing_of[row.stage], (in_door,)

    def _rows(
        self, rows: tuple[Step, ...], is_open: Callable[..., bool]
    ) -> Iterator[tuple[str, tuple[Guard, ...]]]:
        for row in rows:
            yield row.name, (_opens(row, is_open),)
            if row.when is always and not row.door and row in self.paths.closings:
                return

    def _past_the_end(self, stage: str) -> Iterator[tuple[str, tuple[Guard, ...]]]:
        """After what comes before the path, the way in; then its lane; after any other a rest."""
        begins = self.paths.entrances[0]
        if stage == begins:
            yield from ((name, (on_lane(name),)) for name in self.paths.stages)
        elif stage in self.paths.closing_of:
            yield self.paths.closing_of[stage], ()
        elif stage == self.paths.steps[0].stage:
            yield begins, ()
        else:
            yield "stopped", ()


def _sets(paths: Paths) -> dict[str, frozenset[str]]:
    """The states each set stands for."""
    aside = paths.by_stage.get("aside", ())
    return {
        "*": frozenset(("start", *paths.by_step)),
        "step": frozenset(paths.by_step) - paths.resting,
        "rest": paths.resting,
        "aside": frozenset(row.name for row in aside) - paths.resting,
        "browse": paths.browsing,
        "closing": frozenset(row.name for row in paths.closings),
        "entrance": frozenset(paths.entrances),
    }


def _opens(row: Step, is_open: Callable[..., bool]) -> Guard:
    def opens(cursor: Cursor) -> bool:
        return is_open(row, cursor.facts)

    return opens
