"""The map: where one is, what was left out, which doors there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.doors import label
from flows.kernel.effects import Listing, Part, Say

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def draw_map(cursor: Cursor) -> None:
    """The five stages, what was left out, and the doors with their minutes."""
    if cursor.state == "start":
        return cursor.reply("start.nobody")
    parts = [
        cursor.title("where.title"),
        *(_stage_line(cursor, stage) for stage in cursor.paths.stages),
    ]
    parts += _left_out(cursor) + _doors(cursor)
    cursor.say(Say(tuple(parts), "card", rejection=cursor.session.current))
    cursor.asks = cursor.state not in cursor.paths.resting


def _stage_line(cursor: Cursor, stage: str) -> Part:
    place = cursor.met if cursor.met in cursor.paths.by_step else ""
    here = (
        cursor.paths.by_step[place].stage == stage
        if place and place not in cursor.paths.resting
        else False
    )
    case = "here" if here else "done" if stage in cursor.thread.done else "open"
    name = Part(f"stage.{stage}")
    return cursor.line(f"where.{case}", stage=name, minutes=cursor.paths.minutes[stage])


def _left_out(cursor: Cursor) -> list[Part]:
    answers = cursor.thread.answers
    skipped = [
        row.name for row in cursor.paths.steps if answers.get(row.name, {}).get("how") == "skipped"
    ]
    names = tuple(
        Part(f"edit.name.{step}") for step in skipped if f"edit.name.{step}" in cursor.script
    )
    return [cursor.fact("where.skipped", steps=Listing(names[:6]))] if names else []


def _doors(cursor: Cursor) -> list[Part]:
    gone = cursor.lead.get("doors_done", ())
    rows = [
        r for stage in cursor.thread.done for r in cursor.paths.doors[stage] if r.when(cursor.facts)
    ]
    names = tuple(label(row) for row in rows if row.door not in gone)
    return [cursor.fact("where.doors", doors=Listing(names[:6], apart=True))] if names else []
