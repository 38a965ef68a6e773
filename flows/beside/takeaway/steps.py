"""Files to take away, and the version for somebody else."""

from __future__ import annotations

from flows.beside.edit.answers import turn_page
from flows.beside.takeaway.export import ask_kind, hand_over_picked
from flows.beside.takeaway.share import (
    ask_how,
    ask_names,
    hand_over,
    let_stay,
    names_shown,
    shown,
)
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
    options=options("pdf markdown with_names close"),
    buttons=lines("share.look"),
    above=shown,
    leads=(
        To("share.names", picked("with_names"), ask_names),
        To("place", always, hand_over),
    ),
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES | Trait.LISTED | Trait.CARD,
)

NAMES = Step(
    "share.names",
    CHOICE,
    never,
    options=options("done"),
    buttons=lines("share.names"),
    above=names_shown,
    leads=(
        To("=", picked("others"), turn_page),
        To("share.look", picked("done"), ask_how),
        To("=", always, let_stay),
    ),
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES | Trait.LISTED | Trait.CARD,
)

ROOM = Room(
    "aside",
    (
        WHICH,
        PICK,
        LOOK,
        NAMES,
    ),
)
