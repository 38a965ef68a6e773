"""What a text puts right, be it several things, or one beside an answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from flows.beside.acts import corrections
from flows.beside.acts.mending import put, stand
from flows.beside.acts.questions import is_open
from flows.beside.acts.struck import felt_no_more
from flows.kernel.heard import Heard
from flows.kernel.reading import read_text
from flows.kernel.step import Trait
from flows.listening.corrects import denies
from flows.listening.cues import asks_outright, may_correct
from flows.listening.put_right import instead_of_wrong, marks
from flows.listening.taken_back import Part, as_marked, one_by_one, opens, without_parts
from flows.listening.told_anew import gives_a_reason

if TYPE_CHECKING:
    from flows.beside.acts.put_right import Change
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer
    from flows.listening.ear import Listened

A_STORY = 5
"""Words from which something may be told beside what is put right."""
PARTS_AT_MOST = 6
"""Pieces up to which a text is read for several things that it puts right."""


def certain(cursor: Cursor, heard: Listened) -> Heard | None:
    """The first thing that a text puts right for certain; `carry_out` takes the others, too."""
    changes = changes_in(cursor, heard.text)
    if not changes:
        return None
    step, answer = changes[0]
    return Heard("corrected", answer, words=heard.text, argument=step)


def changes_in(cursor: Cursor, said: str) -> list[Change]:
    """What a text puts right: each of its parts by itself where all do, else the whole."""
    parts = one_by_one(said)
    if 1 < len(parts) <= PARTS_AT_MOST:
        there = _in_turn(cursor, parts) or _behind_a_slip(cursor, parts)
        if there:
            return there
    whole = corrections.change_in(cursor, said)
    return [whole] if whole else []


def _in_turn(cursor: Cursor, parts: list[Part]) -> list[Change]:
    """What parts put right, each with those before it put right already; none unless all do."""
    there: dict[str, Answer] = {}
    with _supposed(cursor) as answers:
        for part in parts:
            change = _behind(cursor, part.said) if there else _first(cursor, part.said)
            if change is None:
                return []
            step, answer = change
            there[step] = answer
            answers[step] = {**answers.get(step, {}), **answer}
            cursor.changed()
    return list(there.items())


def _behind_a_slip(cursor: Cursor, parts: list[Part]) -> list[Change]:
    """What stands behind a sentence that only owns a slip, or before the reason for it.

    "Dictation heard that wrong. Chef", "make it ten. I was holding back".
    """
    slip, *rest = parts
    change = None
    if len(rest) == 1 and instead_of_wrong(slip.said) == "":
        change = _behind(cursor, rest[0].said)
    elif len(rest) == 1 and opens(slip.said) and gives_a_reason(rest[0].said):
        change = _alone(cursor, slip.said)
    return [change] if change else []


@contextmanager
def _supposed(cursor: Cursor) -> Iterator[dict[str, Answer]]:
    """The answers, to suppose others in: behind it they stand as they stood."""
    answers = cursor.thread.answers
    before = dict(answers)
    try:
        yield answers
    finally:
        answers.clear()
        answers.update(before)
        cursor.changed()


def _first(cursor: Cursor, part: str) -> Change | None:
    """What the first part puts right: for certain, or where it begins as such a one does."""
    sure = _alone(cursor, part)
    return corrections.likely_change(cursor, part) if sure is None and marks(part) else sure


def _behind(cursor: Cursor, part: str) -> Change | None:
    """What a part puts right that stands behind another which does: it needs no mark."""
    return _alone(cursor, part) or _alone(cursor, as_marked(part))


def _alone(cursor: Cursor, part: str) -> Change | None:
    return corrections.change_in(cursor, part) or felt_no_more(cursor, part)


def told_beside(cursor: Cursor, said: str) -> tuple[str, list[Change]]:
    """What is left of a story without the parts that put something right, and what those do."""
    parts = one_by_one(said) if is_open(cursor) and cursor.state in cursor.paths.by_step else []
    gone: list[Part] = []
    changes: list[Change] = []
    for part in parts[1:PARTS_AT_MOST]:
        marked = denies(part.said) or may_correct(part.said) or marks(part.said)
        change = _alone(cursor, part.said) if marked else None
        if change:
            changes.append(change)
            gone.append(part)
    rest = without_parts(said, gone)
    enough = changes and len(rest.split()) >= A_STORY and _alone(cursor, parts[0].said) is None
    return (rest, changes) if enough else (said, [])


def beside_an_answer(cursor: Cursor, text: str) -> Heard | None:
    """An answer in which something else is put right: that part is none of it."""
    rest, changes = told_beside(cursor, text)
    if not changes:
        return None
    answer, wrong = read_text(cursor, rest)
    fits = wrong is None and answer and not asks_outright(rest)
    return Heard("answered", answer or {}, words=text, beside=tuple(changes)) if fits else None


def put_beside(cursor: Cursor) -> None:
    """Put right what was put right beside the answer."""
    said = cursor.heard
    for step, answer in said.beside:
        cursor.heard = replace(said, answer=answer, argument=step)
        put(cursor)
    cursor.heard = said


def carry_out(cursor: Cursor) -> None:
    """Put each new value in its place, say old and new; what is asked for no more is left."""
    said, was_asked = cursor.heard, _is_asked(cursor)
    changes = changes_in(cursor, said.words)
    others = [one for one in changes if one[0] != said.argument] if changes[1:] else []
    put(cursor)
    for step, answer in others:
        cursor.heard = replace(said, answer=answer, argument=step)
        put(cursor)
    cursor.heard = said
    if was_asked and not _is_asked(cursor):
        cursor.fires = "onward"
        return
    stand(cursor)


def _is_asked(cursor: Cursor) -> bool:
    """Whether the question that stands is one of the way, and what is known still leads to it."""
    row = cursor.paths.by_step.get(cursor.state)
    return row is not None and Trait.STEERING in row.traits and row.when(cursor.facts)
