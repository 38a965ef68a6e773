"""How the letter is signed: the name that is told where it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.wrong import Wrong
from flows.listening import signing

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer


def read_name(cursor: Cursor, text: str) -> tuple[Answer | None, Wrong | None]:
    """The name in a text, alone or told in a sentence; words that hold none sign nothing."""
    name = signing.answered(text)
    return ({"text": name}, None) if name else (None, Wrong("choice", text))
