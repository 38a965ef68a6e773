"""The core path of a profile, by the rows and their guards alone: what would be asked, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from flows.check.profiles import Answers, Case, facts_of
from flows.conversation import ANSWERS, PATHS
from flows.kernel.facts import Facts
from flows.kernel.paths import open_row
from flows.kernel.rows import Move
from flows.kernel.step import Step
from flows.stages.feel.facts import pause_fits
from flows.stages.intake.facts import LANES

AT_MOST = 40
"""Questions after which a path goes in a circle."""
OPENED_BY_TAP = {"reflect.talk": ("reflect.list", "more")}
"""Rows behind a door that a tap of the person opens in passing: then they are no core."""

SOMEBODY = {"codes": ["interviewer"]}
"""Who gets the letter when it turned out that nobody would have read it."""

Routes = Mapping[str, Mapping[str, str]]
"""For each step that leads elsewhere than to the next row: where each such option leads."""


@cache
def routes(moves: tuple[Move, ...] = ANSWERS) -> Routes:
    """Where an answer leads that does not lead to the next row: step → option → state."""
    found: dict[str, dict[str, str]] = {}
    for move in moves:
        for code in _codes_of(move):
            found.setdefault(move.source, {}).setdefault(code, move.to)
    return found


def _codes_of(move: Move) -> tuple[str, ...]:
    """The codes a `picked` guard was made with."""
    made = getattr(move.when, "__qualname__", "").startswith("picked.")
    cells = getattr(move.when, "__closure__", None) or ()
    return tuple(cells[0].cell_contents) if made and cells else ()


@dataclass(slots=True)
class Path:
    """What was asked of one profile."""

    rows: list[Step] = field(default_factory=list)
    taps: set[str] = field(default_factory=set)

    @property
    def core(self) -> list[Step]:
        """The questions that count in the budgets."""
        return [row for row in self.rows if row.core and row.name not in self.taps]


class Walk:
    """One profile on its way through the rows of the stages."""

    def __init__(self, case: Case, rows: Mapping[str, Sequence[Step]], ways: Routes) -> None:
        self.answers = Answers(case)
        self.facts: Facts = facts_of(case, self.answers)
        self.rows = rows
        self.ways = ways
        self.path = Path()

    def stage(self, name: str) -> Path:
        """Walk the stage `name` to its end; the way so far."""
        for _ in self.asking(name):
            pass
        return self.path

    def asking(self, name: str) -> Iterator[Step]:
        """The questions that the stage `name` asks of this profile, one at a time."""
        rows = self.rows[name]
        place = 0
        while place < len(rows) and len(self.path.rows) < AT_MOST:
            row = rows[place]
            place += 1
            if not self._is_open(row):
                continue
            self._ask(row)
            yield row
            aim = self._aim(row)
            if aim == "stopped":
                return
            place = next((i for i, one in enumerate(rows) if one.name == aim), place)

    def _is_open(self, row: Step) -> bool:
        return not row.name.endswith(".close") and open_row(row, self.facts)

    def _ask(self, row: Step) -> None:
        self.path.rows.append(row)
        self.answers.asked.add(row.name)
        tap = OPENED_BY_TAP.get(row.name)
        if tap and tap[1] in self.facts.codes(tap[0]):
            self.path.taps.add(row.name)

    def _aim(self, row: Step) -> str:
        ways = self.ways.get(row.name)
        return next(self._aims(ways, self.facts.codes(row.name)), "") if ways else ""

    def _aims(self, ways: Mapping[str, str], codes: Iterable[str]) -> Iterator[str]:
        for code in codes:
            aim = ways.get(code, "")
            if aim == "follow.who":
                self.answers.asked -= {"follow.who", "follow.instead", "follow.name"}
                self.answers.anew["follow.who"] = SOMEBODY
            if aim:
                yield aim

    def card_and_pause(self) -> Path:
        """The pause, where one is offered after the card; then the clock and the hour."""
        if not pause_fits(self.facts):
            return self.path
        self._ask(self._pause_row("pause.offer"))
        if set(self.facts.codes("pause.offer")) & {"day", "tonight"}:
            self.facts.person["consent"] = True
            for row in self.rows["pause"][1:]:
                if open_row(row, self.facts):
                    self._ask(row)
        return self.path

    def _pause_row(self, step: str) -> Step:
        return next(row for row in self.rows["pause"] if row.name == step)

    def lane(self) -> str:
        """The stage the intake leads to."""
        code = self.facts.code("intake.lane") if "intake.lane" in self.answers else ""
        return LANES.get(code, PATHS.stages[0])


def walk(case: Case, rows: Mapping[str, Sequence[Step]] = PATHS.by_stage) -> Walk:
    """A profile at the start of its way."""
    return Walk(case, rows, routes())
