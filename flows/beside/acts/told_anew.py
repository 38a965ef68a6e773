"""What is put right by its name, where no old value is said: a part, a thing, a card's number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import KEPT_IN_WORDS, STRENGTH
from flows.beside.acts.names_noted import KEPT_AT, named_anew, noted
from flows.beside.acts.questions import is_open
from flows.kernel.heard import Heard
from flows.listening import told_anew
from flows.listening.hours_again import is_of_somebody
from flows.listening.put_right import instead_of_wrong
from flows.listening.taken_back import unmarked
from flows.listening.text import fold

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

NAME_AT_MOST = 5
"""Words that a name has at most."""
JUST_BEFORE = 3
"""Questions, the latest first, of which "the one before" may be one."""
MOST = 10
"""The highest strength."""


def ordered(cursor: Cursor, said: str) -> tuple[str, Answer] | None:
    """Other words for a question, by what it is called: "the friend bit change to: go home"."""
    for kind, words in told_anew.ordered(said):
        step = KEPT_IN_WORDS.get(kind) or _before(cursor)
        if step != cursor.state and step in cursor.thread.answers:
            return step, {"text": words}
    return None


def _before(cursor: Cursor) -> str:
    """The question with words of their own that was asked just before; "" where none was."""
    asked = dict.fromkeys(one for one in cursor.thread.asked[::-1] if one != cursor.state)
    near = list(asked)[:JUST_BEFORE]
    return next((one for one in near if one in KEPT_IN_WORDS.values()), "")


def thing_anew(cursor: Cursor, said: str) -> tuple[str, Answer] | None:
    """A name beside words that own that the noted one of its kind was wrong: "wrong firm: Acme"."""
    thing = told_anew.wrong_thing(said)
    rest = (instead_of_wrong(said) or "") if thing else ""
    step = KEPT_AT.get(thing, "")
    before = noted(cursor, step) if step else ""
    name = named_anew(step, told_anew.right_name(unmarked(rest))) if before and rest else ""
    told = name != name.lower() or unmarked(rest) != rest or before.islower()
    few = 0 < len(name.split()) <= NAME_AT_MOST and not is_of_somebody(rest)
    return (step, {"text": name}) if told and few and fold(name) != fold(before) else None


def in_its_stage(cursor: Cursor, step: str) -> bool:
    """Whether words are asked for in the stage of a step, or its card stands: no number is."""
    here = cursor.paths.stage_of(cursor.state) == cursor.paths.stage_of(step)
    return here and (is_open(cursor) or _has_card(cursor, step))


def _has_card(cursor: Cursor, step: str) -> bool:
    there = cursor.state in cursor.paths.cards
    return there and cursor.paths.stage_of(cursor.state) == cursor.paths.stage_of(step)


def number_on_card(cursor: Cursor, said: str) -> Heard | None:
    """A bare number where the card with the strength stands, and no button has it: that one."""
    number = said.strip(" .!")
    known = cursor.thread.answers.get(STRENGTH, {}).get("number") is not None
    of_ten = number.isdecimal() and len(number) <= len(str(MOST)) and int(number) <= MOST
    if not known or not of_ten or not _has_card(cursor, STRENGTH):
        return None
    return Heard("corrected", {"number": int(number)}, words=said, argument=STRENGTH)
