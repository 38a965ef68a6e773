"""The letter: its lines, composed without touching a word of the person's.

A letter is the lines of its kind that have something to say, in their order. The person's words
stand behind a colon, so they are never inflected; a line that names what is not known is left
out whole. A line they wrote anew replaces ours whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from flows.kernel.effects import Part, Quote, Role, Say
from flows.listening import sure
from flows.stages.follow_up.given import Values, letter_slots
from flows.stages.follow_up.kind import LINE_AT_MOST, named
from flows.stages.follow_up.kinds import form, kind

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

SUBJECT, BODY = Role.SUBJECT, Role.BODY


def letter(cursor: Cursor) -> list[tuple[str, Part | Quote]]:
    """The letter as (line name, text), rewritten lines in place of ours."""
    facts, values = cursor.facts, letter_slots(cursor.facts)
    prefix = f"letter.{kind(facts).name}"
    if form(facts) == "two":
        name = _two(cursor, prefix)
        return [(name, _line(cursor, f"{prefix}.{name}", name, values))]
    names = [name for name, when in kind(facts).lines if when(facts)]
    keys = [(name, _wording(cursor, f"{prefix}.{form(facts)}.{name}", values)) for name in names]
    changed = _changed(cursor)
    there = [(name, key) for name, key in keys if changed.get(name, key)]
    return [(name, _line(cursor, key, name, values)) for name, key in there]


def _two(cursor: Cursor, prefix: str) -> str:
    facts = cursor.facts
    asking = bool(set(facts.codes("follow.ask")) - {"only_thanks", "confirm", "keep_in_mind"})
    plain = not asking and f"{prefix}.two_thanks" in cursor.script
    return ("two_thanks" if plain else "two") + ("" if named(facts) else "_noname")


def _wording(cursor: Cursor, key: str, values: Values) -> str:
    """The wording of a line all of whose values are known; "" where it has none."""
    for one in (key, f"{key}_bare"):
        names = cursor.script.slots(one) if one in cursor.script else ("",)
        if all(values.get(name) is not None for name in names):
            return one
    return ""


def _changed(cursor: Cursor) -> Mapping[str, str]:
    """The lines written anew, by name; an empty one is left out of the letter."""
    return cursor.thread.letter.get("lines", {})


def _line(cursor: Cursor, key: str, name: str, values: Values) -> Part | Quote:
    changed = _changed(cursor).get(name)
    if changed:
        return Quote(sure.sentences(changed, LINE_AT_MOST) or changed, LINE_AT_MOST)
    known = {slot: values[slot] for slot in cursor.script.slots(key)}
    return Part(key, {slot: value for slot, value in known.items() if value is not None})


def letter_parts(cursor: Cursor) -> list[Part]:
    """The letter as the parts of one message."""
    parts = [
        (name, text if isinstance(text, Part) else Part("letter.phrase.line", {"line": text}))
        for name, text in letter(cursor)
    ]
    return [replace(part, role=SUBJECT if name == "subject" else BODY) for name, part in parts]


def letter_alone(cursor: Cursor) -> Say:
    """The letter in a message of its own, its subject named as one."""
    subject, *rest = letter_parts(cursor)
    if subject.role is SUBJECT:
        named = Part("letter.phrase.subject", role=Role.FACT)
        parts = (named, replace(subject, join=" "), *rest)
    else:
        parts = (subject, *rest)
    return Say(parts, "letter", rejection=cursor.session.current)
