"""The drafts besides cards and letters: twenty minutes inside, searches, a rehearsal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.cards import is_filled
from flows.kernel.effects import Part
from flows.stages.reflect.facts import ticks

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

QUESTIONS = 5
"""How many questions a friend is handed."""
GENERAL = ("g1", "g2", "g3", "g4", "g5")


def _lines(cursor: Cursor, step: str, names: tuple[str, ...]) -> list[Part]:
    return [cursor.line(f"{step}.line.{name}") for name in names]


def talk(cursor: Cursor) -> list[Part]:
    """The sentence that asks for twenty minutes, and three questions."""
    title = cursor.title("follow.talk.line.title")
    return [title, *_lines(cursor, "follow.talk", ("ask20", "q1", "q2", "q3", "close"))]


def searches(cursor: Cursor) -> list[Part]:
    """Three searches and one question to ask, from what the card says; gaps are worded around."""
    key = "analyze.search.line"
    wanted = (f"{key}.s1", f"{key}.s2", f"{key}.s3")
    lines = [line if is_filled(cursor, line) else f"{line}_norole" for line in wanted]
    there = [line for line in lines if line in cursor.script and is_filled(cursor, line)]
    title = cursor.title(f"{key}.title")
    return [title, *(cursor.fact(k) for k in (*there, f"{key}.question"))]


def rehearsal(cursor: Cursor) -> list[Part]:
    """Five questions aimed at the weak spots named, filled up with general ones."""
    weak = (*cursor.facts.codes("reflect.mine"), *ticks(cursor.facts))
    aimed = [c for c in dict.fromkeys(weak) if f"move.rehearse.question.{c}" in cursor.script]
    chosen = (*aimed, *GENERAL)[:QUESTIONS]
    title = cursor.title("move.rehearse.line.title")
    head = [title, *_lines(cursor, "move.rehearse", ("intro",))]
    return head + [cursor.line(f"move.rehearse.question.{code}") for code in chosen]
