"""How guards, actions and rows are called when a person reads about them."""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import Any

from flows.kernel.rows import Move

ALWAYS = "always"


def guard_name(guard: Callable[..., Any]) -> str:
    """A guard as the tables write it: its own name, or its maker's with what it was made of."""
    own = str(getattr(guard, "called", ""))
    if own:
        return own
    maker, _, made = getattr(guard, "__qualname__", "").partition(".<locals>.")
    if not made or not isinstance(guard, FunctionType):
        return maker
    return _made(maker, _held(maker, guard))


def _held(maker: str, guard: FunctionType) -> list[Any]:
    """What the guard was made with, in the order in which its maker names it."""
    names = guard.__code__.co_freevars
    made_by = guard.__globals__.get(maker)
    order = made_by.__code__.co_varnames if isinstance(made_by, FunctionType) else names
    cells = dict(zip(names, guard.__closure__ or (), strict=True))
    known = sorted(names, key=lambda name: order.index(name) if name in order else len(order))
    return [cells[name].cell_contents for name in known]


def _made(maker: str, held: list[Any]) -> str:
    parts = [part for value in held for part in _parts(value)]
    if maker in {"all_of", "both"}:
        return " and ".join(parts)
    if maker == "known":
        return " ".join(parts)
    return " ".join([maker, *parts])


def _parts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if callable(value):
        return [guard_name(value)]
    if isinstance(value, tuple | list | set | frozenset):
        return [part for one in value for part in _parts(one)]
    return []


def action_name(do: Callable[..., Any] | str) -> str:
    """What a move does, by the function's name."""
    return do if isinstance(do, str) else do.__name__


def move_name(move: Move) -> str:
    """A row of the table as one reads it: on, from, when → to."""
    when = guard_name(move.when)
    held = "" if when == ALWAYS else f" when {when}"
    return f"{move.on} from {move.source}{held} → {move.to} ({action_name(move.do)})"
