"""The shapes of the machine's data: what a row of each table says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Guard = Callable[[Any], bool]
"""A named function of the facts (or, in a move, of the turn); true lets the row apply."""


Action = Callable[[Any], None]
"""What a move does to the turn at hand; see `flows.actions`, `flows.asides`, `flows.repairs`."""


def always(_: Any) -> bool:
    """Hold for everyone."""
    return True


def never(_: Any) -> bool:
    """Hold for nobody: such a step is reached by a move that names it."""
    return False


@dataclass(frozen=True, slots=True)
class Ask:
    """One step: what it expects, for whom, and where it stands.

    `expects` is text, choice, choices, scale, date or draft. `door` names the door it lies
    behind, `at` the stage at whose end that door is shown (only its first step has one),
    `minutes` what the label says; such a step is asked on the path only where `inline` holds.
    `core` steps count in the budgets; cards, closings and what comes on a date do not.
    """

    stage: str
    step: str
    expects: str
    when: Guard = always
    door: str = ""
    at: str = ""
    minutes: int = 0
    inline: Guard | None = None
    core: bool = True
    skippable: bool = True


@dataclass(frozen=True, slots=True)
class Move:
    """One move: on this trigger, from these states, when this holds, go there and do that.

    `source` and `to` may name a set, which expands over the steps: see `flows.table`.
    """

    on: str
    source: str
    when: Guard
    to: str
    do: Action


@dataclass(frozen=True, slots=True)
class Option:
    """One starter or choice of a step: shown when its guard holds, understood always."""

    code: str
    when: Guard = always


@dataclass(frozen=True, slots=True)
class Reply:
    """One thing said on the spot after an answer: `case` names its words, `when` decides."""

    step: str
    case: str
    when: Guard
