"""Where it is asked what to begin with: who says how it feels has begun with that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import BY_FEELING, FEELINGS, WAY
from flows.beside.acts.told import facts_in
from flows.kernel.heard import Heard
from flows.listening.ear import CONTENT

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened


def begun(cursor: Cursor, heard: Listened) -> Heard | None:
    """A feeling told where the way is asked: it is taken, and so is the way that begins with it."""
    does_more = len(heard.acts(CONTENT)) < len(heard.pieces)
    if cursor.state != WAY or does_more or FEELINGS not in facts_in(cursor, heard):
        return None
    return Heard("answered", {"codes": [BY_FEELING]}, words=heard.text, also=heard)
