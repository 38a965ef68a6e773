"""What the answers of looking back teach besides themselves."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from flows.beside.journal.lasting import keep_goals
from flows.kernel.guards import chose_any
from flows.kernel.wrong import Wrong
from flows.listening import funnel, ticks

MEMORY_AFTER = timedelta(hours=12)

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer
    from flows.kernel.wrong import Read


def read_counts(cursor: Cursor, text: str) -> Read:
    """How many went out, were answered, came to a talk, as far as numbers are named."""
    names = ("sent", "answered", "talked")
    counted = zip(names, funnel.counts(text), strict=True)
    told = {name: number for name, number in counted if number is not None}
    if not told and not funnel.speaks_of_amounts(text):
        return None, Wrong("choice", text)
    return {"text": text, **told}, None


def take_different(cursor: Cursor, answer: Answer) -> None:
    """What their own words name is ticked: nobody is asked for it again in the list."""
    named = ticks.ticks(str(answer.get("text", "")))
    if named:
        cursor.record("reflect.different", {**answer, "codes": list(named)}, cursor.heard.words)


def take_chair(cursor: Cursor, answer: Answer) -> None:
    """Every new look from their chair asks anew what was seen from there."""
    cursor.drop("reflect.seat")


def take_goal(cursor: Cursor, answer: Answer) -> None:
    """A goal outlives its rejection; one in their own words is taken up in those words."""
    if "own" in answer.get("codes", ()):
        codes = [code for code in answer["codes"] if code != "own"]
        text = cursor.person.get("goal", "")
        cursor.record("reflect.goal", {"codes": codes, "text": text}, text)
    keep_goals(cursor, cursor.facts)


def recall_kindness(cursor: Cursor, place: str) -> bool:
    """On the way into looking back, once: what they told a friend the day before."""
    ago = cursor.facts.since("feel.kind")
    looks_back = place.startswith("reflect") and not cursor.lead.get("recalled")
    if not (looks_back and ago and ago > MEMORY_AFTER and chose_any("feel.kind")(cursor.facts)):
        return False
    cursor.lead["recalled"] = True
    cursor.reply("attention.memory")
    return True
