"""What a typed yes or no means at a question that asks before something is destroyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.heard import Heard
from flows.listening.commands import command
from flows.listening.confirming import confirms
from flows.listening.leaving import everything

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

ENDING = {"stop", "goodbye"}
"""Commands that are no answer: nothing is destroyed, and nothing is asked again."""


def confirmed(cursor: Cursor, text: str) -> Heard | None:
    """The button that the words are, where the step says what a yes and a no are.

    "Delete everything" is no yes to the deletion of one thing.
    """
    step = cursor.paths.by_step.get(cursor.state)
    if step is None or not step.sure or text.startswith("/"):
        return None
    yes, no = step.sure
    whole = command(text, open_question=True)
    if whole and whole.name in ENDING:
        return None
    said = confirms(text)
    if said is None or (yes != "forget" and everything(text)):
        return None
    return Heard("answered", {"codes": [yes if said else no]}, words=text)
