"""Where it is asked where to go: the part that is named in a clause of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.heard import Heard
from flows.listening.ways import way_named
from flows.stages.intake.shows import LANE
from flows.stages.intake.told import LANE_TO

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened


def way(cursor: Cursor, heard: Listened) -> Heard | None:
    """The lane, or the stage behind a closing, that a text names whatever else it says."""
    row = cursor.paths.by_step[cursor.state]
    if cursor.state != LANE and row not in cursor.paths.closings:
        return None
    stage = way_named(heard.text)
    if not stage:
        return None
    if cursor.state == LANE:
        return Heard("answered", {"codes": [LANE_TO[stage]]}, words=heard.text, also=heard)
    return Heard("jump", words=heard.text, argument=stage, also=heard)
