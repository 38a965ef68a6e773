"""Names that are noted: where each is kept, and what it has to pass before it is put there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import RECIPIENT
from flows.listening import put_right, sure
from flows.listening.en.names import NOT_NAMES
from flows.listening.en.sure import ARTICLES
from flows.listening.naming import completed, written
from flows.listening.spelling import one_edit
from flows.listening.text import fold, whole_words

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

COMPANY, ROLE, SIGNATURE = "fact.company", "fact.role", "follow.sign"
CHECKS = {
    COMPANY: sure.thing,
    ROLE: sure.job,
    RECIPIENT: sure.person,
    SIGNATURE: sure.person,
}
"""What a name has to pass before it is put anywhere: it may stand in a letter."""
SHORT = 4
"""Letters up to which a word one letter off is another word."""
KEPT_AT = {
    "company": COMPANY, "role": ROLE, "person": RECIPIENT, "recipient": RECIPIENT,
    "own": SIGNATURE,
}  # fmt: skip
"""Where the name of a thing, or of somebody, is kept."""


def noted(cursor: Cursor, step: str) -> str:
    """The name that is noted there; "" where none is."""
    return str(cursor.thread.answers.get(step, {}).get("text", ""))


def noted_names(cursor: Cursor) -> dict[str, str]:
    """Every name that is noted, by its step."""
    there = {step: noted(cursor, step) for step in CHECKS}
    return {step: name for step, name in there.items() if name}


def renamed(cursor: Cursor, step: str, name: str) -> str:
    """A name to be noted at the step: of one word of it that was told, with what still stands."""
    new = named_anew(step, name)
    return completed(new, noted(cursor, step)) if new and CHECKS[step] is sure.person else new


def put_in_place(name: str, old: str, new: str, step: str) -> str:
    """A noted name with `new` where `old` stands in it, spelt nearly so; "" where it does not."""
    place = whole_words(old, name) or whole_words(_nearly(old, name), name)
    is_person = CHECKS[step] is sure.person
    described = is_person and not ARTICLES.isdisjoint(new.casefold().split())
    told = named_anew(step, new) if place and not described else ""
    if not told or place is None:
        return ""
    if step == ROLE and name.islower() and " " in told and told[1:].islower():
        told = told.lower()
    if is_person and " " in told:
        return written(told)
    return checked(step, name[: place.start()] + told + name[place.end() :])


def _nearly(old: str, name: str) -> str:
    """The word of a name that a word is meant as which is one letter off."""
    long = [word for word in name.split() if min(len(word), len(old)) > SHORT]
    return next((word for word in long if one_edit(fold(word), fold(old))), "")


def named_anew(step: str, name: str) -> str:
    """A name that may stand where the step's name stands; "" where it may be none."""
    return checked(step, put_right.bare_name(name))


def checked(step: str, name: str) -> str:
    """A name as it may stand where the step's name stands, no word twice; "" where it may not."""
    words = name.split()
    if all(one.casefold() in NOT_NAMES for one in words):
        return ""
    once = [
        one
        for place, one in enumerate(words)
        if fold(one) != fold("".join(words[place + 1 : place + 2]))
    ]
    person = CHECKS[step] is sure.person
    an = person and ARTICLES & {one.casefold() for one in once}
    return "" if an else CHECKS[step](" ".join(once))
