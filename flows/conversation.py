"""The conversation: its rooms in the order they are asked, and the law of its moves.

Distress comes before everything; a row is tried only when the rows above it with the same trigger
did not apply; every state answers every trigger. Tried first is what closes a look-around, then
the rows of single steps, which stand in their rooms, then the rows of sets of states.
"""

from __future__ import annotations

from flows import table
from flows.beside import drafts, ends, leaving, lookups, rest, unclear
from flows.beside.acts import steps as acts
from flows.beside.advert import steps as advert
from flows.beside.care import steps as care
from flows.beside.edit import steps as edit
from flows.beside.journal import steps as journal
from flows.beside.patterns import steps as patterns
from flows.beside.reminders import rows as dated
from flows.beside.reminders import steps as reminders
from flows.beside.search import steps as search
from flows.beside.takeaway import steps as takeaway
from flows.kernel.machine import Arrows
from flows.kernel.paths import Paths
from flows.stages.analyze import steps as analyze
from flows.stages.feel import steps as feel
from flows.stages.follow_up import steps as follow_up
from flows.stages.intake import steps as intake
from flows.stages.intake.facts import first_stage
from flows.stages.later import steps as later
from flows.stages.move_on import steps as move_on
from flows.stages.opening import steps as opening
from flows.stages.opening.shows import own_name
from flows.stages.pause import steps as pause
from flows.stages.reflect import steps as reflect

_MODULES = (
    *(opening, intake, feel, pause, reflect, follow_up, analyze, move_on, later),
    *(rest, edit, journal, search, takeaway, patterns, advert),
    *(leaving, drafts, care, reminders, unclear, acts, ends),
)
ROOMS = tuple(one.ROOM for one in _MODULES)
"""Every room, in the order in which its steps are asked."""

HOMES = {
    step.name: one.__name__.replace(".", "/") + ".py" for one in _MODULES for step in one.ROOM.steps
}
"""The file in which each step is put together, for sentences that say where to mend it."""

STEP_MOVES = tuple(move for room in ROOMS for move in room.moves)
"""The rows of single steps, each in the room of the step that it leaves."""

SET_MOVES = (
    *table.STARTS,
    *lookups.LOOKUPS,
    *table.ANSWERS,
    *dated.DATED,
    *table.REPAIRS,
    *unclear.UNCLEAR,
    *acts.ACTS,
)
"""The rows of sets of states."""

MOVES = (*lookups.CLOSINGS, *STEP_MOVES, *SET_MOVES)
"""Every row, in the order in which they are tried."""

ANSWERS = tuple(move for move in MOVES if move.on in {"answered", "onward", "enter"})
"""What follows an answer."""

PATHS = Paths(ROOMS, MOVES, begins="intake", lane=first_stage, called=own_name)
ARROWS = Arrows(PATHS)
