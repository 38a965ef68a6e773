"""Files to take away, and the version for somebody else."""

from __future__ import annotations

from flows.beside.takeaway.export import ask_kind, hand_over_picked
from flows.beside.takeaway.share import hand_over, shown, toggle_names
from flows.kernel.buttons import lines
from flows.kernel.moves import picked
from flows.kernel.rows import always, never
from flows.kernel.step import CHOICE, Room, Step, To, Trait, options

WHICH = Step(
    "export.which",
    CHOICE,
    never,
    options=options("this all close"),
    leads=(To("export.pick", always, ask_kind),),
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES,
)

PICK = Step(
    "export.pick",
    CHOICE,
    never,
    options=options("pdf markdown eml ics json png close"),
    buttons=lines("export.pick"),
    leads=(To("place", always, hand_over_picked),),
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES | Trait.LISTED,
)

LOOK = Step(
    "share.look",
    CHOICE,
    never,
    options=options("pdf markdown with_names without_names close"),
    buttons=lines("share.look"),
    above=shown,
    leads=(
        To("=", picked("with_names", "without_names"), toggle_names),
        To("place", always, hand_over),
    ),
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES | Trait.LISTED | Trait.CARD,
)

ROOM = Room(
    "aside",
    (
        WHICH,
        PICK,
        LOOK,
    ),
)
