"""Whom the letter greets: the name that is told where it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.wrong import Wrong
from flows.listening import addressing
from flows.listening.naming import written
from flows.listening.signing import told_early

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

NO_NAME = "no_name"


def read_addressee(cursor: Cursor, text: str) -> tuple[Answer | None, Wrong | None]:
    """The name in a text, alone or told in a sentence; what somebody is greets nobody by name."""
    if told_early(text):
        return None, Wrong("choice", text)
    name = addressing.answered(text)
    if addressing.names_nobody(text):
        return {"codes": [NO_NAME]}, None
    return ({"text": written(name)}, None) if name else (None, Wrong("choice", text))
