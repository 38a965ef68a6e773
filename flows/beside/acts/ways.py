"""Where it is asked where to go: the part that is named in a clause of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.options import offered
from flows.kernel.heard import Heard
from flows.kernel.step import CHOICE, DRAFT
from flows.listening import answers
from flows.listening.patterns import late
from flows.listening.taken_back import mended
from flows.listening.ways import way_named
from flows.stages.intake.shows import LANE
from flows.stages.intake.told import LANE_TO

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened


_FIRST = late(r"[,.;!\n]+\s*")
A_WAY = 6
"""Words up to which a text that names a way says nothing else."""
A_LABEL = 2
"""Words of a clause from which it is the name of a button and no lead-in: "well, …"."""


def named_first(cursor: Cursor, heard: Listened) -> Heard | None:
    """The option whose very words come first, whatever is said behind them."""
    row = cursor.paths.by_step[cursor.state]
    first, *others = _FIRST.split(heard.text, maxsplit=1)
    rest = "".join(others)
    if row.expects not in {CHOICE, DRAFT} or not rest or len(first.split()) < A_LABEL:
        return None
    code = answers.named_only(first, offered(cursor))
    if not code or mended(heard.text) or answers.named_only(rest, offered(cursor)):
        return None
    return Heard("answered", {"codes": [code]}, words=heard.text, also=heard)


def way(cursor: Cursor, heard: Listened) -> Heard | None:
    """The lane, or the stage behind a closing, that a text names whatever else it says."""
    row = cursor.paths.by_step[cursor.state]
    if cursor.state != LANE and row not in cursor.paths.closings:
        return None
    stage = way_named(heard.text)
    if not stage:
        return None
    also = heard if len(heard.text.split()) > A_WAY else None
    if cursor.state == LANE:
        return Heard("answered", {"codes": [LANE_TO[stage]]}, words=heard.text, also=also)
    return Heard("jump", words=heard.text, argument=stage, also=also)
