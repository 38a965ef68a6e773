"""A guess to confirm: the option a text is nearest to, where that is not sure enough to be taken.

The second asking is a guess then, and not the same sentence again; only a yes takes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.likeliest import NO_OPTIONS
from flows.beside.acts.named_steps import FEELINGS
from flows.beside.acts.options import is_ruled_out, offered
from flows.kernel.heard import Heard
from flows.kernel.quoting import marked
from flows.kernel.step import CHOICE, CHOICES, Trait
from flows.listening.agreeing import yes_no

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

LIKELY, AHEAD = -1100, 200
"""The score of an option that is worth a guess, and how far it lies before the next one: of 166
lines kept aside that answer and are not sure, 49 have one, and for 42 it is what was meant."""
A_REPLY = 6
"""Words up to which a text may say no more than yes or no to a guess."""
NOT_IT = "not_it"
"""Why a text answers nothing that says no to a guess."""


def guess(cursor: Cursor, said: str) -> tuple[str, str] | None:
    """The option of the choice that stands that words are nearest to, and its label; or None."""
    row = cursor.paths.by_step[cursor.state]
    listed = row.expects in {CHOICE, CHOICES} and row.skippable and not row.traits & Trait.CLOSED
    if not listed or row.name == FEELINGS:
        return None
    labels = {code: label for code, label in offered(cursor) if code not in NO_OPTIONS}
    near = [one for one in cursor.ear.means(said, cursor.state) if one.code in labels]
    apart = len(near) > 1 and near[0].score - near[1].score >= AHEAD
    if (
        not apart
        or near[0].score < LIKELY
        or is_ruled_out(cursor, said, near[0].step, near[0].code)
    ):
        return None
    return near[0].code, labels[near[0].code]


def say_guess(cursor: Cursor, said: str) -> bool:
    """Say what the words come near to, and remember it for a yes; False where nothing does."""
    near = guess(cursor, said)
    if near is None:
        return False
    cursor.lead["guessed"] = [cursor.state, near[0]]
    cursor.reply("unplaced.guess", option=marked(near[1]))
    return True


def confirmed(cursor: Cursor, heard: Listened) -> Heard | None:
    """A yes to the guess is that answer; a no is an answer to nothing else."""
    state, code = cursor.lead.get("guessed", ("", ""))
    if state != cursor.state or len(heard.text.split()) > A_REPLY:
        return None
    said = yes_no(heard.text)
    if said is None or code not in {one for one, _ in offered(cursor)}:
        return None
    if said:
        return Heard("answered", {"codes": [code]}, words=heard.text)
    return Heard("unplaced", words=heard.text, argument=NOT_IT)


def forget_guess(cursor: Cursor) -> None:
    """A guess holds for one message: what comes later is said of something else."""
    if cursor.session.current in cursor.session.threads:
        cursor.lead.pop("guessed", None)
