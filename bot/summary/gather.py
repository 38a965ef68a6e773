"""The summary of a session and its stored notes, as the conversation itself makes it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.keep.notes import Kept
from flows.beside.takeaway.gather import summed_up
from flows.beside.takeaway.summary import Summary
from flows.conversation import PATHS
from flows.kernel.cursor import Cursor
from flows.kernel.events import Start
from flows.kernel.script import Script
from flows.kernel.session import Session


def gather(
    session: Session,
    notes: Sequence[Kept],
    script: Script,
    now: datetime,
    rejection: int = 0,
) -> Summary:
    """What the person takes away from one rejection, or from all for 0."""
    return summed_up(Cursor(session, Start(), now, script, PATHS), notes, rejection)
