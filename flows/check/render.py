"""The machine as a page: `flows/README.md`, written from the tables, never by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from flows.beside.lookups import CLOSINGS
from flows.check.advice import coverage
from flows.check.advised import ADVICE
from flows.check.naming import ALWAYS, action_name, guard_name
from flows.conversation import ANSWERS, ARROWS, MOVES, PATHS, SET_MOVES, STEP_MOVES
from flows.kernel.machine import Transition
from flows.kernel.rows import Move, never
from flows.kernel.script import Script
from flows.kernel.step import Step

INTRO = """\
# The conversation, as a machine

Rebound is a finite-state dialogue: every place in the conversation is a **state**, and what
somebody does there is a **trigger**. This page is written by `make docs` from the same tables
that run, so it cannot be out of date; CI fails when it is. To change the conversation, change
the rooms in `stages/` and `beside/` (what is asked, of whom, and where it leads), `table.py` (what
follows an answer anywhere, what leads off the path and back) or `words/` (how it is said), then run
`make docs check`.

How to read it:

- A **step** is one question. Its row says what it expects, and `when` names the fact that has to
  hold for it to be asked (`facts.py` of its stage). The next row whose `when` holds comes next,
  unless a move says otherwise.
- A step behind a **door** is asked when the person opens that door at the end of the stage; the
  minutes stand on its button. `inline` says for whom it stands on the path all the same.
- In a picture, an arrow with a question mark leads to a question that is asked only where that
  holds; elsewhere the path goes on below it. Dotted arrows are answers that lead elsewhere.
- A **move** is one row: *on* this trigger, *from* these states, *when* this holds, go *to* there
  and *do* that. Rows are tried from top to bottom. Some names stand for sets: `*` every state,
  `step` every state with a question, `rest` the three that wait, `closing` the closing choices,
  `next` the next open step, `stage` and `door` the way into one, `=` stay, and `place` a step
  asked before, which is the only target that is data.
"""

MOVE_COLUMNS = ("on", "from", "when", "to", "do")
STEP_COLUMNS = ("step", "expects", "when", "door", "core", "skip")


def page(scripts: Mapping[str, Script]) -> str:
    """The whole page, as Markdown."""
    arrows = tuple(ARROWS.all())
    parts = [
        INTRO,
        _counts(arrows),
        "## The steps\n",
        *(_stage(stage, rows) for stage, rows in PATHS.by_stage.items()),
        "## The moves: what closes a look-around, tried first\n",
        _moves(CLOSINGS),
        "## The moves: what leads from single steps\n",
        _moves(STEP_MOVES),
        "## The moves: what leads from sets of states\n",
        _moves(SET_MOVES),
        "## Where each piece of advice is said\n",
        *(_advice(script) for script in scripts.values()),
    ]
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


def _counts(arrows: Sequence[Transition]) -> str:
    steps = len(PATHS.by_step.keys() - PATHS.resting)
    questions = sum(row.core for row in PATHS.by_step.values())
    doors = len({row.door for row in PATHS.by_step.values() if row.door})
    return (
        f"There are {len(ARROWS.states)} states: {steps} steps, of which {questions} are core "
        f"questions, {len(PATHS.entrances)} ways into a stage, the start and the places to rest. "
        f"{doors} doors lead further in. The {len(MOVES)} moves below stand for "
        f"{len(arrows)} transitions.\n"
    )


def _stage(stage: str, rows: Sequence[Step]) -> str:
    minutes = f", about {PATHS.minutes[stage]} minutes" if stage in PATHS.minutes else ""
    head = f"### {stage}{minutes}\n"
    table = _table(STEP_COLUMNS, (_step(row) for row in rows))
    diagram = "" if stage == "aside" else "\n" + _diagram(stage, rows)
    return f"{head}\n{table}{diagram}"


def _step(row: Step) -> tuple[str, ...]:
    return (
        f"`{row.name}`",
        row.expects,
        "by a move only" if row.when is never else _when(row.when),
        _door(row),
        "yes" if row.core else "",
        "" if row.skippable else "no",
    )


def _when(guard: object) -> str:
    name = guard_name(guard) if callable(guard) else ""
    return "" if name == ALWAYS else name


def _door(row: Step) -> str:
    if not row.door:
        return ""
    minutes = f" ({row.minutes} min)" if row.minutes else ""
    inline = f", inline: {guard_name(row.inline)}" if row.inline else ""
    return f"{row.door}{minutes}{inline}"


def _moves(moves: Sequence[Move]) -> str:
    return _table(MOVE_COLUMNS, (_move(move) for move in moves))


def _move(move: Move) -> tuple[str, ...]:
    return (move.on, move.source, _when(move.when), move.to, action_name(move.do))


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table as Markdown writes it; a `|` in a cell would end it."""
    lines = [columns, ["---"] * len(columns), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |\n" for line in lines)


def _diagram(stage: str, rows: Sequence[Step]) -> str:
    """The stage as a picture: its path from top to bottom, its doors beside the closing."""
    lines = [*_path_lines(rows), *_move_lines(rows), *_door_lines(stage, rows)]
    body = "".join(f"    {line}\n" for line in dict.fromkeys(lines))
    return f"```mermaid\nflowchart TD\n{body}```\n"


def _path_lines(rows: Sequence[Step]) -> Iterator[str]:
    path = [row for row in rows if (not row.door or row.inline) and row.when is not never]
    for row in path:
        yield f'{_node(row.name)}["{row.name}"]'
    for before, after in pairwise(path):
        yield f"{_node(before.name)} {_arrow(_label(after))} {_node(after.name)}"


def _label(row: Step) -> str:
    name = _when(row.inline or row.when)
    return name and f"{name}?"


def _arrow(label: str) -> str:
    return f'-->|"{label}"|' if label else "-->"


def _move_lines(rows: Sequence[Step]) -> Iterator[str]:
    """Answers that lead somewhere else by a row of their own."""
    here = {row.name for row in rows}
    for move in ANSWERS:
        if move.source in here and move.to in ARROWS.states and move.to != move.source:
            for end in (move.source, move.to):
                yield f'{_node(end)}["{end}"]' if end in here else f'{_node(end)}(["{end}"])'
            label = _when(move.when).removeprefix("picked ")
            arrow = f'-. "{label}" .->' if label else "-.->"
            yield f"{_node(move.source)} {arrow} {_node(move.to)}"


def _door_lines(stage: str, rows: Sequence[Step]) -> Iterator[str]:
    closing = PATHS.closing_of.get(stage)
    doors = dict.fromkeys(row.door for row in rows if row.door)
    for door in doors if closing else ():
        behind = [row for row in rows if row.door == door]
        steps = " → ".join(row.name for row in behind)
        yield f'{_node("door." + door)}[/"{door}: {steps}"/]'
        yield f"{_node(closing or '')} <--> {_node('door.' + door)}"


def _node(name: str) -> str:
    return name.replace(".", "_")


def _advice(script: Script) -> str:
    """For each id what it comes down to and the texts that say it."""
    rows = (
        (id_, ADVICE[id_].stage, ADVICE[id_].about, " ".join(f"`{key}`" for key in keys))
        for id_, keys in coverage(script).items()
    )
    said = sum(bool(keys) for keys in coverage(script).values())
    head = f"{said} of {len(ADVICE)} ids are on a text ({script.language}).\n\n"
    return head + _table(("id", "stage", "what it comes down to", "texts"), rows)
