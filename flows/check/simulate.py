"""The core path of a profile, by the rows and their guards alone: what would be asked, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Self

from flows.check.profiles import Answers, Case, Value, either, facts_of
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
Rows = Mapping[str, Sequence[Step]]
"""The rows of each stage."""


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
    """One profile on its way through the rows of the stages.

    Where a fact is open the way stands still: what raised raises again, until a fork decides it.
    """

    def __init__(self, answers: Answers, stages: Sequence[str], rows: Rows, ways: Routes) -> None:
        self.answers = answers
        self.facts: Facts = facts_of(answers.case, answers)
        self.stages = stages
        self.rows = rows
        self.ways = ways
        self.path = Path()
        self._stage = self._place = 0
        self._last: Step | None = None

    @property
    def case(self) -> Case:
        """What is decided so far."""
        return self.answers.case

    def fork(self, fact: str, value: Value) -> Walk:
        """A way that is this one so far, with one more fact decided."""
        other = copy(self)
        other.answers = self.answers.fork(fact, value)
        other.facts = facts_of(other.case, other.answers)
        other.path = Path(self.path.rows.copy(), self.path.taps.copy())
        return other

    def go(self) -> Path:
        """Walk the stages to their end; the way there."""
        while self.next():
            pass
        return self.path

    def next(self) -> Step | None:
        """The next question of the stages, None at their end."""
        while self._stage < len(self.stages):
            rows = self.rows[self.stages[self._stage]]
            if self._last:
                self._lead_on(rows, self._last)
            while self._place < len(rows) and len(self.path.rows) < AT_MOST:
                row = rows[self._place]
                if self._is_open(row):
                    self._ask(row)
                    self._place += 1
                    self._last = row
                    return row
                self._place += 1
            self._stage, self._place = self._stage + 1, 0
        return None

    def _lead_on(self, rows: Sequence[Step], last: Step) -> None:
        """To where the answer to the last question leads."""
        aim = self._aim(last)
        self._last = None
        if aim == "stopped":
            self._place = len(rows)
        elif aim:
            there = (i for i, one in enumerate(rows) if one.name == aim)
            self._place = next(there, self._place)

    def _is_open(self, row: Step) -> bool:
        return not row.name.endswith(".close") and open_row(row, self.facts)

    def _ask(self, row: Step) -> None:
        tap = OPENED_BY_TAP.get(row.name)
        if tap and tap[1] in self.facts.codes(tap[0]):
            self.path.taps.add(row.name)
        self.path.rows.append(row)
        self.answers.asked.add(row.name)

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

    def lane(self) -> str:
        """The stage the intake leads to."""
        code = self.facts.code("intake.lane") if "intake.lane" in self.answers else ""
        return LANES.get(code, PATHS.stages[0])

    def pause(self) -> Path:
        """The pause, where one is offered after the card; then the clock and the hour."""
        offer, *others = self.rows["pause"]
        if offer not in self.path.rows:
            if not pause_fits(self.facts):
                return self.path
            self._ask(offer)
        if set(self.facts.codes(offer.name)) & {"day", "tonight"}:
            self.facts.person["consent"] = True
            while self._place < len(others):
                if open_row(others[self._place], self.facts):
                    self._ask(others[self._place])
                self._place += 1
        return self.path


@dataclass(slots=True)
class Followed:
    """Somebody followed on their way; what is looked for there, `go` says in each kind of it."""

    walking: Walk

    @property
    def case(self) -> Case:
        """What is decided so far."""
        return self.walking.case

    def fork(self, fact: str, value: Value) -> Self:
        """Somebody at this very place, with one more fact decided."""
        return replace(self, walking=self.walking.fork(fact, value))


def walks(
    stages: Sequence[str],
    rows: Rows = PATHS.by_stage,
    asked: Iterable[str] = (),
    case: Case | None = None,
) -> list[Walk]:
    """Whoever there can be at the start of their way; `asked`: what lies behind them."""
    begun = [Walk(Answers(one), stages, rows, routes()) for one in either("rejections", case or {})]
    for one in begun:
        one.answers.asked.update(asked)
    return begun
