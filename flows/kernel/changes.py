"""Reading an answer back: what it was, what it is now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING

from flows.kernel.effects import Clock, Listing, Part, Quote, Slot
from flows.kernel.facts import MEANT
from flows.kernel.quoting import marked
from flows.moments.plans import local

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

AT_A_GLANCE, AROUND = 10, 2
"""Words up to which a text is read back whole; of a longer one, words around what changed."""
GROUPS = ("tick", "goal")
"""Words that name options made from answers."""


def said_as(cursor: Cursor, step: str, answer: Answer) -> Slot:
    """An answer as it is read back: its words, its labels, its number or its day."""
    if answer.get("how") == "skipped" or not answer:
        return Part("edit.say.skipped")
    if answer.get("number") is not None:
        return int(answer["number"])
    if answer.get("date"):
        return date.fromisoformat(answer["date"])
    if answer.get("local"):
        zone = cursor.zone
        return Clock(local(answer["local"], zone), zone)
    words = [marked(str(answer["text"]), 60)] if answer.get("text") else []
    codes = () if words and answer.get("how") == MEANT else answer.get("codes", ())
    labels = [chosen(cursor, step, code) for code in codes]
    return Listing((*labels, *words))


def chosen(cursor: Cursor, step: str, code: str) -> Part | Quote:
    """What an option chosen at `step` is called; a sentence of theirs, where that was offered."""
    own = own_sentence(cursor, code)
    key = next(label_keys(cursor, step, code), "")
    if own:
        return marked(own, 60)
    if key and cursor.script.slots(key):
        return Part("edit.say.a_day")
    return Part(key) if key else Quote(code, 24)


def own_sentence(cursor: Cursor, code: str) -> str:
    """The sentence of theirs that an option with this code offered; "" for any other option."""
    return cursor.facts.text(code) if code in cursor.paths.by_step else ""


def label_keys(cursor: Cursor, step: str, code: str) -> Iterator[str]:
    """The texts that may name an option chosen at `step`, the likeliest first."""
    asked = cursor.paths.by_step.get(step)
    first = (asked.labels,) if asked and asked.labels else ()
    groups = dict.fromkeys((*first, *GROUPS))
    made = (f"{group}.{code}" for group in groups)
    keys = (f"{step}.options.{code}", *made, f"phrase.how.{code}", f"door.{code}", code)
    yield from (key for key in keys if key in cursor.script)


def apart(before: Answer, after: Answer) -> tuple[Answer, Answer]:
    """Two answers as they are read back: of long texts the words in which they differ."""
    old, new = (str(one.get("text", "")).split() for one in (before, after))
    if min(len(old), len(new)) <= AT_A_GLANCE:
        return before, after
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    first = max(0, same - AROUND)
    rest = zip(old[:first:-1], new[:first:-1], strict=False)
    last = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], rest))
    ends = (len(words) - max(0, last - AROUND) for words in (old, new))
    was, now = (" ".join(words[first:end]) for words, end in zip((old, new), ends, strict=True))
    return {**before, "text": was}, {**after, "text": now}


def say_changed(cursor: Cursor, step: str, before: Answer) -> None:
    """Confirm old → new, and say when something hangs on it."""
    one, other = apart(before, cursor.thread.answers.get(step, {}))
    old, new = said_as(cursor, step, one), said_as(cursor, step, other)
    cursor.reply("edit.say.same" if old == new else "edit.say.changed", old=old, new=new)
    if cursor.detour.get("again"):
        cursor.reply("edit.say.depends")
