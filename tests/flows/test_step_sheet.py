"""What is true of each step, on one sheet: what it expects, offers, says, teaches, and leads to.

The sheet is frozen while the house is rebuilt: wherever a step is declared, this stays.
`python -m tests.flows.test_step_sheet` writes it anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from flows.check.naming import action_name, guard_name
from flows.conversation import PATHS
from flows.kernel.rows import always, never
from flows.kernel.step import Case, Hears, Line, Option, Step, Trait

GOLDEN = Path(__file__).with_suffix(".txt")


def sheet() -> Iterator[str]:
    """The steps in order, each with all that is declared of it."""
    for row in PATHS.steps:
        door = f" behind {row.door} {row.minutes}" if row.door else ""
        core = "" if row.core else " extra"
        stays = "" if row.skippable else " stays"
        yield f"{row.stage} {row.name} {row.expects} {guard_name(row.when)}{door}{core}{stays}"
        yield from (f"    {line}" for line in _about(row) if line)


def _about(row: Step) -> Iterator[str]:
    yield _list("options", row.options)
    yield f"buttons: {row.buttons.__name__}" if row.buttons else ""
    yield _list("asks", row.asks)
    yield _list("replies", row.replies)
    yield f"card: {' '.join(map(_line, row.card))}" if row.card else ""
    made = {"teaches": row.teaches, "reads": row.reads, "values": row.values, "above": row.above}
    yield from (f"{name}: {action_name(do)}" for name, do in made.items() if do)
    yield f"traits: {', '.join(_flags(row.traits))}" if row.traits else ""
    yield f"answered as: {row.replies_as}" if row.replies_as else ""
    yield f"side of: {row.side_of}" if row.side_of else ""
    also = {"alone": row.alone, "adds": row.adds, "wanted": row.wanted}
    yield from (f"{name}: {action_name(do)}" for name, do in also.items() if do and do is not never)
    yield f"on return: {row.on_return} if {guard_name(row.return_when)}" if row.on_return else ""
    yield f"hears elsewhere: {', '.join(_flags(row.hears))}" if row.hears else ""
    outside = {"stands": row.stands, "labels": row.labels, "example": row.example}
    yield from (f"{name}: {value}" for name, value in outside.items() if value)


def _list(name: str, there: Sequence[Option | Case]) -> str:
    return f"{name}: {' '.join(map(_one, there))}" if there else ""


def _one(one: Option | Case) -> str:
    name, when = (one.code, one.when) if isinstance(one, Option) else (one.name, one.holds)
    return name if when is always else f"{name}({guard_name(when)})"


def _line(one: Line) -> str:
    guards = [guard_name(guard) for guard in (one.when, one.first) if guard not in {always, never}]
    instead = f"[{one.instead}]" if one.instead else ""
    return f"{one.name}@{one.at}" + "".join(f"({name})" for name in guards) + instead


def _flags(set_: Trait | Hears) -> list[str]:
    return [str(one.name).lower() for one in set_]


def test_every_step_is_as_it_was() -> None:
    now, before = list(sheet()), GOLDEN.read_text(encoding="utf-8").splitlines()
    other = [line for line in now if line not in before] or [
        one for one in before if one not in now
    ]
    assert now == before, (
        f"other than before: {other}; as meant? python -m tests.flows.test_step_sheet"
    )


if __name__ == "__main__":
    GOLDEN.write_text("\n".join(sheet()) + "\n", encoding="utf-8")
