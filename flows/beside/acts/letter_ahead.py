"""What belongs to the letter, told at another question: to whom, how it is signed, that none is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import EXPECT, LETTER, RECIPIENT, WHO
from flows.beside.acts.names_noted import COMPANY, SIGNATURE, named_anew, noted
from flows.beside.acts.of_letter import stands
from flows.listening import sending, signing
from flows.listening.addressing import addressed
from flows.listening.recipients import goes_to, in_charge, recipient
from flows.listening.titles import titled_whole
from flows.stages.intake.facts import BEING_TOLD

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

NOT = "not"
"""The option that no letter is wanted."""


def told_of_letter(cursor: Cursor, said: str) -> Iterator[tuple[str, Answer]]:
    """Whom the letter goes to and who signs it; nothing while it is told what happened."""
    if cursor.paths.stage_of(cursor.state) in BEING_TOLD:
        return
    yield from _to_whom(cursor, said)
    name = "" if stands(cursor) else named_anew(SIGNATURE, signing.told_early(said))
    if name:
        yield SIGNATURE, {"text": name}


def _to_whom(cursor: Cursor, said: str) -> Iterator[tuple[str, Answer]]:
    """A name with what they are there; what they are; by a title alone where it is made."""
    person = (in_charge if cursor.state == WHO else recipient)(said)
    if person is not None:
        yield RECIPIENT, {"text": person.name}
        yield WHO, {"codes": [person.who]}
        return
    if code := goes_to(said):
        yield WHO, {"codes": [code]}
    name = "" if code else addressed(said)
    here = cursor.paths.stage_of(cursor.state) == LETTER
    names = [name] if name else titled_whole(said) if here else []
    if names and names[0].casefold() != noted(cursor, COMPANY).casefold():
        yield RECIPIENT, {"text": names[0]}


def unwanted_ahead(cursor: Cursor, said: str) -> bool:
    """Whether a text says that no letter is wanted, before that is asked, and behind the story."""
    stage = cursor.paths.stage_of(cursor.state)
    early = stage not in {LETTER, *BEING_TOLD} and EXPECT not in cursor.thread.answers
    return early and sending.refused(said)
