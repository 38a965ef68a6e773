"""The cards: what the person keeps from a stage, as lines that stand only where there is something.

Each card names its lines in order, and for each the step that a change of that line goes to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows import guards as g
from flows.effects import Part
from flows.slots import SLOTS

if TYPE_CHECKING:
    from flows.cursor import Cursor
    from flows.facts import Facts

Line = tuple[str, str]
"""A line's name in the words file, and the step it comes from."""

CARD_LINES: dict[str, tuple[Line, ...]] = {
    "feel.card": (
        ("happened", "intake.job"),
        ("feelings", "feel.words"),
        ("feelings_only", "feel.words"),
        ("nothing_felt", "feel.words"),
        ("sore", "feel.sore"),
        ("future", "feel.future"),
        ("someone", "feel.someone"),
        ("friend", "feel.kind"),
    ),
    "reflect.card": (
        ("proud", "reflect.proud"),
        ("wins", "reflect.wins"),
        ("different", "reflect.different"),
        ("not_mine", "reflect.notmine"),
        ("mine", "reflect.mine"),
        ("cant_know", "reflect.notmine"),
        ("goals", "reflect.goal"),
        ("next_list", "reflect.nexttime"),
    ),
    "analyze.card": (
        ("look_for", "analyze.loved"),
        ("drew", "analyze.pull"),
        ("days", "analyze.tuesday"),
        ("must", "analyze.terms"),
        ("money", "analyze.worth"),
        ("direction", "analyze.keep"),
        ("avoid", "analyze.past"),
        ("trade", "analyze.past"),
    ),
    "summary": (
        ("happened", "intake.job"),
        ("feelings", "feel.words"),
        ("friend", "feel.kind"),
        ("keep", "reflect.wins"),
        ("not_mine", "reflect.notmine"),
        ("change", "reflect.goal"),
        ("letter", "follow.draft"),
        ("look_for", "analyze.loved"),
        ("avoid", "analyze.past"),
        ("hurts_and", "move.gains"),
        ("gains", "move.gains"),
        ("plan", "move.plan"),
        ("again", "move.again"),
    ),
}


def card(cursor: Cursor, name: str) -> list[Part]:
    """The card as parts: its title, then each line there is something for."""
    prefix = name if name == "summary" else f"{name}.line"
    lines = [cursor.part(f"{prefix}.title")]
    for line, _ in lines_of(cursor, name):
        lines.append(cursor.line(f"{prefix}.{line}"))
    return lines


def lines_of(cursor: Cursor, name: str) -> list[Line]:
    """The lines of the card that have something to say, in order."""
    prefix = name if name == "summary" else f"{name}.line"
    there = [ln for ln in CARD_LINES[name] if _known(cursor, f"{prefix}.{ln[0]}")]
    return [ln for ln in _cant_know_first(there, cursor.facts) if _fits(ln[0], cursor.facts)]


def _known(cursor: Cursor, key: str) -> bool:
    names = cursor.script.slots(key)
    return all(SLOTS[name](cursor.facts) is not None for name in names)


def _fits(line: str, facts: Facts) -> bool:
    """The feelings stand once: with the number where there is one, alone where there is none."""
    if line == "feelings_only":
        return facts.strength is None
    if line == "nothing_felt":
        return g.nothing_felt(facts)
    if line in {"hurts_and", "gains"}:
        return (line == "hurts_and") == g.hurts(facts)
    return True


def _cant_know_first(lines: list[Line], facts: Facts) -> list[Line]:
    """Where confusion or the missing reason is what hurts, "can't know" is read first."""
    unsure = "confusion" in g.feelings(facts) or facts.code("feel.sore") == "unknown"
    return sorted(lines, key=lambda ln: ln[0] != "cant_know") if unsure else lines
