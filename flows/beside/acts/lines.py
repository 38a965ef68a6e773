"""A line of what was noted that a person names: changed where they say how, else opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flows.beside.acts.mending import LISTED, put, read_at, stand
from flows.beside.acts.named_steps import FEELINGS
from flows.beside.acts.names_noted import CHECKS, named_anew
from flows.beside.acts.options import as_many, offered_at
from flows.beside.acts.put_right import may_change, with_options
from flows.beside.browse import browse
from flows.beside.edit.answers import answered_steps, edit_step
from flows.kernel.cards import lines_of, words_of
from flows.kernel.heard import Heard
from flows.kernel.step import CHOICE, CHOICES, DRAFT, TEXT, Trait
from flows.listening import answers, lines, lines_off
from flows.listening.feelings import feelings

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

WORDS_AT_MOST = 40
"""Words up to which a text is read for lines that it names."""

Line = tuple[str, "Answer"]
"""A step, and what it is to say; nothing where it is only named."""


def line(cursor: Cursor, text: str) -> Heard | None:
    """A text that names a line to be changed; None where it names none."""
    named = dict(lines_named(cursor, text))
    here = named.get(cursor.state)
    if here:
        return Heard("answered", here, words=text)
    return Heard("line", words=text) if named else None


def lines_named(cursor: Cursor, text: str) -> list[Line]:
    """The lines of a card that a text names; first those it gives new words for."""
    row = cursor.paths.by_step.get(cursor.state)
    shown = _is_shown(cursor)
    if row is None or (row.expects == DRAFT and not shown) or len(text.split()) > WORDS_AT_MOST:
        return []
    there = [one for one in answered_steps(cursor) if one != cursor.state]
    there = [one for one in there if shown or may_change(cursor, one)]
    names = {step: _names(cursor, step) for step in {*there, *_standing(cursor)}}
    said = _by_name(cursor, text)
    away = _unwanted(cursor, said, names) if shown else None
    if away:
        return [away]
    told = lines.told(said, names, _noted(cursor))
    found = [(one.line, _answer(cursor, one)) for one in told if shown or not one.shown]
    found = [(step, answer) for step, answer in found if answer or step != cursor.state]
    return sorted(found, key=lambda one: not one[1])


def _unwanted(cursor: Cursor, said: str, names: dict[str, tuple[str, ...]]) -> Line | None:
    """A line that is to go, as left out; one that is disliked, or must say something, alone."""
    gone = lines_off.taken_off(said, names)
    if gone and cursor.paths.by_step[gone].skippable:
        return gone, {"how": "skipped"}
    line = gone or lines_off.disliked(said, names)
    return (line, {}) if line else None


def change(cursor: Cursor) -> None:
    """Put the new words where they belong, and open the first line that has none."""
    named, said = lines_named(cursor, cursor.heard.words), cursor.heard
    for step, answer in named:
        if answer:
            cursor.heard = replace(said, answer=answer, argument=step)
            put(cursor)
    cursor.heard = said
    left = next((step for step, answer in named if not answer), "")
    if left:
        browse(cursor)
        edit_step(cursor, left)
    else:
        stand(cursor)


def _standing(cursor: Cursor) -> list[str]:
    """The question that stands, while an answer to it is being changed."""
    editing = cursor.detour.get("editing")
    return [cursor.state] if editing == cursor.state else []


def _is_shown(cursor: Cursor) -> bool:
    """Whether the lines stand before the person."""
    return cursor.state == LISTED or cursor.state in cursor.paths.cards


def _steps_shown(cursor: Cursor) -> list[str]:
    """The steps of the lines that are shown, in order."""
    if cursor.state == LISTED:
        known = cursor.paths.by_step
        return [code for code in cursor.lead.get("shown", ()) if code in known]
    return [one.at for one in lines_of(cursor, cursor.state)]


def _by_name(cursor: Cursor, text: str) -> str:
    """The text with the number of a line that is shown put as the name of that line."""
    place = lines.place(text) if _is_shown(cursor) else 0
    steps = _steps_shown(cursor) if place else []
    if not place or place > len(steps):
        return text
    step = steps[place - 1 if place > 0 else -1]
    return lines.named_instead(text, cursor.script.texts[f"edit.name.{step}"][0])


def _names(cursor: Cursor, step: str) -> tuple[str, ...]:
    """What the line of a step is called: in the list of answers, and on the card that stands."""
    names = list(cursor.script.texts[f"edit.name.{step}"])
    if cursor.state in cursor.paths.cards:
        prefix = words_of(cursor.state)
        shown = (one.name for one in lines_of(cursor, cursor.state) if one.at == step)
        names += [
            text.partition(":")[0] for one in shown for text in _wordings(cursor, prefix, one)
        ]
    return tuple(names)


def _wordings(cursor: Cursor, prefix: str, name: str) -> tuple[str, ...]:
    return tuple(cursor.script.texts[f"{prefix}.{name}"])


def _noted(cursor: Cursor) -> dict[str, str]:
    """The words of the one option that was chosen at each step, where others may be."""
    found: dict[str, str] = {}
    for step in with_options(cursor):
        codes = cursor.thread.answers[step].get("codes", ())
        label = dict(offered_at(cursor, step)).get(codes[0], "") if len(codes) == 1 else ""
        if label and step != cursor.state:
            found[step] = label
    return found


def _answer(cursor: Cursor, told: lines.Told) -> Answer:
    """The new words as an answer of the step; nothing where they cannot be one."""
    row = cursor.paths.by_step[told.line]
    new = _without_the_old(cursor, told)
    if not new:
        return {}
    if told.line in CHECKS:
        name = named_anew(told.line, new)
        return {"text": name} if name else {}
    if row.expects in {CHOICE, CHOICES}:
        return _chosen(cursor, told.line, new)
    if row.expects == TEXT and not row.traits & (Trait.THING | Trait.NAME):
        return {"text": new}
    return read_at(cursor, told.line, new) or {}


def _chosen(cursor: Cursor, step: str, new: str) -> Answer:
    code = answers.named_only(new, offered_at(cursor, step))
    felt = as_many(cursor, FEELINGS, list(feelings(new))) if step == FEELINGS else []
    if code or felt:
        return {"codes": felt or [code]}
    return {} if cursor.paths.has(Trait.CLOSED, step) else {"text": new}


def _without_the_old(cursor: Cursor, told: lines.Told) -> str:
    """The new words alone, where what stands behind them denies what was noted."""
    new, old = lines.parted(told.new)
    answer = cursor.thread.answers.get(told.line, {})
    labels = dict(offered_at(cursor, told.line))
    chosen = " ".join(labels.get(code, "") for code in answer.get("codes", ()))
    noted = f"{answer.get('text', '')} {chosen}".casefold()
    denied = any(len(word) > 3 and word in noted for word in old.casefold().split())
    return new if denied else told.new
