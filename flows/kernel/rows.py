"""The shapes of the machine's data: what a row of each table says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Guard = Callable[[Any], bool]
"""A named function of the facts (or, in a move, of the turn); true lets the row apply."""


Action = Callable[[Any], None]
"""What a move does to the turn at hand: see `flows.kernel.actions`, and the rooms."""


def always(_: Any) -> bool:
    """Hold for everyone."""
    return True


def never(_: Any) -> bool:
    """Hold for nobody: such a step is reached by a move that names it."""
    return False


@dataclass(frozen=True, slots=True)
class Move:
    """One move: on this trigger, from these states, when this holds, go there and do that.

    `source` and `to` may name a set, which expands over the steps: see `flows.kernel.machine`.
    """

    on: str
    source: str
    when: Guard
    to: str
    do: Action
