"""How far it got, as the rules read it, where that is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.listening.ear import CONTENT
from flows.listening.opening import opening
from flows.listening.told_hours import without_today

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

FAR = "intake.far"
"""How far it got: what is counted there are rounds."""
HERE = -1400
"""The score from which the rules are believed: the examples hardly know trial days by their work.
"""


def far_by_rule(cursor: Cursor, heard: Listened) -> str:
    """How far it got, where that is asked and the rules read it out of what is told; else ""."""
    if cursor.state != FAR or "?" in heard.text or not heard.acts(CONTENT):
        return ""
    far = opening(without_today(heard.text), cursor.facts.local.date()).far or ""
    return far if (heard.score(FAR, far) or -9999) >= HERE else ""
