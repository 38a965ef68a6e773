"""Pasted mails: the employer's words are theirs, and not every mail of an employer is a no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.heard import Heard
from flows.listening.mails import Mail, read_mail
from flows.repairs import ask_unless_resting

if TYPE_CHECKING:
    from flows.cursor import Cursor

SHORTEST = 60
"""Characters below which nothing is a mail."""
ASKED_FOR = ("opening.", "intake.")
"""Where a mail tells what happened."""
NAMED = ("offer", "invitation", "task_invitation", "receipt", "still_deciding", "talent_pool")
"""Mails that are no refusal and have words of their own."""


def mail_in(cursor: Cursor, text: str) -> Mail | None:
    """The mail that a text is or holds; None where it is all the person's own."""
    return read_mail(text, cursor.facts.local.date()) if len(text) >= SHORTEST else None


def own_words(mail: Mail | None, text: str) -> str:
    """What the person wrote themselves: all of it, but for the words of an employer's mail."""
    return text if mail is None else mail.own_words or ""


def no_refusal(cursor: Cursor, mail: Mail | None, text: str) -> Heard | None:
    """A mail that is no refusal, where one was asked for what happened."""
    if mail is None or mail.is_no is not False or not cursor.state.startswith(ASKED_FOR):
        return None
    kind = mail.kind if mail.kind in NAMED else "other"
    return Heard("no_refusal", words=text, argument=kind)


def say_no_refusal(cursor: Cursor) -> None:
    """What the mail is instead; what happened is still open."""
    cursor.reply(f"no_refusal.{cursor.heard.argument}")
    ask_unless_resting(cursor)
