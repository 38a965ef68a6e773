"""Reads in own words what the letter is to ask for: where that is asked, and later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import LETTER
from flows.beside.acts.of_letter import stands
from flows.kernel.boxes import with_ticks
from flows.kernel.buttons import shown
from flows.kernel.heard import Heard
from flows.listening import drafts
from flows.listening.asked_for import (
    THANKS,
    added,
    asked_for,
    asked_outright,
    dropped,
    names_asking,
    wonders,
)
from flows.listening.wishes import wants_letter
from flows.stages.intake.facts import BEING_TOLD

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

ASK = "follow.ask"
SURELY = 4000
"""How sure it has to be that something is told which the letter will say."""
TOLD_WITH = {"answered", "jump", "skip", "corrected"}
"""Triggers beside which it is told in so many words what the letter shall ask for."""


def of_asking(cursor: Cursor, heard: Listened) -> Heard | None:
    """What it shall ask for; at the letter that stands, what it shall ask for as well."""
    said = heard.text
    if cursor.state == ASK:
        return _told(cursor, heard)
    if wonders(said):
        return None
    before = cursor.thread.answers.get(ASK)
    if before is None or not stands(cursor):
        return None
    asks = [code for code in before.get("codes", ()) if code != THANKS]
    new = [code for code in added(said, _offered(cursor)) if code not in asks]
    gone = [] if new else dropped(said, asks)
    if not new and not gone:
        return None
    codes = [code for code in [*asks, *new] if code not in gone] or [THANKS]
    return Heard("corrected", {"codes": codes}, words=said, argument=ASK)


def is_of_asking(cursor: Cursor, said: str) -> bool:
    """Whether words are of what the letter asks for, where that is asked or stands."""
    here = cursor.state == ASK or stands(cursor)
    return here and bool(dropped(said, _offered(cursor)))


def _told(cursor: Cursor, heard: Listened) -> Heard | None:
    """What is told where it is asked; who asks back has told nothing yet."""
    found = asked_for(heard.text, _offered(cursor))
    if not found:
        return Heard("unplaced", words=heard.text) if drafts.satisfied(heard.text) else None
    if wonders(heard.text):
        return Heard("asked", words=heard.text, argument="case", also=heard)
    return Heard("answered", with_ticks(cursor, {"codes": found}), words=heard.text, also=heard)


def _offered(cursor: Cursor) -> list[str]:
    """What this letter may ask for: what is shown there, and nothing else that is understood."""
    return [button.code for button in shown(cursor.facts, ASK)]


def take_asking(cursor: Cursor) -> None:
    """What the letter shall ask for, told with the wish for it or before that is asked."""
    said, trigger = cursor.heard.words, cursor.heard.trigger
    if trigger not in TOLD_WITH or ASK in cursor.thread.answers or wonders(said):
        return
    met = cursor.paths.by_step.get(cursor.met)
    wished = cursor.heard.argument == LETTER or wants_letter(said)
    if not (wished or (met and met.stage == LETTER)) or not names_asking(said):
        return
    found = asked_for(said, _offered(cursor))
    if found:
        cursor.record(ASK, {"how": "heard", "codes": found}, said)


def asked_in_passing(cursor: Cursor, heard: Listened, *, is_answer: bool) -> list[str]:
    """What it shall ask for, told before that is asked: in so many words, or surely at the letter.

    Beside an answer only the former is taken, and nothing while it is told what happened.
    """
    stage = cursor.paths.stage_of(cursor.state)
    if stage in BEING_TOLD or ASK in {cursor.state, *cursor.thread.answers}:
        return []
    outright = asked_outright(heard.text, _offered(cursor))
    if outright or is_answer or stage != LETTER or wonders(heard.text):
        return outright
    sure = {one.code for one in heard.elsewhere if one.step == ASK and one.sure >= SURELY}
    return [code for code in _offered(cursor) if code in sure]
