"""Pasted mails: the employer's words are theirs, and not every mail of an employer is a no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.repairs import ask_unless_resting
from flows.kernel.heard import Heard
from flows.listening.mails import SHORTEST, read_mail
from flows.listening.opening import HOW_BY_KIND

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

ASKED_FOR = ("opening.", "intake.")
"""Where a mail tells what happened."""
NAMED = ("offer", "invitation", "task_invitation", "receipt", "still_deciding", "talent_pool")
"""Mails that are no refusal and have words of their own."""

STORIES = {kind for kind, came in HOW_BY_KIND.items() if came == "still_open"}
"""Mails that tell a story of their own: it is not decided yet."""
BEGINS = "opening."


def no_refusal(cursor: Cursor, text: str) -> Heard | None:
    """A mail that is no refusal, where one was asked for what happened."""
    if len(text) < SHORTEST or not cursor.state.startswith(ASKED_FOR):
        return None
    mail = read_mail(text, cursor.facts.local.date())
    if mail is None or mail.is_no is not False:
        return None
    if mail.kind in STORIES and cursor.state.startswith(BEGINS):
        return None
    kind = mail.kind if mail.kind in NAMED else "other"
    return Heard("no_refusal", words=text, argument=kind)


def say_no_refusal(cursor: Cursor) -> None:
    """What the mail is instead; what happened is still open."""
    cursor.reply(f"no_refusal.{cursor.heard.argument}")
    ask_unless_resting(cursor)
