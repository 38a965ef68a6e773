"""The machine as a graph: one start, every state reachable, no trap, every trigger answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from flows.beside.reminders.applies import DATED
from flows.check.naming import guard_name, move_name
from flows.check.report import Report, found, some
from flows.conversation import ANSWERS, ARROWS, PATHS
from flows.kernel.machine import Transition
from flows.kernel.rows import Move, never
from flows.kernel.step import Step

START = "start"
ENDS = frozenset({"done", "stopped"})
COME_ON_A_DATE = (*sorted(DATED), "nudged")
"""The steps that a plan leads to: they come by `due`, whose target is data; so do those that
come when one returns (`RETURNS`)."""
PATH_BY_REPAIR = frozenset({"start", "new"})
"""Triggers that open a rejection: without them nobody would stand on the path."""

FAMILIES = frozenset({"on_lane", "jump_to"})
"""Guards that name a stage, made once for each: exactly one of them holds."""

Arrows = Sequence[Transition]
Rows = Mapping[str, Step]


def prove(
    arrows: Arrows | None = None,
    rows: Rows = PATHS.by_step,
    states: Sequence[str] = ARROWS.states,
    dated: Iterable[str] = COME_ON_A_DATE,
) -> Report:
    """Every proof of the graph, on these arrows."""
    arrows = tuple(ARROWS.all()) if arrows is None else arrows
    dated = tuple(dated)
    problems = [
        *unknown_states(arrows, states),
        *false_starts(arrows),
        *unreached_on_path(arrows, rows, states, dated),
        *unreached(arrows, rows, states, dated),
        *traps(arrows, rows, states),
        *unanswered(arrows, states),
    ]
    asked = sum(state in rows for state in states)
    line = f"machine: {len(states)} states ({asked} steps), {len(arrows)} transitions, one start"
    return found(line, problems)


def unknown_states(arrows: Arrows, states: Sequence[str]) -> list[str]:
    """Arrows from or to a state there is not: the machine would accept them silently."""
    known = set(states)
    return [
        f"The row [{move_name(arrow.move)}] names {name!r}, which is no state: "
        "correct the name, or add the step to its room."
        for arrow in arrows
        for name in (arrow.source, arrow.dest)
        if name is not None and name not in known
    ]


def false_starts(arrows: Arrows) -> list[str]:
    """Only forgetting leads back to the start, and something leads out of it."""
    back = [a for a in arrows if a.dest == START and a.source not in {START, "forget.sure"}]
    problems = [
        f"The row [{move_name(a.move)}] leads back to the start: only forgetting may." for a in back
    ]
    if not any(a.source == START and a.dest not in {None, START} for a in arrows):
        problems.append("Nothing leads out of the start: add a row to flows/table.py from start.")
    return problems


def unreached_on_path(
    arrows: Arrows, rows: Rows, states: Sequence[str], dated: Sequence[str]
) -> list[str]:
    """Steps of the stages to which no answer leads, and no date."""
    seen = reached(arrows, rows, _on_path, dated)
    wanted = [s for s in states if s not in seen and (s in PATHS.entrances or PATHS.on_path(s))]
    return [
        f"No answer leads to {state}: give the step a `when` that can hold, "
        "or let the answer of a step lead there, in its room or in ANSWERS of flows/table.py."
        for state in wanted
    ]


def _on_path(arrow: Transition) -> bool:
    return arrow.move in _ANSWERS or arrow.move.on in PATH_BY_REPAIR


_ANSWERS: frozenset[Move] = frozenset(ANSWERS)


def unreached(arrows: Arrows, rows: Rows, states: Sequence[str], dated: Sequence[str]) -> list[str]:
    """States to which nothing leads at all."""
    seen = reached(arrows, rows, lambda _: True, dated)
    return [
        f"Nothing leads to {state}: let a step or a row of flows/table.py lead there, or remove it."
        for state in states
        if state not in seen
    ]


def reached(
    arrows: Arrows,
    rows: Rows,
    follows: Callable[[Transition], bool],
    dated: Sequence[str],
) -> set[str]:
    """The states that can be reached from the start along the arrows that `follows` lets pass."""
    ways: dict[str, set[str]] = {}
    for arrow in arrows:
        if arrow.dest is not None and follows(arrow) and not _closed(arrow, rows):
            ways.setdefault(arrow.source, set()).add(arrow.dest)
    by_date = dated if any(a.move.on == "due" and a.move.to == "place" for a in arrows) else ()
    return _flood({START, *by_date, *PATHS.returns.values()}, ways)


def _closed(arrow: Transition, rows: Rows) -> bool:
    """A way along the path into a row that is for nobody."""
    dest = rows.get(arrow.dest or "")
    return arrow.move.to == "next" and dest is not None and dest.when is never


def _flood(seen: set[str], ways: Mapping[str, set[str]]) -> set[str]:
    front = list(seen)
    while front:
        for state in ways.get(front.pop(), ()):
            if state not in seen:
                seen.add(state)
                front.append(state)
    return seen


def traps(arrows: Arrows, rows: Rows, states: Sequence[str]) -> list[str]:
    """States that answers alone never lead to an end from.

    A step that goes back to where one was (`place`) is as good as the place it was asked from,
    and places are held in a pile that only gets smaller.
    """
    backwards: dict[str, set[str]] = {}
    for arrow in arrows:
        if arrow.dest is not None and _is_answer(arrow) and not _closed(arrow, rows):
            backwards.setdefault(arrow.dest, set()).add(arrow.source)
    returning = {a.source for a in arrows if _is_answer(a) and not a.when and a.move.to == "place"}
    free = _flood({*ENDS, *returning}, backwards)
    return [
        f"From {state} no answer leads to an end: let one of its answers lead on, in its room."
        for state in states
        if state not in free and state != START
    ]


def _is_answer(arrow: Transition) -> bool:
    return arrow.move.on in {"answered", "enter", "onward"}


def unanswered(arrows: Arrows, states: Sequence[str]) -> list[str]:
    """States and triggers without a last row that always applies; one sentence for each row."""
    tried: dict[tuple[str, str], list[Transition]] = {}
    for arrow in arrows:
        tried.setdefault((arrow.trigger, arrow.source), []).append(arrow)
    silent: dict[tuple[str, Move | None], list[str]] = {}
    for on in dict.fromkeys(arrow.trigger for arrow in arrows):
        for state in (one for one in states if _can_meet(on, one)):
            there = tried.get((on, state), [])
            if not _answers(there):
                silent.setdefault((on, there[-1].move if there else None), []).append(state)
    return [_say_unanswered(on, move, where) for (on, move), where in silent.items()]


def _answers(there: Sequence[Transition]) -> bool:
    """Whether one of these always applies: the last one, or a family of which one always does."""
    if not there or not there[-1].when:
        return bool(there)
    family = [arrow.dest for arrow in there if _maker(arrow) == _maker(there[-1])]
    return _maker(there[-1]) in FAMILIES and set(PATHS.stages) <= set(family)


def _maker(arrow: Transition) -> str:
    return guard_name(arrow.when[-1]).split(" ")[0] if arrow.when else ""


def _say_unanswered(on: str, move: Move | None, where: Sequence[str]) -> str:
    mend = f"add a row [{on} from {where[0]}, always] to flows/table.py"
    if move is None:
        return f"Nothing answers {on} at {some(where)}: {mend}."
    return f"The last row for {on}, [{move_name(move)}], may not apply at {some(where)}: {mend}."


def _can_meet(on: str, state: str) -> bool:
    """Whether `on` can happen at `state`: entrances are only passed, the start has no question."""
    if state in PATHS.entrances or on == "enter":
        return on == "enter" and state in PATHS.entrances
    if on == "aside":
        return state in {START, *PATHS.resting}
    if on == "answered":
        return state != START
    if on in {"onward", "sent"}:
        return state not in {START, *PATHS.resting}
    return True
